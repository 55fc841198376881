// An evaluation from its hearing to the day on which a support plan is looked at again, in a portal of its own, whose clock
// is set on from stage to stage.
import { expectNoBarriers, expectToFit } from '../support/axe.ts';
import { guard } from '../support/guard.ts';
import { House } from '../support/house.ts';
import { expect, fill, sendAndBeRefused, sendAndGoOn, signIn, test, type Page } from '../support/portal.ts';
import { t } from '../support/texts.ts';

// The quarter was released on the 22nd of October: there are ten working days to be heard.
const HEARING = '~2026-10-28T09:00:00+05:00';
const DECIDING = '~2026-11-12T09:00:00+05:00';
const LOOKING = '~2026-12-14T09:00:00+05:00';

/** Evaluations of the last quarter in the list of the head whose band is this one. */
async function banded(page: Page, band: string): Promise<string[]> {
  await page.goto('/uz/desk/evaluation');
  const rows = page.locator('main tr').filter({ has: page.locator(`[data-band="${band}"]`) });
  const links = rows.locator('a[href^="/uz/desk/evaluation/"]');
  return links.evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
}

test('an inspector is heard before the head decides; a support plan is looked at on its day', async ({ browser }) => {
  test.setTimeout(240_000);
  const house = await House.build();
  const contexts = await Promise.all([0, 1].map(() => browser.newContext({ baseURL: house.home })));
  const faults = contexts.map((context) => guard(context, house.home));
  const from = async (clock: string): Promise<void> => {
    await house.stop();
    house.sets('HISOBDOR_CLOCK', clock);
    await house.serve();
  };
  try {
    house.sets('HISOBDOR_DEMO', '1');
    house.sets('HISOBDOR_CLOCK', HEARING);
    await house.does(['import', 'registry', 'server/data/registry']);
    await house.does(['demo', '--small']);
    await house.serve();
    const [inspector, head] = await Promise.all(contexts.map((context) => context.newPage()));

    await signIn(inspector, 'inspector');
    await inspector.goto('/uz/desk/evaluation');
    await inspector.locator('main h2 a[href^="/uz/desk/evaluation/"]').first().click();
    const path = new URL(inspector.url()).pathname;
    await signIn(head, 'district');
    await head.goto(path);
    await expect(head.locator('#components')).toBeVisible();
    await expect(head.locator('#deciding'), 'nobody decides before he is heard').toHaveCount(0);

    const hearing = inspector.locator('#hearing');
    await fill(hearing, 'heard', 'Yoʻq');
    await sendAndBeRefused(hearing.getByRole('button'), 'heard');
    await expect(hearing.locator('[name="heard"]')).toHaveValue('Yoʻq');
    const words = 'Koʻprik besh hafta yopiq turdi, narigi mahallaga aylanib bordim.';
    await fill(hearing, 'heard', words);
    await expectNoBarriers(inspector);
    await expectToFit(inspector);
    await sendAndGoOn(hearing.getByRole('button'));
    await expect(inspector.locator('#course')).toContainText(words);
    await expect(hearing, 'he is heard once').toHaveCount(0);

    await head.goto(path);
    await expect(head.locator('#course')).toContainText(words);
    const deciding = head.locator('#deciding');
    await fill(deciding, 'decision', 'none');
    await fill(deciding, 'reasons', 'Koʻprik yopilgani hisobga olindi, farq tasodif chegarasida. Alohida chora kerak emas.');
    await sendAndGoOn(deciding.getByRole('button'));

    await from(DECIDING);
    await signIn(head, 'district');
    let plan: string | undefined;
    for (const one of await banded(head, 'below')) {
      await head.goto(one);
      if ((await deciding.locator('[value="support-plan"]').count()) === 0) continue;
      plan = one;
      break;
    }
    expect(plan, 'of two windows below, a plan may follow').toBeDefined();
    const step = 'Qabul vaqtini kechki soatlarga koʻchirish';
    await fill(deciding, 'decision', 'support-plan');
    await fill(deciding, 'reasons', 'Ikki davr ketma-ket natija past, qabul kunlari odamlar ishda boʻladigan vaqtga toʻgʻri kelgan.');
    await fill(deciding, 'step1', step);
    await fill(deciding, 'until1', '2026-11-30');
    await sendAndBeRefused(deciding.getByRole('button'), 'again');
    await expect(deciding.locator('[name="step1"]')).toHaveValue(step);
    await fill(deciding, 'again', '2026-12-14');
    await expectNoBarriers(head);
    await sendAndGoOn(deciding.getByRole('button'));
    await expect(head.locator('#course')).toContainText(step);
    await expect(head.locator('#looking'), 'its day has not come').toHaveCount(0);

    await from(LOOKING);
    await signIn(head, 'district');
    await head.goto(plan!);
    const looking = head.locator('#looking');
    await fill(looking, 'done1', 'partly');
    const seen = 'Ikki kun kechga koʻchirildi, shanba hali eskicha. Yana bir oy kuzatamiz.';
    await fill(looking, 'seen', seen);
    await expectNoBarriers(head);
    await expectToFit(head);
    await sendAndGoOn(looking.getByRole('button'));
    await expect(head.locator('#course')).toContainText(seen);
    await expect(head.locator('#course')).toContainText(t('evaluation-step-partly'));
    await expect(looking).toHaveCount(0);
    for (const all of faults) expect(await all(), 'what no page may do').toEqual([]);
  } finally {
    for (const context of contexts) await context.close();
    await house.leave();
  }
});
