import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { bodyOf } from './agreements.js';
import type { Visitor } from './pages.js';

/** Why a finding is as it is, where a test does not care. */
export const REASON = 'The answers beside it were read, and they suffice.';

/** Goes to something by the tabulator key alone, as somebody does who has no mouse. */
export async function tabTo(page: Page, wanted: Locator, most = 250): Promise<void> {
  await wanted.waitFor();
  for (let turn = 0; turn < most; turn += 1) {
    if (
      await wanted.evaluate(
        (one: { ownerDocument: { activeElement: unknown } }) => one.ownerDocument.activeElement === one,
      )
    )
      return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not lead to ${wanted.toString()}.`);
}

/** Goes there by the tabulator key, and presses. */
export const pressOn = async (page: Page, wanted: Locator, key = 'Enter') => {
  await tabTo(page, wanted);
  await page.keyboard.press(key);
};

/** The finding that is open. */
export const finding = (page: Page) => page.locator('.finding.expanded');

/** Finds all eight satisfied and answers all thirteen checks, by mouse. */
export async function fillForm(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^1 ?Transparency/ }).click();
  for (let number = 1; number <= 8; number += 1) {
    await finding(page)
      .locator('label')
      .filter({ hasText: /^Satisfied$/ })
      .click();
    await finding(page).getByLabel('Reason').fill(REASON);
    await finding(page)
      .getByRole('button', { name: `Save finding ${number}` })
      .click();
  }
  const checks = page.locator('fieldset.check');
  for (let place = 0; place < 13; place += 1) await checks.nth(place).getByLabel('Yes', { exact: true }).check();
}

/** Chooses in a group of options. */
const choose = (page: Page, group: string | RegExp, label: string | RegExp) =>
  page.getByRole('group', { name: group }).locator('label').filter({ hasText: label }).click();

const LOOK = 'Check what will be recorded';

/** What cannot be undone is looked at before it is recorded; who looks can still go back. */
export async function recordForGood(visitor: Visitor, act: string | RegExp, written: string | RegExp): Promise<void> {
  const { page } = visitor;
  const look = page.getByRole('button', { name: LOOK });
  await look.click();
  await page.locator('h2:focus', { hasText: 'What will be recorded' }).waitFor();
  await page.getByText('This cannot be undone.').waitFor();
  await page.locator('.written').getByText(written).first().waitFor();
  await visitor.expectAccessible();
  await page.getByRole('button', { name: 'Change it' }).click();
  await look.click();
  const button = page.getByRole('button', { name: act });
  await button.dispatchEvent('click', { detail: 2 }); // the second press was meant for the button before
  await page.locator('.written').waitFor();
  await button.dblclick(); // a second press leads to the finished page
}

/** Approves Secret as the journey does, after a denial was thought of. */
export async function determine(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  expect(await page.getByRole('group', { name: 'Determination' }).getByRole('radio', { checked: true }).count()).toBe(
    0,
  );
  await choose(page, 'Determination', 'Deny');
  await page.getByLabel('Reason for the denial').waitFor();
  await choose(page, 'Determination', 'Approve');
  await page.getByRole('button', { name: LOOK }).click();
  await page.locator('.error-summary').getByText('Scope, unclassified: this is needed.').waitFor();
  await visitor.expectAccessible();
  await fillDetermination(page);
  await recordForGood(visitor, 'Approve Secret', 'Secret');
  await visitor.expectTitle('Agreement with ST-ISAC');
}

/** Form D2 as the journey fills it in. */
export async function fillDetermination(page: Page): Promise<void> {
  const { form } = bodyOf('secret-with-risk', 'approve-classified-access');
  await choose(page, /^(Determination|Decision)$/, 'Approve');
  await choose(page, 'Approved level', /^Secret$/);
  await choose(page, 'Determining authority', /^DHS$/);
  await page.getByLabel('Scope, unclassified').fill(form.scopeUnclassified);
  await page.getByLabel('Eligibility of the entity').selectOption(form.entityEligibility.status);
  await page.getByLabel('Reference of the source').fill(form.entityEligibility.sourceRef);
  await page.getByLabel('Foreign ownership, control or influence').selectOption(form.foci.status);
  await page.getByLabel('Reference of its mitigation').fill(form.foci.mitigationRef);
  await page.getByLabel('Digest of the security guidance').fill(form.guidanceDigest);
  for (const who of ['Senior management official', 'Facility security officer', 'Insider threat official'])
    await choose(page, `${who} cleared to the level`, 'Yes');
  for (const people of ['People who are eligible', 'People who signed', 'People whose need'])
    await page.getByLabel(people).fill('4');
  await page.getByLabel('Eligibility is verified again by').fill(form.verificationDueOn);
  await page.getByLabel('Need is looked at again by').fill(form.needRevalidateOn);
  await page.locator('label').filter({ hasText: 'The separate access rule' }).click();
}

/** Accepts the risk as the journey does. */
export async function accept(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  const { form } = bodyOf('secret-with-risk', 'accept-risk');
  await page.getByRole('button', { name: LOOK }).click();
  await page.locator('.error-summary').getByText('The risk that you accept: this is needed.').waitFor();
  await choose(page, 'The risk that you accept', 'Another security finding');
  await page.getByLabel('Reference of the finding').waitFor();
  await choose(page, 'The risk that you accept', 'Cut retention to 180 days');
  for (const [label, text] of [
    ['Cause', form.statement.cause],
    ['Event', form.statement.event],
    ['Effect', form.statement.effect],
    ['What and who is affected', form.affected.join('\n')],
    ['Controls that are in place', form.controls.join('\n')],
    ['Why it is not mitigated', form.whyAccepted],
    ['Strategic considerations', form.considerations.strategic],
    ['Operational considerations', form.considerations.operational],
    ['Budgetary considerations', form.considerations.budgetary],
    [/^Milestone$/, form.plan[0].milestone], // not the group that is named after it
    ['Due on', form.plan[0].dueOn],
    ['The acceptance ends on', form.expiresOn],
  ])
    await page.getByLabel(label).first().fill(text);
  for (const [label, level] of [
    ['Likelihood without controls', 'High'],
    ['Impact without controls', 'High'],
    ['Likelihood that remains', 'High'],
    ['Impact that remains', 'High'],
  ] as const)
    await page.getByLabel(label).selectOption(level);
  // whose rank it takes is told before it is sent
  await page.getByText('Your rank does not reach it: High is accepted by the agency director.').waitFor();
  await visitor.expectAccessible();
  await page.getByLabel('Likelihood that remains').selectOption('Moderate');
  await page.getByLabel('Impact that remains').selectOption('Moderate');
  await page.getByText('Your rank reaches it.').waitFor();
  await choose(page, 'It is reported to OMB', 'Yes');
  await recordForGood(visitor, 'Accept the risk', 'Cut retention to 180 days');
  await visitor.expectTitle('Agreement with ST-ISAC');
}
