/** Form D3, the acceptance of a risk, as a table of its fields. */
import type { Agreement, Organization, Policy } from '../../../../api/types.js';
import type { CommandField } from '../../../../forms/index.js';
import type { Option } from '../../../../design/fields/index.js';
import type { Answers, JsonObject } from '../../../../parts/application/index.js';
import { day } from '../../../../words/dates.js';
import { CONCURRENCE_OFFICES, labelOf, RISK_SOURCES } from '../../../../words/labels.js';
import { LEVEL_ORDER, LEVELS, type Level } from '../../../../words/status.js';
import { textIn } from '../texts.js';

/** Where the page keeps the risk that is accepted: kind and reference in one. */
export const SOURCE = '/form/source/ref';
const BETWEEN = ' ';

interface Known {
  readonly agreement: Agreement;
  readonly organization: Organization;
  readonly policy: Policy;
}

const option = (kind: string, ref: string, label: string): Option => ({
  value: `${kind}${BETWEEN}${ref}`,
  label,
  description: labelOf(RISK_SOURCES, kind),
});

/** A condition of a privacy review: of the agreement, or of an amendment of it. */
const OF_PRIVACY = /^privacyCondition (amendment-\d+-)?privacy\./;

/** Any other finding about security: it is kept elsewhere, and whoever accepts its risk names it. */
const FINDING = 'securityFinding';
const ANY_FINDING: Option = {
  value: FINDING,
  label: 'Another security finding',
  description: 'It is kept elsewhere: you give its reference.',
};

/** Where the page keeps the reference of a finding. */
const FINDING_REF = '/form/source/finding';

/** The risk that is accepted, and the reference of one that stands nowhere here. */
export const sourceFields = (known: Known): readonly CommandField[] => [
  { pointer: SOURCE, label: 'The risk that you accept', kind: 'choice', options: openRisks(known) },
  {
    pointer: FINDING_REF,
    label: 'Reference of the finding',
    hint: 'As the system has it that keeps the finding. Nothing classified.',
    kind: 'text',
    when: (answers) => answers[SOURCE] === FINDING,
  },
];

/** Cover by a statute, of which the policy knows until when it is in force. */
const coverGaps = ({ policy: { windows } }: Known): readonly Option[] =>
  windows.cover.map(({ statute, inForce, until }) =>
    option('statutoryCoverGap', statute, `Cover by ${statute} ${coverInWords(inForce, until)}`),
  );

const coverInWords = (inForce: boolean, until: string | null): string => {
  if (!inForce) return 'has lapsed';
  return until === null ? 'can end' : `ends on ${day(until)}`;
};

/**
 * The risks that can be accepted here: conditions, gaps of the standards, concurrences withheld, and the end of cover by a
 * statute, without those that are accepted; and any finding about security.
 */
export function openRisks(known: Known): readonly Option[] {
  const { agreement, organization } = known;
  const accepted = new Set(
    agreement.risks
      .filter(({ status }) => status === 'Active')
      .map(({ source }) => `${source.kind}${BETWEEN}${source.ref}`),
  );
  const conditions = agreement.conditions.map(({ conditionId, text }) => option('privacyCondition', conditionId, text));
  const gaps = (organization.attestation?.answers ?? [])
    .filter(({ answer }) => answer === 'Gap')
    .map(({ itemId }) => option('standardsGap', itemId, `Standards item ${itemId} is a gap`));
  const withheld = agreement.review.concurrences
    .filter(({ position, inForce }) => position === 'NonConcur' && inForce)
    .map(({ office }) =>
      option('nonConcurOverride', office, `${labelOf(CONCURRENCE_OFFICES, office)} does not concur`),
    );
  return [
    ...conditions.filter(({ value }) => OF_PRIVACY.test(value)),
    ...gaps,
    ...withheld,
    ...coverGaps(known),
    ANY_FINDING,
  ].filter(({ value }) => !accepted.has(value));
}

