import { expectNoBarriers, expectToFit } from '../support/axe.ts';
import { expect, fill, sendAndBeRefused, test, type Page } from '../support/portal.ts';
import { t } from '../support/texts.ts';

const address = (inspector: string) => `/uz/inspectors/${inspector}/paper`;
const heading = (page: Page, key: string) => page.getByRole('heading', { level: 2, name: t(key), exact: true });

/** Whether papers are given out today; if not, they are used. */
const isGivenOut = async (page: Page) => (await heading(page, 'paper-issue').count()) > 0;

async function check(page: Page): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 });
  await expectToFit(page);
  await expectNoBarriers(page);
}

test('the rating form leads to the page of papers, which says what protects how well', async ({ page, keys }) => {
  await page.goto(`/uz/inspectors/${keys.inspector}/rate`);
  await page.getByRole('link', { name: t('rating-open.paper-link') }).click();
  await expect(page).toHaveURL(address(keys.inspector));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('paper-title'));
  for (const way of ['paper-letter', 'paper-paper', 'paper-mail']) {
    await expect(page.getByText(t(`${way}.text`))).toBeVisible();
  }
  await expect(page.locator('#paper'), 'this browser keeps no paper').toBeHidden();
  await check(page);
});

test('while papers are given out an address is asked for; afterwards only those that exist are used', async ({ page, keys }) => {
  await page.goto(address(keys.inspector));
  if (await isGivenOut(page)) {
    await fill(page.locator('#form'), 'email', 'nobody');
    await sendAndBeRefused(page.getByRole('button', { name: t('paper-ask') }), 'email');
    await expect(page.getByRole('alert').first()).toContainText(t('paper-email.malformed'));
    await check(page);
  } else {
    await expect(heading(page, 'paper-use').or(page.getByText(t('paper-few')))).toBeVisible();
    await expect(page.locator('#form')).toHaveCount(0);
  }
});

test('who asked for no code is led back to the page of papers', async ({ page, keys }) => {
  await page.goto(`${address(keys.inspector)}/confirm`);
  await expect(page).toHaveURL(address(keys.inspector));
});
