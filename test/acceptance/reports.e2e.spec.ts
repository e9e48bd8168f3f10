import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import pg from 'pg';
import { localDateOf } from '@accord/kernel';
import { fiscalYearOf } from '@accord/agreements/reads';
import { connectEmbedded } from '@infra/embedded';
import { playJourney, shippedJourneys } from '../../apps/cli/demo/index.js';
import { Client, refusal, type Answer } from '../support/client.js';
import { responseValidator } from '../support/openapi-contract.js';
import { System } from '../support/system.js';

let system: System;
let client: Client;
let owner: pg.Pool;

beforeAll(async () => {
  system = await System.start();
  client = new Client(system.url, responseValidator());
  owner = new pg.Pool({ ...connectEmbedded({ dataDir: system.dataDir }).ownerConfig, max: 1 });
  owner.on('error', () => undefined); // the server may go before this connection does
  for (const { name, journey } of shippedJourneys()) {
    const played = await playJourney(journey, { url: system.url });
    expect([name, played.ok]).toEqual([name, true]);
  }
}, 180_000);
afterAll(async () => {
  await owner.end();
  await system.remove();
}, 60_000);

const NOT_FOR_THEM = { status: 403, code: 'NOT_AUTHORIZED' };
const get = (person: string | null, path: string): Promise<Answer> => client.get(person, `/api/v1/${path}`);

describe('the figures of the program', () => {
  it('are for the government and auditors, and for nobody else', async () => {
    for (const person of ['cm-1', 'pr-1', 'ao-1', 'au-1'])
      expect([person, (await get(person, 'dashboards/programme')).status]).toEqual([person, 200]);
    for (const person of ['waterisac.officer', 'ad-1'])
      expect([person, refusal(await get(person, 'dashboards/programme'))]).toEqual([person, NOT_FOR_THEM]);
    expect(refusal(await get(null, 'dashboards/programme'))).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
  });

  it('tell what was decided, what is open and what came back, with the place in the log', async () => {
    const { body } = await get('au-1', 'dashboards/programme');
    const countOf = async (state: string) => (await get('au-1', `agreements?state=${state}`)).body.items.length;
    const inForce = (await countOf('Active')) + (await countOf('Terminated')); // one has been in force, and is over
    expect(body.months).toHaveLength(1);
    expect(body.months[0]).toMatchObject({ inForce, median: 0, days: expect.any(Array) });
    expect(body.months[0].days).toHaveLength(inForce + body.months[0].rejected);
    expect(body.stages.map(({ stage }: { stage: string }) => stage).slice(0, 2)).toEqual(['intake', 'privacy']);
    expect(body.returns.fields.length).toBeGreaterThan(0);
    const fields = JSON.stringify(body.returns.fields);
    expect(fields).not.toContain('$sealed');
    expect(body.returns.requests).toBe(body.returns.counted);
    expect(Number(body.position)).toBeGreaterThan(0);
    expect((await get('au-1', 'dashboards/programme?from=2020-01-01&to=2020-12-31')).body).toMatchObject({
      months: [],
      stages: [],
      lastDecisionOn: null,
    });
  });

  it('refuse what is no period', async () => {
    for (const query of ['from=yesterday', 'from=2026-02-02&to=2026-02-01', 'month=2026-02', 'from=2001-01-01'])
      expect(refusal(await get('cm-1', `dashboards/programme?${query}`))).toEqual({ status: 400, code: 'MALFORMED' });
  });
});

