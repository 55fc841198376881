import { expectNoBarriers, expectToFit } from './support/axe.ts';
import { PIXEL, button, chooseTopic, raise, tellDetails, unique } from './support/concerns.ts';
import { expect, test } from './support/portal.ts';
import { t } from './support/texts.ts';

const pixel = Buffer.from(PIXEL, 'base64');

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

test('chosen photos are shown, told about and taken away again before they are sent', async ({ page, keys }) => {
  const picture = (name: string) => ({ name, mimeType: 'image/png', buffer: pixel });
  const names = page.locator('.photos.new .sm:not(.btn)');
  await chooseTopic(page, { mahalla: keys.mahalla, text: '' });
  const input = page.locator('#photos');
  await input.focus();
  await expect(page.locator('html')).toHaveAttribute('data-islands', 'ready');
  await input.setInputFiles([picture('a.png'), { name: 'b.txt', mimeType: 'text/plain', buffer: Buffer.from('words') }]);
  await expect(page.getByRole('img', { name: t('concern-photo', { number: 1 }), exact: true })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: t('concern-photo-chosen', { count: 2 }) })).toHaveCount(1);
  await expect(page.getByRole('listitem').filter({ hasText: t('concern-photo', { number: 2 }) })).toContainText(t('concern-photo-chosen.kind'));
  await expect(page.locator('main')).not.toContainText('b.txt');
  await expectNoBarriers(page);
  await expectToFit(page);

  // By keyboard, and the focus stays near.
  await page.getByRole('button', { name: t('concern-photo-without', { number: 2 }) }).focus();
  await page.keyboard.press('Enter');
  await expect(names).toHaveText([t('concern-photo', { number: 1 })]);
  await expect(page.getByRole('button', { name: t('concern-photo-without', { number: 1 }) })).toBeFocused();

  // What is chosen later joins, the same file does not come twice.
  await input.setInputFiles(['c', 'd', 'e', 'f', 'g'].map((name) => picture(`${name}.png`)));
  await expect(names).toHaveCount(6);
  await expect(page.getByRole('status').filter({ hasText: t('concern-photo-chosen.many', { count: 1 }) })).toBeVisible();
  await page.getByRole('button', { name: t('concern-photo-without', { number: 6 }) }).click();
  await expect(page.getByRole('status').filter({ hasText: t('concern-photo-chosen.many', { count: 1 }) })).toHaveCount(0);
  for (let left = 5; left > 0; left -= 1) {
    await page.getByRole('button', { name: t('concern-photo-without', { number: 1 }) }).click();
    await expect(names).toHaveCount(left - 1);
  }
  await expect(input).toBeFocused();
  expect(await input.evaluate((input: HTMLInputElement) => input.files!.length)).toBe(0);
});

test('what the island shows is what the form sends, and it says that photos are under way', async ({ page, keys }) => {
  const concern = { mahalla: keys.mahalla, text: unique('Hovlida axlat yigʻilib qolgan, olib ketishmayapti.') };
  await chooseTopic(page, concern);
  await tellDetails(page, concern);
  await page.locator('#photos').focus();
  await expect(page.locator('html')).toHaveAttribute('data-islands', 'ready');
  await page.locator('#photos').setInputFiles(['a', 'b', 'c'].map((name) => ({ name: `${name}.png`, mimeType: 'image/png', buffer: pixel })));
  await page.getByRole('button', { name: t('concern-photo-without', { number: 2 }) }).click();
  // The page goes on to the next one at once: what it said meanwhile is noted.
  await page.evaluate(() => {
    const note = () => sessionStorage.setItem('said', document.querySelector('progress')?.getAttribute('aria-label') ?? '');
    new MutationObserver(note).observe(document.querySelector('form#form')!, { childList: true, subtree: true });
  });
  await button(page, 'concern-to-check').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('concern-check'));
  await expect(page.locator('.photos img')).toHaveCount(2);
  expect(await page.evaluate(() => sessionStorage.getItem('said'))).toBe(t('concern-photo-chosen.sending'));

  // Kept photos count, and those to be taken away do not.
  await button(page, 'concern-to-details').click();
  await page.locator('#photos').focus();
  await expect(page.locator('html')).toHaveAttribute('data-islands', 'ready');
  await page.locator('#photos').setInputFiles(['d', 'e', 'f', 'g'].map((name) => ({ name: `${name}.png`, mimeType: 'image/png', buffer: pixel })));
  const tooMany = page.getByRole('status').filter({ hasText: t('concern-photo-chosen.many', { count: 1 }) });
  await expect(tooMany).toBeVisible();
  await page.getByRole('checkbox', { name: t('concern-photo-without', { number: 1 }) }).check();
  await expect(tooMany).toHaveCount(0);
});

test('photos chosen before the script woke up are shown too', async ({ page, keys }) => {
  await chooseTopic(page, { mahalla: keys.mahalla, text: '' });
  await page.locator('#photos').setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: pixel });
  await page.locator('#photos').focus();
  await expect(page.locator('.photos.new img')).toBeVisible();
});

test('the code of a letter moves from the address into its field', async ({ page, letter }) => {
  const { code } = letter();
  await page.goto(`/uz/rate#${code}`);
  await expect(page.locator('#code')).toHaveValue(code);
  await expect(page.getByText(t('enter-read'))).toBeVisible();
  await expect(page, 'it stands in the address no longer').toHaveURL(/\/uz\/rate$/);
  await page.goto(`/uz/check#${'0f'.repeat(32)}`);
  await expect(page.locator('#secret')).toHaveValue('0f'.repeat(32));
});
