import { follow, raise, unique } from '../support/concerns.ts';
import { findInInbox, openFromInbox } from '../support/desk.ts';
import { expect, signIn, test } from '../support/portal.ts';

test('a complaint about the inspector never reaches him', async ({ page, newcomer, keys }) => {
  const words = unique('Inspektor qabul kuni joyida boʻlmadi, telefonni koʻtarmadi, uch marta bordim.');
  const receipt = await raise(page, { mahalla: keys.mahalla, category: 'inspector', about: 'inspector', text: words });
  const number = await follow(page, receipt);

  const head = await newcomer();
  await signIn(head, 'district');
  const address = await openFromInbox(head, number);
  await expect(head.locator('main')).toContainText(words);

  const inspector = await newcomer();
  await signIn(inspector, 'inspector');
  expect(await findInInbox(inspector, number)).toBeNull();
  const answer = await inspector.goto(address);
  expect(answer!.status()).toBe(404);
  await expect(inspector.locator('main')).not.toContainText(words);
});

test('any other concern about him is kept from him as well', async ({ page, newcomer, keys }) => {
  const words = unique('Shovqin haqida aytsam, inspektor qoʻshnining tarafini oldi.');
  const receipt = await raise(page, { mahalla: keys.mahalla, category: 'noise', about: 'inspector', text: words });
  const number = await follow(page, receipt);
  const inspector = await newcomer();
  await signIn(inspector, 'inspector');
  expect(await findInInbox(inspector, number)).toBeNull();
});
