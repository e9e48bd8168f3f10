import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { localDateOf } from '@accord/kernel';
import { fiscalYearOf } from '@accord/agreements/reads';
import { refusal, type Answer } from '../support/client.js';
import { startPlayed } from '../support/played-system.js';

const played = startPlayed();

const NOT_FOR_THEM = { status: 403, code: 'NOT_AUTHORIZED' };
const get = (person: string | null, path: string): Promise<Answer> => played().get(person, path);

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
    const held = await played().summed<{
      risk: string;
      level: string;
      rank: string;
      by: string;
      ends: string;
      omb: boolean;
    }>(
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
    const token = await played().client.token('mv-2');
    const pdf = await fetch(`${played().system.url}/api/v1/reports/risk-roll-up?format=pdf`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const bytes = Buffer.from(await pdf.arrayBuffer());
    const text = execFileSync('pdftotext', ['-', '-'], { input: bytes, encoding: 'utf8', timeout: 20_000 });
    expect(text.replaceAll(/\s+/g, ' ')).toContain(`${own[0]!.number}: It is of your own organization`);
    const body = { changes: [{ path: '/risk/acceptanceNeededFrom', value: 'High' }] };
    const whatIf = (await played().client.post('mv-2', '/api/v1/reports/what-if', { body })).body;
    expect(whatIf.totals.ownLeftOut).toBe(own.length);
    expect(others(whatIf.items)).toEqual(whatIf.items);
  });

  it('report a year that has not ended as it stands, say so, and add up to what the log says', async () => {
    const today = localDateOf(new Date());
    const year = fiscalYearOf(today);
    const { body } = await get('ao-1', `reports/annual-privacy/${year}`);
    expect(body).toMatchObject({ fiscalYear: year, isEnded: false, asOf: today, years: [year] });
    expect(body.missing[0]).toEqual({ part: 'YearNotEnded' });
    const findings = await played().summed<{ principle: string; finding: string; found: number }>(
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
    const [inForce] = await played().summed<{ n: number }>(
      `select count(*)::int as n from es.events a where type = 'AgreementActivated' and not exists (
         select from es.events e where e.stream_id = a.stream_id and e.type in ('AgreementTerminated', 'AgreementExpired'))`,
    );
    const { yes, no } = body.thisYear.classified;
    expect(yes + no).toBe(inForce!.n);
    const submitted = await played().summed<{ n: number }>(
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
    const [sums] = await played().summed<{ now: number; ever: number }>(
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
    const [refused] = await played().summed<{ n: number }>(
      `select count(*)::int as n from es.events where type = 'CommandRefused' and data->>'refusalCode' = 'SOD_CONFLICT'`,
    );
    expect(refused!.n).toBeGreaterThan(3);
    expect(body.totals).toMatchObject({ conflicts: 0, nearMisses: refused!.n });
    const acted = await played().summed<{ stream: string; person: string }>(
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
    const headers = { authorization: `Bearer ${await played().client.token(person)}` };
    const answer = await fetch(`${played().system.url}/api/v1/${path}`, { headers });
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
