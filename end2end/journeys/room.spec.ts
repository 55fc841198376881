import { expectState, follow, judge, oddWord, raise, unique } from '../support/concerns.ts';
import { fillAnswer, goodAnswer, openFromInbox, sendAnswer } from '../support/desk.ts';
import { expect, fill, send, sendAndBeRefused, sendAndGoOn, signIn, test, type Page } from '../support/portal.ts';
import { t } from '../support/texts.ts';

/** Looks for something to read by its first words. Gives its address, or nothing. */
async function findToRead(page: Page, words: string): Promise<string | null> {
  await page.goto('/uz/desk/integrity');
  for (;;) {
    const row = page.locator('main ul.inbox a').filter({ hasText: words });
    if ((await row.count()) > 0) return row.first().getAttribute('href');
    const next = page.locator('main nav.pag [aria-current="page"] + a');
    if ((await next.count()) === 0) return null;
    await next.click();
  }
}

const says = (page: Page, word: string) => page.getByRole('button', { name: t(`reading-says-${word}`), exact: true });

async function openToRead(page: Page, words: string): Promise<string> {
  const address = await findToRead(page, words);
  expect(address, `${words} in the reading room`).not.toBeNull();
  await page.goto(address!);
  return address!;
}

test('a summary is public once a reader outside the line approved it, and not before', async ({ page, newcomer, keys }) => {
  const number = await follow(page, await raise(page, { mahalla: keys.mahalla, text: unique('Choyxonada tunda karaoke, uxlab boʻlmaydi.'), publish: true }));
  const inspector = await newcomer();
  await signIn(inspector, 'inspector');
  const address = await openFromInbox(inspector, number);
  const [first, second] = [oddWord(), oddWord()];
  await fillAnswer(inspector, goodAnswer({
    text: `Assalomu alaykum. ${oddWord()}: choyxona egasi bilan gaplashdim, karaoke soat 22:00 da toʻxtaydi.`,
    summary: `${first}: choyxonada karaoke endi soat 22:00 da toʻxtaydi.`,
  }));
  await sendAnswer(inspector);
  const visitor = await newcomer();
  const isPublic = async (word: string) => {
    await visitor.goto(`/uz/inspectors/${keys.inspector}`);
    return visitor.locator('main').getByText(word).isVisible();
  };
  await expectState(page, 'answered');
  await judge(page, 'yes');
  expect(await isPublic(first), 'solved, and not read yet').toBe(false);

  const reader = await newcomer();
  await signIn(reader, 'integrity');
  await expect(reader).toHaveURL(/\/uz\/desk\/integrity$/);
  await openToRead(reader, first);
  await sendAndBeRefused(says(reader, 'return'), 'reason');
  await fill(reader.locator('main form'), 'reason', 'Aniqroq yozing: nima kelishildi?');
  await sendAndGoOn(says(reader, 'return'));

  await inspector.goto(address);
  const summary = inspector.locator('#public-summary');
  await expect(summary).toContainText(t('reading-summary-returned'));
  await expect(summary).toContainText('Aniqroq yozing: nima kelishildi?');
  await fill(summary, 'summary', `${second}: choyxona egasi karaokeni soat 22:00 da toʻxtatadigan boʻldi.`);
  await sendAndGoOn(summary.getByRole('button', { name: t('reading-summary-send') }));
  await expect(summary).toContainText(t('reading-summary-waiting'));
  expect(await isPublic(second)).toBe(false);

  await openToRead(reader, second);
  await sendAndGoOn(says(reader, 'approve'));
  expect(await findToRead(reader, second)).toBeNull();
  expect(await isPublic(second)).toBe(true);
  expect(await isPublic(first)).toBe(false);
  await inspector.goto(address);
  await expect(summary).toContainText(t('reading-summary-approved'));
});

test('an empty answer is read without names, and its writer may speak against it', async ({ page, newcomer, keys }) => {
  const number = await follow(page, await raise(page, { mahalla: keys.mahalla, text: unique('Doʻkon oldida tungacha baqirishadi.'), identity: 'named' }));
  const inspector = await newcomer();
  await signIn(inspector, 'inspector');
  const address = await openFromInbox(inspector, number);
  const word = oddWord();
  // No act, a stock phrase, short.
  const empty = { measure: 'Tegishli choralar koʻrildi, nazoratga olindi', text: `${word}: murojaatingiz koʻrib chiqildi, Karimova.` };
  await fillAnswer(inspector, goodAnswer({ outcome: 'explained', ...empty }));
  await sendAnswer(inspector);
  await inspector.goto(address);
  const flag = inspector.locator('#flag');
  await expect(flag).toContainText(t('reading-flag-waiting'));
  await fill(flag, 'contest', 'Doʻkon egasi bilan shu kuni gaplashganman.');
  await sendAndGoOn(flag.getByRole('button', { name: t('reading-contest-send') }));
  await expect(flag.locator('form'), 'once').toHaveCount(0);

  const reader = await newcomer();
  await signIn(reader, 'integrity');
  const sheet = await openToRead(reader, word);
  await expect(reader.locator('main')).toContainText('Doʻkon egasi bilan shu kuni gaplashganman.');
  await expect(reader.locator('main'), 'whom it was written to').not.toContainText('Karimova');
  await expect(reader.locator('main'), 'which concern it is').not.toContainText(number);
  await sendAndGoOn(says(reader, 'concrete'));
  expect(await findToRead(reader, word), 'nobody reads it twice').toBeNull();
  expect((await reader.goto(sheet))!.status()).toBe(404);
});

test('the reading room is open to readers alone', async ({ newcomer }) => {
  const reader = await newcomer();
  await signIn(reader, 'integrity');
  const sheet = await reader.locator('main ul.inbox a').first().getAttribute('href');
  for (const name of ['inspector', 'district', 'desk']) {
    const other = await newcomer();
    await signIn(other, name);
    for (const path of ['/uz/desk/integrity', sheet!]) expect((await other.goto(path))!.status(), `${name}: ${path}`).toBe(404);
  }
});
