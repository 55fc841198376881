// What no page of the portal may do, whatever a test is about: fail in the console, talk to another host, lack a
// text.
import type { BrowserContext, Response } from '@playwright/test';

/** Watches all pages of a context. What it gives tells, once they are no longer used, all that was wrong with them. */
export function guard(context: BrowserContext, home: string): () => Promise<string[]> {
  const faults: string[] = [];
  const documents: Promise<void>[] = [];
  const origin = new URL(home).origin;
  const read = async (response: Response) => {
    // A page that was left early has no text any more.
    const html = await response.text().catch(() => '');
    const missing = html.match(/No localization for id: (?:"|&quot;)[\w.-]+/g) ?? [];
    faults.push(...new Set(missing.map((words) => `${words} on ${response.url()}`)));
  };
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:', 'about:'].includes(url.protocol) && url.origin !== origin) faults.push(`request to ${url}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 500) faults.push(`${response.status()} from ${response.url()}`);
    const isDocument = response.request().resourceType() === 'document';
    if (isDocument && response.headers()['content-type']?.startsWith('text/html')) documents.push(read(response));
    if (response.status() >= 400 && !isDocument) faults.push(`${response.status()} from ${response.url()}`);
  });
  context.on('weberror', (error) => faults.push(`script: ${error.error()}`));
  context.on('console', (message) => {
    // Chromium notes every refused document as an error: those are answers that tests ask for.
    const isRefusal = message.text().startsWith('Failed to load resource: the server responded with a status of 4');
    if (message.type() === 'error' && !isRefusal) faults.push(`console: ${message.text()}`);
  });
  return async () => {
    await Promise.all(documents);
    return faults;
  };
}
