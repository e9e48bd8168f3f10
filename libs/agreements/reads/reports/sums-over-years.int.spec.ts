import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { MemoryEventStore } from '@accord/event-store/memory';
import type { RecordedEvent } from '@accord/event-store';
import type { Principal, Refusal, Result } from '@accord/kernel';
import { AGREEMENTS, agreementProjection, recordedEventProjection } from '@accord/agreements/projections';
import { build } from '@accord/agreements/projections/testing';
import { shippedBook, shippedPolicies } from '@accord/policy/testing';
import { participationTable, riskTable, separationTable } from '@accord/agreements/documents';
import { csvOf, type Table } from '@accord/documents';
import type { ReadModels } from '@accord/read-side';
import { withTestDatabase, type TestDatabase } from '../../../../test/support/postgres.js';
import { CallerScopes } from '../caller-scopes.js';
import { EachAgreement } from '../each-agreement.js';
import { FoldedAgreements } from '../folded-agreements.js';
import type { OrganizationHistory, SealedTexts } from '../ports.js';
import { ReadAnnualReport, ReadAnnualReportHandler } from '../queries/read-annual-report.js';
import { ReadParticipation, ReadParticipationHandler } from '../queries/read-participation.js';
import { ReadProgramme, ReadProgrammeHandler } from '../queries/read-programme.js';
import { ReadRiskRollUp, ReadRiskRollUpHandler } from '../queries/read-risk-roll-up.js';
import { ReadSeparation, ReadSeparationHandler } from '../queries/read-separation.js';
import { later } from './testing/plain-days.js';
import { dueOfManagers, managersDuties } from './testing/plain-duties.js';
import { backlog, dueReviews, returns, stageTimes, workload } from './testing/plain-stages.js';
import { actors, dayIn, decidedMonths, fiscalYear, heldRisks, participants } from './testing/plain-sums.js';
import { logOfYears } from './testing/years.js';

const auditor: Principal = { subjectId: 'au', functions: ['auditor'] };
const organizations: OrganizationHistory = {
  find: () => Promise.resolve(null),
  factsAt: () => Promise.reject(new Error('Nobody asks for facts of a moment here.')),
  factsOverTime: () => Promise.reject(new Error('Nobody asks for facts of a moment here.')),
};
const texts: SealedTexts = { unseal: async (_stream, value) => value, unsealEvent: async (event) => event };

function had<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** What somebody reads who opens the file of a report. */
const linesOf = (table: Table) => parse<Record<string, string>>(csvOf(table), { columns: true, bom: true });

const log = logOfYears();
/** How much of the log there is: the reports are asked for up to each of these events. */
const PARTS = [0.35, 0.7, 1].map((share) => Math.floor(log.length * share));

let database: TestDatabase;
beforeAll(async () => {
  database = await withTestDatabase();
}, 30_000);
afterAll(() => database.drop());

async function storeOf(events: readonly RecordedEvent[]): Promise<MemoryEventStore> {
  const store = new MemoryEventStore();
  for (const { streamId, recordedAt, revision, position: _position, ...event } of events)
    await store.append(streamId, [event], revision === 0 ? 'no_stream' : revision - 1, recordedAt);
  return store;
}

/** The reports over the first events of the log, asked for right after the last of them. */
async function reportsUpTo(events: readonly RecordedEvent[]) {
  const last = events.at(-1)!;
  const db = database.ownerPool;
  const agreements = await build(db, `years_${events.length}`, agreementProjection(shippedPolicies), events);
  const recorded = await build(db, `recorded_${events.length}`, recordedEventProjection(), events);
  const readModels: ReadModels = {
    db,
    tables: (name) => (name === AGREEMENTS ? agreements.table : recorded.table),
    waitFor: () => Promise.resolve(true),
    position: () => Promise.resolve(last.position),
    status: () => ({ parked: [] }) as unknown as ReturnType<ReadModels['status']>,
  };
  const clock = { now: () => new Date(last.recordedAt) };
  const store = await storeOf(events);
  const scopes = new CallerScopes(organizations);
  const each = new EachAgreement(readModels);
  const folds = new FoldedAgreements(store, readModels);
  return {
    today: dayIn(last.recordedAt),
    risks: new ReadRiskRollUpHandler(clock, readModels, texts, scopes, each),
    annual: new ReadAnnualReportHandler(clock, readModels, store, scopes, each),
    participation: new ReadParticipationHandler(clock, readModels, scopes, each),
    programme: new ReadProgrammeHandler(clock, shippedBook, readModels, texts, scopes),
    separation: new ReadSeparationHandler(clock, readModels, organizations, shippedBook, scopes, each, folds),
  };
}

const nonZero = (counts: readonly (readonly [string, number])[]) => Object.fromEntries(counts.filter(([, n]) => n > 0));

