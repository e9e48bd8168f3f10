import type { Locator, Page } from 'playwright-core';

/** What the line of the console begins with that says when a page answered. */
const ANSWERED = 'answered at';

/**
 * What runs in the page: when something has come and the page is free to answer, in milliseconds since it was opened. It says
 * so on the console, and nobody asks meanwhile: who looks for elements from outside has the page run code of theirs, and a
 * quarter of what was measured was that.
 */
const WATCH_FOR = `(selector) => {
  const look = () => {
    if (document.querySelector(selector) === null) return;
    watch.disconnect();
    requestAnimationFrame(() => setTimeout(() => console.info('${ANSWERED}', performance.now())));
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
  const answered = page.waitForEvent('console', (message) => message.text().startsWith(ANSWERED));
  await page.goto(path, { waitUntil: 'commit' });
  return Number((await answered).text().slice(ANSWERED.length));
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
