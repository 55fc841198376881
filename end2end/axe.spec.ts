import { FIXED, ofPeople } from './support/addresses.ts';
import { expectNoBarriers, expectToFit } from './support/axe.ts';
import { chooseTopic, follow, goToCheck, raise, tellDetails, unique } from './support/concerns.ts';
import { findInInbox } from './support/desk.ts';
import { send, signIn, test } from './support/portal.ts';

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

test('no barrier on refused forms', async ({ page, keys }) => {
  for (const path of [`/inspectors/${keys.inspector}/rate`, '/concerns/new', '/concerns/follow']) {
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
  for (const path of ['/desk/concerns', '/desk/reports', '/desk/meetings']) {
    await page.goto(`/uz${path}`);
    await check(page);
  }
  await page.goto((await findInInbox(page, ''))!);
  await check(page);
});

test('no barrier at the desk of the head', async ({ page }) => {
  await signIn(page, 'district');
  for (const path of ['/desk/concerns', '/desk/reports', '/desk/evaluation']) {
    await page.goto(`/uz${path}`);
    await check(page);
  }
});