describe('the report of refusals', () => {
  it('is for auditors, and has what was refused on every submitted agreement, the newest first', async () => {
    expect(refusal(await get('cm-1', 'reports/refusals'))).toEqual(NOT_FOR_THEM);
    const { items } = (await get('au-1', 'reports/refusals?limit=200')).body;
    expect(items.length).toBeGreaterThan(4);
    const positions = items.map(({ position }: { position: string }) => Number(position));
    expect(positions).toEqual(positions.toSorted((a: number, b: number) => b - a));
    const { code } = items[0];
    const narrowed = (await get('au-1', `reports/refusals?code=${code.split(':')[0]}`)).body.items;
    expect(narrowed.length).toBeGreaterThan(0);
    expect(narrowed.every((one: { code: string }) => one.code.startsWith(code.split(':')[0]))).toBe(true);
    const today = (await get('au-1', 'reports/refusals?from=2020-01-01&to=2020-01-02')).body.items;
    expect(today).toEqual([]);
    expect(refusal(await get('au-1', 'reports/refusals?to=2020-02-30'))).toEqual({ status: 400, code: 'MALFORMED' });
  });

  it('goes on page by page, with a cursor of its own', async () => {
    const first = (await get('au-1', 'reports/refusals?limit=2')).body;
    const second = (await get('au-1', `reports/refusals?limit=2&cursor=${encodeURIComponent(first.nextCursor)}`)).body;
    expect(Number(second.items[0].position)).toBeLessThan(Number(first.items[1].position));
    const elsewhere = `reports/refusals?code=TERMINAL&cursor=${encodeURIComponent(first.nextCursor)}`;
    expect(refusal(await get('au-1', elsewhere))).toEqual({ status: 400, code: 'MALFORMED' });
  });
});

describe('what happened across agreements', () => {
  it('is for auditors, the newest first, page by page, and around a position', async () => {
    for (const path of ['audit/events', 'audit/events/counts?span=day'])
      expect([path, refusal(await get('cm-1', path))]).toEqual([path, NOT_FOR_THEM]);
    const first = (await get('au-1', 'audit/events?limit=5')).body;
    const second = (await get('au-1', `audit/events?limit=5&cursor=${encodeURIComponent(first.nextCursor)}`)).body;
    const positions = [...first.items, ...second.items].map(({ position }: { position: string }) => Number(position));
    expect(positions).toEqual(positions.toSorted((a: number, b: number) => b - a));
    const { position } = second.items[2];
    const around = (await get('au-1', `audit/events?limit=4&around=${position}`)).body;
    expect(around.nextCursor).toBeNull();
    expect(around.items[2].position).toBe(position);
  });

  it('is counted as it is told, and refuses what is no range', async () => {
    const { items } = (await get('au-1', 'audit/events?type=CommandRefused&limit=200')).body;
    const counted = (await get('au-1', 'audit/events/counts?type=CommandRefused&span=month')).body.items;
    const sum = counted.reduce((all: number, { refused }: { refused: number }) => all + refused, 0);
    expect(sum).toBe(items.length);
    for (const query of ['events?from=2020-02-30', 'events?around=last', 'events/counts', 'events/counts?span=year'])
      expect([query, refusal(await get('au-1', `audit/${query}`))]).toEqual([
        query,
        { status: 400, code: 'MALFORMED' },
      ]);
  });
});

/** Sums over the log by the database alone: it shares nothing with what it checks but the events. */
async function summed<Row extends object>(sql: string, values: unknown[] = []): Promise<readonly Row[]> {
  return (await owner.query<Row>(sql, values)).rows;
}

