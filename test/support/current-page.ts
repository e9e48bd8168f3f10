import type { Page } from 'playwright-core';

/** What a page says is where its reader is, and is not: who listens would take it for the page they are on. @returns what is marked so */
export const wronglyCurrent = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`[...document.querySelectorAll('a[aria-current=page]')]
    .filter(({ pathname }) => pathname !== location.pathname)
    .map(({ textContent }) => 'marked as the current page: ' + textContent)`);

/** Waits until the main navigation says of a part that the page is its own, or lies in it. */
export const partIs = (page: Page, name: string, said: 'page' | 'true'): Promise<void> =>
  page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name, exact: true })
    .and(page.locator(`[aria-current=${said}]`))
    .waitFor();
