import { begins, t } from '../support/texts.ts';
import { expect, send, sendAndBeRefused, sendAndGoOn, test, tile } from '../support/portal.ts';
import { PIXEL, button, chooseTopic, expectState, follow, goToCheck, raise, tellDetails, unique, write } from '../support/concerns.ts';

for (const identity of ['anonymous', 'confidential', 'named'] as const) {
  test(`a concern is raised and followed: ${identity}`, async ({ page, keys }) => {
    const words = unique('Har kuni kechasi baland musiqa, soat uchgacha. Ikki marta aytdik & <foyda> yoʻq.');
    const receipt = await raise(page, { mahalla: keys.mahalla, text: words, place: '5-uy orqasida', identity });
    await page.goto('/uz/concerns/sent');
    await expect(page.getByRole('heading', { level: 1 }), 'the receipt is shown once').toHaveText(t('concern-gone'));
    await expect(page.locator('#receipt-code')).toHaveCount(0);

    const number = await follow(page, receipt.replaceAll(' ', ''));
    expect(number).not.toBe('');
    await expect(page.locator('[data-state]')).toHaveAttribute('data-state', 'assigned');
    await expect(page.locator('main')).toContainText(words);
    await expect(page.locator('main')).toContainText(t(`category-identity-${identity}`));
    await expect(page.locator('main')).not.toContainText('Karimova');
    await write(page, 'Kecha yana shunday boʻldi.\nSoat ikkida tugadi.');
  });
}

test('nobody but the holder of the receipt finds the concern', async ({ page, newcomer, keys }) => {
  const receipt = await raise(page, { mahalla: keys.mahalla, text: unique('Koʻchada chiroqlar yonmayapti, uch hafta boʻldi.') });
  await follow(page, receipt);
  const other = await newcomer();
  await other.goto('/uz/concerns/case');
  await expect(other).toHaveURL(/\/uz\/concerns\/follow$/);
  const wrong = receipt.replace(/\d$/, (last) => String((Number(last) + 1) % 10));
  for (const typed of [wrong, '1234', 'salom']) {
    await other.getByLabel(begins(t('case-receipt'))).fill(typed);
    await sendAndBeRefused(button(other, 'case-follow-open'), 'receipt');
    await expect(other.getByRole('alert').getByRole('link')).toHaveText([t('case-receipt.wrong')]);
    await expect(other.getByLabel(begins(t('case-receipt')))).toHaveValue(typed);
  }
  // Closed on this device, it asks for the receipt again.
  await button(page, 'case-leave').click();
  await expect(page.getByText(t('case-left-device'))).toBeVisible();
  await page.goto('/uz/concerns/case');
  await expect(page).toHaveURL(/\/uz\/concerns\/follow$/);
});

test('the mahalla is found inside the form', async ({ page }) => {
  await page.goto('/uz/concerns/new');
  await tile(page, t('concern-category'), t('category-alcohol')).check();
  await page.getByRole('searchbox', { name: t('concern-mahalla') }).fill('Бешқўрғон Чилонзор');
  expect((await send(button(page, 'concern-mahalla-find'))).status()).toBe(200);
  await expect(tile(page, t('concern-category'), t('category-alcohol'))).toBeChecked();
  await page.getByRole('group', { name: t('concern-mahalla-choose') }).getByRole('radio', { name: begins('Beshqoʻrgʻon') }).first().check();
  expect((await send(button(page, 'concern-next'))).status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('concern-details'));
  // What the law says stands before the first word.
  await expect(page.getByRole('heading', { name: t('category-alcohol') })).toBeVisible();
});

test('without mahalla and category the first page comes back', async ({ page }) => {
  await page.goto('/uz/concerns/new');
  await sendAndBeRefused(button(page, 'concern-next'), 'mahalla', 'category');
});

test('a refused form keeps every word', async ({ page, keys }) => {
  const concern = { mahalla: keys.mahalla, text: 'qisqa </textarea> matn', place: 'Bozor "Chorsu" yonida', identity: 'named' as const };
  await chooseTopic(page, concern);
  await tellDetails(page, concern);
  await page.getByLabel(begins(t('concern-address'))).fill('');
  await page.getByLabel(begins(t('concern-email'))).fill('bu manzil emas');
  concern.text = '</textarea> qisqa';
  await page.getByLabel(begins(t('concern-text'))).fill(concern.text);
  await sendAndBeRefused(button(page, 'concern-to-check'), 'text', 'address', 'email');
  await expect(page.getByLabel(begins(t('concern-text')))).toHaveValue(concern.text);
  await expect(page.getByLabel(begins(t('concern-place')))).toHaveValue(concern.place);
  await expect(page.getByLabel(begins(t('concern-name')))).toHaveValue('Karimova Dilnoza Anvarovna');
  await expect(page.getByLabel(begins(t('concern-email')))).toHaveValue('bu manzil emas');
  await expect(tile(page, t('concern-identity'), t('category-identity-named'))).toBeChecked();
  await expect(page.getByRole('checkbox', { name: begins(t('concern-consent')) })).toBeChecked();
});

