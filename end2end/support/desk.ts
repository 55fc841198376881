// The staff's way with concerns, as steps that several journeys share.
import { expect, day, fill, send, sendAndGoOn, type Page } from './portal.ts';
import { t } from './texts.ts';

/** An answer as it ought to be. */
export const goodAnswer = (other: Record<string, string> = {}) => ({
  outcome: 'satisfied',
  measure: 'Uy egasi bilan suhbat oʻtkazildi, yozma ogohlantirish berildi.',
  done_on: day(),
  ground: 'OʻRQ-371, 15-modda',
  prevention: 'individual',
  text: 'Assalomu alaykum. Uy egasi bilan uchrashdim, soat 23:00 dan keyin shovqin qilish mumkin emasligini tushuntirdim.',
  ...other,
});

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

/** The form of a step of the desk. */
export const stepForm = (page: Page) => page.locator('form[action$="/step"]');

/** Whether a step is offered. */
export const stepLink = (page: Page, act: string) =>
  page.getByRole('navigation', { name: t('deskstep-nav') }).getByRole('link', { name: t(`deskstep-${act}`), exact: true });

/** Opens the form of a step and fills it. */
export async function chooseStep(page: Page, act: string, fields: Record<string, string> = {}): Promise<void> {
  await stepLink(page, act).click();
  await expect(stepForm(page).getByRole('heading')).toHaveText(t(`deskstep-${act}`));
  for (const [name, value] of Object.entries(fields)) await fill(stepForm(page), name, value);
}

/** Takes a step. */
export async function takeStep(page: Page, act: string, fields: Record<string, string> = {}): Promise<void> {
  await chooseStep(page, act, fields);
  await sendAndGoOn(stepForm(page).getByRole('button'));
}
