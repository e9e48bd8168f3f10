import { expect, it } from '@jest/globals';
import { localDateOf } from '@accord/kernel';
import type { Page } from 'playwright-core';
import { Applicant, bodyOf, ok } from '../support/agreements.js';
import { suspendByTheClock } from '../support/by-the-clock.js';
import { partIs } from '../support/current-page.js';
import { describePages, startPages, type Visitor } from '../support/pages.js';
import { recordForGood } from '../support/reviewing.js';
import { WALKS } from '../support/walks.js';

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

/** A file of two instruments, one of them signed as it is said. */
const fileOf = ({ signed }: { readonly signed: string }) => ({
  name: 'agreements.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'organization,instrumentKind,originalSignedOn,originalExpiry,documentDigest,reference,infoTypes,channels,collections,tlpCeiling',
      `health-isac,CRADA,2014-05-01,2099-04-30,${'a1'.repeat(32)},CRADA 14-001,CyberThreatIndicator:both,Portal;Email,nccic-green:r,GREEN`,
      `health-isac,MOU,${signed},,${'b2'.repeat(32)},"MOU, the second",,,,`,
    ].join('\r\n'),
  ),
});

/** Asks on a page whether indicators under a label may move on a collection. */
async function askWhether({ page }: Visitor, tlp: string, collection: string): Promise<void> {
  await page.getByLabel('Type of information').selectOption('CyberThreatIndicator');
  await page.getByLabel('TLP label').selectOption(tlp);
  await page.getByLabel('Collection').selectOption(collection);
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
  const isOnScreen = (visitor: Visitor, text: string) => visitor.page.getByText(text).first().waitFor();

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

  it(
    'suspend an agreement in an emergency, another one lifts it, gives notice and ends it, each for good after a last look',
    async () => {
      const applicant = await Applicant.of(client(), 'space-isac');
      const id = await applicant.active();
      const sender = await pages().signIn('space-isac.officer', `/my-agreements/${id}`);
      await askWhether(sender, 'GREEN', 'gbw-in');
      await isOnScreen(sender, 'Yes, this may be sent');
      await sender.page.getByLabel('TLP label').selectOption('AMBER');
      await isOnScreen(sender, 'The label is above what the collection carries.');
      await sender.expectAccessible();
      const before = new Date().toISOString();
      const manager = await pages().signIn('cm-1', at(id, '/act/suspend-agreement'));
      const { page } = manager;
      await page.getByRole('button', { name: 'Suspend the agreement' }).click();
      await summary(page).waitFor();
      await manager.expectAccessible();
      await page.getByLabel('Cause').selectOption('SecurityIncident');
      await page.locator('label').filter({ hasText: 'Nothing moves any more, and accounts' }).click();
      await page.getByLabel('What has to be there').fill('The incident is closed.');
      await page.getByRole('button', { name: 'Suspend the agreement' }).click();
      await manager.expectTitle('Agreement with Space ISAC');
      await isOnScreen(manager, 'The incident is closed.');
      await manager.expectAccessible();
      await page.getByRole('link', { name: 'Entitlements', exact: true }).click();
      await manager.expectTitle('What Space ISAC may share');
      await isOnScreen(manager, 'Entitlements off');
      await askWhether(manager, 'GREEN', 'gbw-in');
      await isOnScreen(manager, 'No, this may not be sent');
      await manager.expectAccessible();
      await manager.visit(`${new URL(page.url()).pathname}?at=${before}`);
      await isOnScreen(manager, 'Entitlements on');
      await askWhether(manager, 'GREEN', 'gbw-in');
      await isOnScreen(manager, 'Yes, this may be sent');
      await manager.expectAccessible();
      await manager.visit(at(id, '/act/terminate-agreement'));
      await isOnScreen(manager, 'It belongs to the approving officials.');
      const official = await pages().signIn('ao-1', at(id, '/act/ratify-suspension'));
      await official.page.locator('label').filter({ hasText: 'Lift: the agreement' }).click();
      await official.expectAccessible();
      await official.page.getByRole('button', { name: 'Decide on the emergency suspension' }).click();
      await official.expectTitle('Agreement with Space ISAC');
      await official.page.getByRole('link', { name: 'Give notice' }).click();
      const look = official.page.getByRole('button', { name: 'Check what will be recorded' });
      await look.click();
      await summary(official.page).waitFor();
      await official.page.getByLabel('Last day').fill(localDateOf(new Date()));
      await official.page.getByLabel('Reason').selectOption('DeclinedToState');
      await look.click();
      await isOnScreen(official, 'This cannot be undone.');
      await official.expectAccessible();
      await official.page.getByRole('button', { name: 'Give notice' }).click();
      await official.expectTitle('Agreement with Space ISAC');
      await official.page.getByRole('link', { name: 'End the agreement' }).click();
      await look.click();
      await official.expectAccessible();
      await official.page.getByRole('button', { name: 'End the agreement' }).click();
      await official.expectTitle('Agreement with Space ISAC');
      await isOnScreen(official, 'Ended');
      for (const visitor of [manager, official, sender]) {
        visitor.expectNoProblems();
        await visitor.leave();
      }
    },
    LONG,
  );

  it(
    'import agreements out of a file, whole or not at all and once, and have a second person verify them',
    async () => {
      const importer = await pages().signIn('cm-1', '/agreements');
      const { page } = importer;
      await page.getByRole('link', { name: 'Import agreements' }).click();
      await importer.expectTitle('Import agreements');
      await page.getByLabel('File', { exact: true }).setInputFiles(fileOf({ signed: '01/02/2015' }));
      await isOnScreen(importer, '1 problem in agreements.csv: nothing was imported');
      await page.getByRole('cell', { name: 'originalSignedOn' }).waitFor();
      await importer.expectAccessible();
      await page.getByLabel('File', { exact: true }).setInputFiles(fileOf({ signed: '2014-05-01' }));

      // the answer is lost: the server has taken the file over all the same
      let sent = 0;
      await page.route('**/legacy-files', async (route) => {
        if (route.request().method() !== 'POST' || ++sent > 1) return route.continue();
        await route.fetch();
        return route.abort();
      });
      await page.getByRole('button', { name: 'Import 2 agreements' }).click(); // it waits for the check
      await isOnScreen(importer, 'It went no further');
      await page.getByRole('button', { name: 'Import 2 agreements' }).dblclick();
      await isOnScreen(importer, '2 agreements imported');
      expect(sent).toBe(2);
      await isOnScreen(importer, 'imported now');
      await importer.expectAccessible();
      const followed = new URL(page.url());
      await importer.visit(`${followed.pathname}${followed.search}`);
      await isOnScreen(importer, '2 agreements imported');
      await importer.expectAccessible();
      await page.getByLabel('File', { exact: true }).setInputFiles(fileOf({ signed: '2014-05-01' }));
      await isOnScreen(importer, 'All of agreements.csv is on the record already');
      await importer.visit('/agreements/import');
      await page.getByRole('link', { name: /ET$/ }).first().click();
      await isOnScreen(importer, '2 agreements imported');
      await page.getByLabel('File', { exact: true }).setInputFiles(fileOf({ signed: '2014-05-01' }));

      await page.getByRole('link', { name: /^ISA-/ }).first().click();
      await importer.expectTitle(/^Agreement with /);
      await page.getByRole('heading', { name: 'Instrument' }).waitFor();
      await importer.expectAccessible();
      const imported = new URL(page.url()).pathname;
      await importer.visit(`${imported}/verify-import`);
      await isOnScreen(importer, 'You imported it: somebody else verifies it');
      expect(await page.getByRole('button', { name: 'Record what was found' }).count()).toBe(0);

      const second = await pages().signIn('cm-2', '/agreements?state=LegacyHeld');
      await second.page
        .getByRole('link', { name: /^Health/ })
        .first()
        .waitFor();
      await second.visit(imported);
      await second.page.getByRole('link', { name: 'Verify the import' }).click();
      await second.expectTitle(/^Verify the import: /);
      await verify(second);
      await isOnScreen(second, 'Entitlements on');
      await isOnScreen(second, 'It stands, with differences');
      for (const visitor of [importer, second]) {
        visitor.expectNoProblems();
        await visitor.leave();
      }
    },
    LONG,
  );

  /** Says what the document shows, after a first try that lacks the differences. */
  async function verify(second: Visitor): Promise<void> {
    const { page } = second;
    await page.locator('label').filter({ hasText: 'It stands, with differences' }).click();
    await page
      .locator('label')
      .filter({ hasText: /^In force/ })
      .click();
    await page.getByRole('button', { name: 'Record what was found' }).click();
    await summary(page).getByText('Name the differences.').waitFor();
    await second.expectAccessible();
    await page.getByLabel('Differences', { exact: true }).fill('The second annex is missing.');
    await page.getByRole('button', { name: 'Record what was found' }).dblclick();
    await second.expectTitle(/^Agreement with /);
  }

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

  it('have all been looked at', () => pages().expectAllSeen(WALKS.staff));
});
