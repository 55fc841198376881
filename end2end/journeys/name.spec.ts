import { button, follow, raise, unique } from '../support/concerns.ts';
import { chooseStep, openFromInbox, stepForm, stepLink, takeStep } from '../support/desk.ts';
import { expect, sendAndBeRefused, sendAndGoOn, signIn, test, type Page } from '../support/portal.ts';
import { begins, t } from '../support/texts.ts';

const NAME = 'Karimova Dilnoza Anvarovna';
const REASON = 'Jinoyat belgilari bor, muallif bilan gaplashish zarur';

async function raiseConfidential(page: Page, mahalla: string): Promise<string> {
  const text = unique('Qoʻshni koʻchada tunda begonalar eshik qoqib yuradi.');
  return follow(page, await raise(page, { mahalla, text, category: 'noise', identity: 'confidential' }));
}

test('two persons open a name with a reason, and its owner is told', async ({ page, newcomer, keys }) => {
  const number = await raiseConfidential(page, keys.mahalla);
  const inspector = await newcomer();
  await signIn(inspector, 'inspector');
  const address = await openFromInbox(inspector, number);
  await expect(inspector.locator('main')).toContainText(t('desk-author-hidden'));
  await expect(stepLink(inspector, 'ask-name')).toHaveCount(0);

  const head = await newcomer();
  await signIn(head, 'district');
  await head.goto(address);
  await chooseStep(head, 'ask-name');
  await sendAndBeRefused(stepForm(head).getByRole('button'), 'reason');
  await takeStep(head, 'ask-name', { reason: REASON });
  await expect(head.locator('main'), 'asking is not reading').not.toContainText(NAME);
  await expect(stepLink(head, 'open-name'), 'nobody agrees with himself').toHaveCount(0);
  await page.reload();
  await expect(page.locator('main')).not.toContainText(REASON);

  const second = await newcomer();
  await signIn(second, 'region');
  await second.goto(address);
  await expect(second.locator('main'), 'why it is asked for').toContainText(REASON);
  await expect(second.locator('#step')).toContainText(t('deskstep-awaited-open-name'));
  await takeStep(second, 'open-name');
  await expect(second.locator('main')).toContainText(NAME);
  await head.goto(address);
  await expect(head.locator('main')).toContainText(NAME);
  await inspector.goto(address);
  await expect(inspector.locator('main')).not.toContainText('Karimova');

  await page.reload();
  await expect(page.locator('main')).toContainText(t('case-event-name-opened'));
  await expect(page.locator('main')).toContainText(REASON);
});

test('the second person may refuse, and the name stays sealed', async ({ page, newcomer, keys }) => {
  const number = await raiseConfidential(page, keys.mahalla);
  const head = await newcomer();
  await signIn(head, 'district');
  const address = await openFromInbox(head, number);
  await takeStep(head, 'ask-name', { reason: REASON });
  const second = await newcomer();
  await signIn(second, 'region');
  await second.goto(address);
  await takeStep(second, 'refuse-name', { reason: 'Bu ish uchun ism kerak emas' });
  await head.goto(address);
  await expect(head.locator('main')).toContainText('Bu ish uchun ism kerak emas');
  await expect(head.locator('main')).not.toContainText('Karimova');
  await expect(stepLink(head, 'ask-name'), 'he may ask again').toBeVisible();
  await page.reload();
  await expect(page.locator('main')).not.toContainText(t('case-event-name-opened'));
});

test('the author takes his data back, and the desk reads his name no more', async ({ page, newcomer, keys }) => {
  const text = unique('Podyezd oldida har oqshom mashina signali yangraydi.');
  const number = await follow(page, await raise(page, { mahalla: keys.mahalla, text, identity: 'named' }));
  const inspector = await newcomer();
  await signIn(inspector, 'inspector');
  const address = await openFromInbox(inspector, number);
  await expect(inspector.locator('main'), 'who answers knows whom').toContainText(NAME);

  const removal = page.locator('#removal');
  await removal.locator('summary').click();
  for (const limit of ['goes', 'stays', 'open']) await expect(removal.getByText(t(`case-remove.${limit}`))).toBeVisible();
  await sendAndBeRefused(button(page, 'case-remove.send'), 'remove');
  await removal.getByRole('checkbox', { name: begins(t('case-remove')) }).check();
  await sendAndGoOn(button(page, 'case-remove.send'));
  await expect(page.locator('#removal')).toContainText(t('case-remove-done'));
  await expect(page.locator('main')).toContainText(text);
  await expect(page.locator('main')).toContainText(t('case-event-data-removed'));

  await inspector.goto(address);
  await expect(inspector.locator('main')).toContainText(text);
  await expect(inspector.locator('main')).not.toContainText('Karimova');
  await expect(inspector.locator('main')).toContainText(t('desk-author-anonymous'));
});