test('words of danger stop the form, and lose nothing', async ({ page, keys }) => {
  const concern = { mahalla: keys.mahalla, text: unique('Kecha qoʻshni uyda yongʻin chiqdi, oʻchirishdi, lekin simlar ochiq qolgan.') };
  await chooseTopic(page, concern);
  await tellDetails(page, concern);
  expect((await send(button(page, 'concern-to-check'))).status()).toBe(422);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('emergency-detected-title'));
  await expect(page.locator('main a[href="tel:101"]')).toBeVisible();
  await expect(page.locator('main a[href="tel:112"]')).toBeVisible();

  await button(page, 'concern-danger-back').click();
  await expect(page.getByLabel(begins(t('concern-text')))).toHaveValue(concern.text);
  expect((await send(button(page, 'concern-to-check'))).status()).toBe(422);
  expect((await send(button(page, 'emergency-over'))).status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('concern-check'));
  await expect(page.locator('main')).toContainText(concern.text);
  await sendAndGoOn(button(page, 'concern-send'));
  await expect(page.locator('#receipt-code')).toBeVisible();
});

test('before sending one may change what was said', async ({ page, keys }) => {
  const concern = { mahalla: keys.mahalla, text: unique('Hovlida axlat yoqishyapti, tutun uyga kiryapti.') };
  await chooseTopic(page, concern);
  await tellDetails(page, concern);
  await goToCheck(page);
  await button(page, 'concern-to-details').click();
  await page.getByLabel(begins(t('concern-text'))).fill(`${concern.text} Bolalar yoʻtalyapti.`);
  await goToCheck(page);
  await expect(page.locator('main')).toContainText('Bolalar yoʻtalyapti.');
  await page.getByRole('button', { name: `${t('concern-change')} ${t('concern-category')}` }).click();
  await expect(tile(page, t('concern-category'), t('category-noise'))).toBeChecked();
});

test('the same form sent twice raises one concern', async ({ page, keys }) => {
  const concern = { mahalla: keys.mahalla, text: unique('Devor ortida har oqshom qimor oʻynashadi.') };
  await chooseTopic(page, concern);
  await tellDetails(page, concern);
  await goToCheck(page);
  const hidden = page.locator('#form input[type="hidden"]');
  const fields = await hidden.evaluateAll((inputs) => inputs.map((input) => [(input as HTMLInputElement).name, (input as HTMLInputElement).value]));
  await sendAndGoOn(button(page, 'concern-send'));
  const receipt = await page.locator('#receipt-code').innerText();

  // As when the first answer was lost on the way, and the browser asked again.
  const again = await page.request.post('/uz/concerns/new', { multipart: Object.fromEntries(fields), maxRedirects: 0 });
  expect(again.status()).toBe(303);
  await page.goto('/uz/concerns/sent');
  await expect(page.locator('#receipt-code')).toHaveText(receipt);
});

test('a concern is withdrawn only on purpose', async ({ page, keys }) => {
  await follow(page, await raise(page, { mahalla: keys.mahalla, text: unique('Daraxt shoxlari simlarga tegib turibdi, qirqish kerak.') }));
  const withdrawal = page.locator('#withdrawal');
  await withdrawal.locator('summary').click();
  await sendAndBeRefused(button(page, 'case-withdraw-send'), 'confirm');
  await page.getByRole('checkbox', { name: begins(t('case-confirm')) }).check();
  await sendAndGoOn(button(page, 'case-withdraw-send'));
  await expectState(page, 'withdrawn');
});

test('a file that is no photo is refused, and no word is lost', async ({ page, keys }) => {
  const concern = { mahalla: keys.mahalla, text: unique('Hovli chetida eski mashina tashlab ketilgan.'), place: '7-uy orqasida' };
  await chooseTopic(page, concern);
  await tellDetails(page, concern);
  await page.locator('#photos').setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('soʻz, rasm emas') });
  expect((await send(button(page, 'concern-to-check'))).status()).toBe(415);
  await expect(page.getByRole('alert').locator('a[href="#photos"]')).toHaveText([t('concern-photos.not-a-photo')]);
  await expect(page.getByLabel(begins(t('concern-text')))).toHaveValue(concern.text);
  await expect(page.getByLabel(begins(t('concern-place')))).toHaveValue(concern.place);
  await expect(page.getByRole('checkbox', { name: begins(t('concern-consent')) })).toBeChecked();
  await page.locator('#photos').setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from(PIXEL, 'base64') });
  await goToCheck(page);
  await expect(page.locator('main .photos img')).toHaveCount(1);
});

test('one who must not be seen writing leaves quickly, whatever page of the concern he is on', async ({ page, keys }) => {
  const concern = { mahalla: keys.mahalla, text: unique('Opamning uyida tez-tez janjal boʻladi, bolalar qoʻrqadi.'), category: 'family' };
  const leaves = async (key: string) => {
    const here = page.url();
    await page.getByRole('link', { name: t(key), exact: true }).click();
    await expect(page).toHaveURL(/\/uz$/);
    await page.goto(here);
  };
  await chooseTopic(page, concern);
  await leaves('concern-exit');
  await chooseTopic(page, concern);
  await tellDetails(page, concern);
  await goToCheck(page);
  await expect(page.getByRole('link', { name: t('concern-exit'), exact: true })).toBeVisible();
  await follow(page, await raise(page, concern));
  await leaves('case-exit');
  await follow(page, await raise(page, { ...concern, category: 'noise', text: unique('Qoʻshni hovlida tunda musiqa baland.') }));
  await expect(page.getByRole('link', { name: t('case-exit'), exact: true }), 'where nobody needs it').toHaveCount(0);
});
