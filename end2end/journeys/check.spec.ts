import { readFileSync } from 'node:fs';
import { expectNoBarriers } from '../support/axe.ts';
import { raise, unique } from '../support/concerns.ts';
import { expect, fill, send, sendAndBeRefused, sendAndGoOn, test, type Page } from '../support/portal.ts';
import { begins, t } from '../support/texts.ts';

const ask = (page: Page) => page.getByRole('button', { name: t('check-send'), exact: true });

async function check(page: Page, secret: string): Promise<void> {
  await page.goto('/uz/check');
  await fill(page.locator('#form'), 'secret', secret);
  const answer = await send(ask(page));
  expect(answer.status()).toBe(200);
  expect(await answer.headerValue('set-cookie'), 'nothing is kept').toBeNull();
  await expect(page, 'nothing stands in the address').toHaveURL(/\/uz\/check$/);
}

test('the footer leads to the check, and the log shows its last signed word', async ({ page }) => {
  await page.goto('/uz/method');
  await page.getByRole('contentinfo').getByRole('link', { name: t('common-foot-check') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('check-title'));
  await expect(page.locator('#log-root')).toHaveText(/^[0-9a-f]{16}$/);
});

test('the steps of a case stand in the log or go into it tonight', async ({ page, keys }) => {
  const receipt = await raise(page, { mahalla: keys.mahalla, text: unique('Hovlida chiroq yonmaydi.') });
  await check(page, receipt);
  const found = page.locator('#found');
  await expect(found).toContainText(t('check-case'));
  await expect(found.getByRole('listitem').first()).toContainText(t('check-step-received'));
  await expect(found).toContainText(t('check-step.tonight'));
  await expect(found, 'the receipt is not shown again').not.toContainText(receipt);
  await expectNoBarriers(page);
});

test('an older case has its proof', async ({ page, keys }) => {
  await check(page, keys.receipts.find(({ state }) => state === 'answered')!.code);
  const proof = page.locator('#found details').first();
  await proof.getByText(t('check-proof'), { exact: true }).click();
  const read = JSON.parse(await proof.locator('pre').innerText());
  expect(read.entry).toMatch(/^[0-9a-f]{64}$/);
  expect(read.number).toBeLessThan(read.size);
});

test('what the log does not have is told with one sentence', async ({ page, letter }) => {
  await check(page, letter().code);
  await expect(page.locator('#found')).toContainText(t('check-nothing'));
  await check(page, '0f'.repeat(32));
  await expect(page.locator('#found')).toContainText(t('check-nothing'));
});

test('what is no code is refused', async ({ page }) => {
  await page.goto('/uz/check');
  await sendAndBeRefused(ask(page), 'secret');
  await expect(page.getByRole('alert')).toContainText(t('check-secret.missing'));
  await fill(page.locator('#form'), 'secret', 'salom');
  await sendAndBeRefused(ask(page), 'secret');
  await expect(page.getByRole('alert')).toContainText(t('check-secret.unknown'));
});

test('a counted ballot leaves a slip that is shown once', async ({ page, letter }) => {
  const { code, inspector } = letter();
  await page.goto('/uz/rate');
  await fill(page.locator('#form'), 'code', code);
  expect((await send(page.getByRole('button', { name: t('enter-open') }))).status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('rating-title'));
  await expect(page.getByLabel(begins(t('rating-code')))).toHaveValue(code);
  await page.getByRole('group', { name: begins(t('rating-p6')) }).getByRole('radio', { name: t('rating-answer-4'), exact: true }).check();
  await sendAndGoOn(page.getByRole('button', { name: t('rating-send') }));
  await expect(page).toHaveURL(`/uz/inspectors/${inspector}/rate/done`);
  const slip = (await page.locator('#slip').innerText()).replaceAll(/\s/g, '');
  expect(slip).toMatch(/^[0-9a-f]{64}$/);
  await expect(page.getByRole('img', { name: t('slip-picture') })).toBeVisible();
  await expectNoBarriers(page);
  await page.reload();
  await expect(page.locator('#slip')).toHaveCount(0);
  await check(page, slip);
  await expect(page.locator('#found'), 'before the release nobody learns anything').toContainText(t('check-nothing'));
});

test('a code nobody got opens nothing', async ({ page }) => {
  await page.goto('/uz/rate');
  await fill(page.locator('#form'), 'code', '00000000000-0');
  await sendAndBeRefused(page.getByRole('button', { name: t('enter-open') }), 'code');
  await expect(page.getByRole('alert').getByRole('link')).toHaveText([t('enter-code.wrong')]);
});

test('a comment that may tell of a person comes back once', async ({ page, letter }) => {
  const { code, inspector } = letter();
  await page.goto(`/uz/inspectors/${inspector}/rate`);
  await page.getByRole('group', { name: begins(t('rating-p6')) }).getByRole('radio', { name: t('rating-answer-3'), exact: true }).check();
  await page.getByLabel(begins(t('rating-comment'))).fill('Menga +998 90 123 45 67 ga qoʻngʻiroq qiling.');
  await page.getByLabel(begins(t('rating-code'))).fill(code);
  await sendAndBeRefused(page.getByRole('button', { name: t('rating-send') }), 'comment');
  await expect(page.locator('#doubts')).toContainText(t('reading-trace-phone'));
  await page.locator('#doubts [name="comment_ok"]').check();
  await sendAndGoOn(page.getByRole('button', { name: t('rating-send') }));
});

test('the file that checks without the portal needs nothing from anywhere', async ({ page }) => {
  await page.goto('/uz/check');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: t('check-alone.link') }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('hisobdor-check.html');
  const html = readFileSync(await download.path(), 'utf8');
  expect(html).toContain(t('check-says-included'));
  expect(html, 'no script, style or picture of somewhere else').not.toMatch(/(?:src|href)="/);
});
