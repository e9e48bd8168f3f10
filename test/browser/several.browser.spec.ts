import { expect, it } from '@jest/globals';
import { addDays, localDateOf } from '@accord/kernel';
import { Applicant, bodyOf, ok } from '../support/agreements.js';
import { describePages, startPages } from '../support/pages.js';
import { recordForGood } from '../support/reviewing.js';
import { WALKS } from '../support/walks.js';

const LONG = 400_000;
const FINGERPRINT = 'c'.repeat(64);
const soon = addDays(localDateOf(new Date()), 14);

describePages('the pages on which many things are looked at or done at once', () => {
  const pages = startPages();
  const client = () => pages().client;

  it(
    'assign several reviews after one look: one that separation of duties bars is named, the others are done, and a second press does nothing twice',
    async () => {
      const barred = await Applicant.of(client(), 'waterisac');
      const barredId = await barred.reviewable();
      const recusal = { function: 'dhs.privacy', reasonCode: 'PriorInvolvement' };
      ok(await barred.send(barredId, 'pr-1', 'recuse-reviewer', recusal));
      const others = await Promise.all(['health-isac', 'k12-six'].map((slug) => Applicant.of(client(), slug)));
      const ids = await Promise.all(others.map((one) => one.submitted()));

      const manager = await pages().signIn('cm-1', '/work');
      const { page } = manager;
      await page.getByRole('link', { name: 'Assign several' }).click();
      await manager.expectTitle('Assign several privacy reviews');
      await page.getByRole('button', { name: 'Check what will be assigned' }).click();
      await page.locator('.error-summary').getByText('Choose at least one review.').waitFor();
      await manager.expectAccessible();
      await page.keyboard.press('j');
      await page.keyboard.press('x'); // one by keys
      await page.getByText('1 review chosen').waitFor();
      await page.getByLabel('All 3 on this page').check();
      await page.getByText('3 reviews chosen').waitFor();
      await page
        .locator('label')
        .filter({ hasText: /^pr-1$/ })
        .click();
      await page.getByLabel('Due on').fill(soon);
      await page.getByRole('button', { name: 'Check what will be assigned' }).click();
      await page.locator('h2:focus', { hasText: 'What will be recorded' }).waitFor();
      await page.getByText('3 privacy reviews to pr-1').waitFor();
      await manager.expectAccessible();

      await page.getByRole('button', { name: 'Change it' }).click();
      await page.getByText('3 reviews chosen').waitFor(); // nothing of it is lost
      await page.getByRole('button', { name: 'Check what will be assigned' }).click();
      await page.getByText('3 privacy reviews to pr-1').waitFor();
      await page.reload(); // nor by a reload
      manager.foresee(403);
      await page.getByRole('button', { name: 'Assign 3 reviews' }).dblclick();
      await page.getByText('2 of 3 reviews are assigned. 1 is not, for the reason beside it.').waitFor();
      const row = page.getByRole('listitem').filter({ hasText: 'Water Information' });
      await row.getByText('Separation of duties: pr-1 has another part in this agreement').waitFor();
      await row.getByText('Not assigned', { exact: true }).waitFor();
      await manager.expectAccessible();
      for (const [place, id] of ids.entries()) {
        const { items } = (await others[place]!.client.get('au-1', `/api/v1/agreements/${id}/history`)).body;
        const assigned = items.filter(({ type }: { readonly type: string }) => type === 'ReviewerAssigned');
        expect(assigned).toHaveLength(1);
      }
      await page.getByRole('button', { name: 'Choose anew for what is not assigned' }).click();
      await page.getByText('1 review chosen').waitFor();
      await page.getByRole('link', { name: 'Back to the queue' }).click();
      await manager.expectTitle('Work queue');
      manager.expectNoProblems();
      await manager.leave();
    },
    LONG,
  );

  it(
    'show auditors what happened across agreements, when how much of it, and what was recorded around an event',
    async () => {
      const applicant = await Applicant.of(client(), 'st-isac');
      const id = await applicant.submitted();
      const refused = await applicant.send(id, 'cm-1', 'activate-agreement', {});
      expect(refused.status).toBeGreaterThanOrEqual(400);
      const auditor = await pages().signIn('au-1', '/record');
      const { page } = auditor;
      await page.getByRole('link', { name: 'Events', exact: true }).click();
      await auditor.expectTitle('Events across agreements');
      await page.getByRole('heading', { name: /^\d+ events, / }).waitFor();
      await page.getByText('Data as a table').click();
      await auditor.expectAccessible();
      await page.getByLabel('What', { exact: true }).selectOption({ label: 'Refused' });
      const row = page.getByRole('row').filter({ hasText: 'Refused: put in force' }).first();
      await row.getByText('The agreement was not at this step.').waitFor();
      await page.getByRole('group', { name: 'Time' }).getByRole('button', { name: 'Today' }).click();
      await page.waitForURL(/range=1/); // the view can be sent to somebody
      await row.getByRole('button', { name: /^Event \d+: show what was recorded around it/ }).click();
      await page.getByRole('button', { name: /^What: Refused/ }).click();
      await page.locator('tr.current').getByText('Refused: put in force').waitFor();
      await page.getByRole('textbox', { name: 'From' }).fill('2099-01-01');
      await page.getByText('No event fits these filters.').waitFor();
      auditor.expectNoProblems();
      await auditor.leave();
    },
    LONG,
  );

  it(
    'judge findings by single keys, keep the panes as somebody chose them, and tell what one command recorded',
    async () => {
      const applicant = await Applicant.of(client(), 'it-isac');
      const id = await applicant.reviewable();
      const reviewer = await pages().signIn('pr-1', `/agreements/${id}/review`);
      const { page } = reviewer;
      await page.keyboard.press('1');
      await page.getByText('Open a finding first.').waitFor();
      await page.getByRole('button', { name: /^1 ?Transparency/ }).focus();
      await page.keyboard.press('3');
      const finding = page.locator('.finding.expanded');
      await finding.getByRole('radio', { name: 'Not satisfied' }).and(page.locator(':checked')).waitFor();
      await page.keyboard.press('1');
      await finding.getByRole('radio', { name: 'Satisfied', exact: true }).and(page.locator(':checked')).waitFor();
      await finding.getByLabel('Reason').fill('3'); // never in a field
      expect(await finding.getByRole('radio', { name: 'Satisfied', exact: true }).isChecked()).toBe(true);
      await page.getByLabel('Sections and others').uncheck();
      await page.getByLabel('Width of the judgement').selectOption('Wide');
      await page.reload();
      await page.locator('.bench.judgement-wide.without-sections').waitFor();
      await reviewer.expectAccessible();
      await page.getByRole('button', { name: 'All keys, and how to turn them off' }).click();
      await page
        .getByRole('dialog')
        .getByText(/^1 ?2 ?3 ?4 satisfied,/)
        .waitFor();
      reviewer.expectNoProblems();
      await reviewer.leave();

      const anew = { function: 'dhs.privacy', subjectId: 'pr-2', dueOn: soon, reasonCode: 'Absence' };
      ok(await applicant.send(id, 'cm-1', 'reassign-reviewer', anew));
      const auditor = await pages().signIn('au-1', `/agreements/${id}/history`);
      const stepped = auditor.page.getByRole('row').filter({ hasText: 'Reviewer stepped back' }).first();
      await stepped.getByText('As recorded').click();
      await stepped.getByText('Of the same command:').waitFor();
      await auditor.expectAccessible();
      await stepped.getByRole('button', { name: 'show only these' }).click();
      await auditor.page.getByText(/^2 lines/).waitFor();
      await auditor.visit('/work?tab=open');
      const download = auditor.page.waitForEvent('download');
      await auditor.page.getByRole('button', { name: 'Save as CSV' }).click();
      expect((await download).suggestedFilename()).toBe('queue-open.csv');
      auditor.expectNoProblems();
      await auditor.leave();
    },
    LONG,
  );

  it(
    'keep what one person came to do, when another does it first: nothing written is lost, and the opposite is not put in its place',
    async () => {
      const applicant = await Applicant.of(client(), 'fs-isac');
      const id = await applicant.submitted();
      const held = await pages().signIn('co-1', `/agreements/${id}`);
      await held.page.route('**/stream', (route) => route.abort()); // they do not hear of it before they send theirs
      await held.visit(`/agreements/${id}/hold`);
      await held.page.getByLabel('Why').fill('A preservation letter came.');
      ok(await applicant.send(id, 'co-2', 'place-hold', { reason: 'Asked for in a civil action.' }));
      held.foresee(412);
      await held.page.getByRole('button', { name: 'Place the hold' }).click();
      await held.page.locator('.meanwhile').getByText('Legal hold placed').waitFor();
      await held.page.locator('.meanwhile').getByText('A preservation letter came.').waitFor();
      await held.page.getByText('The record is on hold already.').waitFor();
      expect(await held.page.getByRole('button', { name: 'Release the hold' }).count()).toBe(0);
      await held.expectAccessibleState('a hold that another placed first');

      const manager = await pages().signIn('cm-1', `/agreements/${id}`);
      const { page } = manager;
      await page.route('**/stream', (route) => route.abort());
      await manager.visit(`/agreements/${id}/reviewers`);
      const chosen = page.getByLabel('pr-1', { exact: true });
      await chosen.check({ force: true });
      await page.getByLabel('Due on').fill(soon);
      const other = { function: 'dhs.privacy', subjectId: 'pr-2', dueOn: soon };
      ok(await applicant.send(id, 'cm-2', 'assign-reviewer', other));
      manager.foresee(412);
      await page.getByRole('button', { name: 'Assign the privacy officer' }).click();
      await page.locator('.arrived').getByText('Reviewer assigned').waitFor();
      await page.locator('.error-summary').getByText('Somebody else recorded something in the meantime.').waitFor();
      expect([await chosen.isChecked(), await page.getByLabel('Due on').inputValue()]).toEqual([true, soon]);
      await manager.expectAccessibleState('a reviewer whom another assigned first');
      await page.getByRole('button', { name: 'Go on with what stands now' }).click();
      await page
        .getByLabel('Reason')
        .or(page.getByRole('group', { name: 'Reason' }))
        .first()
        .waitFor();
      await page.locator('label').filter({ hasText: /absen/i }).first().click();
      await page.getByRole('button', { name: 'Replace pr-2' }).click();
      await manager.expectTitle('Agreement with FS-ISAC');
      for (const visitor of [held, manager]) {
        visitor.expectNoProblems();
        await visitor.leave();
      }
    },
    LONG,
  );

  it(
    'keep what a signatory wrote while other terms take the place of those that were read, and ask for the statement anew',
    async () => {
      const applicant = await Applicant.of(client(), 'ren-isac');
      const id = await applicant.reviewed();
      ok(await applicant.send(id, 'cm-1', 'open-for-signature', {}));
      const signatory = await pages().signIn(`${applicant.slug}.signatory`, `/my-agreements/${id}/terms`);
      const { page } = signatory;
      const certificate = page.getByLabel('Fingerprint of your certificate');
      const statement = page.getByRole('checkbox');
      await certificate.fill(FINGERPRINT);
      await statement.check({ force: true });
      const first = await page.locator('.signature-panel .digest-block').textContent();

      ok(await applicant.send(id, 'cm-1', 'request-changes', bodyOf('returned-for-changes', 'request-changes')));
      // what others record reaches the page by itself
      await page.locator('.meanwhile').getByText('Changes requested').waitFor();
      await page.locator('.meanwhile').getByText(FINGERPRINT).waitFor();
      await signatory.expectAccessibleState('terms for which changes were requested while somebody signed');
      await applicant.resubmit(id, { redress: { responseDays: 21 } });
      await signatory.expectTitle('No terms are open');
      ok(await applicant.send(id, 'cr-1', 'record-concurrence', { office: 'crcl', position: 'Concur' }));
      ok(await applicant.send(id, 'pr-1', 'pass-privacy-review', bodyOf('unclassified', 'pass-privacy-review')));
      ok(await applicant.send(id, 'cm-1', 'open-for-signature', {}));

      await signatory.expectTitle('Terms 2');
      await page.getByText('Computed in this browser: Equal').waitFor();
      expect(await page.locator('.signature-panel .digest-block').textContent()).not.toBe(first);
      await page.locator('.meanwhile').getByText('Terms opened for signature').waitFor();
      expect([await certificate.inputValue(), await statement.isChecked()]).toEqual([FINGERPRINT, false]);
      await signatory.expectAccessibleState('other terms, while somebody signed');
      await page.getByRole('button', { name: 'Check what will be recorded' }).click();
      await page.locator('.error-summary').getByText('Tick the statement, if it is true.').waitFor();
      await page.getByRole('button', { name: 'Go on with what stands now' }).click();
      await statement.check({ force: true });
      await recordForGood(signatory, /^Sign terms 2 for/, FINGERPRINT);
      await page.getByRole('heading', { name: 'Nothing is needed from you now' }).waitFor();
      signatory.expectNoProblems();
      await signatory.leave();
    },
    LONG,
  );

  it('have all been looked at', () => pages().expectAllSeen(WALKS.several));
});
