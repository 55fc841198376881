import { FIXED, ofPeople } from './support/addresses.ts';
import { expect, test, type Page } from './support/portal.ts';
import { LANGUAGES, text, type Language } from './support/texts.ts';

const TAGS: Record<Language, string> = { uz: 'uz-Latn', 'uz-cyrl': 'uz-Cyrl', ru: 'ru', en: 'en' };

/** What holds on every page. */
async function expectPage(page: Page, language: Language, path: string, status = 200): Promise<string> {
  const answer = await page.goto(`/${language}${path}`);
  expect(answer!.status(), path).toBe(status);
  await expect(page.locator('html')).toHaveAttribute('lang', TAGS[language]);
  await expect(page.locator('h1')).toHaveCount(1);
  await expect(page.locator('h1')).not.toBeEmpty();
  const alternates = await page.locator('link[rel="alternate"][hreflang]').evaluateAll((links) =>
    links.map((link) => [link.getAttribute('hreflang'), new URL((link as HTMLLinkElement).href).pathname]),
  );
  const pathname = path.split('?')[0];
  expect(alternates).toEqual(LANGUAGES.map((other) => [TAGS[other], `/${other}${pathname}`]));
  const words = await page.locator('body').innerText();
  expect(words, 'a text that is missing or not filled in').not.toMatch(/\{ ?\$|No localization|\bundefined\b/);
  return page.title();
}

for (const language of LANGUAGES) {
  test(`every public page in ${language}`, async ({ page, keys }) => {
    test.setTimeout(90_000);
    const titles = new Map<string, string>();
    for (const path of [...FIXED, ...ofPeople(keys)]) {
      const title = await expectPage(page, language, path);
      const pathname = path.split('?')[0];
      const other = titles.get(title);
      expect(other === undefined || other === pathname, `${pathname} and ${other} are both called ${title}`).toBe(true);
      titles.set(title, pathname);
    }
  });

  test(`a published report in ${language}`, async ({ page }) => {
    await page.goto('/uz/reports');
    const address = await page.locator('main a[href^="/uz/reports/"]').first().getAttribute('href');
    await expectPage(page, language, address!.slice('/uz'.length));
  });

  test(`what is not there is not found in ${language}`, async ({ page }) => {
    const paths = [
      '/nothing', '/regions/9999', '/districts/0', '/mahallas/999-9999', '/inspectors/zzzzzzzzzz',
      '/inspectors/zzzzzzzzzz/rate', '/reports/zzzzzzzzzz', '/desk/concerns/zzzzzzzzzz', '/regions/..%2f..%2fetc',
    ];
    for (const path of paths) {
      const answer = await page.goto(`/${language}${path}`);
      if (path.startsWith('/desk') && page.url().endsWith('/sign-in')) continue;
      expect(answer!.status(), path).toBe(404);
      await expect(page.locator('h1')).toHaveText(text(language, 'fault-not-found'));
      await expect(page.locator('html')).toHaveAttribute('lang', TAGS[language]);
    }
  });
}

test('an unknown language is not found in the language of the visitor', async ({ page, request }) => {
  const answer = await page.goto('/fr/regions');
  expect(answer!.status()).toBe(404);
  await expect(page.locator('h1')).toHaveText(text('uz', 'fault-not-found'));
  const russian = await request.get('/xx', { headers: { 'accept-language': 'ru-RU,ru;q=0.9' } });
  expect(russian.status()).toBe(404);
  expect(await russian.text()).toContain(text('ru', 'fault-not-found'));
});

test('the portal greets in the language of the browser', async ({ request }) => {
  for (const [wish, home] of [['ru-RU,ru;q=0.9', '/ru'], ['en', '/en'], ['de,fr;q=0.5', '/uz'], ['uz-Cyrl-UZ', '/uz-cyrl']]) {
    const answer = await request.get('/', { headers: { 'accept-language': wish }, maxRedirects: 0 });
    expect(answer.status()).toBe(303);
    expect(answer.headers().location, wish).toBe(home);
  }
});

test('how pages look is chosen without script and kept', async ({ page, context }) => {
  await page.goto('/uz/accessibility');
  const look = page.locator('form:has([name="theme"])');
  await look.locator('[name="theme"][value="dark"]').check();
  await look.locator('[name="size"][value="2"]').check();
  await look.getByRole('button', { name: text('uz', 'accessibility-save') }).click();
  await expect(page).toHaveURL(/\/uz\/accessibility#look$/);
  const cookies = await context.cookies();
  expect(cookies.find((cookie) => cookie.name === 'look')?.httpOnly).toBe(true);
  for (const path of ['/uz/accessibility', '/uz', '/uz/regions', '/ru/duties']) {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.locator('html')).toHaveAttribute('data-size', '2');
  }
  await page.goto('/uz/accessibility');
  await expect(look.locator('[name="theme"][value="dark"]')).toBeChecked();
  await look.getByRole('button', { name: text('uz', 'accessibility-reset') }).click();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

test('the machine says that it lives and is ready', async ({ request }) => {
  for (const path of ['/healthz', '/readyz']) expect((await request.get(path)).status(), path).toBe(200);
});
