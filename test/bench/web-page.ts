import type { Locator, Page } from 'playwright-core';

/** What runs in the page: when something has come and the page is free to answer, in milliseconds since it was opened. */
const WATCH_FOR = `(selector) => {
  const look = () => {
    if (document.querySelector(selector) === null) return;
    watch.disconnect();
    requestAnimationFrame(() => setTimeout(() => { globalThis.answeredAt = performance.now(); }));
  };
  const watch = new MutationObserver(look);
  watch.observe(document, { childList: true, subtree: true });
}`;

/** What runs in the page: how long each key takes until what it did is drawn. */
const TIME_STEPS = `(slider) => {
  globalThis.steps = [];
  let began = 0;
  slider.addEventListener('keydown', () => { began = performance.now(); }, true);
  new MutationObserver(() =>
    requestAnimationFrame(() => setTimeout(() => globalThis.steps.push(performance.now() - began))),
  ).observe(slider, { attributes: true, attributeFilter: ['aria-valuetext'] });
}`;

/** Opens an address. @returns milliseconds until what a selector finds was drawn and the page was free to answer */
export async function firstRowAt(page: Page, path: string, selector: string): Promise<number> {
  await page.addInitScript(`(${WATCH_FOR})(${JSON.stringify(selector)})`);
  await page.goto(path);
  await page.waitForFunction('globalThis.answeredAt !== undefined');
  return page.evaluate<number>('globalThis.answeredAt');
}

/** Moves a slider by its keys, one step after the other. @returns milliseconds of each, until it was drawn */
export async function stepsOf(page: Page, slider: Locator, steps: number): Promise<readonly number[]> {
  await page.evaluate<void>(`(${TIME_STEPS})(document.querySelector('input[type=range]'))`);
  await slider.focus();
  for (let step = 1; step <= steps; step += 1) {
    await page.keyboard.press('ArrowLeft');
    await page.waitForFunction(`globalThis.steps.length >= ${step}`);
  }
  return page.evaluate<number[]>('globalThis.steps');
}
