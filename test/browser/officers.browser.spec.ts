import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Applicant, application, bodyOf, ok } from '../support/agreements.js';
import { describePages, startPages, type Visitor } from '../support/pages.js';
import { playedUntil } from '../support/played.js';
import { recordForGood } from '../support/reviewing.js';
import { WALKS } from '../support/walks.js';

const LONG = 400_000;

const saveAndContinue = (page: Page) => page.getByRole('button', { name: 'Save and continue' }).click();

/** All that is wrong, first on the page. */
const summary = (page: Page) => page.locator('.error-summary');

/** Chooses options of radios and checkboxes by their labels. */
async function choose(page: Page, ...labels: readonly string[]): Promise<void> {
  for (const label of labels) await page.locator('label').filter({ hasText: label }).first().click();
}

/** Saves a page, and waits for the question after it. */
async function goOnTo(visitor: Visitor, title: string): Promise<void> {
  await saveAndContinue(visitor.page);
  await visitor.expectTitle(title);
}

const agreementPath = (id: string, rest = '') => `/my-agreements/${id}${rest}`;
const question = (id: string, section: string, topic: string) => agreementPath(id, `/answers/${section}/${topic}`);

describePages('the pages of ISAO officers', () => {
  const pages = startPages();
  const client = () => pages().client;

  it(
    'take an application from the start to its receipt',
    async () => {
      const visitor = await pages().signIn('actra.officer');
      const { page } = visitor;
      await visitor.expectTitle('My agreements');
      await visitor.expectAccessible();
      await page.getByRole('link', { name: 'Start an application' }).click();
      await visitor.expectTitle('Apply to share information with NCCIC');
      await visitor.expectAccessible();
      await page.getByRole('button', { name: 'Start the application' }).dblclick();
      await page.getByRole('heading', { name: 'Sections' }).waitFor();
      await visitor.expectAccessible();
      const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';

      await page.getByRole('link', { name: 'Continue with Organization' }).click();
      await visitor.expectTitle('What is your organization?');
      await visitor.expectAccessible();
      expect(await page.getByLabel('Legal name').inputValue()).toContain('Arizona Cyber Threat Response Alliance');
      await goOnTo(visitor, 'What brings your members together?');
      await goOnTo(visitor, 'Where is your principal office?');
      await fill(page, { Street: '1 Example Street', City: 'Phoenix', 'State or region': 'AZ', Country: 'US' });
      await goOnTo(visitor, 'Does your organization do what an ISAO does?');
      await choose(page, 'It gathers', 'It communicates', 'It disseminates');
      await saveAndContinue(page);
      await page.getByRole('heading', { name: 'Sections' }).waitFor();

      // the postal code is missing: saved all the same, and told
      await page.getByText('3 of 4 questions answered').waitFor();
      await visitor.visit(question(id, 'organization', 'address'));
      expect(await page.getByLabel('Street').inputValue()).toBe('1 Example Street');
      expect(await page.getByText('This is needed.').count()).toBe(1);
      await page.getByLabel('Postal code').fill('85001');
      await saveAndContinue(page);
      await visitor.expectTitle('Does your organization do what an ISAO does?');

      const { legalName: _name, removal: _removal, ...rest } = application();
      ok(await client().command('actra.officer', `/api/v1/agreements/${id}/revise-draft`, { fieldPatch: rest }));
      await visitor.visit(question(id, 'privacy', 'removal'));
      await choose(page, 'People');
      await page.getByLabel('Describe the removal').fill('An analyst reads each report before it leaves.');
      await page.reload(); // nothing that was written is lost by it
      expect(await page.getByLabel('Describe the removal').inputValue()).toBe(
        'An analyst reads each report before it leaves.',
      );
      await goOnTo(visitor, 'How long do you keep what you receive?');

      await visitor.visit(agreementPath(id));
      await page.getByRole('link', { name: 'Attest to the baseline' }).click();
      await visitor.expectTitle(/Attest to the standards baseline/);
      await visitor.expectAccessible();
      await page.getByRole('button', { name: /^Attest for/ }).click();
      await page.getByRole('link', { name: 'Check your answers' }).click();
      await visitor.expectTitle('Check your answers');
      await visitor.expectAccessible();
      await visitor.expectLossless();
      await page.getByRole('link', { name: 'Certify and submit' }).click();
      await visitor.expectTitle('Certify and submit');
      const submit = page.getByRole('button', { name: 'Submit the application to NCCIC' });
      await submit.click();
      await summary(page).getByText('Tick the statement').waitFor();
      expect(await page.evaluate('document.activeElement.className')).toContain('error-summary');
      await visitor.expectAccessible();
      await choose(page, 'I am authorized');
      await submit.dblclick();
      await visitor.expectTitle('Application submitted');
      expect(
        await page
          .getByText(/^ISA-\d{4}-\d{5}$/)
          .first()
          .textContent(),
      ).toMatch(/^ISA-/);
      await visitor.expectAccessible();
      await page.getByRole('link', { name: 'See where it stands' }).click();
      await page.getByRole('heading', { name: 'Nothing is needed from you now' }).waitFor();
      await visitor.expectAccessible();
      visitor.expectNoProblems();
      await visitor.leave();
    },
    LONG,
  );

  it(
    'lead from requested changes to the fields, and back with all answers together',
    async () => {
      const applicant = await Applicant.of(client(), 'auto-isac');
      const id = await applicant.submitted();
      ok(await applicant.send(id, 'cm-1', 'complete-intake', bodyOf('unclassified', 'complete-intake')));
      ok(await applicant.send(id, 'cm-1', 'assign-reviewer', bodyOf('unclassified', 'assign-reviewer')));
      ok(await applicant.send(id, 'pr-1', 'request-changes', bodyOf('returned-for-changes', 'request-changes')));

      const visitor = await pages().signIn('auto-isac.officer', agreementPath(id));
      const { page } = visitor;
      await page.getByRole('link', { name: 'Answer the 2 requests' }).waitFor();
      await visitor.expectAccessible();
      await page.getByRole('link', { name: 'Answer the 2 requests' }).click();
      await visitor.expectTitle('Answer the requested changes');
      await visitor.expectAccessible();
      await page.getByLabel('What you did about request 1').fill('A filter was added and tested.');

      await page.getByRole('link', { name: 'Change it for request 2' }).click();
      await visitor.expectTitle('How can people complain?');
      await page.getByLabel('You answer within').fill('20');
      await saveAndContinue(page);
      await visitor.expectTitle('Answer the requested changes');
      await page.getByText('20 days').waitFor();
      expect(await page.getByLabel('What you did about request 1').inputValue()).toBe('A filter was added and tested.');

      await page.getByRole('button', { name: 'Send the answers to NCCIC' }).click();
      await summary(page).getByText('Say what you did about request 2.').waitFor();
      await page.getByLabel('What you did about request 2').fill('Complaints are answered within 20 days.');
      await choose(page, 'I am authorized');
      await page.getByRole('button', { name: 'Send the answers to NCCIC' }).click();
      await visitor.expectTitle('Application submitted');
      const { body } = await applicant.client.get('cm-1', `/api/v1/agreements/${id}`);
      expect(body).toMatchObject({ state: 'Proposed', review: { revisionNo: 2 } });
      expect(body.application.redress.responseDays).toBe(20);
      visitor.expectNoProblems();
      await visitor.leave();
    },
    LONG,
  );

  it(
    'put together what two officers save at once, told before they save, and let them choose where both changed the same (physionet-build PR 1202)',
    async () => {
      const applicant = await Applicant.of(client(), 'it-isac');
      const id = await applicant.draft();
      const patch = (fieldPatch: object) => applicant.send(id, applicant.officer, 'revise-draft', { fieldPatch });
      ok(await patch({ redress: { text: 'By mail.', responseDays: 60 } }));
      const visitor = await pages().signIn(applicant.officer, question(id, 'privacy', 'redress'));
      const { page } = visitor;
      visitor.foresee(412);

      // nothing is saved by itself while both write
      const saves = '**/revise-draft';
      await page.route(saves, (route) => route.abort());

      // another field of the same page: both stand
      await page.getByLabel('You answer within').fill('30');
      ok(await patch({ redress: { text: 'By mail or phone.' } }));
      await page.getByText('Somebody else saved this page while you wrote').waitFor();
      await page.getByText('Not saved: the server does not answer').waitFor();
      await visitor.expectAccessible();
      await page.unroute(saves);
      await saveAndContinue(page);
      await page.getByRole('heading', { name: 'Sections' }).waitFor();
      const read = async () => (await applicant.client.get(applicant.officer, `/api/v1/agreements/${id}`)).body;
      expect((await read()).application.redress).toEqual({ text: 'By mail or phone.', responseDays: 30 });

      // the same field: side by side
      await visitor.visit(question(id, 'privacy', 'redress'));
      await page.route(saves, (route) => route.abort());
      await page.getByLabel('You answer within').fill('20');
      ok(await patch({ redress: { responseDays: 45 } }));
      await page.unroute(saves);
      await saveAndContinue(page);
      await page.getByText('Somebody else saved this page while you wrote').waitFor();
      await visitor.expectAccessible();
      await page.locator('label').filter({ hasText: 'Saved in the meantime' }).filter({ hasText: '45 days' }).waitFor();
      await page.locator('label').filter({ hasText: 'Yours, not saved' }).filter({ hasText: '20 days' }).click();
      await saveAndContinue(page);
      await page.getByRole('heading', { name: 'Sections' }).waitFor();
      expect((await read()).application.redress).toEqual({ text: 'By mail or phone.', responseDays: 20 });

      // and by itself, once its writer rests: what is written on meanwhile stays
      await visitor.visit(question(id, 'privacy', 'redress'));
      await page.getByLabel('You answer within').fill('25');
      await page.getByText(/^Saved \d/).waitFor();
      expect((await read()).application.redress.responseDays).toBe(25);
      await visitor.expectAccessible();
      await page.getByLabel('You answer within').fill('26');
      const saved = page.waitForResponse((answer) => answer.url().endsWith('/revise-draft') && answer.ok());
      await page.keyboard.press('Control+s');
      await saved;
      expect((await read()).application.redress.responseDays).toBe(26);
      await page.getByLabel('You answer within').fill('27');
      await saveAndContinue(page);
      await page.getByRole('heading', { name: 'Sections' }).waitFor();
      expect((await read()).application.redress.responseDays).toBe(27);
      visitor.expectNoProblems();
      await visitor.leave();
    },
    LONG,
  );

  it(
    'show the signatory the terms, take the signature, and show the agreement in force',
    async () => {
      const applicant = await Applicant.of(client(), 'waterisac');
      const id = await applicant.reviewed();
      ok(await applicant.send(id, 'cm-1', 'open-for-signature', {}));
      const form = bodyOf('unclassified', 'sign-agreement');

      const visitor = await pages().signIn('waterisac.signatory', agreementPath(id));
      const { page } = visitor;
      await page.getByRole('link', { name: 'Read and sign terms 1' }).click();
      await visitor.expectTitle('Terms 1');
      await page.getByText('Equal', { exact: true }).waitFor();
      await visitor.expectAccessible();
      await page.getByLabel('Fingerprint of your certificate').fill('not a digest');
      await choose(page, 'I have read the terms');
      visitor.foresee(422);
      const look = page.getByRole('button', { name: 'Check what will be recorded' });
      const sign = page.getByRole('button', { name: /^Sign terms 1 for/ });
      await look.click();
      await sign.click();
      await summary(page).getByText('This is not in the expected form.').waitFor();
      await page.getByLabel('Fingerprint of your certificate').fill(form['certificateFingerprint']);
      await recordForGood(visitor, /^Sign terms 1 for/, form['certificateFingerprint']);
      await page.getByRole('heading', { name: 'Nothing is needed from you now' }).waitFor();

      const { terms } = (await applicant.client.get('ao-1', `/api/v1/agreements/${id}`)).body;
      ok(await applicant.send(id, 'ao-1', 'sign-agreement', { ...form, termsDigest: terms.termsDigest }));
      ok(await applicant.send(id, 'cm-1', 'activate-agreement', {}));
      // what others record reaches the page by itself
      await visitor.expectTitle('Your agreement with NCCIC');
      await page.getByText('Entitlements on').waitFor();
      await visitor.expectAccessible();
      await visitor.expectLossless();
      visitor.expectNoProblems();
      await visitor.leave();
    },
    LONG,
  );

  it(
    'end an application that is withdrawn',
    async () => {
      const applicant = await Applicant.of(client(), 'k12-six');
      const id = await applicant.submitted();
      const visitor = await pages().signIn('k12-six.officer', agreementPath(id, '/withdraw'));
      await visitor.expectAccessible();
      await recordForGood(visitor, /^Withdraw ISA-/, 'No reason given');
      await visitor.page.getByText('Your organization withdrew the application.').waitFor();
      await visitor.visit(agreementPath(id, '/withdraw'));
      await visitor.page.getByText('It cannot be withdrawn now').waitFor();
      visitor.expectNoProblems();
      await visitor.leave();
    },
    LONG,
  );

  it(
    'go on without classified access once it is denied; a request that was given up is offered no more',
    async () => {
      const id = await playedUntil(pages().system.url, 'secret-with-risk', 'approve-classified-access');
      const visitor = await pages().signIn('st-isac.officer', agreementPath(id));
      const { page } = visitor;
      await page.getByRole('link', { name: 'Go on without it' }).waitFor();
      const { form } = bodyOf('secret-with-risk', 'approve-classified-access');
      const ofApproval = { approvedLevel: undefined, verificationDueOn: undefined, needRevalidateOn: undefined };
      const denial = { form: { ...form, ...ofApproval, reasonCode: 'NEED_NOT_SHOWN' } };
      ok(await client().command('cs-1', `/api/v1/agreements/${id}/deny-classified-access`, denial));
      await visitor.visit(agreementPath(id));
      await page.getByRole('heading', { name: 'Classified access was denied: say how you go on' }).waitFor();
      await visitor.expectAccessible();
      await page.getByRole('link', { name: 'Go on without it' }).click();
      await visitor.expectTitle('Go on without classified access');
      await page.getByRole('button', { name: 'Check what will be recorded' }).click();
      await summary(page).getByText('Tick the statement, if it is what you want.').waitFor();
      await visitor.expectAccessible();
      await choose(page, 'We go on without access to classified information.');
      await recordForGood(visitor, 'Give up the request', 'We go on without access');
      await page.locator('.just-recorded', { hasText: 'request for classified access given up' }).waitFor();
      const { body } = await client().get('st-isac.officer', `/api/v1/agreements/${id}`);
      expect(body.facets).toMatchObject({ classified: 'NotRequired' });
      await visitor.visit(agreementPath(id, '/drop-classified'));
      await page.getByText('The request cannot be given up now').waitFor();
      visitor.expectNoProblems();
      await visitor.leave();
    },
    LONG,
  );

  it(
    'take an attested item back, of which the reviewers learn',
    async () => {
      const applicant = await Applicant.of(client(), 'it-isac');
      const id = await applicant.submitted();
      const visitor = await pages().signIn(applicant.officer, agreementPath(id));
      const { page } = visitor;
      await page.getByRole('link', { name: 'Take items back' }).click();
      await visitor.expectTitle('Take attested items back');
      await page.getByRole('button', { name: 'Check what will be recorded' }).click();
      await summary(page).getByText('Choose what is not true any more.').waitFor();
      await visitor.expectAccessible();
      await page.getByRole('checkbox').first().dispatchEvent('click');
      await page.getByLabel('Why').fill('The tool was turned off.');
      await recordForGood(visitor, 'Take back for IT-ISAC', 'The tool was turned off.');
      await page.getByText('You are told here as soon as something is.').waitFor();
      const { body } = await client().get('cm-1', `/api/v1/organizations/${applicant.organizationId}`);
      expect(body.attestation.withdrawnItemIds).toHaveLength(1);

      // what was submitted is read, and no change of it is offered
      await visitor.visit(agreementPath(id, '/attest'));
      await page.locator('.attested').first().waitFor();
      expect(await page.getByRole('link', { name: /^Change/ }).count()).toBe(0);
      await visitor.visit(question(id, 'privacy', 'redress'));
      await page.getByText('You cannot change this now').waitFor();
      await page.getByText('Complaints reach the privacy officer').waitFor();
      await visitor.expectAccessible();
      await page.getByRole('link', { name: 'See where it stands' }).click();
      await page.getByText('You are told here as soon as something is.').waitFor();
      visitor.expectNoProblems();
      await visitor.leave();
    },
    LONG,
  );

  it(
    'keep what was written over a session that ends (va.gov-team #20543, culper #980)',
    async () => {
      const applicant = await Applicant.of(client(), 'ren-isac');
      const id = await applicant.draft();
      const path = question(id, 'privacy', 'redress');
      const visitor = await pages().signIn(applicant.officer, path);
      const { page, context } = visitor;
      visitor.foresee(401);
      await page.getByLabel('What somebody does').fill('They write to us.');
      await context.clearCookies();
      await saveAndContinue(page);
      await summary(page).getByText('Your session has ended').waitFor();
      await visitor.expectAccessible();
      await summary(page).getByRole('link', { name: 'Sign in again' }).click();
      await visitor.expectTitle('Who do you want to be?');
      await page.getByLabel('as a person of').selectOption(applicant.organizationId);
      await page.getByRole('link', { name: 'Sign in as Officer', exact: true }).click();
      await page.waitForURL(`**${path}`);
      expect(await page.getByLabel('What somebody does').inputValue()).toBe('They write to us.');
      await saveAndContinue(page);
      await page.getByRole('heading', { name: 'Sections' }).waitFor();
      // in the demonstration nobody thinks up the rest; what was written stands
      await page.getByRole('button', { name: 'Fill in what is open with an example' }).click();
      await page.getByText('10 of 10 sections completed').waitFor();
      const { body } = await applicant.client.get(applicant.officer, `/api/v1/agreements/${id}`);
      expect(body.application).toMatchObject({ redress: { text: 'They write to us.', responseDays: 30 } });
      visitor.expectNoProblems();
      await visitor.leave();
    },
    LONG,
  );

  it('have all been looked at', () => pages().expectAllSeen(WALKS.officers));
});

/** Fills in texts by their labels. */
async function fill(page: Page, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(texts)) await page.getByLabel(label).fill(text);
}