/** The submitted agreements of an organization, in the order of their ids. */
async function agreementsOf(organizationId: string): Promise<readonly { id: string; number: string }[]> {
  const { items } = (await get('au-1', `agreements?organizationId=${organizationId}&limit=200`)).body;
  return (items as { id: string; number: string }[]).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Rows of a file, by the names of its columns. */
const rowsOf = (csv: string): readonly Record<string, string>[] =>
  parse(csv, { bom: true, columns: true }) as Record<string, string>[];

describe('the reports', () => {
  it('are for the government and for auditors, and tell nobody else more than that', async () => {
    const year = fiscalYearOf(localDateOf(new Date()));
    for (const path of ['reports/risk-roll-up', `reports/annual-privacy/${year}`, 'reports/participation']) {
      for (const person of ['waterisac.officer', 'ad-1'])
        expect([path, refusal(await get(person, path))]).toEqual([path, NOT_FOR_THEM]);
      for (const format of ['csv', 'pdf'].slice(0, path.endsWith('participation') ? 1 : 2))
        expect(refusal(await get('waterisac.officer', `${path}?format=${format}`))).toEqual(NOT_FOR_THEM);
      expect((await get('cm-1', path)).status).toBe(200);
    }
    for (const person of ['cm-1', 'ad-1', 'waterisac.officer'])
      expect(refusal(await get(person, 'audit/separation-of-duties?format=csv'))).toEqual(NOT_FOR_THEM);
    expect(refusal(await get(null, 'reports/risk-roll-up'))).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
  });

  it('answer what cannot be asked for', async () => {
    const bad = { status: 400, code: 'MALFORMED' };
    for (const path of [
      'reports/risk-roll-up?format=xlsx',
      'reports/risk-roll-up?format=csv&format=pdf',
      'reports/participation?format=pdf',
      'reports/participation?from=2026-02-30',
      'reports/annual-privacy/26',
      'reports/annual-privacy/2026?year=2026',
      'audit/separation-of-duties?format=pdf',
      'audit/separation-of-duties?cursor=abc',
    ])
      expect([path, refusal(await get('au-1', path))]).toEqual([path, bad]);
    const ahead = await get('au-1', 'reports/annual-privacy/2999');
    expect(refusal(ahead)).toEqual({ status: 404, code: 'NOT_FOUND' });
    expect(ahead.body.detail).toContain('has not begun');
    expect((await get('au-1', 'reports/annual-privacy/1999')).body.detail).toContain('Nothing was recorded yet');
  });

  it('roll accepted risks up to the digit that a sum over the log finds, and to the same rows as a file', async () => {
    const { body } = await get('au-1', 'reports/risk-roll-up');
    const held = await summed<{ risk: string; level: string; rank: string; by: string; ends: string; omb: boolean }>(
      `select data->>'riskId' as risk, data->>'residualLevel' as level, data->>'acceptorRank' as rank,
         metadata->>'actorSubjectId' as by, data->>'expiresOn' as ends,
         (data#>>'{form,rollUp,reportToOMB}')::boolean as omb
       from es.events accepted where type = 'RiskAccepted'
       and data->>'expiresOn' >= to_char(now() at time zone 'America/New_York', 'YYYY-MM-DD')
       and not exists (select from es.events later where later.stream_id = accepted.stream_id and later.position > accepted.position
         and (later.type in ('AgreementTerminated', 'AgreementExpired', 'AgreementWithdrawn', 'AgreementRejected')
           or later.type in ('RiskAcceptanceExpired', 'RiskAcceptanceWithdrawn') and later.data->>'riskId' = accepted.data->>'riskId'))`,
    );
    expect(held.length).toBeGreaterThan(1);
    const byRisk = (a: { risk: string }, b: { risk: string }) => (a.risk < b.risk ? -1 : 1);
    const reported = body.risks.map((one: Record<string, unknown>) => ({
      risk: one['riskId'],
      level: one['residualLevel'],
      rank: one['acceptorRank'],
      by: one['acceptedBy'],
      ends: one['expiresOn'],
      omb: one['reportToOMB'],
    }));
    expect(reported.toSorted(byRisk)).toEqual(held.toSorted(byRisk));
    for (const { level, risks } of body.executiveBranch.levels)
      expect([level, risks]).toEqual([level, held.filter((one) => one.level === level).length]);
    const { departments, heat } = body;
    const all = (rows: readonly { risks: number }[]) => rows.reduce((sum, { risks }) => sum + risks, 0);
    expect([all(departments), all(departments.flatMap((one: { components: [] }) => one.components))]).toEqual([
      held.length,
      held.length,
    ]);
    expect(heat.flatMap((one: { counts: number[] }) => one.counts).reduce((a: number, b: number) => a + b)).toBe(
      held.length,
    );
    expect(JSON.stringify(body)).not.toContain('$sealed');
    const rows = rowsOf((await get('au-1', 'reports/risk-roll-up?format=csv')).body);
    expect(rows.map(({ riskId }) => riskId)).toEqual(body.risks.map(({ riskId }: { riskId: string }) => riskId));
  });

  it('tell who is of both sides nothing of their own organization, and say so as JSON, as a file and as a document', async () => {
    const { items } = (await get('au-1', 'organizations?slug=k12-six')).body;
    const own = await agreementsOf(items[0].id);
    expect(own.length).toBeGreaterThan(0);
    const missing = own.map(({ id, number }) => ({ part: 'OwnOrganization', agreementId: id, number }));
    const [all, theirs] = [await get('au-1', 'reports/risk-roll-up'), await get('mv-2', 'reports/risk-roll-up')];
    expect(all.body.missing).toEqual([]);
    expect(theirs.body.missing).toEqual(missing);
    const others = (risks: readonly { agreementId: string }[]) =>
      risks.filter(({ agreementId }) => own.every(({ id }) => id !== agreementId));
    expect(theirs.body.risks).toEqual(others(all.body.risks));
    const rows = rowsOf((await get('mv-2', 'reports/risk-roll-up?format=csv')).body);
    expect(rows.filter((row) => row['missing'] !== '').map((row) => [row['agreementId'], row['missing']])).toEqual(
      own.map(({ id }) => [id, 'OwnOrganization']),
    );
    const token = await client.token('mv-2');
    const pdf = await fetch(`${system.url}/api/v1/reports/risk-roll-up?format=pdf`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const bytes = Buffer.from(await pdf.arrayBuffer());
    const text = execFileSync('pdftotext', ['-', '-'], { input: bytes, encoding: 'utf8', timeout: 20_000 });
    expect(text.replaceAll(/\s+/g, ' ')).toContain(`${own[0]!.number}: It is of your own organization`);
    const body = { changes: [{ path: '/risk/acceptanceNeededFrom', value: 'High' }] };
    const whatIf = (await client.post('mv-2', '/api/v1/reports/what-if', { body })).body;
    expect(whatIf.totals.ownLeftOut).toBe(own.length);
    expect(others(whatIf.items)).toEqual(whatIf.items);
  });

  it('report a year that has not ended as it stands, say so, and add up to what the log says', async () => {
    const today = localDateOf(new Date());
    const year = fiscalYearOf(today);
    const { body } = await get('ao-1', `reports/annual-privacy/${year}`);
    expect(body).toMatchObject({ fiscalYear: year, isEnded: false, asOf: today, years: [year] });
    expect(body.missing[0]).toEqual({ part: 'YearNotEnded' });
    const findings = await summed<{ principle: string; finding: string; found: number }>(
      `select f->>'principle' as principle, f->>'finding' as finding, count(*)::int as found
       from es.events, json_array_elements(data->'findings') f
       where type in ('PrivacyReviewPassed', 'PrivacyReviewFailed', 'AmendmentPrivacyReviewed', 'AmendmentPrivacyReviewFailed')
       group by 1, 2`,
    );
    const reported = body.thisYear.findings.flatMap(({ principle, ...counts }: { principle: string }) =>
      Object.entries(counts).flatMap(([finding, found]) => (found === 0 ? [] : [{ principle, finding, found }])),
    );
    const byName = (a: { principle: string; finding: string }, b: typeof a) =>
      `${a.principle} ${a.finding}` < `${b.principle} ${b.finding}` ? -1 : 1;
    expect(reported.toSorted(byName)).toEqual(findings.toSorted(byName));
    const [inForce] = await summed<{ n: number }>(
      `select count(*)::int as n from es.events a where type = 'AgreementActivated' and not exists (
         select from es.events e where e.stream_id = a.stream_id and e.type in ('AgreementTerminated', 'AgreementExpired'))`,
    );
    const { yes, no } = body.thisYear.classified;
    expect(yes + no).toBe(inForce!.n);
    const submitted = await summed<{ n: number }>(
      `select count(distinct stream_id)::int as n from es.events where type in ('AgreementProposed', 'LegacyAgreementImported')`,
    );
    const stood = body.thisYear.agreements.reduce(
      (sum: number, one: { agreements: number }) => sum + one.agreements,
      0,
    );
    expect(stood).toBe(submitted[0]!.n);
    const rows = rowsOf((await get('ao-1', `reports/annual-privacy/${year}?format=csv`)).body);
    expect(rows.find(({ figure }) => figure === 'classified.yes')).toMatchObject({
      thisYear: String(yes),
      lastYear: '0',
    });
    expect(rows.some(({ figure }) => figure === 'missing.YearNotEnded')).toBe(true);
  });

  it('count who takes part as the log does', async () => {
    const { body } = await get('pr-1', 'reports/participation');
    const [sums] = await summed<{ now: number; ever: number }>(
      `with began as (
         select a.stream_id, (select d.data->>'organizationId' from es.events d where d.stream_id = a.stream_id and revision = 0) as org,
           exists (select from es.events e where e.stream_id = a.stream_id and e.type in ('AgreementTerminated', 'AgreementExpired')) as over
         from es.events a where type = 'AgreementActivated')
       select count(distinct org) filter (where not over)::int as now, count(*)::int as ever from began`,
    );
    expect(body).toMatchObject({ participants: sums!.now, joined: sums!.now, left: 0, begin: 0, churn: null });
    expect(body.timeToActive).toEqual({ agreements: sums!.ever, median: 0, p85: 0, p95: 0 });
    const [month] = rowsOf((await get('pr-1', 'reports/participation?format=csv')).body).toReversed();
    expect(month).toMatchObject({ participants: String(sums!.now), churnPercent: '' });
  });

  it('show who did what, with nobody in conflict and every near miss that the log has', async () => {
    const { body } = await get('au-1', 'audit/separation-of-duties?limit=200');
    const [refused] = await summed<{ n: number }>(
      `select count(*)::int as n from es.events where type = 'CommandRefused' and data->>'refusalCode' = 'SOD_CONFLICT'`,
    );
    expect(refused!.n).toBeGreaterThan(3);
    expect(body.totals).toMatchObject({ conflicts: 0, nearMisses: refused!.n });
    const acted = await summed<{ stream: string; person: string }>(
      `select distinct substr(stream_id, 11) as stream, metadata->>'actorSubjectId' as person from es.events e
       where stream_id like 'agreement-%' and metadata->>'actorFunction' <> 'clock'
       and exists (select from es.events s where s.stream_id = e.stream_id and s.type in ('AgreementProposed', 'LegacyAgreementImported'))`,
    );
    const shown = new Set(body.items.map((one: Record<string, string>) => `${one['agreementId']} ${one['subjectId']}`));
    for (const { stream, person } of acted) expect(shown).toContain(`${stream} ${person}`);
    const paged = (await get('au-1', 'audit/separation-of-duties?limit=3')).body;
    const rest = await get('au-1', `audit/separation-of-duties?limit=3&cursor=${encodeURIComponent(paged.nextCursor)}`);
    expect([...paged.items, ...rest.body.items]).toEqual(body.items.slice(0, 6));
    expect(rowsOf((await get('au-1', 'audit/separation-of-duties?format=csv')).body)).toHaveLength(shown.size);
  });
});

describe('the documents', () => {
  /** The bytes of a document, and what is read in it. */
  async function printed(person: string, path: string): Promise<{ bytes: Buffer; text: string; info: string }> {
    const headers = { authorization: `Bearer ${await client.token(person)}` };
    const answer = await fetch(`${system.url}/api/v1/${path}`, { headers });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const bytes = Buffer.from(await answer.arrayBuffer());
    const read = (program: string, ...options: string[]) =>
      execFileSync(program, options, { input: bytes, encoding: 'utf8', timeout: 20_000 });
    return { bytes, text: read('pdftotext', '-', '-'), info: read('pdfinfo', '-') };
  }

  it('say what the reports say, tagged, and in the same bytes when they are asked for again', async () => {
    const { body } = await get('au-1', 'reports/risk-roll-up');
    const risks = await printed('au-1', 'reports/risk-roll-up?format=pdf');
    expect(risks.info).toMatch(/Tagged: +yes/);
    for (const { acceptedBy, number } of body.risks) {
      expect(risks.text).toContain(acceptedBy);
      expect(risks.text).toContain(number);
    }
    expect(risks.text).toMatch(/Accepted at\s+.*America\/New_York/);
    expect((await printed('au-1', 'reports/risk-roll-up?format=pdf')).bytes.equals(risks.bytes)).toBe(true);
    const year = fiscalYearOf(localDateOf(new Date()));
    const annual = await printed('ao-1', `reports/annual-privacy/${year}?format=pdf`);
    expect(annual.info).toMatch(/Tagged: +yes/);
    expect(annual.text.replaceAll(/\s+/g, ' ')).toContain('The year has not ended: every figure can still change');
  });

  it('lessons, mail and exports: a letter puts the real reason first, and every time names its zone', async () => {
    const rejected = (await get('au-1', 'agreements?state=Withdrawn')).body.items[0];
    const letter = await printed('au-1', `agreements/${rejected.id}/decision-letter`);
    const [title, first] = letter.text.split('\n').filter((line) => line.trim() !== '');
    expect(title).toContain('was withdrawn');
    expect(first).toMatch(/^Reason: /);
    const record = await printed('au-1', `agreements/${rejected.id}/record`);
    expect(record.text).toMatch(/Recorded at\s+.* E[SD]T \(America\/New_York\)/);
    expect(record.text).toContain('The ISAO withdrew');
    const again = await printed('au-1', `agreements/${rejected.id}/record`);
    expect(again.bytes.equals(record.bytes)).toBe(true);
  });

  it('are for those who see the agreement, and have no letter before a decision', async () => {
    const [active] = (await get('au-1', 'agreements?state=Active')).body.items;
    for (const what of ['record', 'decision-letter']) {
      expect(refusal(await get(null, `agreements/${active.id}/${what}`))).toEqual({
        status: 401,
        code: 'UNAUTHENTICATED',
      });
      expect(refusal(await get('ad-1', `agreements/${active.id}/${what}`))).toEqual({ status: 404, code: 'NOT_FOUND' });
      expect(refusal(await get('au-1', `agreements/${active.id}/${what}?format=pdf`))).toEqual({
        status: 400,
        code: 'MALFORMED',
      });
    }
    const [open] = (await get('au-1', 'agreements?state=PrivacyReviewed')).body.items;
    if (open === undefined) throw new Error('No journey leaves an application undecided.');
    expect(refusal(await get('au-1', `agreements/${open.id}/decision-letter`))).toEqual({
      status: 404,
      code: 'NOT_FOUND',
    });
  });
});

describe('what would have been', () => {
  const suppose = (person: string | null, body: unknown): Promise<Answer> =>
    client.post(person, '/api/v1/reports/what-if', { body });

  it('lists every decision that another value would have changed, as many as the log holds', async () => {
    const { status, body } = await suppose('au-1', {
      changes: [
        { path: '/term/maxMonths', value: 24 },
        { path: '/term/defaultMonths', value: 24 },
      ],
    });
    expect(status).toBe(200);
    const tooLong = await summed<{ id: string; revision: number }>(
      `select substr(stream_id, 11) as id, revision::int as revision from es.events
       where type in ('AgreementProposed', 'AgreementResubmitted') and (data#>>'{application,requestedTermMonths}')::int > 24`,
    );
    expect(tooLong.length).toBeGreaterThan(2);
    const refused = body.items.filter(
      (one: { outcome: string; command: string }) =>
        one.outcome === 'Refused' && /^(SubmitProposal|Resubmit)$/.test(one.command),
    );
    const byId = (a: { id: string; revision: number }, b: typeof a) =>
      `${a.id} ${a.revision}` < `${b.id} ${b.revision}` ? -1 : 1;
    const found = refused.map((one: { agreementId: string; revision: number }) => ({
      id: one.agreementId,
      revision: one.revision,
    }));
    expect(found.toSorted(byId)).toEqual(tooLong.toSorted(byId));
    expect(refused.every(({ code }: { code: string }) => code === 'INVALID_PAYLOAD')).toBe(true);
    const decided = await summed<{ n: number }>(
      `select count(distinct metadata->>'commandId')::int as n from es.events e where stream_id like 'agreement-%'
       and exists (select from es.events s where s.stream_id = e.stream_id and s.type in ('AgreementProposed', 'LegacyAgreementImported'))`,
    );
    expect(body.totals.decisions).toBe(decided[0]!.n);
    const [drafts] = await summed<{ n: number }>(
      `select count(*)::int as n from es.events where type = 'DraftRevised' and metadata->>'command' = 'revise-draft'`,
    );
    expect(body.totals.notJudged).toEqual([{ command: 'ReviseDraft', count: drafts!.n }]); // a draft is on no record
  });

  it('goes on after an agreement: the figures of the parts add up, and the last part says that it is the last', async () => {
    const changes = [
      { path: '/term/maxMonths', value: 24 },
      { path: '/term/defaultMonths', value: 24 },
    ];
    const whole = (await suppose('au-1', { changes })).body;
    const ids = (
      await summed<{ id: string }>(
        `select distinct substr(stream_id, 11) as id from es.events where type = 'AgreementProposed' order by 1`,
      )
    ).map(({ id }) => id);
    const after = ids[Math.floor(ids.length / 2)]!;
    const rest = (await suppose('au-1', { changes, after })).body;
    expect(rest.totals.agreements).toBe(ids.filter((id) => id > after).length);
    expect(rest.items).toEqual(whole.items.filter((one: { agreementId: string }) => one.agreementId > after));
    expect([whole.next, rest.next]).toEqual([null, null]);
    const none = (await suppose('au-1', { changes, after: ids.at(-1) })).body;
    expect(none).toMatchObject({ items: [], next: null, totals: { agreements: 0, decisions: 0 } });
  });

  it('tells what the clock would have done, and what an act would have said otherwise', async () => {
    const none = await suppose('cm-1', { changes: [{ path: '/noSuchValue', value: 1 }] });
    expect(refusal(none)).toEqual({ status: 422, code: 'INVALID_PAYLOAD' });
    const { body } = await suppose('cm-1', { changes: [{ path: '/separationOfDuties/lookBackMonths', value: 25 }] });
    expect(body.totals).toMatchObject({ differences: 0, affected: 0 });
    const matrix = Object.fromEntries(['VeryLow', 'Low', 'Moderate', 'High', 'VeryHigh'].map((one) => [one, 'High']));
    const all = Object.fromEntries(Object.keys(matrix).map((one) => [one, matrix]));
    const risks = (await suppose('cm-1', { changes: [{ path: '/risk/matrix', value: all }] })).body;
    expect(risks.items.some((one: { command: string }) => one.command === 'AcceptRisk')).toBe(true);
  });

  it('refuses what is no policy, what was so all along, and who may not look', async () => {
    const change = { path: '/term/maxMonths', value: 24 };
    for (const [body, path] of [
      [{}, '/changes'],
      [{ changes: [] }, '/changes'],
      [{ changes: [change], more: 1 }, ''],
      [{ changes: [{ path: '/term/maxMonths' }] }, '/changes/0'],
      [{ changes: [change], after: 'x' }, '/after'],
      [{ changes: [{ path: 'term', value: 1 }] }, '/changes/0/path'],
      [{ changes: [{ path: '/version', value: '1' }] }, '/changes/0/path'],
      [{ changes: [{ path: '/__proto__/x', value: '1' }] }, '/changes/0/path'],
      [{ changes: [{ path: '/term/maxMonths', value: 'many' }] }, '/changes'],
      [{ changes: [{ path: '/risk/acceptanceNeededFrom', value: 'Huge' }] }, '/changes'],
    ] as const) {
      const answer = await suppose('au-1', body);
      expect([body, refusal(answer)]).toEqual([body, { status: 422, code: 'INVALID_PAYLOAD' }]);
      expect([body, answer.body.errors[0].path]).toEqual([body, path]);
    }
    const { values } = (await get('au-1', 'policy')).body;
    const same = await suppose('au-1', { changes: [{ path: '/term/maxMonths', value: values.term.maxMonths }] });
    expect(refusal(same)).toEqual({ status: 409, code: 'ALREADY_IN_STATE' });
    expect(refusal(await suppose('waterisac.officer', { changes: [change] }))).toEqual(NOT_FOR_THEM);
    expect(refusal(await suppose('waterisac.officer', {}))).toEqual(NOT_FOR_THEM);
    expect(refusal(await suppose('ad-1', { changes: [change] }))).toEqual(NOT_FOR_THEM); // they may read no agreement
    expect(refusal(await suppose(null, { changes: [change] }))).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
  });
});

describe('what administrators look after', () => {
  /** Jobs that were given up long ago, as a failed delivery leaves them. */
  const givenUp = (ids: readonly string[]) =>
    owner.query(
      `insert into jobs.outbox (id, kind, payload, due_at, state, attempts, failure, ended_at)
       select id, 'notice', '{}', '2030-01-01', 'dead', 12, 'Undeliverable: nobody takes it', now() from unnest($1::text[]) id`,
      [ids],
    );
  const retry = (person: string, body: unknown) => client.post(person, '/api/v1/operations/jobs/retry', { body });

  it('is shown to nobody else', async () => {
    for (const path of ['parked-streams', 'job-kinds', 'jobs'])
      for (const person of ['cm-1', 'au-1', 'waterisac.officer'])
        expect(refusal(await get(person, `operations/${path}`))).toEqual(NOT_FOR_THEM);
    expect(refusal(await retry('au-1', { all: true }))).toEqual(NOT_FOR_THEM);
  });

  it('names streams that are set aside, their events and the reason, and nothing of what they say', async () => {
    expect((await get('ad-1', 'operations/parked-streams')).body).toEqual({ items: [] });
    await owner.query(
      `insert into follower.parked_streams (name, version, stream_id, revision, event_id, position, reason, cause, retry_at)
       select name, version, 'agreement-1', 3, 'b6a5', '7', 'cannot read Novelty of version 1', 'quotes a text', now() + interval '1 hour'
       from follower.checkpoints where name = 'recorded_event'`,
    );
    const { items } = (await get('ad-1', 'operations/parked-streams')).body;
    expect(items).toMatchObject([
      { follower: 'recorded_event', streamId: 'agreement-1', eventId: 'b6a5', attempts: 0 },
    ]);
    expect(JSON.stringify(items)).not.toContain('quotes');
    await owner.query(`delete from follower.parked_streams`);
  });

  it('lists jobs page by page, and has those that were given up tried again once that is on the record', async () => {
    await givenUp(['notice_a', 'notice_b', 'notice_c']);
    const first = (await get('ad-1', 'operations/jobs?limit=2')).body;
    expect(first.items.map(({ id }: { id: string }) => id)).toEqual(['notice_a', 'notice_b']);
    const rest = await get('ad-1', `operations/jobs?limit=2&cursor=${encodeURIComponent(first.nextCursor)}`);
    expect(rest.body).toMatchObject({ items: [{ id: 'notice_c', attempts: 12 }], nextCursor: null });
    expect((await get('ad-1', 'operations/job-kinds')).body.items).toContainEqual(
      expect.objectContaining({ kind: 'notice', dead: 3 }),
    );

    const named = await retry('ad-1', { ids: ['notice_a', 'notice_unknown'] });
    expect(named).toMatchObject({ status: 200, body: { retried: ['notice_a'], unknown: ['notice_unknown'] } });
    expect(refusal(await retry('ad-1', { ids: ['notice_a'] }))).toEqual({ status: 409, code: 'ALREADY_IN_STATE' });
    expect((await retry('ad-1', { all: true })).body.retried).toEqual(['notice_b', 'notice_c']);
    expect((await get('ad-1', 'operations/jobs?state=waiting&limit=1')).body.items[0].endedAt).toBeNull();
    const again = await owner.query(`select state, attempts from jobs.outbox where id = 'notice_a'`);
    expect(again.rows).toEqual([{ state: 'waiting', attempts: 0 }]);
    const { rows } = await owner.query<{ data: object }>(
      `select data from es.events where type = 'JobsRetried' order by position`,
    );
    const actor = { subjectId: 'ad-1', function: 'admin' };
    expect(rows.map(({ data }) => data)).toEqual([
      { ids: ['notice_a', 'notice_unknown'], actor },
      { ids: ['notice_a'], actor },
      { ids: null, actor },
    ]);
  });

  it('refuses a body that says neither which jobs nor all of them, field by field', async () => {
    for (const [body, path] of [
      [{}, '/ids'],
      [{ ids: [] }, '/ids'],
      [{ ids: ['notice_a'], all: true }, '/ids'],
      [{ ids: ['notice_a', 'a b'] }, '/ids/1'],
      [[], '/ids'],
    ] as const) {
      const answer = await retry('ad-1', body);
      expect(refusal(answer)).toEqual({ status: 422, code: 'INVALID_PAYLOAD' });
      expect(answer.body.errors[0].path).toBe(path);
    }
  });
});
