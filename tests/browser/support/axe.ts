import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/**
 * Runs axe on the page as it is now: WCAG 2.2 A and AA, and its best practices. The tool is put in by the browser
 * itself, because the page's own policy refuses scripts from elsewhere; once per page, for it is large.
 * @param scope a CSS selector, to look at one part only
 */
export async function expectNoAxeViolations(page: Page, scope?: string): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults, [RunOptions, string | undefined]>(
    ([options, selector]) => window.axe.run(selector ?? document, options),
    [OPTIONS, scope],
  );
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary}`,
    ),
  );
  expect(found, found.join('\n')).toEqual([]);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
