import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { follow, raise, unique } from '../support/concerns.ts';
import { expect, test, type Page } from '../support/portal.ts';
import { t } from '../support/texts.ts';

/** Takes the sheet by its button, and asks once more for what the browser does not tell. */
async function takeProof(page: Page, path: string): Promise<string> {
  const taken = page.waitForEvent('download');
  await page.getByRole('link', { name: t('proof-download'), exact: true }).click();
  const download = await taken;
  expect(new URL(download.url()).pathname + new URL(download.url()).search).toBe(path);
  const sheet = readFileSync(await download.path());
  expect(sheet.subarray(0, 5).toString()).toBe('%PDF-');
  expect(sheet.subarray(-8).toString()).toContain('%%EOF');

  const headers = (await page.request.get(path)).headers();
  expect(headers['content-type']).toBe('application/pdf');
  expect(headers['cache-control']).toBe('no-store');
  expect(headers['content-disposition']).toBe(`attachment; filename="${download.suggestedFilename()}"`);
  return download.suggestedFilename();
}

test('the resident takes a proof of filing along, right away and later', async ({ page, newcomer, keys }) => {
  const words = unique('Koʻcha boshida har tong axlat yoqishadi, tutun uyga kiradi.');
  const receipt = await raise(page, { mahalla: keys.mahalla, text: words, identity: 'named' });
  const name = await takeProof(page, '/uz/concerns/sent/proof');
  const number = await follow(page, receipt);
  expect(await takeProof(page, '/uz/concerns/case/proof')).toBe(name);
  expect(name, 'named after the public number').toContain(number);
  expect(name.includes('Karimova') || name.includes('axlat')).toBe(false);

  const text = await page.request.get('/uz/concerns/case/text');
  expect(text.headers()['cache-control']).toBe('no-store');
  expect(createHash('sha256').update(await text.body()).digest('hex')).toBe(createHash('sha256').update(words).digest('hex'));

  // Neither opens for somebody who only knows the address.
  const other = await newcomer();
  for (const path of ['/uz/concerns/sent/proof', '/uz/concerns/case/proof', '/uz/concerns/case/text']) {
    expect((await other.request.get(path)).status(), path).toBe(404);
  }
});
