import type { Block, Written } from '@accord/documents';
import { startOfDay } from '@accord/kernel';
import type { AnnualPrivacyReport, AnnualReport, YearFigures } from '@accord/agreements/reads';
import { missingBlocks } from './missing.js';
import { dayIn, meaningOf, spelled } from './words.js';

type Pair = readonly [name: string, now: number, before: number];

const compared = (name: string, pairs: readonly Pair[]): Block => ({
  kind: 'table',
  columns: [
    { name, share: 3 },
    { name: 'This year', isNumber: true },
    { name: 'Last year', isNumber: true },
    { name: 'Change', isNumber: true },
  ],
  rows: pairs.map(([row, now, before]) => [row, String(now), String(before), signed(now - before)]),
});

const signed = (change: number): string => (change > 0 ? `+${change}` : String(change));

const pairsOf = (now: object, before: object): readonly Pair[] => {
  const then = new Map<string, number>(Object.entries(before));
  return Object.entries(now).map(([name, value]) => [spelled(name), Number(value), then.get(name) ?? 0]);
};

/** The annual privacy and civil-liberties report as a document, what is missing of it first. */
export function annualDocument(report: AnnualPrivacyReport): Written {
  const { fiscalYear, from, to, asOf, isEnded, missing } = report;
  return {
    title: `Privacy and civil-liberties report, fiscal year ${fiscalYear}`,
    asOf: new Date(startOfDay(asOf)),
    blocks: [
      {
        kind: 'paragraph',
        text: `${dayIn(from)} to ${dayIn(to)} in New York${isEnded ? '' : `, as it stands on ${dayIn(asOf)}: the year has not ended`}.`,
      },
      ...missingBlocks(missing),
      ...figureBlocks(report),
    ],
  };
}

function figureBlocks({ thisYear: now, lastYear: before }: AnnualReport): readonly Block[] {
  const states = now.agreements.map(({ state, agreements }, n): Pair => [
    meaningOf('states', state),
    agreements,
    before.agreements[n]?.agreements ?? 0,
  ]);
  return [
    { kind: 'heading', level: 2, text: 'Agreements by state on the last day' },
    compared('State', states),
    { kind: 'heading', level: 2, text: 'Classified access, of the agreements in force' },
    compared('Access', pairsOf(now.classified, before.classified)),
    { kind: 'heading', level: 2, text: 'Privacy reviews' },
    compared('Outcome', pairsOf(now.reviews, before.reviews)),
    { kind: 'heading', level: 2, text: 'Findings by principle' },
    findingsTable(now),
    { kind: 'heading', level: 2, text: 'Conditions of privacy reviews' },
    compared('Condition', pairsOf(now.conditions, before.conditions)),
    { kind: 'heading', level: 2, text: 'Annual reviews of agreements' },
    compared('Reviews and reports', [
      ['Reviews completed', now.annualReviews.completed, before.annualReviews.completed],
      ['Reports of a loss or compromise', now.lossReports, before.lossReports],
    ]),
    {
      kind: 'table',
      columns: [
        { name: 'Item', share: 4 },
        ...['Yes', 'No', 'Not applicable'].map((name) => ({ name, isNumber: true })),
      ],
      rows: now.annualReviews.answers.map(({ item, Yes, No, NA }) => [
        meaningOf('annualReviewItems', item),
        ...[Yes, No, NA].map(String),
      ]),
    },
  ];
}

const findingsTable = ({ findings }: YearFigures): Block => ({
  kind: 'table',
  columns: [
    { name: 'Principle', share: 3 },
    ...['Satisfied', 'With condition', 'Not satisfied', 'Not applicable'].map((name) => ({ name, isNumber: true })),
  ],
  rows: findings.map(({ principle, Satisfied, SatisfiedWithCondition, NotSatisfied, NotApplicable }) => [
    spelled(principle).trim(),
    ...[Satisfied, SatisfiedWithCondition, NotSatisfied, NotApplicable].map(String),
  ]),
});
