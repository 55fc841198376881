import { expectNoBarriers, expectToFit } from '../support/axe.ts';
import { expect, fill, sendAndBeRefused, sendAndGoOn, signIn, test } from '../support/portal.ts';
import { t } from '../support/texts.ts';

// A need is answered once: each project answers one of its own.
const NEED: Record<string, string> = { script: 'housing', 'phone-noscript': 'office' };

test('an inspector says what he lacks and changes his mind', async ({ page }) => {
  await signIn(page, 'inspector');
  await page.goto('/uz/desk/conditions');
  const form = page.locator('form:has([name="transport"])');
  for (const need of ['office', 'connection', 'housing']) await fill(form, need, 'has');
  await fill(form, 'transport', 'lacks');
  const note = `Ikki mahalla orasi olis ${crypto.randomUUID()}`;
  await fill(form, 'note', note);
  await expectNoBarriers(page);
  await expectToFit(page);
  await sendAndGoOn(form.getByRole('button'));
  await expect(page.locator('main')).toContainText(t('condition-kept'));
  await expect(form.locator('[name="note"]')).toHaveValue(note);
  await fill(form, 'transport', 'has');
  await sendAndGoOn(form.getByRole('button'));
  await expect(form.locator('[name="transport"][value="has"]')).toBeChecked();
});

test('the head reads entries without names and answers, the district reads the answer', async ({ page, newcomer }, info) => {
  await signIn(page, 'district');
  await page.goto('/uz/desk/conditions');
  expect(await page.locator('#entries > li').count()).toBeGreaterThan(4);
  await expectNoBarriers(page);
  await expectToFit(page);
  const need = NEED[info.project.name];
  const card = page.locator('#answering');
  await fill(card, 'need', need);
  await sendAndBeRefused(card.getByRole('button'), 'answer');
  await expect(card.locator(`[name="need"][value="${need}"]`)).toBeChecked();
  const answer = `Bahorgacha ikki kishiga beriladi, qolganlari yil oxirigacha ${crypto.randomUUID()}`;
  await fill(card, 'answer', answer);
  await sendAndGoOn(card.getByRole('button'));
  await expect(page.locator('main')).toContainText(answer);

  const reader = await newcomer();
  await reader.goto('/uz/districts/1726294');
  await expect(reader.locator('#conditions')).toContainText(answer);
  await expect(reader.locator('#interaction')).toBeVisible();
  await expectNoBarriers(reader);
});
