// Pictures of the main pages, for people to look at: end2end/shots/.
import { join } from 'node:path';
import { follow, raise, unique } from './support/concerns.ts';
import { findInInbox } from './support/desk.ts';
import { signIn, test, type Page } from './support/portal.ts';

async function shoot(page: Page, name: string): Promise<void> {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
    await page.screenshot({ path: join(import.meta.dirname, 'shots', `${name}-${width}.png`), fullPage: true });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

test('pictures of public pages', async ({ page, keys }) => {
  await page.goto('/uz');
  await shoot(page, 'home');
  await page.goto(`/uz/inspectors/${keys.inspector}`);
  await shoot(page, 'inspector');
  await page.goto(`/uz/inspectors/${keys.inspector}/rate`);
  await shoot(page, 'rating');
  await page.goto(`/uz/concerns/new?mahalla=${keys.mahalla}`);
  await shoot(page, 'concern');
  const receipt = await raise(page, { mahalla: keys.mahalla, text: unique('Bogʻ yonida tunda baland musiqa yangraydi.') });
  await shoot(page, 'receipt');
  await follow(page, receipt);
  await shoot(page, 'case');
  await page.goto('/uz/reports');
  await page.locator('main a[href^="/uz/reports/"]').first().click();
  await shoot(page, 'report');
});

test('pictures of the desk', async ({ page, newcomer }) => {
  await signIn(page, 'inspector');
  await page.goto('/uz/desk/concerns');
  await shoot(page, 'inbox');
  await page.goto((await findInInbox(page, ''))!);
  await shoot(page, 'answer');
  const head = await newcomer();
  await signIn(head, 'district');
  await head.goto('/uz/desk/evaluation');
  await shoot(head, 'evaluation');
});