it('the log has something of all that case managers have to do', () => {
  const kinds = managersDuties(log, dayIn(log.at(-1)!.recordedAt)).map(({ what }) => what);
  expect(new Set(kinds).size).toBe(6);
});

describe.each(PARTS)(
  'reports over seven years, up to event %i, agree to the digit with sums over the raw log',
  (size) => {
    const events = log.slice(0, size);
    let reports: Awaited<ReturnType<typeof reportsUpTo>>;
    beforeAll(async () => {
      reports = await reportsUpTo(events);
    }, 60_000);

    it('in the roll-up of accepted risks', async () => {
      const { executiveBranch, departments, heat, risks, position } = had(
        await reports.risks.execute(new ReadRiskRollUp(auditor)),
      );
      const sums = heldRisks(events, reports.today);
      expect(position).toBe(events.at(-1)!.position);
      expect(sums.keys.length).toBeGreaterThan(3);
      expect(risks.map((one) => `agreement-${one.agreementId} ${one.riskId}`).toSorted()).toEqual(sums.keys);
      expect(executiveBranch).toMatchObject(sums.total);
      expect(nonZero(executiveBranch.levels.map((one) => [one.level, one.risks]))).toEqual(sums.levels);
      expect(nonZero(departments.map((one) => [String(one.department), one.risks]))).toEqual(sums.departments);
      const components = departments.flatMap((one) =>
        one.components.map((part) => [`${one.department}/${part.component}`, part.risks] as const),
      );
      expect(nonZero(components)).toEqual(sums.components);
      const scale = ['VeryLow', 'Low', 'Moderate', 'High', 'VeryHigh'];
      const cells = heat.flatMap(({ source, counts }) => counts.map((n, at) => [`${source}/${scale[at]}`, n] as const));
      expect(nonZero(cells)).toEqual(sums.heat);
    });

    it('in the annual report of every fiscal year, and in the year before each', async () => {
      const { years } = had(
        await reports.annual.execute(new ReadAnnualReport(auditor, Number(reports.today.slice(0, 4)))),
      );
      expect(years.length).toBeGreaterThan(1);
      for (const year of years) {
        const report = had(await reports.annual.execute(new ReadAnnualReport(auditor, year)));
        for (const [figures, of] of [
          [report.thisYear, year],
          [report.lastYear, year - 1],
        ] as const) {
          const sums = fiscalYear(events, of, reports.today);
          const { passed, passedWithConditions, failed } = figures.reviews;
          const reviews = { Passed: passed, PassedWithConditions: passedWithConditions, Failed: failed };
          expect([of, nonZero(Object.entries(reviews))]).toEqual([of, sums.reviews]);
          const findings = figures.findings.flatMap(({ principle, ...counts }) =>
            Object.entries(counts).map(([finding, n]) => [`${principle}/${finding}`, n] as const),
          );
          expect([of, nonZero(findings)]).toEqual([of, sums.findings]);
          expect([of, figures.lossReports, figures.annualReviews.completed]).toEqual([
            of,
            sums.losses,
            sums.annualReviews,
          ]);
          const settled = new Set(['Active', 'Suspended', 'Expired', 'Terminated', 'Withdrawn', 'Rejected']);
          const standing = new Map<string, number>();
          for (const { state, agreements } of figures.agreements) {
            const name = settled.has(state) ? state : 'open';
            standing.set(name, (standing.get(name) ?? 0) + agreements);
          }
          expect([of, nonZero([...standing])]).toEqual([of, sums.standing]);
          const { openAtBeginning, opened, discharged, replaced, endedWithAgreement, openAtEnd } = figures.conditions;
          expect(openAtBeginning + opened - discharged - replaced - endedWithAgreement).toBe(openAtEnd);
        }
      }
    });

    it('in who takes part, month by month, and in how long it took to come into force', async () => {
      const from = `${Number(reports.today.slice(0, 4)) - 2}-01-01`;
      const period = { from, to: reports.today };
      const report = had(await reports.participation.execute(new ReadParticipation(auditor, period)));
      const { agreements, median, ...whole } = participants(events, from, reports.today);
      expect(report).toMatchObject({ ...whole, timeToActive: { agreements, median } });
      expect(report.months.length).toBeGreaterThan(12);
      for (const month of report.months) {
        const first = `${month.month}-01`;
        const next = new Date(`${month.month}-01T00:00:00Z`);
        next.setUTCMonth(next.getUTCMonth() + 1, 0);
        const end = next.toISOString().slice(0, 10);
        const {
          agreements: n,
          median: half,
          ...own
        } = participants(events, first, end < reports.today ? end : reports.today);
        expect(month).toMatchObject({ ...own, timeToActive: { agreements: n, median: half } });
      }
    });

    it('in the files of risks, of participants and of the separation of duties', async () => {
      const risks = linesOf(riskTable(had(await reports.risks.execute(new ReadRiskRollUp(auditor)))));
      expect(risks.map((one) => `agreement-${one['agreementId']} ${one['riskId']}`).toSorted()).toEqual(
        heldRisks(events, reports.today).keys,
      );
      const period = { from: `${Number(reports.today.slice(0, 4)) - 1}-01-01`, to: reports.today };
      const months = linesOf(
        participationTable(had(await reports.participation.execute(new ReadParticipation(auditor, period)))),
      );
      for (const { month, begin, joined, left, participants: there } of months) {
        const end = later(`${later(`${month}-01`, 32).slice(0, 7)}-01`, -1);
        const sums = participants(events, `${month}-01`, end < reports.today ? end : reports.today);
        expect({ month, begin, joined, left, participants: there }).toEqual({
          month,
          begin: String(sums.begin),
          joined: String(sums.joined),
          left: String(sums.left),
          participants: String(sums.participants),
        });
      }
      const duties = linesOf(
        separationTable(had(await reports.separation.execute(new ReadSeparation(auditor, null, null)))),
      );
      const who = duties.map((one) =>
        [one['agreementId'], one['subjectId'], one['functions']!.split(' ').toSorted().join('+'), one['conflict']].join(
          ' ',
        ),
      );
      expect(who.toSorted()).toEqual(actors(events));
    });

    describe('in the figures of the program', () => {
      const periods = (today: string) => {
        const year = Number(today.slice(0, 4));
        const winter = { from: `${year - 1}-10-31`, to: `${year}-03-15` }; // from one turn of the clocks to the other
        return [{ from: `${year - 5}-01-01`, to: today }, { from: `${year - 1}-10-01`, to: `${year}-09-30` }, winter];
      };
      const figures = async () =>
        Promise.all(
          periods(reports.today).map(async (period) =>
            Object.assign({ period }, had(await reports.programme.execute(new ReadProgramme(auditor, period)))),
          ),
        );

      it('of how long applications took until they were decided', async () => {
        for (const { period, months } of await figures())
          expect(months).toEqual(decidedMonths(events, period.from, period.to));
      });

      it('of how long they were at each stage, and on which side', async () => {
        for (const { period, stages } of await figures())
          expect([period, stages]).toEqual([period, stageTimes(events, period.from, period.to)]);
        expect(stageTimes(events, '2019-01-01', reports.today)).toHaveLength(6);
      });

      it('of how long what is open has stood where it stands', async () => {
        const [{ backlog: found } = { backlog: [] }] = await figures();
        const rows = found.map(({ stage, waitsOn, ages }) => [`${stage} ${waitsOn}`, ages] as const);
        expect(Object.fromEntries(rows)).toEqual(backlog(events, reports.today));
        expect(rows.length).toBeGreaterThan(3);
      });

      it('of what each reviewer and each office is waited for', async () => {
        const [programme] = await figures();
        const people = programme!.workload.map(
          ({ subjectId, function: name, ...counts }) => [`${subjectId} ${name}`, counts] as const,
        );
        expect(Object.fromEntries(people)).toEqual(workload(events, reports.today));
        expect(people.length).toBeGreaterThan(3);
        const concurring = programme!.due.filter((one) =>
          ['dhs.crcl', 'dhs.counsel', 'dhs.csa'].includes(one.function),
        );
        const offices = concurring.map(({ function: name, ...counts }) => [name, counts] as const);
        expect(Object.fromEntries(offices)).toEqual(dueReviews(events, reports.today));
      });

      it('of what case managers are waited for', async () => {
        const [programme] = await figures();
        const { function: name, ...counts } = programme!.due.find((one) => one.function === 'nccic.case_manager')!;
        expect([name, counts]).toEqual(['nccic.case_manager', dueOfManagers(events, reports.today)]);
      });

      it('of how often applications went back, and over which fields', async () => {
        for (const { period, returns: found } of await figures()) {
          const sums = returns(events, period.from, period.to);
          const often = found.applications.map((one) => [String(one.returns), one.applications] as const);
          expect([period, Object.fromEntries(often)]).toEqual([period, sums.often]);
          expect(found).toMatchObject({ requests: sums.requests, counted: sums.requests });
          const fields = found.fields.map(({ field, items }) => [field, items] as const);
          expect([period, Object.fromEntries(fields)]).toEqual([period, sums.fields]);
        }
        expect(Object.keys(returns(events, '2019-01-01', reports.today).often).length).toBeGreaterThan(1);
      });
    });

    it('in the matrix of separation of duties', async () => {
      const { items, totals } = had(await reports.separation.execute(new ReadSeparation(auditor, null, null)));
      const lines = items.map((one) =>
        [one.agreementId, one.subjectId, [...one.functions].toSorted().join('+'), one.conflict].join(' '),
      );
      const expected = actors(events);
      expect(lines.toSorted()).toEqual(expected);
      expect(totals.conflicts).toBe(expected.filter((line) => line.endsWith('true')).length);
      expect(totals.conflicts).toBeGreaterThan(0);
    });
  },
);
