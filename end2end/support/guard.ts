// What no page of the portal may do, whatever a test is about: fail in the console, or talk to another host.
import type { BrowserContext } from '@playwright/test';

/** Watches all pages of a context. The list fills while they are used. */
export function guard(context: BrowserContext, home: string): string[] {
  const faults: string[] = [];
  const origin = new URL(home).origin;
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:', 'about:'].includes(url.protocol) && url.origin !== origin) faults.push(`request to ${url}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 500) faults.push(`${response.status()} from ${response.url()}`);
    const isDocument = response.request().resourceType() === 'document';
    if (response.status() >= 400 && !isDocument) faults.push(`${response.status()} from ${response.url()}`);
  });
  context.on('weberror', (error) => faults.push(`script: ${error.error()}`));
  context.on('console', (message) => {
    // Chromium notes every refused document as an error: those are answers that tests ask for.
    const isRefusal = message.text().startsWith('Failed to load resource: the server responded with a status of 4');
    if (message.type() === 'error' && !isRefusal) faults.push(`console: ${message.text()}`);
  });
  return faults;
}
