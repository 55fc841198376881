// The resident's way with a concern, as steps that several journeys share.
import { expect, fill, send, sendAndGoOn, tile, type Page } from './portal.ts';
import { begins, t } from './texts.ts';

export interface Concern {
  mahalla: string;
  category?: string;
  text: string;
  place?: string;
  identity?: 'anonymous' | 'confidential' | 'named';
  about?: 'mahalla' | 'inspector' | 'other';
  photo?: boolean;
  /** Whether the answer's summary may be public. */
  publish?: boolean;
}

/** A picture of one pixel. */
export const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

export const button = (page: Page, key: string) => page.getByRole('button', { name: t(key), exact: true });

/** A text that no other concern has. */
export const unique = (words: string) => `${words} ${crypto.randomUUID().slice(0, 13)}`;

/** Words of letters alone, which no other text has and nobody takes for a name or a number. */
export const oddWord = () => [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => 'abdefghiklmnopqr'[byte % 16]).join('');

/** The first page: what about. */
export async function chooseTopic(page: Page, { mahalla, category = 'noise' }: Concern): Promise<void> {
  await page.goto(`/uz/concerns/new?mahalla=${mahalla}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('concern-topic'));
  await tile(page, t('concern-category'), t(`category-${category}`)).check();
  expect((await send(button(page, 'concern-next'))).status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('concern-details'));
}

/** The second page: what happened. */
export async function tellDetails(page: Page, concern: Concern): Promise<void> {
  const { identity = 'anonymous', about = 'mahalla' } = concern;
  await tile(page, t('concern-about'), t(`category-about-${about}`)).check();
  await tile(page, t('concern-identity'), t(`category-identity-${identity}`)).check();
  await page.getByLabel(begins(t('concern-text'))).fill(concern.text);
  await page.getByLabel(begins(t('concern-place'))).fill(concern.place ?? '');
  if (identity !== 'anonymous') {
    await page.getByLabel(begins(t('concern-name'))).fill('Karimova Dilnoza Anvarovna');
    await page.getByLabel(begins(t('concern-address'))).fill('Chilonzor, 5-uy, 12-xonadon');
  }
  if (concern.photo) {
    await page.locator('#photos').setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from(PIXEL, 'base64') });
  }
  await page.getByRole('checkbox', { name: begins(t('concern-consent')) }).check();
  if (concern.publish) await page.getByRole('checkbox', { name: begins(t('concern-publish')) }).check();
}

export async function goToCheck(page: Page): Promise<void> {
  expect((await send(button(page, 'concern-to-check'))).status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('concern-check'));
}

/** Raises a concern. Gives its receipt. */
export async function raise(page: Page, concern: Concern): Promise<string> {
  await chooseTopic(page, concern);
  await tellDetails(page, concern);
  await goToCheck(page);
  await sendAndGoOn(button(page, 'concern-send'));
  await expect(page).toHaveURL(/\/uz\/concerns\/sent$/);
  const receipt = await page.locator('#receipt-code').innerText();
  expect(receipt).toMatch(/^\d{4}( \d{4}){4}$/);
  return receipt;
}

/** Opens a concern with its receipt. Gives its public number. */
export async function follow(page: Page, receipt: string): Promise<string> {
  await page.goto('/uz/concerns/follow');
  await page.getByLabel(begins(t('case-receipt'))).fill(receipt);
  await sendAndGoOn(button(page, 'case-follow-open'));
  await expect(page).toHaveURL(/\/uz\/concerns\/case$/);
  const before = t('case-number', { number: '' }).trim();
  const line = await page.getByText(begins(before)).first().innerText();
  return line.slice(line.indexOf(before) + before.length).trim();
}

/** Expects the state of the followed concern, after a look at its page. */
export async function expectState(page: Page, state: string): Promise<void> {
  await page.goto('/uz/concerns/case');
  await expect(page.locator('[data-state]')).toHaveAttribute('data-state', state);
}

/** Writes to whoever has the concern. */
export async function write(page: Page, words: string): Promise<void> {
  await fill(page.locator('form[action$="/concerns/case/message"]'), 'text', words);
  await sendAndGoOn(button(page, 'case-message-send'));
  for (const line of words.split('\n')) await expect(page.locator('#messages')).toContainText(line);
}

/** Says how it ended. */
export async function judge(page: Page, verdict: 'yes' | 'partly' | 'no' | 'early', comment = ''): Promise<void> {
  await tile(page, t('case-t1'), t(`case-t1-${verdict}`)).check();
  await page.getByLabel(begins(t('case-comment'))).fill(comment);
  await sendAndGoOn(button(page, 'case-judge-send'));
  await expect(page.locator('#verdict').getByRole('status')).toHaveText(t(`case-thanks-${verdict}`));
}
