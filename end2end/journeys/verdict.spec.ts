import { expectNoBarriers } from '../support/axe.ts';
import { expect, fill, sendAndBeRefused, sendAndGoOn, test, type Page } from '../support/portal.ts';
import { t } from '../support/texts.ts';

const form = (page: Page) => page.locator('form[action$="/verdict"]');
const press = (page: Page) => form(page).getByRole('button', { name: t('voice-send') });

async function open(page: Page): Promise<void> {
  await page.goto('/uz/reports');
  await page.locator('main a[href^="/uz/reports/"]').first().click();
  await page.locator('#voice').getByText(t('voice-ask'), { exact: true }).click();
  await expect(form(page)).toBeVisible();
}

async function answer(page: Page, answers: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(answers)) await fill(form(page), name, value);
}

test('a resident says what he thinks of a report', async ({ page }) => {
  await open(page);
  await answer(page, { r1: 'attended', r2: 'bad', r3: 'some', r4: 'partly' });
  await sendAndGoOn(press(page));
  await expect(page).toHaveURL(/\/uz\/reports\/[0-9a-z]+\?said=yes#voice$/);
  await expect(page.locator('#voice').getByRole('status')).toContainText(t('voice-thanks'));
});

test('who neither attended nor read says nothing more', async ({ page }) => {
  await open(page);
  await answer(page, { r1: 'neither' });
  await sendAndGoOn(press(page));
});

test('an empty form and a mistyped code come back with what was chosen', async ({ page }) => {
  await open(page);
  await sendAndBeRefused(press(page), 'r1', 'r2');
  await answer(page, { r1: 'read', r2: 'good', code: '7K9Q-X2M4-T0A4' });
  await sendAndBeRefused(press(page), 'code');
  await expect(page.getByRole('alert')).toContainText(t('voice-code.check'));
  await expect(form(page).locator('[name="r2"][value="good"]')).toBeChecked();
  await expectNoBarriers(page);
});
