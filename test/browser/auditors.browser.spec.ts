import { beforeAll, expect, it } from '@jest/globals';
import { addDays, localDateOf } from '@accord/kernel';
import { playJourney, shippedJourneys, type JourneyResult } from '../../apps/cli/demo/index.js';
import { describePages, startPages, type Pages, type Visitor } from '../support/pages.js';
import { approveOverARevision, waitForItsEffect } from '../support/proposing.js';
import { WALKS } from '../support/walks.js';

describePages('the pages of auditors', () => {
  const pages = startPages();
  let approved: string;
  let refused: string;
  beforeAll(async () => {
    approved = await played(pages(), 'secret-with-risk');
    refused = await played(pages(), 'self-approval-refused');
  }, 60_000);

  /** An auditor at an address, without a mistake behind the page from there on. */
  async function auditorAt(path: string, look: (visitor: Visitor) => Promise<void>): Promise<void> {
    const visitor = await pages().signIn('au-1', path);
    await look(visitor);
    visitor.expectNoProblems();
    await visitor.leave();
  }

  it('find an agreement by its name, and lead to its history', async () => {
    await auditorAt('/record', async (visitor) => {
      const { page } = visitor;
      await page
        .getByRole('row', { name: /K12 Security/ })
        .first()
        .waitFor();
      await visitor.expectAccessible();
      await page.getByRole('searchbox').fill('nobody by this name');
      await page.getByText('No agreement fits these filters.').waitFor();
      expect(new URL(page.url()).searchParams.get('q')).toContain('nobody');
      await page.getByRole('button', { name: 'Clear the filters' }).click();
      expect(await page.getByRole('searchbox').inputValue()).toBe('');
      await page.getByRole('link', { name: 'Surface Transportation Information Sharing and Analysis Center' }).click();
      await visitor.expectTitle('History: ST-ISAC');
    });
  }, 180_000);

  it('show the history with its refusals and deadlines, by filters that stand in the address', async () => {
    await auditorAt(`/agreements/${refused}/history`, async (visitor) => {
      const { page } = visitor;
      await page.getByRole('heading', { name: 'What the clock will do' }).waitFor();
      await page.locator('ul.dates li').first().waitFor();
      await visitor.expectAccessible();
      await page.getByRole('button', { name: /^Refused/ }).click();
      await page.waitForURL(/show=refused/);
      expect(await page.locator('.timeline tbody tr').count()).toBe(5);
      await page.getByLabel('Refused with').selectOption('NOT_ASSIGNED');
      await page.waitForURL(/code=NOT_ASSIGNED/);
      await page.reload();
      await page.getByText('NOT_ASSIGNED: The review was not assigned to the person.').waitFor();
      expect(await page.locator('.timeline tbody tr').count()).toBe(1);
      await page.goto(`/agreements/${refused}/history?who=nobody`);
      await page.getByText('No line fits these filters.').waitFor();
    });
  }, 180_000);

  it('replay to before the approval: the state, what the act changed, and an address that leads back', async () => {
    await auditorAt(`/agreements/${approved}/replay`, async (visitor) => {
      const { page } = visitor;
      await page.getByLabel(/^Event number/).fill('5');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Concurrence recorded' }).waitFor();
      await stateIs(page, 'Proposed');
      await page.getByRole('slider').focus();
      await page.keyboard.press('ArrowRight');
      await page.getByRole('heading', { name: 'Privacy review passed' }).waitFor();
      await stateIs(page, 'Privacy reviewed');
      const changed = await page.locator('.before-after').textContent();
      expect(changed).toContain('Passed with conditions');
      expect(changed).toContain('Transparency'); // what stands in a list is said, not how much
      expect(changed).not.toMatch(/\d entr(y|ies)/);
      expect(await page.locator('.past-banner').textContent()).toMatch(
        /You are viewing the past: .* ET.*Event 6; the last is 13/,
      );
      await page.waitForURL(/at=6/);
      // a page of an agreement lies below the list that the navigation marks
      expect(await page.locator('.breadcrumbs').innerText()).toMatch(/^Agreements\s*\/?\s*ISA-/);
      await visitor.expectAccessible();
      // a day leads to its last act, and the day before there was anything to none
      const { items } = (await pages().client.get('au-1', `/api/v1/agreements/${approved}/history`)).body;
      const day = localDateOf(new Date(items[0].recordedAt));
      await page.getByLabel(/or a day such as/).fill(addDays(day, -1));
      await page.keyboard.press('Enter');
      await page.getByText('Nothing was recorded there.').waitFor();
      await page.getByLabel(/or a day such as/).fill(day);
      await page.keyboard.press('Enter');
      await page.waitForURL(/at=13/);
      await page.goto(`/agreements/${approved}/replay?at=6`);
      await page.getByRole('heading', { name: 'Privacy review passed' }).waitFor();
      await stateIs(page, 'Privacy reviewed');
      await page.getByRole('button', { name: 'Show the whole agreement as it stood' }).click();
      await page.getByRole('heading', { name: 'Where it stands' }).waitFor();
      // played fast it goes to the end by itself, and stops there
      await page.getByRole('button', { name: '16x' }).click();
      await page.getByRole('button', { name: 'Play' }).click();
      await page.waitForURL(/at=13/);
      await page.getByRole('button', { name: 'Play' }).waitFor();
    });
  }, 180_000);

  it('show a refusal as a stop that changed nothing, with its reason', async () => {
    await auditorAt(`/agreements/${refused}/replay`, async (visitor) => {
      const { page } = visitor;
      await page.locator('.before-after').waitFor(); // what comes later moves what stands below it
      await page
        .getByRole('button', { name: /^Refused: assign a reviewer/ })
        .first()
        .click();
      await page.getByText('Nothing. The attempt is on the record').waitFor();
      expect(await page.locator('.summary').first().textContent()).toContain('SOD_CONFLICT');
      await visitor.expectAccessible();
      await page.getByLabel('Refused attempts shown').uncheck();
      await page.waitForURL(/refusals=off/);
      expect(await page.locator('.replay-marks .mark.refused').count()).toBe(0);
    });
  }, 180_000);

  it('compare two moments, with the event that made each change', async () => {
    await auditorAt(`/agreements/${approved}/compare?from=5&to=13`, async (visitor) => {
      const { page } = visitor;
      const changed = page.locator('.before-after tbody tr');
      await changed.first().waitFor();
      expect(await changed.first().textContent()).toMatch(/State.*event 13.*Proposed.*In force/);
      await visitor.expectAccessible();
      await page.getByLabel('To', { exact: true }).selectOption({ index: 6 });
      await page.waitForURL(/to=6/);
      await page.getByRole('heading', { name: 'As of event 6' }).waitFor();
    });
  }, 180_000);

  it('tell who did what, and whom separation of duties kept out, predecessors included', async () => {
    await auditorAt(`/agreements/${refused}/people`, async (visitor) => {
      const { page } = visitor;
      await page.getByText('No exception.').waitFor();
      expect(await page.locator('.alert').textContent()).toContain('2 people were kept out, 5 attempts were refused');
      expect(await page.locator('svg.swimlane .barred').count()).toBe(2);
      expect(await page.getByRole('row', { name: /mv-1/ }).first().textContent()).toContain('kept out');
      await page
        .getByText(/^acted on ISA-\d{4}-\d{5}, before it$/)
        .first()
        .waitFor();
      await visitor.expectAccessible();
      await page.getByLabel('Separation of duties').uncheck();
      await page.waitForURL(/overlay=off/);
      expect(await page.locator('svg.swimlane .barred').count()).toBe(0);
      await page.getByRole('button', { name: 'Table' }).click();
      await page.waitForURL(/as=table/);
      expect(await page.locator('.timeline').count()).toBe(1);
    });
  }, 180_000);

  it('tell auditors who held which function, and administrators how the platform is and by what it decides', async () => {
    await auditorAt('/reports', async (visitor) => {
      await visitor.page
        .getByRole('row', { name: /ISAO signatory/ })
        .first()
        .waitFor();
      await visitor.expectAccessible();
    });
    const admin = await pages().signIn('ad-1', '/platform/health');
    await admin.page.getByText('Everything works.').waitFor();
    await admin.expectAccessible();
    await admin.visit('/platform/policy');
    await admin.page.getByRole('row', { name: /Intake check 5 business days/ }).waitFor();
    await admin.page.getByRole('row', { name: /2026\.1 What the policy began with/ }).waitFor();
    await admin.expectAccessible();
    admin.expectNoProblems();
    await admin.leave();
  }, 180_000);

  it('let one administrator propose other values and another approve them, once it is said what they would do', async () => {
    const author = await pages().signIn('ad-1', '/platform/policy');
    const { page } = author;
    await page.getByRole('link', { name: 'Propose a change' }).click();
    await author.expectTitle('Propose a change of the policy');
    await page.getByRole('button', { name: 'Propose the change' }).click();
    await page.getByText('Nothing is to change: change a value first.').first().waitFor();
    await page.getByLabel('In effect from').fill(addDays(localDateOf(new Date()), 14));
    await page.getByLabel('Why').fill('Weeks of holidays leave too little time.');
    await page.getByText('Clocks', { exact: true }).click();
    await page.getByLabel('Intake check: runs for').fill('8');
    await page.getByRole('row', { name: /Intake check, value 5 8/i }).waitFor();
    await author.expectAccessible();
    await page.getByRole('button', { name: 'Propose the change' }).click();
    await author.expectTitle('Policy values in force');
    await page
      .getByRole('row', { name: /Proposed.*ad-1/ })
      .getByRole('link')
      .click();
    await author.expectTitle(/^Publication \d{4}\.\d+$/);
    await page.getByText('Another administrator approves it.', { exact: false }).waitFor();
    const address = new URL(page.url()).pathname;
    await page.getByRole('link', { name: /^Revise/ }).click();
    await author.expectTitle(/^Revise publication \d{4}\.\d+$/);
    await page.getByLabel('Why').fill('Weeks of holidays leave far too little time.');
    await page.getByText('Clocks', { exact: true }).click();
    await page.getByLabel('Intake check: runs for').fill('9');
    await page.getByRole('row', { name: /Intake check, value 8 9/i }).waitFor();
    await author.expectAccessible();
    await page.getByRole('button', { name: /^Revise/ }).click();
    await author.expectTitle(/^Publication \d{4}\.\d+$/);
    await page.getByRole('row', { name: /Intake check, value 5 9/i }).waitFor();
    author.expectNoProblems();
    await author.leave();

    const other = await pages().signIn('ad-2', '/');
    await waitForItsEffect(other, address);
    await other.expectAccessible();
    await approveOverARevision(other, pages().client, address.split('/').at(-1)!);
    await other.page.getByLabel('Why it is withdrawn').fill('It was a test.');
    await other.page.getByRole('button', { name: /^Withdraw/ }).click();
    await other.page.getByText('Withdrawn by ad-2').waitFor();
    await proposeBaseline(other);
    await lookAtForms(other);
    other.expectNoProblems();
    await other.leave();
  }, 180_000);

  it('have all been looked at', () => pages().expectAllSeen(WALKS.auditors));
});

