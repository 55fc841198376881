import { expectState, follow, oddWord, raise, unique } from '../support/concerns.ts';
import { fillAnswer, goodAnswer, openFromInbox, sendAnswer, stepLink, takeStep } from '../support/desk.ts';
import { expect, signIn, test } from '../support/portal.ts';
import { t } from '../support/texts.ts';

const refusal = (word: string) =>
  goodAnswer({
    outcome: 'refused',
    measure: 'Uch kecha joyiga chiqib tekshirdim, qoʻshnilar bilan gaplashdim.',
    text: `Assalomu alaykum. ${word}: aytilgan hovliga uch marta chiqdim, baland musiqa eshitilmadi.`,
  });

test('a refusal reaches the resident only after the head signed it', async ({ page, newcomer, keys }) => {
  const number = await follow(page, await raise(page, { mahalla: keys.mahalla, text: unique('Yon hovlida tunda musiqa yangraydi.') }));
  const inspector = await newcomer();
  await signIn(inspector, 'inspector');
  const address = await openFromInbox(inspector, number);
  const first = oddWord();
  await fillAnswer(inspector, refusal(first));
  await sendAnswer(inspector);
  await expect(inspector.getByRole('heading', { name: t('desk-proposed') })).toBeVisible();
  await expect(stepLink(inspector, 'sign'), 'his own refusal is not his to sign').toHaveCount(0);
  await expectState(page, 'assigned');
  await expect(page.locator('main')).not.toContainText(first);

  const head = await newcomer();
  await signIn(head, 'district');
  await head.goto(address);
  await expect(head.locator('main')).toContainText(first);
  await expect(head.locator('#step'), 'what waits for him').toContainText(t('deskstep-awaited-sign'));
  await takeStep(head, 'send-back', { reason: 'Qoʻshnilarning soʻzlarini ham yozing' });
  await expect(head.locator('main')).not.toContainText(first);

  await inspector.goto(address);
  await expect(inspector.locator('main'), 'why it came back').toContainText('Qoʻshnilarning soʻzlarini ham yozing');
  const second = oddWord();
  await fillAnswer(inspector, refusal(second));
  await sendAnswer(inspector);
  await head.goto(address);
  await takeStep(head, 'sign');

  await expectState(page, 'answered');
  await expect(page.locator('#answer')).toContainText(second);
  await expect(page.locator('#answer')).toContainText(t('case-outcome-refused'));
  await expect(page.locator('main'), 'what colleagues told each other').not.toContainText('Qoʻshnilarning soʻzlarini');
  await expect(page.locator('main')).not.toContainText(first);
});

test('an answer is final, and may be added to', async ({ page, newcomer, keys }) => {
  const number = await follow(page, await raise(page, { mahalla: keys.mahalla, text: unique('Hovli oldida har kecha baqirib gaplashishadi.') }));
  const inspector = await newcomer();
  await signIn(inspector, 'inspector');
  const address = await openFromInbox(inspector, number);
  await expect(stepLink(inspector, 'supplement'), 'nothing to add to yet').toHaveCount(0);
  const word = oddWord();
  await fillAnswer(inspector, goodAnswer({ text: `Assalomu alaykum. ${word}: yigitlar bilan gaplashdim, ota-onalari ham bor edi.` }));
  await sendAnswer(inspector);
  await expectState(page, 'answered');

  await inspector.goto(address);
  await takeStep(inspector, 'supplement', { words: 'Bugun yana bordim: hovli oldida hech kim yoʻq edi.' });
  await expectState(page, 'answered');
  await expect(page.locator('#answer')).toContainText(word);
  await expect(page.locator('main')).toContainText(t('case-event-supplemented'));
  await expect(page.locator('#answer')).toContainText('Bugun yana bordim: hovli oldida hech kim yoʻq edi.');
});
