import { expectNoBarriers, expectToFit } from '../support/axe.ts';
import { expect, signIn, test, type Page } from '../support/portal.ts';
import { t } from '../support/texts.ts';

const lines = (page: Page) => page.locator('main ul.inbox a');

test('a reviewer looks at a batch that ended and finds signals, but no answer', async ({ page }) => {
  await signIn(page, 'integrity');
  await page.getByRole('link', { name: t('batch-title') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('batch-title'));
  await expectToFit(page);
  await expectNoBarriers(page);
  await page.goto((await lines(page).first().getAttribute('href'))!);
  const sheet = page.locator('main');
  await expect(sheet).toContainText(t('signal-burst'));
  await expectToFit(page);
  await expectNoBarriers(page);
  for (const grade of [1, 2, 4, 5]) {
    await expect(sheet.getByText(t(`rating-answer-${grade}`), { exact: true })).toHaveCount(0);
  }
  await expect(sheet.locator('form')).toHaveCount(0);
});

test('pressure is told to internal security alone', async ({ page, newcomer }) => {
  await signIn(page, 'security');
  expect((await page.goto('/uz/desk/pressure'))!.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('batch-pressure'));
  await expectNoBarriers(page);
  for (const name of ['integrity', 'district', 'inspector', 'admin']) {
    const other = await newcomer();
    await signIn(other, name);
    expect((await other.goto('/uz/desk/pressure'))!.status(), name).toBe(404);
  }
});

for (const name of ['inspector', 'district', 'republic', 'security', 'admin']) {
  test(`batches do not exist for ${name}`, async ({ page }) => {
    await signIn(page, name);
    expect((await page.goto('/uz/desk/integrity/batches'))!.status()).toBe(404);
  });
}