/** Proposes a baseline in which an item reads otherwise; one without a text is refused at its field before it is sent. */
async function proposeBaseline(admin: Visitor): Promise<void> {
  const { page } = admin;
  await admin.visit('/platform/policy/propose?kind=baseline');
  await page.getByLabel('In effect from').fill(addDays(localDateOf(new Date()), 14));
  await page.getByLabel('Why').fill('It is to be said more clearly.');
  await page.getByText('The baseline', { exact: true }).last().click();
  await page.getByLabel('Version, by which attestations name it').fill('2027.1');
  await page.getByText('Contractual agreements', { exact: true }).click();
  const text = page.getByLabel('CA-01: what has to be so');
  await text.fill(' ');
  await page.getByRole('button', { name: 'Propose the change' }).click();
  await page.getByText('It cannot be empty.').first().waitFor();
  await text.fill('A written member agreement is signed and in force.');
  await page.getByRole('row', { name: /CA-01, text/ }).waitFor();
  await admin.expectAccessible();
  await page.getByRole('button', { name: 'Propose the change' }).click();
  await admin.expectTitle('Policy values in force');
  await page.getByRole('row', { name: /Baseline Proposed/ }).waitFor();
}

/** The forms of what is proposed piece by piece; those of values and of the baseline were filled in and looked at. */
async function lookAtForms(admin: Visitor): Promise<void> {
  const { page } = admin;
  for (const [kind, field] of [
    ['clause', 'Clause'],
    ['window', 'Statute'],
    ['functions', 'Person'],
  ] as const) {
    await admin.visit(`/platform/policy/propose?kind=${kind}`);
    await page.getByLabel(field, { exact: true }).waitFor();
    if (kind === 'clause') await page.getByLabel(field, { exact: true }).selectOption({ index: 1 });
    await admin.expectAccessibleState(`the form of a ${kind}`);
  }
}

/** Plays a journey that ships. @returns the agreement that was submitted last */
async function played(pages: Pages, name: string): Promise<string> {
  const { journey } = shippedJourneys().find((one) => one.name === name)!;
  const result: JourneyResult = await playJourney(journey, { url: pages.system.url });
  expect(result).toMatchObject({ ok: true });
  return result.agreementIds.at(-1)!;
}

/** The state of the moment that is shown, once it is there. */
const stateIs = (page: Visitor['page'], word: string) =>
  page.locator('.facets > div').first().getByText(word, { exact: true }).waitFor();