/** The source as it is sent. */
export function sourceOf(answers: Answers): JsonObject {
  if (answers[SOURCE] === FINDING) return { kind: FINDING, ref: textIn(answers, FINDING_REF).trim() };
  const [kind = '', ...ref] = textIn(answers, SOURCE).split(BETWEEN);
  return { kind, ref: ref.join(BETWEEN) };
}

const levels = LEVEL_ORDER.map((level) => ({ value: level, label: LEVELS[level].word }));

/** The level of a residual risk, by the matrix of the policy; nothing until both are chosen. */
export function residualOf(answers: Answers, { values }: Policy): Level | undefined {
  const isLevel = (value: unknown): value is Level => LEVEL_ORDER.some((level) => level === value);
  const [likelihood, impact] = [answers['/form/residual/likelihood'], answers['/form/residual/impact']];
  return isLevel(likelihood) && isLevel(impact) ? values.risk.matrix[likelihood]?.[impact] : undefined;
}

const text = (pointer: string, label: string, more: Partial<CommandField> = {}): CommandField => ({
  pointer: `/form/${pointer}`,
  label,
  kind: 'long-text',
  most: 1000,
  ...more,
});
const rating = (pointer: string, label: string): CommandField => ({
  pointer: `/form/${pointer}`,
  label,
  kind: 'select',
  options: levels,
});
const lines = (pointer: string, label: string, more: Partial<CommandField> = {}): CommandField =>
  text(pointer, label, { kind: 'lines', hint: 'One a line.', ...more });

export const GROUPS = [
  {
    title: 'The risk',
    fields: [
      text('statement/cause', 'Cause'),
      text('statement/event', 'Event'),
      text('statement/effect', 'Effect'),
      lines('affected', 'What and who is affected'),
      rating('inherent/likelihood', 'Likelihood without controls'),
      rating('inherent/impact', 'Impact without controls'),
      lines('controls', 'Controls that are in place', { isOptional: true }),
      lines('unmitigatedVulnerabilities', 'Vulnerabilities that stay', { isOptional: true }),
      rating('residual/likelihood', 'Likelihood that remains'),
      rating('residual/impact', 'Impact that remains'),
    ],
  },
  {
    title: 'Why it is accepted',
    fields: [
      text('whyAccepted', 'Why it is not mitigated, avoided or transferred', { most: 4000 }),
      text('considerations/strategic', 'Strategic considerations', { most: 4000 }),
      text('considerations/operational', 'Operational considerations', { most: 4000 }),
      text('considerations/budgetary', 'Budgetary considerations', { most: 4000 }),
    ],
  },
  {
    title: 'What follows',
    fields: [
      {
        pointer: '/form/plan',
        label: 'Plan',
        hint: 'At least one milestone.',
        kind: 'rows',
        one: 'milestone',
        columns: [
          { name: 'milestone', label: 'Milestone', kind: 'long-text' },
          { name: 'dueOn', label: 'Due on', kind: 'date' },
        ],
      },
      { pointer: '/form/expiresOn', label: 'The acceptance ends on', kind: 'date' },
      lines('triggers', 'What makes it be looked at again', { isOptional: true }),
      { pointer: '/form/rollUp/component', label: 'Component', kind: 'text' },
      { pointer: '/form/rollUp/department', label: 'Department', kind: 'text' },
      { pointer: '/form/rollUp/missionFunction', label: 'Mission function', kind: 'text' },
      { pointer: '/form/rollUp/reportToOMB', label: 'It is reported to OMB', kind: 'yes-no' },
    ],
  },
] as const satisfies readonly { readonly title: string; readonly fields: readonly CommandField[] }[];

/** What most acceptances say alike. */
export const OPENED_WITH: Answers = {
  '/form/plan': [{ milestone: '', dueOn: '' }],
  '/form/rollUp/component': 'CISA',
  '/form/rollUp/department': 'DHS',
  '/form/rollUp/missionFunction': 'Cybersecurity information sharing',
};
