// Barriers that a machine can find.
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

/** Expects a page without violations of WCAG 2.2, levels A and AA. */
export async function expectNoBarriers(page: Page): Promise<void> {
  // The search is a script in the page: without script, the same page was looked at where it runs.
  if (test.info().project.use.javaScriptEnabled === false) return;
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
  const told = violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(' | ')}`);
  expect(told, `barriers on ${page.url()}`).toEqual([]);
}

/** Expects that nobody has to scroll sideways. */
export async function expectToFit(page: Page): Promise<void> {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(content, `${page.url()} is wider than the window`).toBeLessThanOrEqual(window);
}
