import { expectState, follow, oddWord, raise, unique } from '../support/concerns.ts';
import { fillAnswer, goodAnswer, openFromInbox, sendAnswer, stepLink, takeStep } from '../support/desk.ts';
import { expect, send, sendAndGoOn, signIn, test } from '../support/portal.ts';
import { t } from '../support/texts.ts';

test('another body is let in by a link, once, and the desk answers for the whole', async ({ page, newcomer, keys }) => {
  const words = unique('Bolalar bogʻchasi yonida simyogʻoch qiyshaygan, chiroq yonmaydi.');
  const number = await follow(page, await raise(page, { mahalla: keys.mahalla, text: words, category: 'lighting' }));
  const desk = await newcomer();
  await signIn(desk, 'desk');
  const address = await openFromInbox(desk, number);
  await takeStep(desk, 'involve', { body: 'utilities', reason: 'Simyogʻoch tarmoq korxonasi balansida', outgoing: '12/7-346' });
  await expectState(page, 'assigned');
  await expect(page.locator('main')).toContainText(t('case-event-involved'));
  await expect(page.locator('main')).toContainText('12/7-346');

  const making = desk.locator('form[action$="/link"]');
  expect((await send(making.getByRole('button', { name: t('desk-link-make') }))).status()).toBe(200);
  const link = new URL(await desk.locator('#link').innerText()).pathname;
  expect(link).toMatch(/^\/uz\/invitations\/[\w-]{40,}$/);
  expect(address, 'the link says nothing of the concern').not.toContain(link.split('/').pop()!);

  const body = await newcomer();
  const open = body.getByRole('button', { name: t('account-invitation.open') });
  for (const look of ['first', 'second']) {
    expect((await body.goto(link))!.status(), `${look} look`).toBe(200);
    await expect(body.locator('main')).not.toContainText(words);
  }
  await sendAndGoOn(open);
  await expect(body).toHaveURL(new RegExp(`${address}$`));
  await expect(body.locator('main')).toContainText(words);

  const late = await newcomer();
  await late.goto(link);
  expect((await send(late.getByRole('button', { name: t('account-invitation.open') }))).status()).toBe(410);
  await expect(late.getByRole('alert')).toHaveText(t('account-invitation.over'));

  const word = oddWord();
  await takeStep(body, 'contribute', { words: `${word}: simyogʻoch shu haftada almashtiriladi` });
  await expect(stepLink(body, 'contribute'), 'it is said once').toHaveCount(0);

  await desk.goto(address);
  await expect(desk.locator('main')).toContainText(word);
  await expectState(page, 'assigned');
  await expect(page.locator('main'), 'one answers for the whole').not.toContainText(word);
  await fillAnswer(desk, goodAnswer({
    measure: 'Tarmoq korxonasidan maʼlumot olindi, simyogʻoch almashtirildi.',
    text: `Assalomu alaykum. ${oddWord()}: tarmoq korxonasi simyogʻochni almashtirdi, chiroq yonadi.`,
  }));
  await sendAnswer(desk);
  await expectState(page, 'answered');
  await expect(page.locator('#answer')).toContainText('simyogʻochni almashtirdi');
});
