import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { connectEmbedded } from '@infra/embedded';
import pg from 'pg';
import { playJourney, shippedJourneys } from '../../apps/cli/demo/index.js';
import { describePages, startPages, type Visitor } from '../support/pages.js';
import { proposeFunctions } from '../support/proposing.js';
import { WALKS } from '../support/walks.js';

describePages('the pages of the program and of the platform', () => {
  const pages = startPages();
  let owner: pg.Pool;
  beforeAll(() => {
    owner = new pg.Pool({ ...connectEmbedded({ dataDir: pages().system.dataDir }).ownerConfig, max: 1 });
    owner.on('error', () => undefined); // the server goes before this connection does
  });
  afterAll(() => owner.end());

  /** Somebody at an address, without a mistake behind the page from there on. */
  async function at(persona: string, path: string, look: (visitor: Visitor) => Promise<void>): Promise<void> {
    const visitor = await pages().signIn(persona, path);
    await look(visitor);
    visitor.expectNoProblems();
    await visitor.leave();
  }

  /** The lines of a file that a button saves. */
  async function saved({ page }: Visitor, within: string): Promise<readonly string[]> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(within).getByRole('button', { name: 'Save as CSV' }).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    return text.replace('\uFEFF', '').trimEnd().split('\r\n');
  }

  it('say that nothing was decided yet, and to whom they are not open whose they are and who grants that', async () => {
    await at('cm-1', '/programme', async (visitor) => {
      await visitor.page.getByText(/^No decision was made by /).waitFor();
      await visitor.page.getByText('Nothing is open: every application is decided.').waitFor();
      await visitor.expectAccessible();
    });
    const admin = await pages().visitor();
    admin.foresee(403);
    await admin.signIn('ad-1', '/programme');
    await admin.page.getByRole('heading', { level: 2, name: 'This page is for another function' }).waitFor();
    await admin.page.getByText('The figures of the program are for the government and for auditors.').waitFor();
    await admin.page.getByText('An administrator can tell you who grants them.').waitFor();
    await admin.expectAccessible();
    admin.expectNoProblems();
    await admin.leave();
  }, 240_000);

  it('show how the program does, each drawing with its data as a table and as a file', async () => {
    for (const { journey } of shippedJourneys()) await playJourney(journey, { url: pages().system.url });
    await at('ao-1', '/programme', async (visitor) => {
      const { page } = visitor;
      await page.getByRole('heading', { name: '1 of 4 decided applications had come back for changes' }).waitFor();
      await page.getByRole('heading', { name: /^1 application is open/ }).waitFor();
      await visitor.expectAccessible();
      for (const summary of await page.getByText('Data as a table').all()) await summary.click();
      await page.getByRole('rowheader', { name: 'Changes to: Redress' }).waitFor();
      await visitor.expectAccessible();
      const [head, ...months] = await saved(visitor, 'section:has(> .section-head h2:text("Half were decided"))');
      expect(head).toBe('Month of decision,In force,Rejected,Median,85 %,95 %');
      expect(months).toEqual([expect.stringMatching(/^20\d\d-\d\d,4,0,0,0,0$/)]);
      await page.getByRole('button', { name: 'From, to' }).click();
      await page.getByLabel('From', { exact: true }).fill('2020-01-01');
      await page.getByLabel('To', { exact: true }).fill('2020-12-31');
      await page.waitForURL(/to=2020-12-31/);
      await page.getByText(/^No decision was made by /).waitFor();
      await page.getByRole('button', { name: '90 days' }).click();
      await page.waitForURL(/period=90/);
      await page.getByRole('link', { name: 'Risks and terms' }).click();
      await page.waitForURL(/record\?.*sort=dueOn/);
      await page
        .getByRole('row', { name: /K12 Security/ })
        .first()
        .waitFor();
    });
  }, 240_000);

  it('show what the program holds: risks, a privacy year with what is missing of it, and what would have been', async () => {
    await at('au-1', '/programme/risks', async (visitor) => {
      const { page } = visitor;
      await page.getByRole('heading', { name: /^[1-9]\d* accepted risks?$/ }).waitFor();
      await visitor.expectAccessible();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'PDF' }).click(),
      ]);
      expect(
        readFileSync(await file.path())
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
      await page.getByRole('link', { name: 'Privacy year' }).click();
      await page.getByText('The year has not ended: every figure can still change.').waitFor();
      await visitor.expectAccessible();
      await page.getByRole('link', { name: 'What if' }).click();
      await visitor.expectTitle('What if');
      await page.getByLabel('Place in the policy').fill('/term/maxMonth');
      visitor.foresee(422);
      await page.getByRole('button', { name: 'Make them again' }).click();
      await page.getByText('No value of the policy stands at this place.').waitFor();
      await page.getByLabel('Place in the policy').fill('/retention/ceilingDays');
      await page.getByLabel('Supposed value').fill('30');
      await page.getByRole('button', { name: 'Make them again' }).click();
      await page.getByText('would be refused: ', { exact: false }).first().waitFor();
      await visitor.expectAccessible();
      await page.getByLabel('Place in the policy').fill('/term/maxMonths');
      await page.getByLabel('Supposed value').fill('24');
      await page.getByRole('button', { name: 'Suppose one more value' }).click();
      await page.getByLabel('Place in the policy').last().fill('/term/defaultMonths');
      await page.getByLabel('Supposed value').last().fill('24');
      await page.getByRole('button', { name: 'Make them again' }).click();
      await page.waitForURL(/path2=/);
      await page.getByText('would be refused: ', { exact: false }).first().waitFor();
      await visitor.expectAccessible();
      await page.getByRole('button', { name: 'Leave this one out' }).first().click();
      await page.getByRole('button', { name: 'Leave this one out' }).waitFor({ state: 'detached' });
      await visitor.visit('/reports/separation');
      await page.getByText('Near misses').waitFor();
      const kept = page.getByRole('row', { name: /mv-1/ }).first();
      await kept.getByText(/^acted on ISA-\d{4}-\d{5}, before it: case manager$/).waitFor();
      await visitor.expectAccessible();
    });
  }, 240_000);

  it('hand both sides of an agreement its record, the letter and the dates ahead, and no letter where nothing was decided', async () => {
    const client = pages().client;
    const agreements = async (state: string) =>
      (await client.get('au-1', `/api/v1/agreements?state=${state}`)).body.items as {
        id: string;
        organization: { slug: string };
      }[];
    const [inForce] = await agreements('Active');
    const [open] = await agreements('PrivacyReviewed');
    const file = async ({ page }: Visitor, name: string): Promise<string> => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
      return readFileSync(await download.path(), 'utf8');
    };
    const sides = [
      ['cm-1', '/agreements'],
      [`${inForce!.organization.slug}.officer`, '/my-agreements'],
    ] as const;
    for (const [person, list] of sides)
      await at(person, `${list}/${inForce!.id}`, async (visitor) => {
        expect(await file(visitor, 'Record of the agreement (PDF)')).toMatch(/^%PDF-/);
        expect(await file(visitor, 'Decision letter (PDF)')).toMatch(/^%PDF-/);
        const calendar = await file(visitor, 'Add these dates to your calendar');
        expect(calendar).toContain('SUMMARY:Agreement ends');
        expect(calendar.replaceAll('\r\n ', '')).toContain(`${list}/${inForce!.id}`);
        await visitor.expectAccessible();
      });
    await at('cm-1', `/agreements/${open!.id}`, async ({ page }) => {
      await page.getByRole('link', { name: 'Record of the agreement (PDF)' }).waitFor();
      await page.getByText('The whole history').waitFor();
      expect(await page.getByRole('link', { name: 'Decision letter (PDF)' }).count()).toBe(0);
    });
  }, 240_000);

  it('say when the last decision was, where the period has none', async () => {
    const tomorrow = new Date(Date.now() + 86_400_000 * 2).toISOString().slice(0, 10);
    await at('au-1', `/programme?period=own&from=${tomorrow}&to=${tomorrow}`, async (visitor) => {
      await visitor.page.getByText(/^No decisions in this period; the last was on \d+ \w+ 20\d\d\.$/).waitFor();
    });
  }, 120_000);

  it('report refusals across agreements, by filters that stand in the address', async () => {
    await at('au-1', '/reports', async (visitor) => {
      const { page } = visitor;
      await page.getByRole('link', { name: 'Refusals' }).click();
      await visitor.expectTitle('Refusals across agreements');
      await page
        .getByRole('row', { name: /SOD_CONFLICT/ })
        .first()
        .waitFor();
      await visitor.expectAccessible();
      const all = await page.locator('tbody tr').count();
      expect(await saved(visitor, '.list-foot')).toHaveLength(all + 1);
      await page.getByLabel('Refused with').selectOption('SOD_CONFLICT');
      await page.waitForURL(/code=SOD_CONFLICT/);
      await page.getByText('4 refusals in all').waitFor();
      await page
        .getByRole('button', { name: /^mv-1.*show only/ })
        .first()
        .click();
      await page.waitForURL(/who=mv-1/);
      await page.reload();
      await page.getByText('1 refusal in all').waitFor();
      const [, line] = await saved(visitor, '.list-foot');
      expect(line).toContain('mv-1,Privacy officer,ISA-');
      await page.getByLabel('From', { exact: true }).fill('2020-01-01');
      await page.getByLabel('To', { exact: true }).fill('2020-01-02');
      await page.getByText('No refusal fits these filters.').waitFor();
      await page.getByRole('button', { name: 'Clear the filters' }).click();
      await page
        .getByRole('row', { name: /NOT_ASSIGNED/ })
        .first()
        .waitFor();
    });
  }, 240_000);

  it('report who was given which file, and who was refused what they wanted to read', async () => {
    const { client } = pages();
    await client.get('ao-2', '/api/v1/reports/risk-roll-up?format=csv');
    await client.get('ao-2', '/api/v1/reports/refusals');
    const asked = '/api/v1/audit/accesses?subjectId=ao-2';
    for (let found = 0; found < 2;) found = (await client.get('au-1', asked)).body.items.length; // it follows the log
    await at('au-1', '/reports/files?who=ao-2', async (visitor) => {
      const { page } = visitor;
      await page.getByRole('row', { name: /ao-2.*Accepted risks.*Given as CSV/ }).waitFor();
      await page.getByRole('row', { name: /ao-2.*Reports, refusals.*NOT_AUTHORIZED/ }).waitFor();
      await visitor.expectAccessible();
      expect(await saved(visitor, '.list-foot')).toHaveLength(3);
      await page.getByLabel('Kind').selectOption('exported');
      await page.waitForURL(/kind=exported/);
      await page.getByText('1 in all').waitFor();
    });
  }, 240_000);

  it('show administrators what was given up, and have it tried again', async () => {
    await owner.query(
      `insert into jobs.outbox (id, kind, payload, due_at, state, attempts, failure, ended_at)
       select 'notice_' || n, 'notice', '{}', '2030-01-01', 'dead', 12, 'Undeliverable: nobody takes it', now() from generate_series(1, 3) n`,
    );
    await at('ad-1', '/platform/health', async (visitor) => {
      const { page } = visitor;
      await page.getByRole('link', { name: 'See them with their reasons' }).click();
      await visitor.expectTitle('Jobs');
      await page.getByRole('row', { name: /notice_3/ }).waitFor();
      await visitor.expectAccessible();
      expect((await saved(visitor, '.list-foot'))[1]).toMatch(/^notice_1,notice,.*Undeliverable: nobody takes it/);
      await page.getByRole('button', { name: 'Try notice_1 again' }).click();
      await page.getByRole('row', { name: /notice_1/ }).waitFor({ state: 'detached' });
      await owner.query(`update jobs.outbox set state = 'waiting', ended_at = null where id = 'notice_2'`);
      visitor.foresee(409);
      await page.getByRole('button', { name: 'Try notice_2 again' }).click();
      await page.getByRole('row', { name: /notice_2/ }).waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Try all again' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Try all again' }).click();
      await page.getByText('Nothing was given up').waitFor();
      await page.getByRole('button', { name: 'Waiting' }).click();
      await page.waitForURL(/show=waiting/);
      await page
        .getByRole('row', { name: /notice/ })
        .first()
        .waitFor();
      await visitor.expectAccessible();
    });
  }, 240_000);

  it('show administrators what is set aside, and which functions are held', async () => {
    await pages().client.get('au-1', '/api/v1/me'); // whoever was here once is known
    await at('ad-1', '/platform/parked', async (visitor) => {
      const { page } = visitor;
      await page.getByText('Nothing is set aside').waitFor();
      await visitor.expectAccessible();
      await owner.query(
        `insert into follower.parked_streams (name, version, stream_id, revision, event_id, position, reason, cause, retry_at)
         select name, version, 'agreement-0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57', 3, '6e0f7f86-6a0b-5f3c-9d5f-3f6a2c9f3c11', '7',
           'cannot read Novelty of version 1', 'quotes a text', now() + interval '1 hour'
         from follower.checkpoints where name = 'recorded_event'`,
      );
      await page.reload();
      await page.getByText('cannot read Novelty of version 1').waitFor();
      await visitor.expectAccessible();
      await visitor.visit('/platform/people');
      await page.getByRole('row', { name: /ad-1 You: others propose what you hold Administrator/ }).waitFor();
      await page
        .getByRole('row', { name: /ISAO signatory/ })
        .first()
        .waitFor();
      await page.locator('summary').getByText('Case manager', { exact: true }).click();
      await page.getByText('Assign a reviewer', { exact: true }).waitFor();
      await visitor.expectAccessible();
      await proposeFunctions(visitor);
    });
    await owner.query('delete from follower.parked_streams');
  }, 240_000);

  it('name the acts of a swimlane beside their marks', async () => {
    await at('au-1', '/record?q=k12', async (visitor) => {
      const { page } = visitor;
      await page
        .getByRole('link', { name: /^Who did what in/ })
        .first()
        .click();
      await page.locator('.swimlane .act-name').first().waitFor();
      await visitor.expectAccessible();
    });
  }, 120_000);

  it('have all been looked at', () => pages().expectAllSeen(WALKS.programme));
});
