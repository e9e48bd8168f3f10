import { readFileSync } from 'node:fs';
import { codeLists, reasonCodes } from '@accord/contract';
import type { Page } from 'playwright-core';

/** `PIV_CAC`, `dhs.privacy`, `DataMinimization`: how programs write, and no person; a code that is a word is one. */
const PROGRAMS_WRITE = /[_.]|[a-z][A-Z]/;

const CODES: ReadonlySet<string> = new Set(
  [...Object.values(codeLists), ...Object.values(reasonCodes).map(({ codes }) => codes)]
    .flatMap((list) => list.map(({ code }) => code))
    .filter((code) => PROGRAMS_WRITE.test(code)),
);

/** Codes of refusals, of gates and of errors: beside a sentence they help to find it; alone they say nothing. */
const CONTRACT: Readonly<Record<'refusalCodes' | 'gates' | 'validationCodes', readonly { readonly code: string }[]>> =
  JSON.parse(readFileSync('libs/contract/data/codes.json', 'utf8'));
const REFUSALS: ReadonlySet<string> = new Set(
  [...CONTRACT.refusalCodes, ...CONTRACT.gates, ...CONTRACT.validationCodes]
    .map(({ code }) => code)
    .filter((code) => PROGRAMS_WRITE.test(code)),
);

/** Texts of the elements of a page that hold nothing but text, unless a sentence stands in the same row, item or paragraph. */
const ALONE = `(main) => [...main.querySelectorAll('*')]
  .filter((one) => one.childElementCount === 0 && !one.closest('pre, textarea'))
  .filter((one) => {
    const [own, around] = [one.textContent.trim(), (one.closest('tr, dd, li, p') ?? one.parentElement).textContent.trim()];
    return one.tagName === 'OPTION' || own === around || !/\\s/.test(around);
  })
  .map((one) => one.textContent.trim())`;

/** What of a page is words: ids, digests and what is recorded stand as they are. */
const WORDS = `(main) => {
  const copy = main.cloneNode(true);
  for (const one of copy.querySelectorAll('.mono, code, pre, textarea')) one.remove();
  for (const one of copy.querySelectorAll('*')) { one.before(' '); one.after(' '); }
  return copy.textContent;
}`;

/** `GATE_MISSING:privacy` is one as well. */
const isOfRefusal = (text: string): boolean => REFUSALS.has(text) || /^GATE_MISSING:\S+$/.test(text);

/** Codes of the contract that stand on a page where a word belongs. */
export async function rawCodesIn(page: Page): Promise<readonly string[]> {
  const text = await page.evaluate<string>(`(${WORDS})(document.querySelector('main') ?? document.body)`);
  const found = new Set(text.split(/[\s,;:()]+/).map((word) => word.replace(/\.$/, '')));
  const alone = await page.evaluate<readonly string[]>(`(${ALONE})(document.querySelector('main') ?? document.body)`);
  const raw = [...found].filter((word) => CODES.has(word)).concat([...new Set(alone)].filter(isOfRefusal));
  return raw.map((code) => `a raw code: ${code}`);
}
