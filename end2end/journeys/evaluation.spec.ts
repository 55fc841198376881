import { expect, signIn, test } from '../support/portal.ts';

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

for (const name of ['inspector', 'desk', 'partner']) {
  test(`the evaluation does not exist for ${name}`, async ({ page }) => {
    await signIn(page, name);
    const answer = await page.goto('/uz/desk/evaluation');
    expect(answer!.status()).toBe(404);
    await expect(page.getByRole('table')).toHaveCount(0);
  });
}
