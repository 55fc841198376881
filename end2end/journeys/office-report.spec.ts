import { expectNoBarriers } from '../support/axe.ts';
import { day, expect, fill, send, sendAndGoOn, signIn, test } from '../support/portal.ts';
import { t } from '../support/texts.ts';

// A quarter has one report of each office: with script the region reports and the republic decides, without script the
// republic reports and the public council decides.
const roles: Record<string, [string, string]> = {
  script: ['region', 'republic'],
  'phone-noscript': ['republic', 'integrity'],
};

test('an office reports of all below it, the one above decides, residents read and judge', async ({ page, newcomer }, info) => {
  const [author, decider] = roles[info.project.name];
  await signIn(page, author);
  await page.goto('/uz/desk/reports');
  await sendAndGoOn(page.locator('form:has([name="quarter"])').first().getByRole('button').first());
  await expect(page).toHaveURL(/\/uz\/desk\/reports\/[0-9a-z]+$/);
  const id = page.url().split('/').at(-1)!;
  await expectNoBarriers(page);

  const form = page.locator('form:has([name="brought"])');
  const submit = form.locator('button[name="act"][value="submit"]');
  expect((await send(submit)).status(), 'an empty report').toBe(422);
  const brought = `Barcha hududlarda aholi kechki shovqin haqida yozdi. ${crypto.randomUUID()}`;
  await fill(form, 'brought', brought);
  await fill(form, 'done', 'Kechikkan javoblar koʻp boʻlgan joylarga yordam guruhi yuborildi.');
  await fill(form, 'next', 'Boʻsh lavozimlar toʻldirilguncha yordam davom etadi.');
  await fill(form, 'what1', 'Kechikkan javoblarni kamaytirish');
  await fill(form, 'by1', day(60));
  await fill(form, 'evidence1', 'Raqamlar sahifasida koʻrinadi');
  for (const place of [1, 2, 3, 4, 5, 6]) {
    if ((await form.locator(`[name="kept${place}"]`).count()) === 0) continue;
    await fill(form, `kept${place}`, 'partly');
    await fill(form, `shown${place}`, 'Yordam guruhi ikki joyda ishladi');
  }
  await sendAndGoOn(submit);

  const reader = await newcomer();
  expect((await reader.goto(`/uz/reports/${id}`))!.status(), 'before it was approved').toBe(404);
  const above = await newcomer();
  await signIn(above, decider);
  await above.goto('/uz/desk/reports');
  await above.locator(`main a[href="/uz/desk/reports/${id}"]`).first().click();
  await expect(above.locator('main')).toContainText(brought);
  await sendAndGoOn(above.locator('form[action$="/approval"]').getByRole('button'));
  await page.goto(`/uz/desk/reports/${id}`);
  await sendAndGoOn(page.locator('form[action$="/publication"]').getByRole('button'));

  expect((await reader.goto(`/uz/reports/${id}`))!.status()).toBe(200);
  await expect(reader.locator('main')).toContainText(brought);
  await expectNoBarriers(reader);
  await reader.locator('#voice').getByText(t('voice-ask'), { exact: true }).click();
  const verdict = reader.locator('#voice form');
  await fill(verdict, 'r1', 'read');
  await fill(verdict, 'r2', 'good');
  await fill(verdict, 'r4', 'partly');
  if ((await verdict.locator('[name="k1"]').count()) > 0) await fill(verdict, 'k1', 'no');
  await sendAndGoOn(verdict.getByRole('button').last());
  await expect(reader.locator('#voice').getByRole('status')).toContainText(t('voice-thanks'));
});
