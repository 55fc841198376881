import { expectNoBarriers, expectToFit } from '../support/axe.ts';
import { expect, fill, sendAndBeRefused, sendAndGoOn, signIn, test, type Page } from '../support/portal.ts';
import { t } from '../support/texts.ts';

// Once per database and quarter: each project decides on a quarter of its own.
const QUARTER: Record<string, number> = { script: 0, 'phone-noscript': 1 };

/** The inspector's own evaluation of a quarter: its address. */
async function own(page: Page, which: number): Promise<string> {
  await signIn(page, 'inspector');
  await page.goto('/uz/desk/evaluation');
  await page.getByRole('navigation', { name: t('evaluation-quarters') }).getByRole('link').nth(which).click();
  await page.locator('main h2 a[href^="/uz/desk/evaluation/"]').click();
  await expect(page.locator('#components')).toBeVisible();
  return new URL(page.url()).pathname;
}

test('the head sees his inspectors with their scores and no rank', async ({ page }) => {
  await signIn(page, 'district');
  await page.goto('/uz/desk/evaluation');
  const table = page.getByRole('table').first();
  await expect(table).toBeVisible();
  const people = table.locator('a[href^="/uz/inspectors/"]');
  expect(await people.count()).toBeGreaterThan(5);
  // No place in a row: no row begins with a number.
  const firsts = await table.locator('tbody tr').evaluateAll((rows) => rows.map((row) => row.children[0]?.textContent?.trim() ?? ''));
  expect(firsts.filter((first) => /^\d+[.)]?$/.test(first))).toEqual([]);
});

test('the head decides, the inspector objects, a third person rules, and every text stays', async ({ page, newcomer }, info) => {
  test.setTimeout(180_000);
  const path = await own(page, QUARTER[info.project.name]);
  await expectNoBarriers(page);
  await expectToFit(page);

  const head = await newcomer();
  await signIn(head, 'district');
  await head.goto(path);
  const deciding = head.locator('#deciding');
  await fill(deciding, 'decision', 'none');
  await sendAndBeRefused(deciding.getByRole('button'), 'reasons');
  const reasons = `Raqamlar taqqoslanadigan mahallalardan aniq farq qilmaydi ${crypto.randomUUID()}`;
  await fill(deciding, 'decision', 'none');
  await fill(deciding, 'reasons', reasons);
  await expectNoBarriers(head);
  await sendAndGoOn(deciding.getByRole('button'));
  await expect(head.locator('#course')).toContainText(reasons);
  await expect(head.locator('#deciding')).toHaveCount(0);

  await page.goto(path);
  await expect(page.locator('#course')).toContainText(reasons);
  const objecting = page.locator('#objecting');
  const words = `Ikki murojaat menga kelmagan edi, ular boshqarmada qolgan ${crypto.randomUUID()}`;
  await fill(objecting, 'objection', words);
  await sendAndBeRefused(objecting.getByRole('button'), 'whole');
  await expect(objecting.locator('[name="objection"]')).toHaveValue(words);
  await objecting.locator('[name="timeliness"]').check();
  await sendAndGoOn(objecting.getByRole('button'));

  await head.goto(path);
  await expect(head.locator('#judging'), 'who decided does not rule').toHaveCount(0);
  const region = await newcomer();
  await signIn(region, 'region');
  await region.goto(path);
  const judging = region.locator('#judging');
  await fill(judging, 'ruling', 'upheld');
  await judging.locator('[name="timeliness"]').check();
  const grounds = `Jurnal ikki murojaat toʻqqiz kun boshqarmada turganini koʻrsatadi ${crypto.randomUUID()}`;
  await fill(judging, 'grounds', grounds);
  await sendAndGoOn(judging.getByRole('button'));

  await page.goto(path);
  for (const text of [reasons, words, grounds, t('evaluation-lifted')]) await expect(page.locator('#course')).toContainText(text);
  await expect(page.locator('#components')).toContainText(t('evaluation-left-out'));
  await expectNoBarriers(page);
});

test('the inspector is heard only in time', async ({ page }, info) => {
  // In this quarter the time to be heard is over: the page says so and offers no form.
  await own(page, QUARTER[info.project.name] + 2);
  await expect(page.locator('#hearing')).toHaveCount(0);
  await expect(page.locator('#components')).toBeVisible();
  await expectNoBarriers(page);
});

test('what waits for the head stands first, whatever quarter it is of', async ({ page }) => {
  await signIn(page, 'district');
  await page.goto('/uz/desk/evaluation');
  const waiting = page.locator('#waiting');
  await expect(waiting.getByRole('link').first()).toBeVisible();
  const quarters = await waiting.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')!.slice(-6)));
  expect(new Set(quarters).size).toBeGreaterThan(1);
  expect([...quarters].sort().reverse()).toEqual(quarters);
  await expectNoBarriers(page);
  await expectToFit(page);
});

test('the public sees a band and no decision', async ({ page, keys }) => {
  await page.goto(`/uz/inspectors/${keys.inspector}`);
  await expect(page.locator('#evaluation [data-band]')).toHaveCount(1);
  await expect(page.locator('main')).not.toContainText(t('evaluation-course'));
});

test('a visitor changes the numbers of the worked example', async ({ page }, info) => {
  await page.goto('/uz/method');
  const values = page.locator('#trial-values tbody tr');
  await expect(values).toHaveCount(6);
  const result = page.locator('#trial-result');
  const before = await result.innerText();
  if (info.project.name === 'script') {
    await page.locator('#satisfaction-k').focus();
    await expect(page.locator('html')).toHaveAttribute('data-islands', 'ready');
    await page.locator('#satisfaction-k').fill('20');
    await expect(result).toContainText(t('evaluation-band-below'));
    await page.locator('#satisfaction-p').fill('20');
    await expect(values.first()).toContainText('20%');
  } else {
    await page.locator('#satisfaction-k').fill('20');
    await page.getByRole('button', { name: t('method-trial-compute') }).click();
    await expect(page).toHaveURL(/satisfaction-k=20/);
    await expect(result).toContainText(t('evaluation-band-below'));
    await expect(page.locator('#satisfaction-k')).toHaveValue('20');
    await page.locator('#satisfaction-p').fill('20');
    await page.getByRole('button', { name: t('method-trial-compute') }).click();
    await expect(page).toHaveURL(/satisfaction-p=20/);
    await expect(values.first()).toContainText('20%');
  }
  expect(await result.innerText()).not.toBe(before);
});

for (const name of ['desk', 'partner']) {
  test(`the evaluation does not exist for ${name}`, async ({ page }) => {
    await signIn(page, name);
    const answer = await page.goto('/uz/desk/evaluation');
    expect(answer!.status()).toBe(404);
    await expect(page.getByRole('table')).toHaveCount(0);
  });
}
