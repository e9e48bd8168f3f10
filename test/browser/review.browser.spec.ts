import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Applicant, bodyOf, ok } from '../support/agreements.js';
import { wrongWhenRefused } from '../support/act-forms.js';
import { describePages, startPages } from '../support/pages.js';
import { playedUntil } from '../support/played.js';
import { accept, determine, fillForm, finding, pressOn, REASON, recordForGood, tabTo } from '../support/reviewing.js';
import { WALKS } from '../support/walks.js';

const LONG = 400_000;
const reviewPath = (id: string, page = 'review') => `/agreements/${id}/${page}`;

/** What of an open finding cannot be seen, in the window and in the pane: its head has to have the focus. */
const outOfSight = (page: Page, number: number): Promise<string[]> =>
  page.locator(`#finding-${number}`).evaluate((row: Row) => {
    const head = row.querySelector('.finding-head');
    const pane = row.closest('.bench-judgement')?.getBoundingClientRect();
    const { innerHeight } = row.ownerDocument.defaultView;
    const isHidden = (part: Part | null) => {
      const { top = -1, bottom = 0 } = part?.getBoundingClientRect() ?? {};
      return top < Math.max(0, pane?.top ?? 0) || bottom > Math.min(innerHeight, pane?.bottom ?? innerHeight);
    };
    return [
      ...(row.ownerDocument.activeElement === head ? [] : ['focus']),
      ...(isHidden(head) ? ['head'] : []),
      ...(isHidden(row.querySelector('.usa-radio')) ? ['choices'] : []),
    ];
  });

/** What the page's own objects give to `outOfSight`. */
interface Part {
  getBoundingClientRect(): { readonly top: number; readonly bottom: number };
}
interface Row extends Part {
  querySelector(selector: string): Part | null;
  closest(selector: string): Part | null;
  readonly ownerDocument: { readonly activeElement: unknown; readonly defaultView: { readonly innerHeight: number } };
}

const current = (page: Page, text: string) =>
  page.locator('.bench-judgement').getByText(text, { exact: false }).first();

