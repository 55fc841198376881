// The staff's way with concerns, as steps that several journeys share.
import { expect, fill, sendAndGoOn, type Page } from './portal.ts';

/** Looks through the pages of the inbox for a concern. Gives its address, or nothing. */
export async function findInInbox(page: Page, number: string): Promise<string | null> {
  await page.goto('/uz/desk/concerns');
  for (let pages = 0; pages < 20; pages += 1) {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const row = page.locator('main a[href*="/desk/concerns/"]').filter({ hasText: number });
    if ((await row.count()) > 0) return row.first().getAttribute('href');
    const next = page.locator('main a[rel="next"]');
    if ((await next.count()) === 0) return null;
    await next.click();
  }
  return null;
}

/** Opens a concern from the inbox. Gives its address. */
export async function openFromInbox(page: Page, number: string): Promise<string> {
  const address = await findInInbox(page, number);
  expect(address, `${number} in the inbox`).not.toBeNull();
  await page.goto(address!);
  await expect(page.locator('main')).toContainText(number);
  return address!;
}

export const questionForm = (page: Page) => page.locator('form[action$="/question"]');
export const answerForm = (page: Page) => page.locator('form[action$="/answer"]');

export async function ask(page: Page, words: string): Promise<void> {
  await fill(questionForm(page), 'text', words);
  await sendAndGoOn(questionForm(page).getByRole('button'));
}

/** Fills an answer as it ought to be. */
export async function fillAnswer(page: Page, answer: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(answer)) await fill(answerForm(page), name, value);
}
