import { expectState, follow, raise, unique } from '../support/concerns.ts';
import { openFromInbox } from '../support/desk.ts';
import { expect, send, sendAndGoOn, signIn, test } from '../support/portal.ts';
import { t } from '../support/texts.ts';

test('the desk forwards a concern, the body returns it, the head gives more time', async ({ page, newcomer, keys }) => {
  const words = unique('Maktab yonidagi koʻchada chiroqlar bir oydan beri yonmaydi.');
  const receipt = await raise(page, { mahalla: keys.mahalla, text: words, category: 'lighting' });
  const number = await follow(page, receipt);

  const desk = await newcomer();
  await signIn(desk, 'desk');
  await openFromInbox(desk, number);
  await desk.getByRole('link', { name: t('deskstep-forward') }).click();
  const form = desk.locator('form#form');
  expect((await send(form.getByRole('button'))).status(), 'reason and number are owed').toBe(422);
  await expect(desk.getByRole('alert').locator('a[href="#reason"]')).toHaveCount(1);
  await form.locator('[name="body"]').selectOption('utilities');
  await form.locator('[name="reason"]').fill('Koʻcha chiroqlari elektr tarmogʻi balansida');
  await form.locator('[name="outgoing"]').fill('12/7-345');
  await sendAndGoOn(form.getByRole('button'));
  await expectState(page, 'forwarded');
  await expect(page.locator('main')).toContainText('12/7-345');

  const body = await newcomer();
  await signIn(body, 'partner');
  await openFromInbox(body, number);
  await body.getByRole('link', { name: t('deskstep-not-ours') }).click();
  await body.locator('form#form [name="reason"]').fill('Bu chiroqlar mahalla balansida turadi');
  await sendAndGoOn(body.locator('form#form').getByRole('button'));
  await expectState(page, 'assigned');
  await expect(page.locator('main')).not.toContainText('mahalla balansida turadi');

  const head = await newcomer();
  await signIn(head, 'district');
  await openFromInbox(head, number);
  await expect(head.locator('main'), 'colleagues read why it came back').toContainText('mahalla balansida turadi');
  await head.getByRole('link', { name: t('deskstep-extend') }).click();
  const more = head.locator('form#form');
  await more.locator('[name="until"]').fill('2099-01-01');
  await more.locator('[name="reason"]').fill('Loyiha hujjatlari kutilmoqda');
  expect((await send(more.getByRole('button'))).status(), 'longer than the law allows').toBe(409);
  await expect(head.locator('form#form [name="reason"]')).toHaveValue('Loyiha hujjatlari kutilmoqda');
});

test('a photo goes along and stands on the page of the case', async ({ page, keys }) => {
  const receipt = await raise(page, { mahalla: keys.mahalla, text: unique('Hovlimiz oldida chiqindi toʻplanib qolgan, hech kim olmayapti.'), photo: true });
  await follow(page, receipt);
  const photo = page.locator('main .photos img');
  await expect(photo).toHaveCount(1);
  expect(await photo.evaluate((one: HTMLImageElement) => one.complete && one.naturalWidth > 0)).toBe(true);
});
