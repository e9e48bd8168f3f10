import { expect, it } from '@jest/globals';
import { Applicant, bodyOf, ok } from '../support/agreements.js';
import { partIs } from '../support/current-page.js';
import { agreementPath, choose, question, saveAndContinue } from '../support/officer-pages.js';
import { summary } from '../support/on-the-page.js';
import { describePages, startPages } from '../support/pages.js';
import { playedUntil } from '../support/played.js';
import { recordForGood } from '../support/reviewing.js';
import { WALKS } from '../support/walks.js';

const LONG = 400_000;

describePages('the pages of ISAO officers', () => {
  const pages = startPages();
  const client = () => pages().client;

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
      await page.getByLabel('You answer within').fill('');
      await saveAndContinue(page);
      await visitor.expectTitle('Answer the requested changes');
      await page.getByText('Before you can send it').waitFor(); // what would be refused is told before
      await visitor.expectAccessibleState('an answer that is missing, among the requests');
      await page.getByRole('link', { name: 'Personal information: Redress' }).click();
      await visitor.expectTitle('How can people complain?');
      await page.getByLabel('You answer within').fill('15');
      await saveAndContinue(page);
      await visitor.expectTitle('Answer the requested changes');
      await page.getByText('15 days').waitFor();
      expect(await page.getByText('Somebody else recorded something').count()).toBe(0); // it was they themselves
      expect(await page.getByText('Before you can send it').count()).toBe(0);
      expect(await page.getByLabel('What you did about request 1').inputValue()).toBe('A filter was added and tested.');

      await page.getByRole('button', { name: 'Send the answers to NCCIC' }).click();
      await summary(page).getByText('Say what you did about request 2.').waitFor();
      await page.getByLabel('What you did about request 2').fill('Complaints are answered within 15 days.');
      await choose(page, 'I am authorized');
      await page.getByRole('button', { name: 'Send the answers to NCCIC' }).click();
      await visitor.expectTitle('Application submitted');
      const { body } = await applicant.client.get('cm-1', `/api/v1/agreements/${id}`);
      expect(body).toMatchObject({ state: 'Proposed', review: { revisionNo: 2 } });
      expect(body.application.redress.responseDays).toBe(15);
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
      await page.getByRole('button', { name: 'Check what will be recorded' }).click();
      await summary(page).getByText('Fingerprint of your certificate: this is needed.').waitFor();
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
    'end an application that is withdrawn while changes are asked for (manage.get.gov #2386)',
    async () => {
      const applicant = await Applicant.of(client(), 'k12-six');
      const id = await applicant.reviewable();
      ok(await applicant.send(id, 'pr-1', 'request-changes', bodyOf('returned-for-changes', 'request-changes')));
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
      await page.getByText('You are told here as soon as something is needed.').waitFor();
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
      await page.getByText('You are told here as soon as something is needed.').waitFor();
      visitor.expectNoProblems();
      await visitor.leave();
    },
    LONG,
  );

  it(
    'lead from the navigation to what the organization may share, and to its own entry',
    async () => {
      const visitor = await pages().signIn('waterisac.officer', '/my-agreements');
      const { page } = visitor;
      await page.getByRole('link', { name: 'What we may share' }).click();
      await visitor.expectTitle('What WaterISAC may share');
      await partIs(page, 'What we may share', 'page');
      await page
        .getByRole('link', { name: /^Open ISA-/ })
        .first()
        .click();
      await visitor.expectTitle(/^Your agreement with NCCIC/); // theirs, and not that of the government
      await page.getByRole('link', { name: 'My organization' }).click();
      await visitor.expectTitle('WaterISAC');
      await partIs(page, 'My organization', 'page');
      await visitor.expectAccessibleState('the navigation of an officer');
      visitor.expectNoProblems();
      await visitor.leave();
    },
    LONG,
  );

  it('have all been looked at', () => pages().expectAllSeen(WALKS.officers));
});
