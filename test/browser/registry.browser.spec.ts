import { expect, it } from '@jest/globals';
import { Applicant, bodyOf, ok } from '../support/agreements.js';
import { isOnScreen, summary } from '../support/on-the-page.js';
import { describePages, startPages, type Visitor } from '../support/pages.js';
import { WALKS } from '../support/walks.js';

const LONG = 400_000;

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

describePages('the pages of case managers and signatories', () => {
  const pages = startPages();
  const client = () => pages().client;

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

  it('have all been looked at', () => pages().expectAllSeen(WALKS.registry));
});
