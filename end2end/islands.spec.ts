import { raise, unique } from './support/concerns.ts';
import { expect, test } from './support/portal.ts';
import { t } from './support/texts.ts';

test('suggestions come while one types and are reached by keys', async ({ page }) => {
  await page.goto('/uz');
  await page.locator('#q').focus();
  await expect(page.locator('html')).toHaveAttribute('data-islands', 'ready');
  const field = page.getByRole('combobox', { name: t('search-q') });
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await field.pressSequentially("beshqo'rg", { delay: 30 });
  const options = page.getByRole('listbox').getByRole('option');
  await expect(options.first()).toBeVisible();
  await expect(field).toHaveAttribute('aria-expanded', 'true');

  await field.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', (await options.first().getAttribute('id'))!);
  await field.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await field.press('ArrowDown');
  await field.press('Escape');
  await expect(options).toHaveCount(0);

  await field.pressSequentially('on');
  await expect(options.first()).toBeVisible();
  await field.press('ArrowDown');
  const address = await options.first().getByRole('link', { includeHidden: true }).getAttribute('href');
  await field.press('Enter');
  await expect(page).toHaveURL(address!);
});

test('enter without a choice sends the plain form', async ({ page }) => {
  await page.goto('/uz/search');
  await page.locator('#q').focus();
  await expect(page.locator('html')).toHaveAttribute('data-islands', 'ready');
  const field = page.getByRole('combobox', { name: t('search-q') });
  await field.fill('Chilonzor');
  await expect(page.getByRole('option').first()).toBeVisible();
  await field.press('Enter');
  await expect(page).toHaveURL(/\/uz\/search\?q=Chilonzor$/);
});

test('what was typed before the script woke up stays', async ({ page }) => {
  await page.goto('/uz', { waitUntil: 'commit' });
  await page.locator('#q').fill('Yakkabogʻ');
  await expect(page.locator('html')).toHaveAttribute('data-islands', 'ready');
  await expect(page.locator('#q')).toHaveValue('Yakkabogʻ');
});

test('the receipt is copied with one press', async ({ page, context, keys }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const receipt = await raise(page, { mahalla: keys.mahalla, text: unique('Podyezdda chiroq yonmaydi, zinada yiqilib tushishdi.') });
  await expect(page.locator('html')).toHaveAttribute('data-islands', 'ready');
  await page.getByRole('button', { name: t('concern-copy') }).click();
  await expect(page.getByRole('status').filter({ hasText: t('concern-copy.done') })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(receipt);
});

test('who only reads a page with a search field loads no module', async ({ page }) => {
  const modules: string[] = [];
  page.on('request', (request) => request.url().includes('.wasm') && modules.push(request.url()));
  await page.goto('/uz', { waitUntil: 'networkidle' });
  expect(modules).toEqual([]);
  await page.locator('#q').focus();
  await expect(page.locator('html')).toHaveAttribute('data-islands', 'ready');
  expect(modules).toHaveLength(1);
});

test('pages without an island load no script', async ({ page }) => {
  for (const path of ['/uz/regions', '/uz/privacy', '/uz/reports', '/uz/concerns/follow']) {
    await page.goto(path);
    await expect(page.locator('script'), path).toHaveCount(0);
  }
});
