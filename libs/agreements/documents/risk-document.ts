import type { Block, Column, Written } from '@accord/documents';
import { localDateOf, startOfDay } from '@accord/kernel';
import type { Held, RiskLine, RiskRollUpReport } from '@accord/agreements/reads';
import { RISK_LEVELS } from '@accord/agreements/reads';
import { missingBlocks } from './missing.js';
import { dayIn, meaningOf, momentIn, orLost } from './words.js';

const levelName = (level: string): string => meaningOf('riskScale', level);

const HELD: readonly Column[] = [
  { name: 'Held by', share: 3 },
  { name: 'Risks', isNumber: true },
  ...RISK_LEVELS.map((level) => ({ name: levelName(level), isNumber: true })),
  { name: '≤ 90 days', isNumber: true },
  { name: 'OMB', isNumber: true },
];

const heldRow = (name: string, { risks, levels, expiring, reportToOMB }: Held): readonly string[] =>
  [name, risks, ...levels.map((one) => one.risks), expiring, reportToOMB].map(String);

function riskBlocks(risk: RiskLine): readonly Block[] {
  return [
    { kind: 'heading', level: 3, text: `${risk.number ?? risk.agreementId}, ${risk.organization.legalName}` },
    {
      kind: 'facts',
      facts: [
        ['Why it was accepted', orLost(risk.whyAccepted)],
        [
          'Residual risk',
          `${levelName(risk.residualLevel)} (likelihood ${levelName(risk.likelihood)}, impact ${levelName(risk.impact)})`,
        ],
        ['Accepted by', `${risk.acceptedBy}, ${meaningOf('acceptorRanks', risk.acceptorRank)}`],
        ['Accepted at', momentIn(risk.acceptedAt)],
        ['Holds until the end of', dayIn(risk.expiresOn)],
        ['Comes from', `${sourceName(risk.source.kind)}: ${orLost(risk.source.ref)}`],
        ['Component, department', `${orLost(risk.component)}, ${orLost(risk.department)}`],
        ['Mission or function', orLost(risk.missionFunction)],
        ['To be reported to OMB', risk.reportToOMB ? 'Yes' : 'No'],
      ],
    },
  ];
}

const sourceName = (source: string): string => meaningOf('riskSources', source).split(';')[0]!;

const heldTable = ({ executiveBranch, departments }: RiskRollUpReport): Block => ({
  kind: 'table',
  columns: HELD,
  rows: [
    heldRow('Executive branch', executiveBranch),
    ...departments.flatMap((one) => {
      const name = orLost(one.department);
      const parts = one.components.map((part) => heldRow(`${name}: ${orLost(part.component)}`, part));
      return [heldRow(name, one)].concat(parts);
    }),
  ],
});

const heatTable = ({ heat }: RiskRollUpReport): Block => ({
  kind: 'table',
  columns: [{ name: 'Source', share: 3 }, ...RISK_LEVELS.map((level) => ({ name: levelName(level), isNumber: true }))],
  rows: heat.map(({ source, counts }) => [sourceName(source)].concat(counts.map(String))),
});

/** The roll-up of accepted risks as a document. It speaks of a day: the same content of the same day is the same document. */
export function riskDocument(report: RiskRollUpReport): Written {
  const today = localDateOf(report.readAt);
  const { executiveBranch, risks, missing } = report;
  return {
    title: 'Accepted risks of the executive branch',
    asOf: new Date(startOfDay(today)),
    blocks: [
      {
        kind: 'paragraph',
        text: `As of ${dayIn(today)} in New York: ${executiveBranch.risks} accepted risks on ${executiveBranch.agreements} agreements of ${executiveBranch.organizations} organizations.`,
      },
      ...missingBlocks(missing),
      { kind: 'heading', level: 2, text: 'By department and component' },
      heldTable(report),
      { kind: 'heading', level: 2, text: 'By source and residual level' },
      heatTable(report),
      { kind: 'heading', level: 2, text: 'Each risk' },
      ...(risks.length === 0
        ? [{ kind: 'paragraph', text: 'No risk is accepted.' } as const]
        : risks.flatMap(riskBlocks)),
    ],
  };
}
