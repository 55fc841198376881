import { expectNoBarriers, expectToFit } from '../support/axe.ts';
import { expect, signIn, test } from '../support/portal.ts';
import { t } from '../support/texts.ts';

test('a reader goes from the republic down to a district and chooses a figure and a quarter', async ({ page }) => {
  expect((await page.goto('/uz/figures'))!.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 2, name: t('glance-by-in-time') })).toBeVisible();
  await page.locator('#map ul.places a[href$="/regions/1726/figures"]').click();
  await expect(page).toHaveURL(/\/uz\/regions\/1726\/figures$/);
  await page.locator('#map ul.places a[href$="/districts/1726294/figures"]').click();
  await expect(page).toHaveURL(/\/uz\/districts\/1726294\/figures$/);
  await page.getByRole('link', { name: t('glance-by-solved'), exact: true }).click();
  await expect(page).toHaveURL(/by=solved/);
  await expect(page.getByRole('heading', { level: 2, name: t('glance-by-solved') })).toBeVisible();
  expect(await page.locator('#map svg.map polygon.area').count()).toBeGreaterThan(5);
  await expectNoBarriers(page);
  await expectToFit(page);
  await page.locator('#map').getByRole('link', { name: t('place-figures-method') }).click();
  await expect(page).toHaveURL(/\/uz\/method#figures-solved$/);
  await expect(page.locator('#figures-solved')).toBeInViewport();
  await page.goBack();
  await page.getByRole('link', { name: t('glance-overdue') }).click();
  await expect(page).toHaveURL(/\/uz\/districts\/1726294\/concerns#overdue$/);
});

test('the region keeps a filter, uses it, takes the figures along, and forgets it', async ({ page }) => {
  await signIn(page, 'region');
  await page.goto('/uz/desk/figures');
  await page.getByLabel(t('filter-by')).selectOption('solved');
  await page.getByRole('button', { name: t('filter-show'), exact: true }).click();
  await expect(page).toHaveURL(/by=solved/);
  const name = `Hal boʻlgani ${crypto.randomUUID().slice(0, 8)}`;
  await page.getByLabel(t('filter-name')).fill(name);
  await page.getByRole('button', { name: t('filter-save'), exact: true }).click();
  await page.goto('/uz/desk/figures');
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page).toHaveURL(/by=solved/);
  for (const [link, end] of [['statistic-csv', 'csv'], ['statistic-xlsx', 'xlsx']] as const) {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: t(link) }).click()]);
    expect(file.suggestedFilename()).toMatch(new RegExp(`^hisobdor-1726-\\d{4}Q\\d\\.${end}$`));
  }
  await page.getByRole('button', { name: t('filter-remove.label', { name }) }).click();
  await expect(page.getByRole('link', { name, exact: true })).toHaveCount(0);
});

test('an inspector has no figures of a territory', async ({ page }) => {
  await signIn(page, 'inspector');
  expect((await page.goto('/uz/desk/figures'))!.status()).toBe(404);
  expect((await page.goto('/uz/desk/figures.csv'))!.status()).toBe(404);
});
