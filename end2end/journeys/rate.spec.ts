import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, send, sendAndBeRefused, sendAndGoOn, test, tile, type Page } from '../support/portal.ts';
import { begins, t } from '../support/texts.ts';

const button = (page: Page, key: string) => page.getByRole('button', { name: t(key), exact: true });
const field = (page: Page, key: string) => page.getByLabel(begins(t(key)));
const answer = (page: Page, question: string, words: string) =>
  page.getByRole('group', { name: begins(t(question)) }).getByRole('radio', { name: t(words), exact: true });

async function open(page: Page, inspector: string): Promise<void> {
  await page.goto(`/uz/inspectors/${inspector}`);
  await page.locator(`a[href="/uz/inspectors/${inspector}/rate"]:visible`).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('rating-title'));
}

async function answerAll(page: Page, grade: number): Promise<void> {
  await answer(page, 'rating-p0', 'rating-p0-self').check();
  await answer(page, 'rating-p1', 'rating-p1-yes').check();
  for (const question of ['p2', 'p3', 'p4', 'p5', 'p6']) {
    await answer(page, `rating-${question}`, `rating-answer-${grade}`).check();
  }
  await answer(page, 'rating-p7', 'rating-p7-no').check();
}

async function expectDone(page: Page, inspector: string): Promise<void> {
  await expect(page).toHaveURL(`/uz/inspectors/${inspector}/rate/done`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('rating-done'));
}

/** The code with another last symbol: a slip of the pen. */
const misspelt = (code: string) => code.slice(0, -1) + (code.endsWith('A') ? 'B' : 'A');

/** A well-formed code that nobody got: eleven symbols and their check symbol. */
function unknownCode(): string {
  const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const values = Array.from(crypto.getRandomValues(new Uint8Array(11)), (byte) => byte % 32);
  const sum = values.reduceRight(
    ({ sum, factor }, value) => {
      const product = value * factor;
      return { sum: sum + Math.floor(product / 32) + (product % 32), factor: 3 - factor };
    },
    { sum: 0, factor: 2 },
  ).sum;
  return [...values, (32 - (sum % 32)) % 32].map((value) => symbols[value]).join('');
}

/** The six digits that went to an address. */
async function codeFromMail(address: string): Promise<string> {
  const outbox = join(process.env.HISOBDOR_DATA_DIR ?? '../data', 'outbox');
  let code: string | undefined;
  await expect(() => {
    const letters = readdirSync(outbox).map((name) => readFileSync(join(outbox, name), 'utf8'));
    const letter = letters.find((letter) => letter.includes(`To: ${address}`));
    expect(letter, `a letter to ${address}`).toBeDefined();
    const [head, body] = letter!.split(/\r?\n\r?\n([\s\S]*)/);
    const words = /base64/i.test(head) ? Buffer.from(body, 'base64').toString() : body;
    code = /(?<!\d)\d{6}(?!\d)/.exec(words)?.[0];
    expect(code).toBeDefined();
  }).toPass({ timeout: 15_000 });
  return code!;
}

test('a resident rates with the code of the letter and changes it', async ({ page, letter }) => {
  const { code, inspector } = letter();
  await open(page, inspector);
  await answerAll(page, 4);
  await field(page, 'rating-comment').fill('Chaqirsak, tez keladi.');
  await field(page, 'rating-code').fill(code);
  await sendAndGoOn(button(page, 'rating-send'));
  await expectDone(page, inspector);
  await expect(page.getByText(t('rating-done.secret'))).toBeVisible();
  await expect(page.locator('#change-code')).toHaveCount(0);
  await page.getByRole('link', { name: t('rating-back') }).click();
  await expect(page).toHaveURL(`/uz/inspectors/${inspector}`);

  await open(page, inspector);
  await expect(page.locator('input[type="radio"]:checked'), 'nothing of the first answers is shown').toHaveCount(0);
  await answer(page, 'rating-p6', 'rating-answer-2').check();
  await field(page, 'rating-code').fill(code.toLowerCase().replaceAll('-', ' '));
  await sendAndGoOn(button(page, 'rating-send'));
  await expectDone(page, inspector);
});

