import type { Page } from 'playwright-core';

/** Where an officer finds an agreement of theirs. */
export const agreementPath = (id: string, rest = '') => `/my-agreements/${id}${rest}`;
/** Where a question of its application is answered. */
export const question = (id: string, section: string, topic: string) =>
  agreementPath(id, `/answers/${section}/${topic}`);

export const saveAndContinue = (page: Page) => page.getByRole('button', { name: 'Save and continue' }).click();

/** Chooses options of radios and checkboxes by their labels. */
export async function choose(page: Page, ...labels: readonly string[]): Promise<void> {
  for (const label of labels) await page.locator('label').filter({ hasText: label }).first().click();
}
