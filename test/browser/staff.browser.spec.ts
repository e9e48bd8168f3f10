import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Applicant, bodyOf, ok } from '../support/agreements.js';
import { Client } from '../support/client.js';
import { describePages, startPages, type Visitor } from '../support/pages.js';

const LONG = 400_000;

const at = (id: string, rest = '') => `/agreements/${id}${rest}`;
/** All that is wrong, first on the page. */
const summary = (page: Page) => page.locator('.error-summary');

/** Answers each item of the intake with yes, and ticks that duplicates were looked for. */
async function answerIntake(page: Page): Promise<void> {
  for (const item of await page.locator('.intake-item').all())
    await item.locator('.usa-radio__label', { hasText: 'Yes' }).click();
  await page.locator('label').filter({ hasText: 'I have looked at what may be the same' }).click();
}

/** Presses Tab until something of this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 80; press++) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate<string>(
      "document.activeElement.textContent || document.activeElement.getAttribute('name') || ''",
    );
    if (name.test(text)) return;
  }
  throw new Error(`Nothing of the name ${name.source} takes the focus.`);
}

/** How many sides a page has in print. */
const sidesOf = async (page: Page): Promise<number> =>
  (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

describePages('the pages of case managers and signatories', () => {
  const pages = startPages();
  const client = () => new Client(pages().system.url);
  const isOnScreen = (visitor: Visitor, text: string) => visitor.page.getByText(text).first().waitFor();

  it(
    'take an application through intake, opening, signature and activation to being in force',
    async () => {
      const applicant = await Applicant.of(client(), 'waterisac');
      const id = await applicant.submitted();
      const officer = await pages().signIn('cm-1', '/work?tab=office');
      const { page } = officer;
      await page.getByRole('link', { name: 'Water Information Sharing and Analysis Center' }).first().click();
      await page.getByRole('link', { name: 'Complete intake' }).click();
      await officer.expectTitle('Take in WaterISAC');
      await isOnScreen(officer, 'None is open or in force.');
      await page.getByRole('button', { name: 'Complete intake' }).click();
      await summary(page).getByText('Look for duplicates first').waitFor();
      expect(await page.evaluate('document.activeElement.className')).toContain('error-summary');
      await officer.expectAccessible();
      await answerIntake(page);
      await page.locator('.intake-item').nth(3).locator('.usa-radio__label', { hasText: 'No' }).click();
      await page.getByLabel('What is missing').fill('The deputy does not answer.');
      await page.reload(); // nothing that was written is lost by it
      expect(await page.getByLabel('What is missing').inputValue()).toBe('The deputy does not answer.');
      await page.getByRole('button', { name: 'Complete intake' }).dblclick();
      await officer.expectTitle('Agreement with WaterISAC');

      await officer.visit(at(id, '/open'));
      await isOnScreen(officer, 'The privacy review is not passed, or is stale.');
      await isOnScreen(officer, 'Civil rights and civil liberties has not concurred on this version.');
      ok(await applicant.send(id, 'cm-1', 'assign-reviewer', bodyOf('unclassified', 'assign-reviewer')));
      ok(await applicant.send(id, 'cr-1', 'record-concurrence', { office: 'crcl', position: 'Concur' }));
      ok(await applicant.send(id, 'pr-1', 'pass-privacy-review', bodyOf('unclassified', 'pass-privacy-review')));
      await officer.visit(at(id, '/open'));
      await page.getByRole('heading', { name: 'Every gate holds' }).waitFor();
      await officer.expectAccessible();
      await page.getByLabel('Both parties sign by').fill('2099-01-01');
      officer.foresee(422);
      await page.getByRole('button', { name: 'Open the terms for signature' }).click();
      await summary(page).waitFor();
      await page.getByLabel('Both parties sign by').fill('');
      await page.getByRole('button', { name: 'Open the terms for signature' }).click();
      await officer.expectTitle('Agreement with WaterISAC');

      const { terms } = (await applicant.client.get('ao-1', `/api/v1/agreements/${id}`)).body;
      const form = { ...bodyOf('unclassified', 'sign-agreement'), termsDigest: terms.termsDigest };
      const signatory = await pages().signIn('ao-1', '/signatures');
      await isOnScreen(signatory, 'Not yet: the ISAO signs first');
      ok(await applicant.send(id, 'waterisac.signatory', 'sign-agreement', form));
      await signatory.visit('/signatures');
      await signatory.expectTitle('Signature desk');
      await isOnScreen(signatory, 'one you may sign');
      await signatory.expectAccessible();
      await signatory.page.getByRole('link', { name: /^Water Information/ }).click();
      await sign(signatory, form);

      await officer.visit(at(id, '/activate'));
      await page.getByRole('heading', { name: 'Every gate holds' }).waitFor();
      await officer.expectAccessible();
      await page.getByRole('button', { name: 'Put in force today' }).click();
      await officer.expectTitle('Agreement with WaterISAC');
      await isOnScreen(officer, 'Entitlements on');
      await applyAmendment(officer, applicant, id);
      await officer.visit('/agreements?ends=90');
      await isOnScreen(officer, 'No agreement in force ends within 90 days.');
      await page.getByRole('button', { name: 'In force' }).click();
      await page.getByRole('link', { name: /^Water Information/ }).waitFor();
      expect(new URL(page.url()).search).toBe('?state=Active');
      await officer.expectAccessible();
      for (const visitor of [officer, signatory]) {
        visitor.expectNoProblems();
        await visitor.leave();
      }
    },
    LONG,
  );

  /** Looks at an amendment of particulars that the organization proposes, and puts it in effect. */
  async function applyAmendment(officer: Visitor, applicant: Applicant, id: string): Promise<void> {
    const { application } = (await applicant.client.get('cm-1', `/api/v1/agreements/${id}`)).body;
    const changes = [{ path: '/deputy/contactRef', old: application.deputy.contactRef, new: 'desk-2' }];
    ok(await applicant.send(id, 'waterisac.officer', 'propose-amendment', { changes }));
    await officer.visit(at(id, '/amendment'));
    await officer.expectTitle('Amendment 1: WaterISAC');
    await isOnScreen(officer, 'Notice to the other side');
    await isOnScreen(officer, 'desk-2');
    await officer.expectAccessible();
    await officer.page.getByRole('button', { name: 'Put amendment 1 in effect today' }).click();
    await officer.expectTitle('Agreement with WaterISAC');
  }

  /** Reads the brief, prints it, and signs after a second look. */
  async function sign(signatory: Visitor, form: Record<string, string>): Promise<void> {
    const { page } = signatory;
    await signatory.expectTitle('Decision brief: WaterISAC');
    await page.getByText('Equal', { exact: true }).nth(1).waitFor();
    await page.getByRole('heading', { name: 'The way here' }).waitFor();
    await signatory.expectAccessible();
    expect(await sidesOf(page)).toBe(2);
    await page.getByLabel('Digest of the evidence of your authority').fill(form['authorityDigest']!);
    await page.getByLabel('Your authority lasts until').fill(form['authorityValidUntil']!);
    await page.getByLabel('Fingerprint of your certificate').fill(form['certificateFingerprint']!);
    await page.getByRole('button', { name: 'Sign terms 1 for NCCIC' }).click();
    await summary(page).getByText('Tick the statement').waitFor();
    await page.locator('label').filter({ hasText: 'I have read the terms' }).click();
    await page.getByRole('button', { name: 'Sign terms 1 for NCCIC' }).click();
    await page.getByRole('heading', { name: 'Is this what you sign? Terms 1' }).waitFor();
    await page.getByRole('button', { name: 'Not yet' }).click();
    await page.getByRole('button', { name: 'Sign terms 1 for NCCIC' }).click();
    await page.getByRole('button', { name: 'Yes, sign this text' }).click();
    await signatory.expectTitle('Agreement with WaterISAC');
    await page.getByText('Both signed').waitFor();
  }

  it(
    'say whom separation of duties keeps from signing, and why, before they try; and appoint and end appointments',
    async () => {
      const applicant = await Applicant.of(client(), 'auto-isac');
      const id = await applicant.reviewed();
      ok(await applicant.send(id, 'cm-1', 'open-for-signature', {}));
      const { terms } = (await applicant.client.get('ao-1', `/api/v1/agreements/${id}`)).body;
      const form = { ...bodyOf('unclassified', 'sign-agreement'), termsDigest: terms.termsDigest };
      ok(await applicant.send(id, 'auto-isac.signatory', 'sign-agreement', form));

      const officer = await pages().signIn('cm-1', '/organizations?q=automotive');
      const { page } = officer;
      await officer.expectAccessible();
      await page.getByRole('link', { name: /^Automotive/ }).click();
      await officer.expectTitle('Auto-ISAC');
      await page.getByText('25 items met or not applicable').click();
      await officer.expectAccessible();
      await page.getByRole('link', { name: 'Appoint, or end an appointment' }).click();
      await officer.expectAccessible();
      await page.getByLabel('Identifier of the person').fill('ao-2');
      await page.getByLabel('Function').selectOption('isao.fso');
      await page.getByRole('button', { name: 'Appoint', exact: true }).click();
      await officer.expectTitle('Auto-ISAC');
      await isOnScreen(officer, 'ao-2, since');

      const barred = await pages().signIn('ao-2', '/signatures');
      await isOnScreen(barred, 'No. You have another part in this agreement');
      await barred.page.getByRole('link', { name: /^Automotive/ }).click();
      await isOnScreen(barred, 'You are facility security officer of Auto-ISAC since');
      expect(await barred.page.getByRole('button', { name: /^Sign terms/ }).count()).toBe(0);
      await barred.expectAccessible();

      await officer.visit(`/organizations/${applicant.organizationId}/appointments`);
      await page.getByRole('link', { name: 'End the appointment of ao-2' }).click();
      await page.getByRole('button', { name: 'End the appointment' }).click();
      await officer.expectTitle('Auto-ISAC');
      await isOnScreen(officer, '1 appointment ended before');
      for (const visitor of [officer, barred]) {
        visitor.expectNoProblems();
        await visitor.leave();
      }
    },
    LONG,
  );

  it(
    'lose nothing to a colleague, a lost connection or an ended session, and show yours beside theirs',
    async () => {
      const applicant = await Applicant.of(client(), 'it-isac');
      const id = await applicant.submitted();
      const visitor = await pages().signIn('cm-1', at(id, '/intake'));
      const { page, context } = visitor;
      visitor.foresee(401, 412);
      await answerIntake(page);
      const complete = page.getByRole('button', { name: 'Complete intake' });
      await page.route('**/complete-intake', (route) => route.abort());
      await complete.click();
      await summary(page).getByText('The server does not answer').waitFor();
      await page.unroute('**/complete-intake');
      await context.clearCookies();
      await complete.click();
      await summary(page).getByText('Your session has ended').waitFor();
      await visitor.signIn('cm-1', at(id, '/intake'));

      // somebody else records something that leaves this possible
      ok(await applicant.send(id, 'co-1', 'place-hold', { reason: 'Asked for in a civil action.' }));
      await complete.click();
      await isOnScreen(visitor, 'Somebody else recorded something while you wrote');
      await page.locator('.meanwhile').getByText('Legal hold placed').waitFor();
      await page.locator('.meanwhile').getByText('co-1, counsel').waitFor();
      await page.locator('.meanwhile').getByText('Every contact answers').waitFor();
      await visitor.expectAccessible();

      // and then the very same
      ok(await applicant.send(id, 'cm-2', 'complete-intake', bodyOf('unclassified', 'complete-intake')));
      await complete.click();
      await page.locator('.meanwhile').getByText('Intake completed').waitFor();
      await isOnScreen(visitor, 'It is done already.');
      expect(await complete.count()).toBe(0);
      visitor.expectNoProblems();
      await visitor.leave();
    },
    LONG,
  );

  it(
    'are worked by keyboard alone; and who comes for another function is told whose it is',
    async () => {
      const applicant = await Applicant.of(client(), 'ren-isac');
      const id = await applicant.submitted();
      const visitor = await pages().signIn('co-1', at(id));
      const { page } = visitor;
      await tabTo(page, /^Place a legal hold$/);
      await page.keyboard.press('Enter');
      await visitor.expectTitle('Place a legal hold: REN-ISAC');
      await visitor.expectAccessible();
      await tabTo(page, /^\/reason$/);
      await page.keyboard.type('The record is asked for in a civil action.');
      await tabTo(page, /^Place the hold$/);
      await page.keyboard.press('Enter');
      await visitor.expectTitle('Agreement with REN-ISAC');
      await isOnScreen(visitor, 'On hold');
      await visitor.visit(at(id, '/intake'));
      await isOnScreen(visitor, 'It belongs to the case managers.');
      visitor.expectNoProblems();
      await visitor.leave();
    },
    LONG,
  );

  it(
    'register an organization and record what is known of its security',
    async () => {
      const officer = await pages().signIn('cm-1', '/organizations/register');
      const { page } = officer;
      await page.getByRole('button', { name: 'Register' }).click();
      await summary(page).waitFor();
      await officer.expectAccessible();
      await page.getByLabel('Legal name').fill('Harbour Information Sharing Organization');
      await page.getByLabel('Short name').fill('Harbour ISAO');
      expect(await page.getByLabel('Name in addresses').inputValue()).toBe('harbour-isao');
      await page.getByLabel('Kind').selectOption('ISAO');
      await page.getByLabel('Formed around').selectOption('Region');
      await page.getByLabel('Region').fill('Gulf coast');
      await page.getByLabel('Members').selectOption('Mixed');
      await page.getByLabel('Tax status').selectOption('Nonprofit');
      await page.getByRole('button', { name: 'Register' }).dblclick();
      await officer.expectTitle('Harbour ISAO');

      const agency = await pages().signIn('cs-1', new URL(page.url()).pathname);
      await agency.page.getByRole('link', { name: 'Record a security fact' }).click();
      await agency.page.locator('label').filter({ hasText: 'Foreign ownership' }).click();
      await agency.page.getByLabel('What was found').selectOption('Mitigated');
      await agency.page.getByLabel('Reference of the source').fill('EX-SF328-0007');
      await agency.expectAccessible();
      await agency.page.getByRole('button', { name: 'Record the fact' }).click();
      await agency.expectTitle('Harbour ISAO');
      await isOnScreen(agency, 'EX-SF328-0007');
      for (const visitor of [officer, agency]) {
        visitor.expectNoProblems();
        await visitor.leave();
      }
    },
    LONG,
  );
});
