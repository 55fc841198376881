// The staff's way with concerns, as steps that several journeys share.
import { expect, fill, send, sendAndGoOn, type Page } from './portal.ts';

/** Looks through the open concerns of the inbox for one with these words. Gives its address, or nothing. */
export async function findInInbox(page: Page, words: string): Promise<string | null> {
  let pages = 1;
  for (let number = 1; number <= pages; number += 1) {
    await page.goto(`/uz/desk/concerns?filter=open&page=${number}`);
    const row = page.locator('main a[href*="/desk/concerns/"]').filter({ hasText: words });
    if ((await row.count()) > 0) return row.first().getAttribute('href');
    const others = await page.locator('main a[href*="page="]').evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
    pages = Math.max(1, ...others.map((href) => Number(/page=(\d+)/.exec(href)?.[1])));
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
  await fill(questionForm(page), 'question', words);
  await sendAndGoOn(questionForm(page).getByRole('button'));
}

/** Fills an answer as it ought to be. */
export async function fillAnswer(page: Page, answer: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(answer)) await fill(answerForm(page), name, value);
}

/** Sends the answer; where the portal asks for another look first, says that it is meant so. */
export async function sendAnswer(page: Page): Promise<void> {
  const button = answerForm(page).getByRole('button');
  const status = (await send(button)).status();
  if (status === 422) {
    await expect(page.locator('#doubts')).toBeVisible();
    await page.locator('#doubts [name="sure"]').check();
    await sendAndGoOn(button);
  } else {
    expect(status).toBe(303);
  }
}
