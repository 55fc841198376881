import { expectNoBarriers } from '../support/axe.ts';
import { day, expect, fill, send, sendAndGoOn, signIn, test } from '../support/portal.ts';
import { t } from '../support/texts.ts';

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
  for (const place of [1, 2, 3, 4, 5, 6]) {
    if ((await form.locator(`[name="kept${place}"]`).count()) === 0) continue;
    await fill(form, `kept${place}`, 'partly');
    await fill(form, `shown${place}`, 'Yarmi bitdi, qolganini bahorda koʻrasiz');
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
  await expect(reader.locator('main')).toContainText('Yarmi bitdi, qolganini bahorda koʻrasiz');
  await expectNoBarriers(reader);

  const correction = `Toʻrt emas, besh joyga chiroq oʻrnatilgan edi. ${crypto.randomUUID()}`;
  await page.goto(`/uz/desk/reports/${id}`);
  await expect(page.locator('[name="brought"]'), 'what is public is not written again').toHaveCount(0);
  const correcting = page.locator('form[action$="/addenda"]');
  await fill(correcting, 'addendum', correction);
  await sendAndGoOn(correcting.getByRole('button'));
  await head.goto(`/uz/desk/reports/${id}`);
  await sendAndGoOn(head.locator('form[action$="/addenda/1"] button[value="pass"]'));
  await reader.reload();
  await expect(reader.locator('#addenda')).toContainText(correction);
});

test('a published report is printed, shared and followed', async ({ page, request }) => {
  await page.goto('/uz/reports');
  const feed = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
  expect(await (await request.get(feed!)).text()).toContain('<entry>');
  await page.locator('main a[href^="/uz/reports/"]').first().click();
  const pdf = await page.getByRole('link', { name: t('report-pdf') }).getAttribute('href');
  const printed = await request.get(pdf!);
  expect(printed.headers()['content-type']).toBe('application/pdf');
  expect((await printed.body()).subarray(0, 5).toString()).toBe('%PDF-');
  const card = await page.locator('meta[property="og:image"]').getAttribute('content');
  const picture = await request.get(new URL(card!).pathname);
  expect(picture.headers()['content-type']).toBe('image/png');
});
