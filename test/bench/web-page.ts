import type { Locator, Page } from 'playwright-core';

/**
 * What runs in the page: when something has come and the page is free to answer, in milliseconds since it was opened. What it
 * found stands at the document: the policy of the page lets nobody ask by a text that is evaluated.
 */
const WATCH_FOR = `(selector) => {
  const look = () => {
    if (document.querySelector(selector) === null) return;
    watch.disconnect();
    requestAnimationFrame(() => setTimeout(() => { document.documentElement.dataset.answered = performance.now(); }));
  };
  const watch = new MutationObserver(look);
  watch.observe(document, { childList: true, subtree: true });
}`;

/** What runs in the page: how long each key takes until what it did is drawn. */
const TIME_STEPS = `(slider) => {
  const steps = [];
  let began = 0;
  const note = () => {
    steps.push(performance.now() - began);
    document.documentElement.dataset.steps = steps.length;
    document.documentElement.dataset.took = JSON.stringify(steps);
  };
  slider.addEventListener('keydown', () => { began = performance.now(); }, true);
  new MutationObserver(() => requestAnimationFrame(() => setTimeout(note)))
    .observe(slider, { attributes: true, attributeFilter: ['aria-valuetext'] });
}`;

/** Opens an address. @returns milliseconds until what a selector finds was drawn and the page was free to answer */
export async function firstRowAt(page: Page, path: string, selector: string): Promise<number> {
  await page.addInitScript(`(${WATCH_FOR})(${JSON.stringify(selector)})`);
  await page.goto(path);
  const answered = page.locator('html[data-answered]');
  await answered.waitFor();
  return Number(await answered.getAttribute('data-answered'));
}

/** Moves a slider by its keys, one step after the other. @returns milliseconds of each, until it was drawn */
export async function stepsOf(page: Page, slider: Locator, steps: number): Promise<readonly number[]> {
  await page.evaluate<void>(`(${TIME_STEPS})(document.querySelector('input[type=range]'))`);
  await slider.focus();
  for (let step = 1; step <= steps; step += 1) {
    await slider.press('ArrowLeft');
    await page.locator(`html[data-steps="${step}"]`).waitFor();
  }
  const took: unknown = JSON.parse((await page.locator('html').getAttribute('data-took')) ?? '[]');
  return Array.isArray(took) ? took.map(Number) : [];
}
