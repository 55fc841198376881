import { expect, test } from '../support/portal.ts';
import { t } from '../support/texts.ts';

test('everybody reads a published report', async ({ page }) => {
  await page.goto('/uz/reports');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('report-list'));
  // The newest may be the report of an office, which names no inspector.
  await page.locator('main a[href^="/uz/reports/"]').filter({ hasNotText: t('report-office') }).first().click();
  await expect(page).toHaveURL(/\/uz\/reports\/[0-9a-z]+$/);
  for (const heading of ['report-figures', 'report-brought', 'report-done', 'report-next', 'report-promises', 'report-made']) {
    await expect(page.getByRole('heading', { level: 2, name: t(heading) })).toBeVisible();
  }
  await page.locator('main a[href^="/uz/inspectors/"]').first().click();
  await expect(page).toHaveURL(/\/uz\/inspectors\//);
});

test('the list of reports is read by region and page by page', async ({ page }) => {
  await page.goto('/uz/reports');
  await page.locator('main a[rel="next"]').click();
  await expect(page).toHaveURL(/\/uz\/reports\?page=2$/);
  await page.locator('main a[rel="prev"]').click();
  await page.getByRole('navigation', { name: t('report-list.regions') }).getByRole('link', { name: 'Toshkent shahri' }).click();
  await expect(page).toHaveURL(/\/uz\/reports\?region=1726$/);
  await expect(page.locator('main a[href^="/uz/reports/"]').first()).toBeVisible();
});
