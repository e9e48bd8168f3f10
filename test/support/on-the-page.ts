import type { Page } from 'playwright-core';
import type { Visitor } from './pages.js';

/** All that is wrong, first on the page. */
export const summary = (page: Page) => page.locator('.error-summary');

/** Waits until a text stands on the page of somebody. */
export const isOnScreen = (visitor: Visitor, text: string) => visitor.page.getByText(text).first().waitFor();