describePages('the pages of reviewers', () => {
  const pages = startPages();
  const client = () => pages().client;

  it(
    'pass a privacy review by keyboard alone; a second press leads to the finished page (manage.get.gov #5417, #3365)',
    async () => {
      const applicant = await Applicant.of(client(), 'waterisac');
      const id = await applicant.reviewable();
      const visitor = await pages().signIn('pr-1', `/agreements/${id}`);
      const { page } = visitor;
      await pressOn(page, page.getByRole('link', { name: 'Record the outcome of the privacy review' }));
      await visitor.expectTitle('Privacy review: WaterISAC');
      await page.getByText('This is the first version, so there is nothing to compare.').waitFor();
      await visitor.expectAccessible();
      // what is opened stands right behind its head in the order of the keyboard
      await pressOn(page, page.getByRole('button', { name: /^1 ?Transparency/ }));
      await pressOn(page, finding(page).getByRole('button', { name: 'Save finding 1' }));
      await finding(page).getByText('Choose what you found.').waitFor();
      await visitor.expectAccessible();
      for (let number = 1; number <= 8; number += 1) {
        if (number === 1) await page.keyboard.press('Shift+Tab');
        await page.locator(`#finding-${number} button`).first().press('Tab');
        await pressOn(page, finding(page).getByRole('radio', { name: 'Satisfied', exact: true }), 'Space');
        await tabTo(page, finding(page).getByLabel('Reason'));
        await page.keyboard.type(REASON);
        await pressOn(page, finding(page).getByRole('button', { name: `Save finding ${number}` }));
        if (number < 8) expect(await outOfSight(page, number + 1)).toEqual([]);
      }
      await current(page, '8 of 8').waitFor();
      for (let place = 0; place < 13; place += 1)
        await pressOn(page, page.locator('fieldset.check').nth(place).getByRole('radio', { name: 'Yes' }), 'Space');
      await page.reload(); // nothing that was found is lost by it
      await current(page, '8 of 8').waitFor();
      await page.getByText('Outcome by the form: passed.').waitFor();
      await pressOn(page, page.getByRole('link', { name: 'Check what will be recorded' }));
      await visitor.expectTitle('Record the privacy review: WaterISAC');
      await page.getByText('Digest of this form').waitFor();
      await visitor.expectAccessible();
      expect(await wrongWhenRefused(visitor)).toEqual([]); // the form and the digest stay as they are
      const shown = await page.locator('.digests .digest-block').last().textContent();
      await tabTo(page, page.getByRole('button', { name: 'Record: passed' }));
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await visitor.expectTitle('Agreement with WaterISAC');
      const { body } = await applicant.client.get('pr-1', `/api/v1/agreements/${id}`);
      expect(body).toMatchObject({ state: 'PrivacyReviewed', facets: { privacy: 'Passed' } });
      expect(body.review.privacyForm.formDigest).toBe(shown);
      // what is recorded is read where it was written, and nothing of it is offered again
      await visitor.visit(reviewPath(id));
      await page.getByText('You cannot record this review').waitFor();
      await page.getByText(REASON).first().waitFor();
      await page
        .locator('.bench-others')
        .getByText(/^recorded \d/)
        .waitFor(); // no date by which it would be due
      await visitor.expectAccessible();
      visitor.expectNoProblems();
      await visitor.leave();
    },
    LONG,
  );

  it(
    'say why separation of duties bars somebody before they try, and offer nothing (manage.get.gov #2401, #2389, #1768)',
    async () => {
      const applicant = await Applicant.of(client(), 'auto-isac');
      const id = await applicant.submitted();
      ok(await applicant.send(id, 'mv-1', 'complete-intake', bodyOf('unclassified', 'complete-intake')));
      const barred = await pages().signIn('mv-1', reviewPath(id));
      await barred.page.getByText('You cannot record this review').waitFor();
      await barred.page.getByText('One person acts in one function only').first().waitFor();
      await barred.page.getByText(/intake completed, as case manager, on ISA-/).waitFor();
      expect(await barred.page.getByRole('button', { name: /^Save finding/ }).count()).toBe(0);
      await barred.expectAccessible();
      barred.expectNoProblems();
      await barred.leave();

      const visitor = await pages().signIn('cm-1', reviewPath(id, 'reviewers'));
      const { page } = visitor;
      await page.getByText('mv-1 acted here as case manager.').waitFor();
      await page.getByText('nobody is assigned: nobody can review').waitFor(); // unassigned can be told apart (#2129)
      await visitor.expectAccessible();
      expect(await page.getByRole('radio', { name: 'mv-1' }).count()).toBe(0);
      await page.getByRole('button', { name: 'Assign the privacy officer' }).click();
      await page.locator('.error-summary').getByText('Who reviews: this is needed.').waitFor();
      await page
        .locator('label')
        .filter({ hasText: /^pr-2$/ })
        .click();
      await page.getByLabel('Due on').fill(bodyOf('unclassified', 'assign-reviewer')['dueOn']);
      await page.getByRole('button', { name: 'Assign the privacy officer' }).click();
      await visitor.expectTitle('Agreement with Auto-ISAC');
      visitor.expectNoProblems();
      await visitor.leave();

      const reviewer = await pages().signIn('pr-2', reviewPath(id, 'step-back'));
      await reviewer.expectAccessible();
      await reviewer.page.locator('label').filter({ hasText: 'Has a financial interest' }).click();
      await recordForGood(reviewer, 'Step back as privacy officer', 'Has a financial interest');
      await reviewer.expectTitle('Agreement with Auto-ISAC');
      reviewer.expectNoProblems();
      await reviewer.leave();
      const again = await pages().signIn('cm-1', reviewPath(id, 'reviewers'));
      await again.page.getByText('pr-2 stepped back from this review for a conflict.').waitFor();
      await again.leave();
    },
    LONG,
  );

  it(
    'send an application back field by field, over a session that ends, and find the stale finding after it (webofneeds #990)',
    async () => {
      const applicant = await Applicant.of(client(), 'it-isac');
      const id = await applicant.reviewable();
      const visitor = await pages().signIn('pr-1', reviewPath(id));
      const { page, context } = visitor;
      await page.getByRole('button', { name: /^1 ?Transparency/ }).waitFor();
      await fillForm(page);
      await page.getByRole('link', { name: 'Request changes' }).click();
      await visitor.expectTitle('Request changes: IT-ISAC');
      await page.getByRole('button', { name: /^6 ?Personal information/ }).click();
      const asked = page.locator('.field-row').filter({ hasText: 'Describe the removal' });
      await asked.getByRole('button', { name: 'Request a change' }).click();
      await page.getByRole('button', { name: /^Send 1 request/ }).click();
      await page.locator('.error-summary').getByText('Say what was found.').waitFor();
      await visitor.expectAccessible();
      await page.getByLabel('What was found').fill('It does not say who reads what is left.');
      await page.getByLabel('What to do').fill('Say who reads it.');
      visitor.foresee(401);
      await context.clearCookies();
      await page.getByRole('button', { name: /^Send 1 request/ }).click();
      await page.locator('.error-summary').getByText('Your session has ended').waitFor();
      await visitor.signIn('pr-1', reviewPath(id, 'request-changes'));
      expect(await page.getByLabel('What to do').inputValue()).toBe('Say who reads it.');
      await page.getByRole('button', { name: /^Send 1 request/ }).click();
      await visitor.expectTitle('Agreement with IT-ISAC');

      await applicant.resubmit(id, { removal: { description: 'Two analysts read each record before it leaves.' } });
      await visitor.visit(reviewPath(id));
      await page.getByRole('button', { name: 'Go on with version 2' }).click();
      await current(page, '7 of 8').waitFor();
      await current(page, '1 stale').waitFor();
      await page.getByRole('button', { name: 'Since my last review' }).click();
      await page.getByRole('button', { name: /^4 ?Data minimization/ }).click();
      await page.getByText('Changed since: Describe the removal.').waitFor();
      await visitor.expectAccessible();
      await page.locator('h1').focus();
      await page.keyboard.press('n');
      await page.locator('.field-row:focus').getByText('Describe the removal').waitFor();
      await page.locator('.field-row:focus ins').first().waitFor();
      await page.keyboard.press('.');
      await page.waitForURL(/view=stands/);
      await page.getByRole('button', { name: 'Any two' }).click();
      await page.getByLabel('From').selectOption('2');
      await page.waitForURL(/from=2.*to=2|to=2.*from=2/);
      await page.getByText('Version 2 is compared with itself').waitFor();
      await finding(page).getByRole('button', { name: 'Save finding 4' }).click();
      await current(page, '8 of 8').waitFor();
      visitor.expectNoProblems();
      await visitor.leave();
    },
    LONG,
  );

  it(
    'tell two reviewers of each other, with what changed; what was saved stands (physionet-build PR 1202)',
    async () => {
      const applicant = await Applicant.of(client(), 'health-isac');
      const id = await applicant.reviewable();
      const visitor = await pages().signIn('pr-1', reviewPath(id));
      const { page } = visitor;
      await page.getByRole('button', { name: /^1 ?Transparency/ }).waitFor();
      await fillForm(page);
      await page.getByRole('link', { name: 'Check what will be recorded' }).click();
      await page.getByRole('button', { name: 'Record: passed' }).waitFor();
      // somebody else was faster, and this page has not heard of it
      await page.route('**/stream', (route) => route.abort());
      await page.reload();
      await page.getByRole('button', { name: 'Record: passed' }).waitFor();
      ok(await applicant.send(id, 'co-1', 'request-changes', bodyOf('returned-for-changes', 'request-changes')));
      await applicant.resubmit(id, { retentionDaysMax: 90 });
      visitor.foresee(412);
      await page.getByRole('button', { name: 'Record: passed' }).click();
      await page.getByText(/^Version 2 arrived on .* ET; you reviewed version 1$/).waitFor();
      await page.getByText('1 answer changed.').waitFor();
      await visitor.expectAccessible();
      await page.getByRole('link', { name: 'Back to the form' }).click();
      await page.getByText('Finding 4, data minimization').waitFor();
      await page.getByText('Findings 1, 2, 3, 5, 6, 7, 8').waitFor();
      await visitor.expectAccessible();
      await page.getByRole('button', { name: 'Keep reading version 1' }).click();
      await page.getByRole('button', { name: 'See what arrived' }).click();
      await page.getByRole('button', { name: 'Go on with version 2' }).click();
      await page.waitForURL(/view=two/);
      await current(page, '7 of 8').waitFor();
      await visitor.expectAccessible();
      visitor.expectNoProblems();
      await visitor.leave();
    },
    LONG,
  );

  it(
    'set yours beside theirs where two of one office write the same',
    async () => {
      const applicant = await Applicant.of(client(), 'ren-isac');
      const id = await applicant.submitted();
      ok(await applicant.send(id, 'cm-1', 'complete-intake', bodyOf('unclassified', 'complete-intake')));
      const visitor = await pages().signIn('co-1', reviewPath(id, 'concurrence'));
      const { page } = visitor;
      await page.locator('label').filter({ hasText: 'Does not concur' }).click();
      await page.getByRole('textbox', { name: 'Comment' }).fill('The deviation is not covered.');
      await visitor.expectAccessible();
      await visitor.visit(reviewPath(id)); // the same form, with what stands in it
      ok(await applicant.send(id, 'co-2', 'record-concurrence', { office: 'counsel', position: 'Concur' }));
      await page.getByText('Something was recorded while you wrote').waitFor();
      await page.getByRole('heading', { name: 'Yours and theirs' }).waitFor();
      await page.getByRole('cell', { name: 'The deviation is not covered.' }).waitFor();
      await page.getByText('It is done already.').waitFor();
      await visitor.expectAccessible();
      visitor.expectNoProblems();
      await visitor.leave();
    },
    LONG,
  );

  it(
    'decide on classified access, accept the risk, and reject',
    async () => {
      const id = await playedUntil(pages().system.url, 'secret-with-risk', 'approve-classified-access');
      const official = await pages().signIn('cs-1', reviewPath(id, 'classified-access'));
      await determine(official);
      official.expectNoProblems();
      await official.leave();
      const acceptor = await pages().signIn('ra-1', reviewPath(id, 'accept-risk'));
      await accept(acceptor);
      acceptor.expectNoProblems();
      await acceptor.leave();
      const approver = await pages().signIn('ao-1', reviewPath(id, 'reject'));
      await approver.expectAccessible();
      await approver.page.locator('label').filter({ hasText: 'At the discretion of the Center' }).click();
      await recordForGood(approver, /^Reject ISA-/, 'At the discretion of the Center');
      await approver.expectTitle('Agreement with ST-ISAC');
      approver.expectNoProblems();
      await approver.leave();
      const { body } = await client().get('cm-1', `/api/v1/agreements/${id}`);
      expect(body).toMatchObject({ state: 'Rejected', classified: { status: 'Approved', level: 'Secret' } });
      expect(body.risks).toHaveLength(1);
    },
    LONG,
  );

  it('have all been looked at', () => pages().expectAllSeen(WALKS.review));
});
