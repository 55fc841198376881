import { expectNoBarriers, expectToFit } from '../support/axe.ts';
import { expect, sendAndBeRefused, signIn, test } from '../support/portal.ts';
import { t } from '../support/texts.ts';

for (const name of ['republic', 'admin']) {
  test(`${name} sees how far each quarter has come, and nobody a count of an open one`, async ({ page }) => {
    await signIn(page, name);
    await page.getByRole('navigation').getByRole('link', { name: t('common-desk-quarters') }).filter({ visible: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('period-title'));
    const open = page.locator('[data-quarter]').filter({ has: page.locator('[data-state="open"]') });
    await expect(open.first()).toContainText(t('period-batches.open'));
    await expect(open.first(), 'no count while residents rate').not.toContainText(t('period-counts'));
    await expect(page.locator('[data-state="released"]').first()).toBeVisible();
    await expectToFit(page);
    await expectNoBarriers(page);
  });
}

test('a step is not taken by a slip of the hand', async ({ page }) => {
  await signIn(page, 'republic');
  await page.goto('/uz/desk/quarters');
  const form = page.locator('[data-quarter] form').first();
  await expect(form.locator('[name="sure"]')).not.toBeChecked();
  await sendAndBeRefused(form.getByRole('button'), 'sure');
});

for (const name of ['inspector', 'desk', 'district', 'region', 'integrity', 'security']) {
  test(`quarters do not exist for ${name}`, async ({ page }) => {
    await signIn(page, name);
    expect((await page.goto('/uz/desk/quarters'))!.status()).toBe(404);
  });
}
