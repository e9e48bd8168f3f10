import type { Cell, Table } from '@accord/documents';
import type {
  AnnualReport,
  MissingPart,
  ParticipationReport,
  RiskLine,
  RiskRollUpReport,
  SeparationReport,
  TimeToActive,
  YearFigures,
} from '@accord/agreements/reads';

const RISK_COLUMNS: readonly (readonly [string, (risk: RiskLine) => Cell])[] = [
  ['agreementId', ({ agreementId }) => agreementId],
  ['number', ({ number }) => number],
  ['organizationId', ({ organization }) => organization.id],
  ['organization', ({ organization }) => organization.legalName],
  ['riskId', ({ riskId }) => riskId],
  ['source', ({ source }) => source.kind],
  ['sourceRef', ({ source }) => source.ref],
  ['likelihood', ({ likelihood }) => likelihood],
  ['impact', ({ impact }) => impact],
  ['residualLevel', ({ residualLevel }) => residualLevel],
  ['acceptedBy', ({ acceptedBy }) => acceptedBy],
  ['acceptorRank', ({ acceptorRank }) => acceptorRank],
  ['acceptedAt', ({ acceptedAt }) => acceptedAt],
  ['expiresOn', ({ expiresOn }) => expiresOn],
  ['expiresWithin90Days', ({ isExpiring }) => isExpiring],
  ['whyAccepted', ({ whyAccepted }) => whyAccepted],
  ['component', ({ component }) => component],
  ['department', ({ department }) => department],
  ['missionFunction', ({ missionFunction }) => missionFunction],
  ['reportToOMB', ({ reportToOMB }) => reportToOMB],
];

/** A table with what its report does not hold: a column and a line for each part; agreements are in columns that there are. */
const withMissing = ({ columns, rows }: Table, missing: readonly MissingPart[]): Table => ({
  columns: [...columns, 'missing'],
  rows: [
    ...rows.map((row) => [...row, null]),
    ...missing.map(({ part, agreementId = null, number = null }): readonly Cell[] => {
      const said = new Map<string, Cell>([
        ['agreementId', agreementId],
        ['number', number],
      ]);
      return [...columns.map((name) => said.get(name) ?? null), part];
    }),
  ],
});

/** The roll-up risk by risk, then what is missing of it. Codes stand as they are on the record. */
export const riskTable = ({ risks, missing }: RiskRollUpReport): Table =>
  withMissing(
    {
      columns: RISK_COLUMNS.map(([name]) => name),
      rows: risks.map((risk) => RISK_COLUMNS.map(([, of]) => of(risk))),
    },
    missing,
  );

/** Figures of a year by the names under which they are reported. */
const figuresOf = (year: YearFigures): ReadonlyMap<string, number> =>
  new Map<string, number>([
    ...year.agreements.map(({ state, agreements }) => [`agreements.${state}`, agreements] as const),
    ...Object.entries(year.reviews).map(([name, n]) => [`reviews.${name}`, n] as const),
    ...year.findings.flatMap(({ principle, ...found }) =>
      Object.entries(found).map(([name, n]) => [`findings.${principle}.${name}`, n] as const),
    ),
    ...Object.entries(year.conditions).map(([name, n]) => [`conditions.${name}`, n] as const),
    ...Object.entries(year.classified).map(([name, n]) => [`classified.${name}`, n] as const),
    ['lossReports', year.lossReports],
    ['annualReviews.completed', year.annualReviews.completed],
    ...year.annualReviews.answers.flatMap(({ item, ...answers }) =>
      Object.entries(answers).map(([name, n]) => [`annualReviews.${item}.${name}`, n] as const),
    ),
  ]);

/** The annual report figure by figure, with that of the year before; then its missing parts. */
export function annualTable({ thisYear, lastYear, missing }: AnnualReport): Table {
  const before = figuresOf(lastYear);
  const figures = [...figuresOf(thisYear)].map(([name, now]): readonly Cell[] => {
    const then = before.get(name) ?? 0;
    return [name, now, then, now - then, null, null];
  });
  const parts = missing.map(({ part, agreementId, number }): readonly Cell[] => [
    `missing.${part}`,
    null,
    null,
    null,
    agreementId ?? null,
    number ?? null,
  ]);
  return {
    columns: ['figure', 'thisYear', 'lastYear', 'change', 'agreementId', 'number'],
    rows: [...figures, ...parts],
  };
}

const timesOf = ({ agreements, median, p85, p95 }: TimeToActive): readonly Cell[] => [agreements, median, p85, p95];

/** Who took part, month by month, then what is missing of it. Days are those of the calendar. */
export const participationTable = ({ months, missing }: ParticipationReport): Table =>
  withMissing(
    {
      columns: [
        'month',
        'begin',
        'joined',
        'left',
        'participants',
        'churnPercent',
        'cameIntoForce',
        'medianDaysToActive',
        'p85DaysToActive',
        'p95DaysToActive',
        'agreementId',
        'number',
      ],
      rows: months.map(({ month, begin, joined, left, participants, churn, timeToActive }) => [
        month,
        begin,
        joined,
        left,
        participants,
        churn,
        ...timesOf(timeToActive),
        null,
        null,
      ]),
    },
    missing,
  );

/** Who did what on which agreement, then what is missing of it. */
export const separationTable = ({ items, missing }: SeparationReport): Table =>
  withMissing(
    {
      columns: ['agreementId', 'number', 'subjectId', 'functions', 'conflict', 'rules', 'nearMisses', 'before'],
      rows: items.map(({ agreementId, number, subjectId, functions, conflict, rules, nearMisses, before }) => [
        agreementId,
        number,
        subjectId,
        functions.join(' '),
        conflict,
        rules.map(({ rule, reason }) => `${rule}: ${reason}`).join(' '),
        nearMisses.map(({ command, recordedAt }) => `${command} ${recordedAt}`).join(' '),
        before.map((one) => `${one.number ?? one.agreementId}: ${one.functions.join(' ')}`).join('; '),
      ]),
    },
    missing,
  );
