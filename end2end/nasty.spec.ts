import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectToFit } from './support/axe.ts';
import { button, chooseTopic, tellDetails } from './support/concerns.ts';
import { expect, fill, send, test, type Locator, type Page } from './support/portal.ts';
import { begins, t } from './support/texts.ts';

interface Nasty {
  id: string;
  kind: string;
  text: string;
}

const INPUTS: Nasty[] = readFileSync(join(import.meta.dirname, 'nasty.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line.trim())
  .map((line) => JSON.parse(line));

/** Nothing that was typed became an element or a script. */
async function expectHarmless(page: Page): Promise<void> {
  await expect(page.locator('main')).toHaveCount(1);
  await expect(page.locator('h1')).toHaveCount(1);
  const planted = page.locator('main script, main img[src="x"], main [onload], main [onerror], main [onmouseover]');
  await expect(planted).toHaveCount(0);
  await expectToFit(page);
}

/** A field shows what was typed, but for what no browser sends or keeps: line ends become one sign. */
const lines = (text: string) => text.replace(/\r\n?/g, '\n');

/** Puts a text into a field at once: typing thousands of lines takes a browser minutes. */
const put = (field: Locator, words: string) =>
  field.evaluate((field, words) => void ((field as HTMLTextAreaElement).value = words), words);

test.beforeEach(async ({ page }) => {
  page.on('dialog', (dialog) => {
    throw new Error(`a script spoke: ${dialog.message()}`);
  });
});

for (const { id, kind, text } of INPUTS) {
  // No browser field holds a NUL, and an address that does is refused as a whole.
  const typed = text.replaceAll('\u0000', '');

  test(`${id} ${kind} harms nothing`, async ({ page, keys }) => {
    await test.step('search', async () => {
      const answer = await page.goto(`/uz/search?q=${encodeURIComponent(text.slice(0, 2000))}`);
      expect(answer!.status()).toBe(text.includes('\u0000') ? 400 : 200);
      await expectHarmless(page);
    });

    await test.step('follow', async () => {
      await page.goto('/uz/concerns/follow');
      await page.getByLabel(begins(t('case-receipt'))).fill(typed);
      expect((await send(button(page, 'case-follow-open'))).status()).toBe(422);
      await expectHarmless(page);
    });

    await test.step('comment of a rating', async () => {
      await page.goto(`/uz/inspectors/${keys.inspector}/rate`);
      await put(page.getByLabel(begins(t('rating-comment'))), typed);
      expect((await send(button(page, 'rating-send'))).status()).toBe(422);
      await expect(page.getByLabel(begins(t('rating-comment')))).toHaveValue(lines(typed));
      await expectHarmless(page);
    });

    await test.step('concern', async () => {
      const concern = { mahalla: keys.mahalla, text: '', place: typed.slice(0, 150), identity: 'named' as const };
      await chooseTopic(page, concern);
      await tellDetails(page, concern);
      await put(page.getByLabel(begins(t('concern-text'))), typed);
      await page.getByLabel(begins(t('concern-phone'))).fill(typed.slice(0, 30));
      const answer = await send(button(page, 'concern-to-check'));
      expect([200, 422]).toContain(answer.status());
      await expectHarmless(page);
      if (answer.status() === 422 && (await page.getByLabel(begins(t('concern-text'))).count()) === 1) {
        await expect(page.getByLabel(begins(t('concern-text')))).toHaveValue(lines(typed));
      }
    });

    await test.step('sign-in', async () => {
      await page.goto('/uz/sign-in');
      const form = page.locator('form:has([name="password"])');
      await form.locator('[name="email"]').fill(typed.slice(0, 300));
      await fill(form, 'password', typed.slice(0, 300));
      expect((await send(form.getByRole('button'))).status()).toBe(422);
      await expectHarmless(page);
    });
  });
}

test('a concern of nasty words is sent and shown as it was typed', async ({ page, keys }) => {
  const words = INPUTS.filter(({ id }) => ['n-01', 'n-02', 'n-08', 'n-19'].includes(id)).map(({ text }) => text);
  const concern = { mahalla: keys.mahalla, text: words.join('\n') };
  await chooseTopic(page, concern);
  await tellDetails(page, concern);
  expect((await send(button(page, 'concern-to-check'))).status()).toBe(200);
  for (const line of words) await expect(page.locator('main')).toContainText(line);
  await expectHarmless(page);
  expect((await send(button(page, 'concern-send'))).status()).toBe(303);
  const receipt = await page.locator('#receipt-code').innerText();
  await page.goto('/uz/concerns/follow');
  await page.getByLabel(begins(t('case-receipt'))).fill(receipt);
  expect((await send(button(page, 'case-follow-open'))).status()).toBe(303);
  for (const line of words) await expect(page.locator('main')).toContainText(line);
  await expectHarmless(page);
});

test('bodies that no form sends are refused, not failed', async ({ request, keys, baseURL }) => {
  const headers = { origin: new URL(baseURL!).origin };
  const paths = ['/uz/concerns/new', '/uz/concerns/follow', '/uz/concerns/case/verdict', '/uz/sign-in', `/uz/inspectors/${keys.inspector}/rate`];
  for (const path of paths) {
    for (const [type, data] of [
      ['application/json', '{"a":1}'],
      ['text/plain', 'x'],
      ['application/x-www-form-urlencoded', '%ff=%fe&text=%c3%28&text=2&%00'],
      ['multipart/form-data; boundary=x', '--y\r\nbroken'],
      ['application/x-www-form-urlencoded', `text=${'a'.repeat(400_000)}`],
    ]) {
      const answer = await request.post(path, { headers: { ...headers, 'content-type': type }, data, maxRedirects: 0 });
      expect(answer.status(), `${path} ${type}`).toBeLessThan(500);
      expect(answer.status(), `${path} ${type}`).toBeGreaterThanOrEqual(300);
    }
  }
});

test('a form from another place is refused', async ({ request }) => {
  const headers = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' };
  const answer = await request.post('/uz/sign-in', { headers, form: { email: 'inspector@demo.example', password: 'x' }, maxRedirects: 0 });
  expect(answer.status()).toBe(403);
});
