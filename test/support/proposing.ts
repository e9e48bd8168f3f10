import { expect } from '@jest/globals';
import { addDays, localDateOf } from '@accord/kernel';
import { ok } from './agreements.js';
import type { Client } from './client.js';
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

/** Nothing is decided before it is said what it would do. */
export async function waitForItsEffect({ page }: Visitor, address: string): Promise<void> {
  let release: () => void = () => undefined;
  const isHeld = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/effect*', (route) => isHeld.then(() => route.continue()));
  await page.goto(address);
  await page.getByRole('status').getByText('Loading what it would do').waitFor();
  expect(await page.locator('main form').count()).toBe(0);
  release();
  await page.getByText(/that runs?,/).waitFor();
  await page.locator('main form').first().waitFor();
  await page.unrouteAll({ behavior: 'wait' });
}

/** Approves what its author revised a moment before: it is told, and stays told, and the second time it is meant. */
export async function approveOverARevision(admin: Visitor, client: Client, version: string): Promise<void> {
  const { page } = admin;
  const policy = '/api/v1/policy';
  const { effectiveFrom, content } = (await client.get('ad-1', `${policy}/publications/${version}`)).body;
  const timers = content.values.timers.map((timer: { id: string }) =>
    timer.id === 'intake-check' ? { ...timer, value: 10 } : timer,
  );
  const ifMatch = (await client.get('ad-1', policy)).headers.get('etag')!.slice(1, -1);
  const body = { version, effectiveFrom, reason: 'Ten are easier to remember.', values: { ...content.values, timers } };
  ok(await client.post('ad-1', `${policy}/revise-publication`, { ifMatch, body }));
  const approve = page.getByRole('button', { name: /^Approve/ });
  admin.foresee(412);
  await approve.click();
  await page.getByRole('row', { name: /Intake check, value 5 10/i }).waitFor();
  await page.locator('.error-summary').getByText('Somebody else recorded something in the meantime.').waitFor();
  await admin.expectAccessibleState('overtaken by a revision');
  await approve.click();
  await page.getByText('Approved, not yet in effect').first().waitFor();
}
