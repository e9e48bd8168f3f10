import { codeLists, reasonCodes } from '@accord/contract';
import type { Page } from 'playwright-core';

/** `PIV_CAC`, `dhs.privacy`, `DataMinimization`: how programs write, and no person; a code that is a word is one. */
const PROGRAMS_WRITE = /[_.]|[a-z][A-Z]/;

const CODES: ReadonlySet<string> = new Set(
  [...Object.values(codeLists), ...Object.values(reasonCodes).map(({ codes }) => codes)]
    .flatMap((list) => list.map(({ code }) => code))
    .filter((code) => PROGRAMS_WRITE.test(code)),
);

/** What of a page is words: ids, digests and what is recorded stand as they are. */
const WORDS = `(main) => {
  const copy = main.cloneNode(true);
  for (const one of copy.querySelectorAll('.mono, code, pre, textarea')) one.remove();
  for (const one of copy.querySelectorAll('*')) { one.before(' '); one.after(' '); }
  return copy.textContent;
}`;

/** Codes of the contract that stand on a page where a word belongs. */
export async function rawCodesIn(page: Page): Promise<readonly string[]> {
  const text = await page.evaluate<string>(`(${WORDS})(document.querySelector('main') ?? document.body)`);
  const found = new Set(text.split(/[\s,;:()]+/).map((word) => word.replace(/\.$/, '')));
  return [...found].filter((word) => CODES.has(word)).map((code) => `a raw code: ${code}`);
}
