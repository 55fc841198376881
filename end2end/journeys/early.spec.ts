import { expect, signIn, test } from '../support/portal.ts';
import { t } from '../support/texts.ts';

test('the head sees what rises in his district and what lies behind it', async ({ page }) => {
  await signIn(page, 'district');
  expect((await page.goto('/uz/desk/early'))!.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('early-title'));
  const signs = page.locator('main ul.inbox a');
  if ((await signs.count()) === 0) {
    await expect(page.locator('main')).toContainText(t('early-none'));
    return;
  }
  await signs.first().click();
  await expect(page).toHaveURL(/\/uz\/desk\/early\/[a-z-]+\/[\w-]+$/);
  await expect(page.getByRole('heading', { level: 2, name: t('early-cases') })).toBeVisible();
  await page.locator('main ul.inbox a').first().click();
  await expect(page).toHaveURL(/\/uz\/desk\/concerns\//);
  await expect(page.getByRole('heading', { name: t('desk-words') })).toBeVisible();
});

test('an inspector minds people, not a place: he has no such page', async ({ page }) => {
  await signIn(page, 'inspector');
  expect((await page.goto('/uz/desk/early'))!.status()).toBe(404);
  expect((await page.goto('/uz/desk/early/noise/1726294'))!.status()).toBe(404);
});
