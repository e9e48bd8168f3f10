import { expect, it } from '@jest/globals';
import { addDays, localDateOf } from '@accord/kernel';
import { Applicant, ok } from '../support/agreements.js';
import { putInForceBefore } from '../support/by-the-clock.js';
import { cleared } from '../support/cleared.js';
import { isOnScreen, summary } from '../support/on-the-page.js';
import { describePages, startPages, type Visitor } from '../support/pages.js';
import { recordForGood } from '../support/reviewing.js';
import { WALKS } from '../support/walks.js';

const LONG = 400_000;
/** Within the days before the anniversary on which a review can be completed. */
const MOST_OF_A_YEAR = 330;
const DIGEST = 'c'.repeat(64);
const LOOK = 'Check what will be recorded';
const inDays = (days: number): string => addDays(localDateOf(new Date()), days);

/** Asks on a page whether indicators under a label may move on a collection. */
async function askWhether({ page }: Visitor, tlp: string, collection: string): Promise<void> {
  await page.getByLabel('Type of information').selectOption('CyberThreatIndicator');
  await page.getByLabel('TLP label').selectOption(tlp);
  await page.getByLabel('Collection').selectOption(collection);
}

describePages('the pages of the life of an agreement', () => {
  const pages = startPages();
  const client = () => pages().client;

  /** Opens an act, and finds that nothing is sent before its fields are filled in. */
  async function begin(persona: string, id: string, command: string, button: string): Promise<Visitor> {
    const visitor = await pages().signIn(persona, `/agreements/${id}/act/${command}`);
    await visitor.page.getByRole('button', { name: button, exact: true }).click();
    await visitor.page.locator('.error-summary').getByText('this is needed.').first().waitFor();
    await visitor.expectAccessible();
    return visitor;
  }

  const choose = ({ page }: Visitor, group: string, label: string | RegExp) =>
    page.getByRole('group', { name: group }).locator('label').filter({ hasText: label }).click();

  /** The page goes on to the agreement, which shows what was done. */
  async function isDone(visitor: Visitor, shows: string): Promise<void> {
    const { page } = visitor;
    await page.waitForURL(/agreements\/[0-9a-f-]{36}$/);
    await page.getByText(shows).first().waitFor();
    visitor.expectNoProblems();
    await visitor.leave();
  }

  const recorded = async ({ page }: Visitor, button: string) =>
    page.getByRole('button', { name: button, exact: true }).click();

  it(
    'stop classified access, give it back on a new verification, stop it for a change that is reported, and end it for good',
    async () => {
      const id = await cleared(await Applicant.of(client(), 'health-isac'));
      const fso = await begin('health-isac.fso', id, 'suspend-classified-access', 'Suspend classified access');
      await fso.page.getByLabel('Cause').selectOption('Suspended by the FSO');
      await recorded(fso, 'Suspend classified access');
      await isDone(fso, 'Suspended');

      const agency = await begin('cs-1', id, 'reinstate-classified-access', 'Reinstate classified access');
      const { page } = agency;
      await page.getByText('Suspended by the FSO').waitFor();
      await page.getByLabel('Eligibility of the entity').selectOption('Eligible');
      await page.getByLabel('Looked up on').fill(inDays(-1));
      await page.getByLabel('Source').fill('EX-FCL-0042');
      await choose(agency, 'Foreign ownership', /^Mitigated$/);
      await page.getByLabel('Reference of the mitigation').fill('EX-FOCI-0007');
      for (const who of ['senior management official', 'facility security officer', 'insider threat official'])
        await choose(agency, `The ${who} is cleared`, 'Yes');
      for (const people of [
        'People who are eligible',
        'Of them, with a signed agreement',
        'Of them, with a confirmed need',
      ])
        await page.getByLabel(people).fill('4');
      await page.getByLabel('To be verified again by').fill(inDays(300));
      await recorded(agency, 'Reinstate classified access');
      await isDone(agency, 'Secret');

      const officer = await begin('health-isac.officer', id, 'report-changed-condition', 'Report a changed condition');
      await officer.page.getByLabel('What has changed').selectOption('Ownership');
      await officer.page.getByLabel('When it happened').fill(inDays(-1));
      await officer.page.getByLabel('What happened').fill('A fund has bought a third of the shares.');
      await recorded(officer, 'Report a changed condition');
      await isDone(officer, 'Suspended');

      const again = await begin('cs-1', id, 'revoke-classified-access', LOOK);
      await again.page.getByLabel('Cause').selectOption({ index: 1 });
      await choose(again, 'What becomes of what is held', 'Return all material to the Center');
      await recordForGood(again, 'Revoke classified access', 'Return all material to the Center');
      await isDone(again, 'Revoked');
    },
    LONG,
  );

  it(
    'discharge a condition, take an acceptance back and correct the record',
    async () => {
      const id = await cleared(await Applicant.of(client(), 'st-isac'));
      const reviewer = await begin('pr-2', id, 'discharge-condition', 'Discharge a condition');
      await choose(reviewer, 'Condition', 'Cut retention to 180 days');
      await reviewer.page.getByLabel('Evidence', { exact: true }).fill('schedule of retention');
      await reviewer.page.getByLabel('Digest of the evidence').fill(DIGEST);
      await recorded(reviewer, 'Discharge a condition');
      await isDone(reviewer, 'Agreement with ST-ISAC');

      const acceptor = await begin('ra-1', id, 'withdraw-risk-acceptance', LOOK);
      await choose(acceptor, 'Accepted risk', 'TM-04');
      await acceptor.page.getByLabel('Why').fill('Its controls are gone.');
      await recordForGood(acceptor, 'Take an acceptance back', 'Its controls are gone.');
      await isDone(acceptor, 'Agreement with ST-ISAC');

      const writer = await begin('pr-2', id, 'correct-record', 'Correct the record');
      const passed = writer.page.locator('option').filter({ hasText: /^Privacy review passed/ });
      await writer.page.getByLabel('Event').selectOption(await passed.getAttribute('value'));
      await writer.page.getByLabel('What in it is wrong').selectOption('/findings/0/rationale');
      await writer.page.getByLabel('What it should have said').fill('The published policy names what is collected.');
      await writer.page.getByLabel('Why', { exact: true }).fill('A word was left out.');
      await writer.expectAccessible();
      await recorded(writer, 'Correct the record');
      await isDone(writer, 'Agreement with ST-ISAC');

      const { conditions, risks, corrections } = (await client().get('au-1', `/api/v1/agreements/${id}`)).body;
      expect(conditions).toEqual([]);
      expect(risks.map(({ status }: { status: string }) => status)).toContain('Withdrawn');
      expect(corrections).toMatchObject([{ byParty: 'NCCIC' }]);

      // nothing is open any more: it is not offered, and whoever comes by the address is told so
      const late = await pages().signIn('pr-2', `/agreements/${id}`);
      await late.expectTitle('Agreement with ST-ISAC');
      expect(await late.page.getByRole('link', { name: 'Discharge a condition' }).count()).toBe(0);
      await late.visit(`/agreements/${id}/act/discharge-condition`);
      await late.page.getByText('No condition that your office set is open.').waitFor();
      late.expectNoProblems();
      await late.leave();
    },
    LONG,
  );

  it(
    'put a suspended agreement in force again on evidence, and certify what became of what was received once it has ended',
    async () => {
      const applicant = await Applicant.of(client(), 'waterisac');
      const id = await applicant.active();
      const liftConditions = [
        { id: 'closed', text: 'The incident is closed.' },
        { id: 'report', text: 'A report is on file.' },
      ];
      const suspension = { causeCode: 'SecurityIncident', scope: 'Entitlements', liftConditions };
      ok(await applicant.send(id, 'ao-1', 'suspend-agreement', suspension));
      const official = await begin('ao-1', id, 'reinstate-agreement', 'Reinstate the agreement');
      for (const { text } of liftConditions) {
        const group = official.page.getByRole('group', { name: text });
        await group.getByLabel('Where the evidence is found').fill('incident file');
        await group.getByLabel('Digest of the evidence').fill(DIGEST);
      }
      await recorded(official, 'Reinstate the agreement');
      await isDone(official, 'In force');

      const notice = { effectiveOn: inDays(0), reasonCode: 'DeclinedToState' };
      ok(await applicant.send(id, 'ao-1', 'give-termination-notice', notice));
      ok(await applicant.send(id, 'ao-1', 'terminate-agreement', {}));
      const asked = await pages().signIn(applicant.officer, `/my-agreements/${id}`);
      await asked.page.getByRole('heading', { name: /^A certificate of disposal is needed from you by/ }).waitFor();
      await asked.page.getByRole('link', { name: 'Certify disposal' }).first().waitFor();
      expect(await asked.page.getByText('May we send this?').count()).toBe(0); // nothing moves any more
      await asked.expectAccessibleState('what is needed after the end');
      await asked.leave();
      const officer = await begin(applicant.officer, id, 'certify-disposition', LOOK);
      await choose(officer, 'How', 'The medium was destroyed');
      await officer.page.getByLabel('What', { exact: true }).fill('Indicators received');
      await officer.page.getByLabel('Who certifies, by role').fill('Operations manager');
      await officer.page.getByLabel('Contact reference').fill('example.operations');
      await recordForGood(officer, 'Certify disposal', 'Indicators received');
      await isDone(officer, 'Ended');
      const { disposition } = (await client().get('au-1', `/api/v1/agreements/${id}`)).body;
      expect(disposition).toMatchObject({ method: 'Destroy', items: ['Indicators received'] });
    },
    LONG,
  );

  it(
    'look back on a year of an agreement that was put in force eleven months ago',
    async () => {
      const id = await putInForceBefore(pages().system.dataDir, 'fs-isac', MOST_OF_A_YEAR);
      const manager = await begin('cm-1', id, 'complete-annual-review', 'Record the annual review');
      const { page } = manager;
      for (const item of await page.locator('fieldset').filter({ hasText: 'Does not apply' }).all())
        await item.locator('label').filter({ hasText: /^Yes$/ }).click();
      await choose(manager, 'Retention and destruction were kept', /^No$/);
      await page.getByLabel('Why not: Retention and destruction were kept').fill('A week too long.');
      await page.getByRole('button', { name: 'Add a thing to do' }).click();
      await page.getByLabel('What', { exact: true }).fill('Delete it a week sooner.');
      await page.getByLabel('By whom').selectOption('ISAO');
      await page.getByLabel('By when').fill(inDays(60));
      await manager.expectAccessible();
      await recorded(manager, 'Record the annual review');
      await isDone(manager, 'Agreement with FS-ISAC');
      const { items } = (await client().get('au-1', `/api/v1/agreements/${id}/history`)).body;
      expect(items.at(-1)).toMatchObject({ type: 'AnnualReviewCompleted', payload: { year: 1 } });
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
      const manager = await pages().signIn('cm-1', `/agreements/${id}/act/suspend-agreement`);
      const { page } = manager;
      await page.getByRole('button', { name: 'Suspend the agreement' }).click();
      await summary(page).waitFor();
      await manager.expectAccessible();
      await page.getByLabel('Cause').selectOption('SecurityIncident');
      await page.locator('label').filter({ hasText: 'Nothing moves while it is suspended, and accounts' }).click();
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
      await manager.visit(`/agreements/${id}/act/terminate-agreement`);
      await isOnScreen(manager, 'It belongs to the approving officials.');
      const official = await pages().signIn('ao-1', `/agreements/${id}/act/ratify-suspension`);
      await official.page.locator('label').filter({ hasText: 'Lift: the agreement' }).click();
      await official.expectAccessible();
      await official.page.getByRole('button', { name: 'Decide on the emergency suspension' }).click();
      await official.expectTitle('Agreement with Space ISAC');
      await official.page.getByRole('link', { name: 'Give notice' }).click();
      const look = official.page.getByRole('button', { name: LOOK });
      await look.click();
      await summary(official.page).waitFor();
      await official.page.getByLabel('Last day').fill(inDays(0));
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

  it('have all been looked at', () => pages().expectAllSeen(WALKS.life));
});
