import { expect, test } from '../support/portal.ts';
import { t, text, type Language } from '../support/texts.ts';

// A mahalla of Chilonzor with both letters that people write in many ways: Beshqoʻrgʻon.
const MAHALLA = '103-0098';
const WRITTEN: [Language, string][] = [
  ['uz', 'Beshqoʻrgʻon'],
  ['uz', "beshqo'rg'on"],
  ['uz', 'Beshqo`rg‘on'],
  ['uz', 'Beshqo’rg´on Chilonzor'],
  ['uz', 'beshqorgon'],
  ['uz', 'Бешқўрғон'],
  ['uz-cyrl', 'бешкургон чилонзор'],
  ['ru', 'Бешкургон'],
  ['en', "Beshqo'rg'on"],
];

for (const [language, words] of WRITTEN) {
  test(`a mahalla is found as ${words} in ${language}`, async ({ page }) => {
    await page.goto(`/${language}`);
    await page.locator('#q').fill(words);
    await page.getByRole('button', { name: text(language, 'search-button'), exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/${language}/search\\?q=`));
    await expect(page.locator('#q')).toHaveValue(words);
    await page.locator(`main a[href="/${language}/mahallas/${MAHALLA}"]`).click();
    await expect(page).toHaveURL(`/${language}/mahallas/${MAHALLA}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('one walks from the country to the inspector', async ({ page, keys }) => {
  await page.goto('/uz');
  await page.getByRole('link', { name: t('search-choose') }).click();
  await expect(page).toHaveURL('/uz/regions');
  await page.locator('main').getByRole('link', { name: 'Toshkent shahri' }).first().click();
  await expect(page).toHaveURL('/uz/regions/1726');
  await page.locator('main').getByRole('link', { name: 'Chilonzor tumani' }).first().click();
  await expect(page).toHaveURL('/uz/districts/1726294');
  await page.locator(`main a[href="/uz/mahallas/${keys.mahalla}"]`).first().click();
  await expect(page).toHaveURL(`/uz/mahallas/${keys.mahalla}`);
  await page.getByRole('link', { name: t('place-profile') }).first().click();
  await expect(page).toHaveURL(`/uz/inspectors/${keys.inspector}`);
  // Who he is, how residents see him, how concerns stand, and what one can do.
  await expect(page.locator(`main a[href="/uz/inspectors/${keys.inspector}/rate"]:visible, .dock a[href="/uz/inspectors/${keys.inspector}/rate"]:visible`).first()).toBeVisible();
  await expect(page.locator(`main a[href^="/uz/concerns/new"]:visible, .dock a[href^="/uz/concerns/new"]:visible`).first()).toBeVisible();
  await expect(page.locator('main').getByRole('heading', { level: 2 }).first()).toBeVisible();
});

test('a search for nothing says so and shows the regions', async ({ page }) => {
  const words = 'zzqqxx wwvv';
  await page.goto(`/uz/search?q=${encodeURIComponent(words)}`);
  await expect(page.getByRole('heading', { name: t('search-nothing', { query: words }) })).toBeVisible();
  await expect(page.locator('main a[href^="/uz/regions/"]').first()).toBeVisible();
});

test('the language changes and the search stays', async ({ page }) => {
  await page.goto('/uz/search?q=Chilonzor');
  await page.getByRole('navigation', { name: t('common-language') }).locator('a[hreflang="ru"]').click();
  await expect(page).toHaveURL('/ru/search?q=Chilonzor');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('ru', 'search-title'));
});
