import { expectNoBarriers, expectToFit } from '../support/axe.ts';
import { expect, fill, sendAndBeRefused, sendAndGoOn, signIn, test, type Page } from '../support/portal.ts';
import { t } from '../support/texts.ts';

const waiting = (page: Page) => page.locator('main ul.inbox a').filter({ has: page.locator('.n') });

test('a reviewer judges a batch without seeing an answer', async ({ page }) => {
  await signIn(page, 'integrity');
  await page.getByRole('link', { name: t('batch-title') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('batch-title'));
  await expectToFit(page);
  await expectNoBarriers(page);
  const address = await waiting(page).first().getAttribute('href');
  await page.goto(address!);
  await expect(page.locator('main')).toContainText(t('batch-blind'));
  for (const grade of [1, 2, 4, 5]) {
    await expect(page.locator('main').getByText(t(`rating-answer-${grade}`), { exact: true })).toHaveCount(0);
  }
  await expectNoBarriers(page);
  const form = page.locator('main form');
  const press = form.getByRole('button', { name: t('batch-send') });
  await sendAndBeRefused(press, 'decision', 'reason');
  await fill(form, 'decision', 'accept');
  await fill(form, 'reason', 'stuffing');
  await sendAndBeRefused(press, 'reason');
  await expect(page.getByRole('alert')).toContainText(t('batch-reason.other'));
  await fill(form, 'reason', 'chance');
  await sendAndGoOn(press);
  await expect(page).toHaveURL(/\/uz\/desk\/integrity\/batches$/);
  await page.goto(address!);
  await expect(page.locator('main')).toContainText(t('batch-judged'));
  await expect(page.locator('main form')).toHaveCount(0);
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
