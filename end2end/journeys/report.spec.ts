import { day, expect, fill, send, sendAndGoOn, signIn, test } from '../support/portal.ts';

// Once per database: a quarter has one report, and only the project `script` runs this file.
test('the inspector writes the report of the quarter, the head publishes it, everybody reads it', async ({ page, newcomer }) => {
  await signIn(page, 'inspector');
  await page.goto('/uz/desk/reports');
  const opening = page.locator('form:has([name="quarter"])').first();
  await sendAndGoOn(opening.getByRole('button').first());
  await expect(page).toHaveURL(/\/uz\/desk\/reports\/[0-9a-z]+$/);
  const id = page.url().split('/').at(-1)!;

  const form = page.locator('form:has([name="brought"])');
  const submit = form.locator('button[name="act"][value="submit"]');
  expect((await send(submit)).status(), 'an empty report').toBe(422);
  await expect(page.getByRole('alert').locator('a[href="#brought"]')).toHaveCount(1);

  const brought = `Aholi koʻcha chiroqlari va tungi shovqin haqida koʻp yozdi. ${crypto.randomUUID()}`;
  await fill(form, 'brought', brought);
  await fill(form, 'done', 'Oʻn ikki xonadon egasi bilan suhbat oʻtkazildi, toʻrt joyga chiroq oʻrnatildi.');
  await fill(form, 'failed', 'Bozor oldidagi mashinalar masalasi hal boʻlmadi.');
  await fill(form, 'next', 'Maktab yonidagi yoʻlda tezlikni pasaytirish uchun belgilar oʻrnatiladi.');
  await fill(form, 'what1', 'Maktab yonida yoʻl belgisi');
  await fill(form, 'by1', day(40));
  await fill(form, 'evidence1', 'Belgi surati mahalla idorasida');
  for (const name of ['kept1', 'kept2', 'kept3']) {
    if ((await form.locator(`[name="${name}"]`).count()) > 0) await fill(form, name, 'partly');
  }
  await sendAndGoOn(form.locator('button[name="act"][value="save"]'));
  await page.goto(`/uz/desk/reports/${id}`);
  await expect(form.locator('[name="brought"]')).toHaveValue(brought);
  await sendAndGoOn(submit);

  const reader = await newcomer();
  expect((await reader.goto(`/uz/reports/${id}`))!.status(), 'before the head has agreed').toBe(404);

  const head = await newcomer();
  await signIn(head, 'district');
  await head.goto('/uz/desk/reports');
  await head.locator(`main a[href="/uz/desk/reports/${id}"]`).first().click();
  await expect(head.locator('main')).toContainText(brought);
  await sendAndGoOn(head.locator('form[action$="/publication"]').getByRole('button'));

  expect((await reader.goto(`/uz/reports/${id}`))!.status()).toBe(200);
  await expect(reader.locator('main')).toContainText(brought);
  await expect(reader.locator('main')).toContainText('Maktab yonida yoʻl belgisi');
});
