import type { Page } from 'playwright-core';

/** No page has so many things to press. */
const MOST = 600;

/** What runs in the page: opens everything that can be opened. @returns how many there are */
const OPEN = `() => {
  const closed = [...document.querySelectorAll('main details:not([open])')];
  for (const one of closed) { one.open = true; one.dataset.opened = ''; }
  return document.querySelectorAll('main details').length;
}`;
const CLOSE = `() => {
  for (const one of document.querySelectorAll('details[data-opened]')) { one.open = false; delete one.dataset.opened; }
}`;
/** What runs in the page before the first key: what has had the focus is kept. */
const BEGIN = `() => { window.walked = []; }`;
/** What runs in the page after each key. @returns whether the walk is at its end, and what the key went back to, if it did */
const STEP = `() => {
  const { walked } = window;
  const here = document.activeElement;
  const before = walked.at(-1);
  if (here === document.body || here === before) return {}; // the window itself, and the parts of one field
  const isOver = here === walked[0];
  walked.push(here);
  const isBack = before?.isConnected && (here.compareDocumentPosition(before) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return isBack ? { isOver, back: before.outerHTML.slice(0, 90) + ' to ' + here.outerHTML.slice(0, 90) } : { isOver };
}`;
/** What runs in the page at the end. @returns what stands in something that was opened, and was not reached */
const MISSED = `() => {
  const can = 'a[href], button:not(:disabled), input:not(:disabled):not([type=radio]), select, textarea, summary';
  return [...document.querySelectorAll('main details')]
    .flatMap((one) => [...one.querySelectorAll(can)])
    .filter((one) => one.tabIndex >= 0 && one.checkVisibility() && !window.walked.includes(one))
    .map((one) => one.outerHTML.slice(0, 90));
}`;

interface Step {
  readonly isOver?: boolean;
  readonly back?: string;
}

/** Goes once around the page by the tabulator key. @returns where it went back; once, at the end of the page, it has to */
async function around(page: Page): Promise<readonly string[]> {
  const back: string[] = [];
  await page.evaluate(`(${BEGIN})()`);
  for (let press = 0; press < MOST; press += 1) {
    await page.keyboard.press('Tab');
    const step = await page.evaluate<Step>(`(${STEP})()`);
    if (step.back !== undefined) back.push(step.back);
    if (step.isOver === true) break;
  }
  return back;
}

/**
 * Of a page on which something can be opened: whether the tabulator key goes through all of it, opened, in the order in which
 * it is read, and to everything in what was opened (manage.get.gov #3365). @returns what is wrong
 */
export async function outOfOrder(page: Page): Promise<readonly string[]> {
  if ((await page.locator('main details').count()) === 0) return [];
  const before = await page.evaluateHandle<{ focus(): void }>('document.activeElement');
  await page.evaluate(`(${OPEN})()`);
  const back = await around(page);
  const missed = await page.evaluate<string[]>(`(${MISSED})()`);
  await page.evaluate(`(${CLOSE})()`);
  await before.evaluate((one) => one.focus());
  return [
    ...back.slice(1, 4).map((what) => `the tabulator key goes back from ${what}`),
    ...missed.slice(0, 3).map((what) => `the tabulator key does not lead to ${what}`),
  ];
}