test('a slip of the pen in the code is told and nothing typed is lost', async ({ page, letter }) => {
  const { code, inspector } = letter();
  await open(page, inspector);
  await answerAll(page, 3);
  await field(page, 'rating-comment').fill('Bu soʻzlar <b>yoʻqolmasin</b> & tursin.');
  await field(page, 'rating-code').fill(misspelt(code));
  await sendAndBeRefused(button(page, 'rating-send'), 'code');
  await expect(page.getByRole('alert')).toContainText(t('rating-code.check'));
  await expect(field(page, 'rating-code')).toHaveValue(misspelt(code));
  await expect(field(page, 'rating-comment')).toHaveValue('Bu soʻzlar <b>yoʻqolmasin</b> & tursin.');
  for (const question of ['p2', 'p3', 'p4', 'p5', 'p6']) {
    await expect(answer(page, `rating-${question}`, 'rating-answer-3')).toBeChecked();
  }
  await field(page, 'rating-code').fill(code);
  await sendAndGoOn(button(page, 'rating-send'));
  await expectDone(page, inspector);
});

test('a code nobody got and the code of another mahalla are refused with one sentence', async ({ page, keys, letter }) => {
  const stranger = keys.letters.find((letter) => letter.inspector !== keys.inspector)!.inspector;
  for (const code of [unknownCode(), letter(stranger).code]) {
    await open(page, keys.inspector);
    await answer(page, 'rating-p6', 'rating-answer-5').check();
    await field(page, 'rating-code').fill(code);
    await sendAndBeRefused(button(page, 'rating-send'), 'code');
    await expect(page.getByRole('alert').getByRole('link')).toHaveText([t('rating-code.wrong')]);
  }
});

test('without the general answer the form comes back', async ({ page, letter }) => {
  const { code, inspector } = letter();
  await open(page, inspector);
  await answer(page, 'rating-p2', 'rating-answer-5').check();
  await field(page, 'rating-code').fill(code);
  await sendAndBeRefused(button(page, 'rating-send'), 'p6');
  await page.getByRole('alert').getByRole('link').click();
  await answer(page, 'rating-p6', 'rating-answer-0').check();
  await expect(answer(page, 'rating-p2', 'rating-answer-5')).toBeChecked();
  await sendAndGoOn(button(page, 'rating-send'));
  await expectDone(page, inspector);
});

test('without a letter a mail address confirms open feedback', async ({ page, keys }) => {
  const address = `resident-${crypto.randomUUID().slice(0, 13)}@example.org`;
  await open(page, keys.inspector);
  await answerAll(page, 5);
  await field(page, 'rating-email').fill(address);
  await sendAndGoOn(button(page, 'rating-send'));
  await expect(page).toHaveURL(`/uz/inspectors/${keys.inspector}/rate/confirm`);

  const code = await codeFromMail(address);
  const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
  await field(page, 'rating-otp').fill(wrong);
  await sendAndBeRefused(button(page, 'rating-confirm-send'), 'otp');
  await field(page, 'rating-otp').fill(`${code.slice(0, 3)} ${code.slice(3)}`);
  await sendAndGoOn(button(page, 'rating-confirm-send'));
  await expectDone(page, keys.inspector);

  const change = await page.locator('#change-code').innerText();
  expect(change.length).toBeGreaterThan(10);
  await page.reload();
  await expect(page.locator('#change-code'), 'the change code is shown once').toHaveCount(0);

  await open(page, keys.inspector);
  await answer(page, 'rating-p6', 'rating-answer-1').check();
  await field(page, 'rating-code').fill(change);
  await sendAndGoOn(button(page, 'rating-send'));
  await expectDone(page, keys.inspector);
});

test('pressing twice counts once', async ({ page, letter }) => {
  const { code, inspector } = letter();
  await open(page, inspector);
  await answerAll(page, 4);
  await field(page, 'rating-code').fill(code);
  await sendAndGoOn(button(page, 'rating-send'));
  await page.goBack();
  await answerAll(page, 4);
  await field(page, 'rating-code').fill(code);
  expect((await send(button(page, 'rating-send'))).status()).toBe(303);
  await expectDone(page, inspector);
});
