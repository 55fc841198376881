import { expectState, follow, judge, raise, unique, write } from '../support/concerns.ts';
import { answerForm, ask, fillAnswer, goodAnswer, openFromInbox, sendAnswer } from '../support/desk.ts';
import { expect, send, sendAndGoOn, signIn, test } from '../support/portal.ts';
import { t } from '../support/texts.ts';

test('the inspector asks, the resident replies, the answer solves it', async ({ page, newcomer, keys }) => {
  const words = unique('Qoʻshni hovlida har kuni soat 23:00 dan keyin baland musiqa.');
  const receipt = await raise(page, { mahalla: keys.mahalla, text: words, identity: 'confidential' });
  const number = await follow(page, receipt);

  const inspector = await newcomer();
  await signIn(inspector, 'inspector');
  const address = await openFromInbox(inspector, number);
  await expect(inspector.locator('main')).toContainText(words);
  await expect(inspector.locator('main'), 'the name of a confidential concern').not.toContainText('Karimova');
  await ask(inspector, 'Qaysi kunlari boʻlishini aniqroq yozib yuboring, iltimos.');

  await expectState(page, 'needs_info');
  await expect(page.locator('#messages')).toContainText('Qaysi kunlari boʻlishini aniqroq');
  await write(page, 'Juma va shanba kunlari, soat ikkigacha.');
  await expectState(page, 'assigned');

  await inspector.goto(address);
  await expect(inspector.locator('main')).toContainText('Juma va shanba kunlari, soat ikkigacha.');
  await fillAnswer(inspector, goodAnswer());
  await sendAnswer(inspector);

  await expectState(page, 'answered');
  await expect(page.locator('#answer')).toContainText(goodAnswer().measure);
  await expect(page.locator('#answer')).toContainText(t('case-outcome-satisfied'));
  await judge(page, 'yes', 'Rahmat, tinch boʻldi.');
  await expectState(page, 'confirmed');
});

test('an answer without measure, date and ground is none', async ({ page, newcomer, keys }) => {
  const receipt = await raise(page, { mahalla: keys.mahalla, text: unique('Yoʻlakda begona odamlar tunab yuribdi.'), category: 'suspicious' });
  const number = await follow(page, receipt);
  const inspector = await newcomer();
  await signIn(inspector, 'inspector');
  await openFromInbox(inspector, number);
  await fillAnswer(inspector, { text: 'Murojaatingiz koʻrib chiqildi, tegishli choralar koʻriladi, rahmat sizga.' });
  expect((await send(answerForm(inspector).getByRole('button'))).status()).toBe(422);
  for (const field of ['outcome', 'measure', 'ground', 'done_on', 'prevention']) {
    await expect(inspector.getByRole('alert').locator(`a[href="#${field}"]`)).toHaveCount(1);
  }
  await expect(answerForm(inspector).locator('[name="text"]')).toHaveValue(/tegishli choralar/);
  await expectState(page, 'assigned');
});

test('only the resident says solved: not solved goes back', async ({ page, newcomer, keys }) => {
  const receipt = await raise(page, { mahalla: keys.mahalla, text: unique('Doʻkon oldida har oqshom ichishadi, bolalar oʻtolmaydi.'), category: 'alcohol' });
  const number = await follow(page, receipt);
  const inspector = await newcomer();
  await signIn(inspector, 'inspector');
  await openFromInbox(inspector, number);
  await fillAnswer(inspector, goodAnswer({ outcome: 'explained' }));
  await sendAnswer(inspector);
  await expectState(page, 'answered');
  await judge(page, 'no', 'Hech narsa oʻzgarmadi.');
  await expectState(page, 'not_resolved');
  await page.getByRole('link', { name: t('case-again.open') }).click();
  await expectState(page, 'reopened');
  await expect(page.locator('main'), 'what went before').toContainText('Hech narsa oʻzgarmadi.');

  const head = await newcomer();
  await signIn(head, 'district');
  const repeat = (await page.locator('main .muted').first().innerText()).match(/[0-9A-Z]{4}-[0-9A-Z]{4}/)![0];
  await openFromInbox(head, repeat);
  await expect(head.locator('main')).toContainText(goodAnswer().measure);
});

test('the desk is closed to visitors and after signing out', async ({ page, newcomer }) => {
  const visitor = await newcomer();
  const answer = await visitor.goto('/uz/desk/concerns');
  await expect(visitor.locator('main a[href*="/desk/concerns/"]')).toHaveCount(0);
  expect(answer!.status() === 404 || visitor.url().endsWith('/uz/sign-in')).toBe(true);

  await signIn(page, 'inspector');
  await sendAndGoOn(page.getByRole('button', { name: t('common-sign-out') }));
  await page.goto('/uz/desk/concerns');
  await expect(page.locator('main a[href*="/desk/concerns/"]')).toHaveCount(0);
});
