import { button, expectState, follow, raise, unique } from '../support/concerns.ts';
import { openFromInbox, takeStep } from '../support/desk.ts';
import { expect, fill, sendAndBeRefused, sendAndGoOn, signIn, test, type Page } from '../support/portal.ts';
import { t } from '../support/texts.ts';

const protesting = (page: Page) => page.locator('#protesting');

async function protest(page: Page, words: string): Promise<void> {
  await fill(protesting(page), 'protest', words);
  await sendAndGoOn(button(page, 'case-protest.send'));
}

test('with one button an open concern rises to the superior body', async ({ page, newcomer, keys }) => {
  const number = await follow(page, await raise(page, { mahalla: keys.mahalla, text: unique('Hovlida tunda ish qilishadi, uxlab boʻlmaydi.') }));
  await expect(page.locator('main')).toContainText(t('case-holder-inspector'));
  await protesting(page).locator('summary').click();
  await sendAndBeRefused(button(page, 'case-protest.send'), 'protest');
  await protest(page, 'Ikki haftadan beri hech kim kelmadi.');
  await expectState(page, 'escalated');
  await expect(page.locator('main')).toContainText(t('case-holder-district'));

  const head = await newcomer();
  await signIn(head, 'district');
  await openFromInbox(head, number);
  await expect(head.locator('main')).toContainText('Ikki haftadan beri hech kim kelmadi.');
});

test('what was left without consideration is taken up again by the superior body', async ({ page, newcomer, keys }) => {
  const words = unique('Tomorqa chegarasi boʻyicha qoʻshni bilan kelisha olmayapmiz.');
  const number = await follow(page, await raise(page, { mahalla: keys.mahalla, text: words, category: 'neighbours' }));
  const head = await newcomer();
  await signIn(head, 'district');
  await openFromInbox(head, number);
  await takeStep(head, 'leave', { ground: 'anonymous', reason: 'Muallif oʻzini tanitmagan, joyida tekshirib boʻlmadi' });

  await page.reload();
  await expect(page.locator('[data-state]')).toHaveAttribute('data-state', 'left');
  await expect(page.locator('main'), 'why it was left').toContainText('joyida tekshirib boʻlmadi');
  await protesting(page).locator('summary').click();
  await protest(page, 'Joyini aniq yozganman, kelib koʻrishmadi.');
  await expectState(page, 'reopened');
  await expect(page.locator('main')).toContainText(words);
  await expect(page.locator('main')).toContainText(t('case-holder-region'));
  await expect(page.locator('main'), 'under a number of its own').not.toContainText(t('case-number', { number }));
});
