import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** What is looked for: WCAG 2.0 to 2.2 A and AA, section 508, and what is good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'section508', 'best-practice'];

/** The engine, as a page takes it in. */
const ENGINE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Which rules are applied: all of them, or those on colors alone. */
const RULES = {
  all: { type: 'tag', values: TAGS },
  colors: { type: 'rule', values: ['color-contrast'] },
} as const;

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

/**
 * What a page gets wrong for those who do not see it, or not well: each rule, and where. The engine is brought into a
 * document once, and works out nothing of what is right: a page is looked at four times, and hundreds of pages are.
 */
export async function violationsOn(
  page: Page,
  rules: keyof typeof RULES = 'all',
  within = 'html',
): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>('window.axe !== undefined'))) await page.evaluate(`${ENGINE};0`);
  const options = JSON.stringify({ runOnly: RULES[rules], resultTypes: ['violations'] });
  const violations = await page.evaluate<readonly Violation[]>(
    `window.axe.run(${JSON.stringify(within)}, ${options}).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target }) => ({ target })) })))`,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
