// The test of this portal: every visitor comes from a network of his own, and no page may do what a guard forbids.
import { test as base, expect, type BrowserContext, type Locator, type Page, type Response } from '@playwright/test';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { PASSWORD, demo, takeLetter, type Demo, type Letter } from './demo.ts';
import { guard } from './guard.ts';
import { begins, t } from './texts.ts';

interface Fixtures {
  /** What the demonstration offers. */
  keys: Demo;
  /** Takes a letter code for this test alone, of one inspector or of any. */
  letter: (inspector?: string) => Letter;
  /** Another person with a browser of his own. */
  newcomer: () => Promise<Page>;
}

/** An address of the range for such purposes, 10.0.0.0/8: limits count networks of 256. */
const network = () => ({ 'x-forwarded-for': `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}` });

export const test = base.extend<Fixtures>({
  extraHTTPHeaders: async ({}, use) => use(network()),

  context: async ({ context, baseURL }, use) => {
    const faults = guard(context, baseURL!);
    await use(context);
    expect(await faults(), 'what no page may do').toEqual([]);
  },

  newcomer: async ({ browser, baseURL }, use) => {
    const guards: ReturnType<typeof guard>[] = [];
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext({ extraHTTPHeaders: network() });
      contexts.push(context);
      guards.push(guard(context, baseURL!));
      return context.newPage();
    });
    const faults = await Promise.all(guards.map((faults) => faults()));
    for (const context of contexts) await context.close();
    expect(faults.flat(), 'what no page may do').toEqual([]);
  },

  keys: async ({ baseURL }, use) => use(await demo(baseURL!)),

  letter: async ({ keys }, use, info) => {
    await use((inspector) => takeLetter(keys, join(info.project.outputDir, 'letters'), inspector));
  },
});

export { expect };
export type { Page, Locator, Demo };

/** Presses a button that sends a form; gives the answer to the form itself, before any redirect. */
export async function send(button: Locator): Promise<Response> {
  const page = button.page();
  const isForm = (response: Response) =>
    response.request().isNavigationRequest() && response.request().method() === 'POST';
  const [answer] = await Promise.all([page.waitForResponse(isForm), button.click()]);
  await page.waitForLoadState();
  return answer;
}

/** Presses a button and expects the answer 303 and a page that is there. */
export async function sendAndGoOn(button: Locator): Promise<void> {
  expect((await send(button)).status()).toBe(303);
}

/** Presses a button and expects the same page with a summary of what is wrong, which leads to these fields. */
export async function sendAndBeRefused(button: Locator, ...fields: string[]): Promise<void> {
  const page = button.page();
  expect((await send(button)).status()).toBe(422);
  await expect(page).toHaveTitle(begins(t('common-error-title')));
  const links = page.getByRole('alert').getByRole('link');
  const targets = await links.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(targets.sort()).toEqual(fields.map((field) => `#${field}`).sort());
  for (const field of fields) await expect(page.locator(`[id="${field}"]`), `where #${field} leads`).toHaveCount(1);
}

/** A tile of a group of choices, by the words of both. */
export const tile = (page: Page | Locator, group: string, words: string) =>
  page.getByRole('group', { name: begins(group) }).getByRole('radio', { name: begins(words) });

/** Fills a field by its name in the form, whatever kind of control it is. */
export async function fill(form: Locator, name: string, value: string): Promise<void> {
  const controls = form.locator(`[name="${name}"]:not([type="hidden"])`);
  const control = controls.first();
  const kind = await control.evaluate((control) => (control as HTMLInputElement).type);
  if (kind === 'radio' || kind === 'checkbox') await form.locator(`[name="${name}"][value="${value}"]`).check();
  else if (kind === 'select-one') await control.selectOption(value);
  else await control.fill(value);
}

/** Signs a member of staff in. */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.goto('/uz/sign-in');
  const form = page.locator('form:has([name="password"])');
  await fill(form, 'email', `${name}@demo.example`);
  await fill(form, 'password', PASSWORD);
  await sendAndGoOn(form.getByRole('button'));
  await expect(page).toHaveURL(/\/uz\/desk/);
}

/** Today in Uzbekistan, moved by some days, as date fields want it. */
export function day(moved = 0): string {
  const then = new Date(Date.now() + moved * 24 * 3600 * 1000);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tashkent' }).format(then);
}
