import { expectNoBarriers, expectToFit } from '../support/axe.ts';
import { expect, test } from '../support/portal.ts';
import { LANGUAGES, t, text } from '../support/texts.ts';

const TABLES = ['scores', 'areas', 'reports', 'inspectors', 'concerns', 'cooperation'];

test('a researcher finds a table, reads what its columns mean and loads it', async ({ page, request }) => {
  await page.goto('/uz/method');
  await page.getByRole('contentinfo').getByRole('link', { name: t('common-foot-open-data') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('opendata-title'));
  const dictionary = page.locator('#table-areas');
  await dictionary.getByText(t('dictionary-table-areas')).first().click();
  await expect(dictionary.getByRole('row').filter({ hasText: 'in_time_percent' })).toContainText(t('dictionary-column-in-time-percent'));
  const link = page.locator('#files').getByRole('link', { name: 'areas.csv', exact: true }).first();
  const answer = await request.get((await link.getAttribute('href'))!);
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-type']).toContain('text/csv');
  expect((await answer.text()).split('\r\n')[0]).toContain('period,area,level,parent,');
  await expectToFit(page);
  await expectNoBarriers(page);
});

test('each table of the newest quarter has rows and a schema', async ({ page, request }) => {
  await page.goto('/uz/open-data');
  const newest = page.locator('#files table').nth(1);
  for (const table of TABLES) {
    for (const ending of ['csv', 'json', 'schema.json']) {
      await expect(newest.getByRole('link', { name: `${table}.${ending}`, exact: true })).toBeVisible();
    }
    const href = (await newest.getByRole('link', { name: `${table}.json`, exact: true }).getAttribute('href'))!;
    const told = await (await request.get(href)).json();
    expect(told.table).toBe(table);
    expect(told.licence).toBe('CC-BY-4.0');
  }
});

test('a program follows the description from page to page', async ({ page, request }) => {
  await page.goto('/uz/open-data');
  const link = page.getByRole('link', { name: t('opendata-api-description') });
  const description = await (await request.get((await link.getAttribute('href'))!)).json();
  expect(description.openapi).toMatch(/^3\.1/);
  const seen = new Set<string>();
  let next: string | null = '/api/v1/regions?limit=5';
  while (next) {
    const answer = await request.get(next);
    const told = await answer.json();
    for (const { code } of told.items) seen.add(code);
    next = told.next;
  }
  expect(seen.size).toBe(14);
});

test('what changed nothing is not sent again', async ({ request }) => {
  const first = await request.get('/api/v1/regions');
  const again = await request.get('/api/v1/regions', { headers: { 'If-None-Match': first.headers().etag! } });
  expect(again.status()).toBe(304);
});

test('a refusal points to where it is explained', async ({ page, request }) => {
  const refused = await request.get('/api/v1/regions?sort=name');
  expect(refused.status()).toBe(400);
  const problem = await refused.json();
  expect(problem.detail).toContain('sort');
  await page.goto(problem.type);
  await expect(page.locator(new URL(problem.type, 'http://portal').hash)).toContainText(text('en', 'opendata-problem-parameter'));
});

for (const language of LANGUAGES) {
  test(`the dictionary stands in ${language}`, async ({ page }) => {
    await page.goto(`/${language}/open-data`);
    await expect(page.locator('#dictionary')).toContainText(text(language, 'dictionary-text'));
    await page.locator('#table-scores summary').click();
    await expect(page.locator('#table-scores')).toContainText(text(language, 'dictionary-column-percent'));
  });
}
