import { expect, it } from '@jest/globals';
import { addDays, localDateOf } from '@accord/kernel';
import { Applicant, ok } from '../support/agreements.js';
import { describePages, startPages } from '../support/pages.js';
import { WALKS } from '../support/walks.js';

const LONG = 400_000;
const soon = addDays(localDateOf(new Date()), 14);
const at = (id: string, page: string): string => `/agreements/${id}/${page}`;

describePages('the pages of who acts for whom, and with whose leave', () => {
  const pages = startPages();
  const client = () => pages().client;

  it(
    'waive a rule by two officials, and close that by an auditor',
    async () => {
      const applicant = await Applicant.of(client(), 'waterisac');
      const id = await applicant.submitted();
      const asking = await pages().signIn('ao-1', at(id, 'waiver')); // the address that it had before
      await asking.expectTitle('Ask for the waiver of a rule: WaterISAC');
      await asking.page.getByRole('button', { name: 'Ask for the waiver of a rule' }).click();
      await asking.page.locator('.error-summary').getByText('For whom: this is needed.').waitFor();
      await asking.expectAccessible();
      await asking.page.getByLabel('What is waived').selectOption('LookBack');
      await asking.page.getByLabel('For whom').fill('pr-2');
      await asking.page.getByLabel('Last day').fill(soon);
      await asking.page.getByLabel('Why').fill('The other privacy officer is away.');
      await asking.page.getByRole('button', { name: 'Ask for the waiver of a rule' }).click();
      await asking.expectTitle('Agreement with WaterISAC');
      await asking.visit(at(id, 'act/confirm-break-glass'));
      await asking.page.getByText('Confirm the waiver of a rule: somebody else of your office does this').waitFor();
      asking.expectNoProblems();
      await asking.leave();

      const second = await pages().signIn('ao-2', at(id, 'act/confirm-break-glass'));
      await second.page.getByText('The other privacy officer is away.').waitFor();
      await second.expectAccessible();
      await second.page.getByRole('button', { name: 'Open the waiver of a rule' }).click();
      await second.page.getByText('A rule of separation of duties is waived here').waitFor();
      second.expectNoProblems();
      await second.leave();

      const auditor = await pages().signIn('au-1', '/work');
      await auditor.page
        .getByRole('link', { name: /Close the waiver/ })
        .first()
        .click();
      await auditor.expectTitle('Close the waiver of a rule: WaterISAC');
      await auditor.expectAccessible();
      await auditor.page.getByLabel('What you found').fill('One assignment, nothing else.');
      await auditor.page.getByRole('button', { name: 'Close the waiver of a rule' }).click();
      await auditor.expectTitle('Agreement with WaterISAC');
      await auditor.visit(at(id, 'act/close-break-glass'));
      await auditor.page.getByText('Closed by an auditor').waitFor();
      await auditor.visit('/work');
      await auditor.page.getByText('Only a waiver that is to be closed ever waits for an auditor.').waitFor();
      auditor.expectNoProblems();
      await auditor.leave();
    },
    LONG,
  );

  it(
    'delegate a review and take it back, and confirm an assignment by a subordinate',
    async () => {
      const applicant = await Applicant.of(client(), 'auto-isac');
      const id = await applicant.submitted();
      const assigned = { function: 'dhs.privacy', subjectId: 'pr-1', dueOn: soon };
      ok(await applicant.send(id, 'sb-1', 'assign-reviewer', assigned));
      const official = await pages().signIn('ao-1', at(id, 'confirm-assignment'));
      await official.page.getByText('by somebody who reports to').waitFor();
      await official.expectAccessible();
      await official.page.getByRole('button', { name: 'Confirm the assignment' }).click();
      await official.expectTitle('Agreement with Auto-ISAC');
      official.expectNoProblems();
      await official.leave();

      const reviewer = await pages().signIn('pr-1', at(id, 'delegate'));
      await reviewer.expectAccessible();
      await reviewer.page.getByLabel('Who acts for you').fill('pr-2');
      await reviewer.page.getByLabel('Last day').fill(soon);
      await reviewer.page.getByRole('button', { name: 'Delegate the review' }).click();
      await reviewer.expectTitle('Agreement with Auto-ISAC');
      await reviewer.visit(at(id, 'delegate'));
      await reviewer.page.getByText('may act on the review').waitFor();
      await reviewer.expectAccessible();
      await reviewer.page.getByRole('link', { name: 'End the delegation' }).click();
      await reviewer.expectTitle('End the delegation: Auto-ISAC');
      await reviewer.expectAccessible();
      await reviewer.page.getByRole('button', { name: 'End the delegation' }).click();
      await reviewer.expectTitle('Agreement with Auto-ISAC');
      reviewer.expectNoProblems();
      await reviewer.leave();
      const { body } = await client().get('cm-1', `/api/v1/agreements/${id}`);
      expect(body.review.assignments[0]).not.toHaveProperty('delegation');
    },
    LONG,
  );

  it(
    'ask for a rejection to be reconsidered, and answer it',
    async () => {
      const applicant = await Applicant.of(client(), 'k12-six');
      const id = await applicant.submitted();
      ok(await applicant.send(id, 'ao-1', 'reject-proposal', { reasonCode: 'Discretionary' }));
      const officer = await pages().signIn(applicant.officer, `/my-agreements/${id}`);
      await officer.page.getByRole('link', { name: 'Ask to reconsider' }).click();
      await officer.expectTitle('Ask to reconsider: K12 SIX');
      await officer.expectAccessible();
      await officer.page.getByLabel('Why').fill('The purposes were read too widely.');
      await officer.page.getByRole('button', { name: 'Ask to reconsider' }).click();
      await officer.page.getByText('Nobody has answered yet.').waitFor();

      const rejecter = await pages().signIn('ao-1', at(id, 'reconsideration'));
      await rejecter.page.getByText('Who rejected an application, or has another part in it').waitFor();
      await rejecter.leave();

      const official = await pages().signIn('ao-2', at(id, 'reconsideration'));
      await official.expectAccessible();
      await official.page.locator('label').filter({ hasText: 'Invited to apply anew' }).click();
      await official.page.getByLabel('Why').fill('Named as narrowly as this they lie within the program.');
      await official.page.getByRole('button', { name: 'Answer the request to reconsider' }).click();
      await official.page.getByText('Named as narrowly as this').waitFor();
      official.expectNoProblems();
      await official.leave();

      await officer.visit(`/my-agreements/${id}`);
      await officer.page.getByText('Invited to apply anew').waitFor();
      officer.expectNoProblems();
      await officer.leave();
    },
    LONG,
  );

  it('have all been looked at', () => pages().expectAllSeen(WALKS.people));
});
