import { FIXED, ofPeople } from './support/addresses.ts';
import { expectNoBarriers, expectToFit } from './support/axe.ts';
import { chooseTopic, follow, goToCheck, raise, tellDetails, unique } from './support/concerns.ts';
import { chooseStep, findInInbox, openFromInbox, takeStep } from './support/desk.ts';
import { send, signIn, test } from './support/portal.ts';
import { t } from './support/texts.ts';

async function check(page: Parameters<typeof expectToFit>[0]): Promise<void> {
  await expectToFit(page);
  await expectNoBarriers(page);
}

for (const path of FIXED) {
  test(`no barrier on /uz${path}`, async ({ page }) => {
    await page.goto(`/uz${path}`);
    await check(page);
  });
}

for (const language of ['uz-cyrl', 'ru', 'en']) {
  test(`nobody scrolls sideways in /${language}`, async ({ page }) => {
    for (const path of FIXED) {
      await page.goto(`/${language}${path}`);
      await expectToFit(page);
    }
  });
}

test('no barrier on the pages of an inspector', async ({ page, keys }) => {
  for (const path of ofPeople(keys)) {
    await page.goto(`/uz${path}`);
    await check(page);
  }
});

test('no barrier on a report', async ({ page }) => {
  await page.goto('/uz/reports');
  await page.locator('main a[href^="/uz/reports/"]').first().click();
  await check(page);
});

test('no barrier on meetings and their questions', async ({ page }) => {
  await page.goto('/uz/meetings');
  await page.locator('main a[href^="/uz/meetings/"]:has([data-stage="held"])').first().click();
  await check(page);
  await page.goto('/uz/meetings');
  const coming = (await page.locator('main h3 a[href^="/uz/meetings/"]').first().getAttribute('href'))!;
  for (const path of [coming, `${coming}/questions`]) {
    await page.goto(path);
    await check(page);
  }
});

test('no barrier on refused forms', async ({ page, keys }) => {
  for (const path of [`/inspectors/${keys.inspector}/rate`, '/rate', '/check', '/concerns/new', '/concerns/follow']) {
    await page.goto(`/uz${path}`);
    await send(page.locator('#form').getByRole('button').last());
    await check(page);
  }
});

test('no barrier on the way of a concern', async ({ page, keys }) => {
  const concern = { mahalla: keys.mahalla, text: unique('Yoʻl chetidagi quduqning qopqogʻi yoʻq, bolalar yuradi.') };
  await chooseTopic(page, concern);
  await check(page);
  await tellDetails(page, concern);
  await goToCheck(page);
  await check(page);
  const receipt = await raise(page, concern);
  await check(page);
  await follow(page, receipt);
  await check(page);
});

test('no barrier on answered and overdue concerns', async ({ page, keys }) => {
  for (const state of ['answered', 'confirmed', 'needs_info', 'reopened', 'withdrawn']) {
    await follow(page, keys.receipts.find((receipt) => receipt.state === state)!.code);
    await check(page);
  }
});

test('no barrier at the desk of the inspector', async ({ page }) => {
  await signIn(page, 'inspector');
  for (const path of ['/desk/concerns', '/desk/reports', '/desk/meetings', '/desk/questions', '/desk/evaluation', '/desk/conditions']) {
    await page.goto(`/uz${path}`);
    await check(page);
  }
  for (const path of ['/desk/meetings/', '/desk/receptions/']) {
    await page.goto('/uz/desk/meetings');
    await page.locator(`main a[href^="/uz${path}"]`).first().click();
    await check(page);
  }
  await page.goto((await findInInbox(page, ''))!);
  await check(page);
});

test('no barrier at the desk of the operator', async ({ page }) => {
  await signIn(page, 'admin');
  for (const path of ['/desk', '/desk/staff', '/desk/registry', '/desk/audit']) {
    await page.goto(`/uz${path}`);
    await check(page);
  }
});

test('no barrier at the desk of the head', async ({ page }) => {
  await signIn(page, 'district');
  for (const path of ['/desk/concerns', '/desk/reports', '/desk/evaluation', '/desk/conditions', '/desk/early', '/desk/staff/substitutes', '/desk/questions', '/desk/staff']) {
    await page.goto(`/uz${path}`);
    await check(page);
  }
});

test('no barrier in the reading room', async ({ page }) => {
  await signIn(page, 'integrity');
  await check(page);
  // One answer and one summary.
  for (const kind of ['answer', 'summary']) {
    await page.goto('/uz/desk/integrity');
    await page.locator('main ul.inbox a').filter({ hasText: t(`reading-of-${kind}`) }).first().click();
    await check(page);
  }
});

test('no barrier where a name is asked for and taken back', async ({ page, newcomer, keys }) => {
  const text = unique('Tunda hovlida baland ovozda gaplashishadi.');
  const number = await follow(page, await raise(page, { mahalla: keys.mahalla, text, identity: 'confidential' }));
  for (const part of ['#removal', '#protesting', '#withdrawal']) await page.locator(`${part} summary`).click();
  await check(page);
  const head = await newcomer();
  await signIn(head, 'district');
  await openFromInbox(head, number);
  await chooseStep(head, 'ask-name');
  await check(head);
});

test('no barrier where another body is asked and let in', async ({ page, newcomer, keys }) => {
  const text = unique('Bekat yonidagi chiroq bir oydan beri yonmaydi.');
  const number = await follow(page, await raise(page, { mahalla: keys.mahalla, text, category: 'lighting' }));
  const desk = await newcomer();
  await signIn(desk, 'desk');
  await openFromInbox(desk, number);
  await chooseStep(desk, 'involve');
  await check(desk);
  await takeStep(desk, 'involve', { body: 'utilities', reason: 'Chiroqlar tarmoq korxonasi balansida', outgoing: '12/7-347' });
  await check(desk);
  await send(desk.getByRole('button', { name: t('desk-link-make') }));
  await check(desk);
  const link = new URL(await desk.locator('#link').innerText()).pathname;
  await page.goto(link);
  await check(page);
  await send(page.getByRole('button', { name: t('account-invitation.open') }));
  await chooseStep(page, 'contribute');
  await check(page);
  await page.goto(link);
  await send(page.getByRole('button', { name: t('account-invitation.open') }));
  await check(page);
});
