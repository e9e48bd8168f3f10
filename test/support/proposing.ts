import { expect } from '@jest/globals';
import { addDays, localDateOf } from '@accord/kernel';
import type { Visitor } from './pages.js';

/** Proposes what somebody else holds; of oneself it is refused at its field. The page of people shows what is ahead, and where to read of it. */
export async function proposeFunctions(admin: Visitor): Promise<void> {
  const { page } = admin;
  await page.getByRole('link', { name: 'Propose a change of what au-1 holds' }).click();
  await admin.expectTitle('Propose a change of the policy');
  const person = page.getByLabel('Person', { exact: true });
  expect(await person.inputValue()).toBe('au-1');
  expect(await page.getByLabel('Auditor', { exact: true }).isChecked()).toBe(true);
  await page.getByLabel('In effect from').fill(addDays(localDateOf(new Date()), 14));
  await page.getByLabel('Why').fill('They join the office for privacy.');
  await page.getByText('Auditor', { exact: true }).click();
  await page.getByText('Privacy officer', { exact: true }).click();
  await person.fill('ad-1');
  await page.getByRole('button', { name: 'Propose the change' }).click();
  await page.getByText('These are your own functions').first().waitFor();
  await admin.expectAccessibleState('functions of oneself');
  await person.fill('au-1');
  await page.getByRole('button', { name: 'Propose the change' }).click();
  await admin.expectTitle('Policy values in force');
  await admin.visit('/platform/people');
  const ahead = page.getByRole('row', { name: /au-1 .*Auditor The provider of identities .*Privacy officer Proposed/ });
  await ahead.getByRole('link', { name: /^\d{4}\.\d+$/ }).click();
  await admin.expectTitle(/^Publication/);
  await page.getByRole('row', { name: /What au-1 holds .*provider of identities says Privacy officer/ }).waitFor();
  await page.getByText('au-1 gains Privacy officer; loses Auditor.').waitFor();
  await page.getByText('Nobody else would hold: Auditor').waitFor();
  await admin.expectAccessibleState('functions of a person');
}
