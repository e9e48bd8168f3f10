import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Applicant, bodyOf, ok } from '../support/agreements.js';
import { suspendByTheClock } from '../support/by-the-clock.js';
import { partIs } from '../support/current-page.js';
import { isOnScreen, summary } from '../support/on-the-page.js';
import { describePages, startPages, type Visitor } from '../support/pages.js';
import { recordForGood } from '../support/reviewing.js';
import { WALKS } from '../support/walks.js';

const LONG = 400_000;

const at = (id: string, rest = '') => `/agreements/${id}${rest}`;

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
  const client = () => pages().client;

  it(
    'take an application through intake, opening, signature and activation to being in force; pressed twice, each is done once (manage.get.gov #5123, hypha #4348)',
    async () => {
      const applicant = await Applicant.of(client(), 'waterisac');
      const id = await applicant.submitted();
      const officer = await pages().signIn('cm-1', '/work?tab=office');
      const { page } = officer;
      // what nobody has taken can be told apart, with the day since when it waits (manage.get.gov #2129, waca #694)
      const row = page.getByRole('row').filter({ hasText: 'Complete intake' }).filter({ hasText: 'Water Information' });
      await row.getByText(/^Open to case managers, since \w{3} \d+ \w{3}/).waitFor();
      // a view is kept by its name, comes back with one press, and is kept no more
      await page.getByText('Views', { exact: true }).click();
      await page.getByLabel('Name of this view').fill('Open to all of us');
      await page.getByRole('button', { name: 'Keep this view' }).click();
      await page.getByText('View: Open to all of us').waitFor();
      await officer.expectAccessible();
      await partIs(page, 'Work queue', 'page'); // whatever view of it
      await officer.visit('/work');
      await page.getByText('Views', { exact: true }).click();
      await page.getByRole('link', { name: 'Open to all of us' }).click();
      await page.waitForURL(/tab=office/);
      await page.getByRole('button', { name: 'Remove Open to all of us' }).click();
      await isOnScreen(officer, 'You keep no view of this list yet.');
      await row.getByRole('link', { name: 'Complete intake' }).click();
      await officer.expectTitle('Take in WaterISAC');
      await partIs(page, 'Agreements', 'true');
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
      await recordForGood(officer, 'Put in force today', /20\d\d/);
      await officer.expectTitle('Agreement with WaterISAC');
      await isOnScreen(officer, 'Entitlements on');
      await officer.expectLossless();
      await officer.visit(at(id, '/terms'));
      await officer.expectAccessible();
      await officer.visit('/agreements?ends=90');
      await isOnScreen(officer, 'No agreement in force ends within 90 days.');
      await page.getByRole('button', { name: 'In force' }).click();
      await page.getByRole('link', { name: /^Water Information/ }).waitFor();
      expect(new URL(page.url()).search).toBe('?state=Active');
      const position = await suspendByTheClock(pages().system.dataDir, applicant.organizationId, id);
      ok(await client().get('cm-1', '/api/v1/agreements?state=Suspended', { 'x-min-position': position })); // the list has it
      await officer.visit('/agreements?state=Suspended');
      await page.getByRole('link', { name: /^Water Information/ }).waitFor();
      await officer.expectAccessible();
      await page.getByRole('link', { name: /^Water Information/ }).click();
      await isOnScreen(officer, 'Entitlements off');
      await officer.expectAccessible();
      for (const visitor of [officer, signatory]) {
        visitor.expectNoProblems();
        await visitor.leave();
      }
    },
    LONG,
  );

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
    await page.getByRole('button', { name: 'Check what will be recorded' }).click();
    await summary(page).getByText('Tick the statement').waitFor();
    await page.locator('label').filter({ hasText: 'I have read the terms' }).click();
    await recordForGood(signatory, 'Sign terms 1 for NCCIC', 'PIV or CAC certificate');
    await signatory.expectTitle('Agreement with WaterISAC');
    await page.getByText('Both signed').waitFor();
  }

  it(
    'lose nothing to a colleague, a lost connection or an ended session, and tell of a colleague before anything is sent (physionet-build PR 1202)',
    async () => {
      const applicant = await Applicant.of(client(), 'it-isac');
      const id = await applicant.submitted();
      const visitor = await pages().signIn('cm-1', at(id, '/intake'));
      const { page, context } = visitor;
      visitor.foresee(401, 412);
      const complete = page.getByRole('button', { name: 'Complete intake' });
      await complete.click();
      await summary(page).getByText('Party: answer yes or no.').waitFor();
      const [yes, no] = await Promise.all(
        [0, 1].map((place) => page.locator('.intake-item .usa-radio').nth(place).boundingBox()),
      );
      expect(yes?.y).toBe(no?.y); // below the error, beside each other as before
      expect(yes?.x).toBeLessThan(no?.x ?? 0);
      await answerIntake(page);
      await page.route('**/complete-intake', (route) => route.abort());
      await complete.click();
      await summary(page).getByText('The server does not answer').waitFor();
      await page.unroute('**/complete-intake');
      await context.clearCookies();
      await complete.click();
      await summary(page).getByText('Your session has ended').waitFor();
      // somebody else records something that leaves this possible, while nobody looks
      ok(await applicant.send(id, 'co-1', 'place-hold', { reason: 'Asked for in a civil action.' }));
      await visitor.signIn('cm-2', at(id, '/intake'));
      expect(await page.locator('.intake-item input:checked').count()).toBe(0); // what one wrote is theirs alone
      await visitor.signIn('cm-1', at(id, '/intake'));
      expect(await page.locator('.intake-item input:checked').count()).toBe(6);
      const meanwhile = page.locator('.meanwhile');
      const goOn = page.getByRole('button', { name: 'Go on with what stands now' });
      await meanwhile.getByText('Legal hold placed').waitFor();
      await goOn.click();
      await meanwhile.waitFor({ state: 'detached' });

      // whoever opens the same reads it, and so does who has it open already
      const colleague = await pages().signIn('cm-2', at(id, '/intake'));
      await colleague.page
        .locator('.onlookers')
        .getByText('cm-1 (case manager) has this agreement open, too.')
        .waitFor();
      await page.locator('.onlookers').getByText('cm-2 (case manager) has this agreement open, too.').waitFor();
      await visitor.expectAccessible();
      await colleague.leave();
      await page.locator('.onlookers').waitFor({ state: 'detached' });

      // and again while the page is open: it is told before anything is sent
      ok(await applicant.send(id, 'co-1', 'release-hold', { reason: 'The action has ended.' }));
      await isOnScreen(visitor, 'Somebody else recorded something while you wrote');
      await meanwhile.getByText('Legal hold released').waitFor();
      await meanwhile.getByText('co-1, counsel').waitFor();
      await meanwhile.getByText('Every contact answers').waitFor();
      await visitor.expectAccessible();

      // and then the very same, to a page that does not hear of it, and says so
      await page.route('**/stream', (route) => route.abort());
      await page.reload();
      await isOnScreen(visitor, 'Not live since');
      await visitor.expectAccessible();
      await goOn.click();
      ok(await applicant.send(id, 'cm-2', 'complete-intake', bodyOf('unclassified', 'complete-intake')));
      await complete.click();
      await meanwhile.getByText('Intake completed').waitFor();
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

  it('have all been looked at', () => pages().expectAllSeen(WALKS.staff));
});
