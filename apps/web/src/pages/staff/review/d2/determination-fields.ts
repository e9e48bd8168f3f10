/** Form D2, the determination on classified access, as a table of its fields. */
import type { Agreement, Policy } from '../../../../api/types.js';
import type { Option } from '../../../../design/fields/index.js';
import type { CommandField } from '../../../../forms/index.js';
import { textAt, valueAt, type Answers } from '../../../../parts/application/index.js';
import { dayAfter } from '../../../../words/dates.js';
import { CLASSIFIED_LEVELS, labelOf, PARTIES } from '../../../../words/labels.js';

export type Decision = 'approve' | 'deny';

/** Where the page keeps which way it goes; no part of the body. */
export const DECISION = '/decision';

/** Which way it goes; nothing before somebody has said so. */
export const decisionOf = ({ [DECISION]: decision }: Answers): Decision | undefined =>
  decision === 'approve' || decision === 'deny' ? decision : undefined;

/** Which way it goes, as a field: asked before the rest, and never filled in for who decides. */
export const decisionField = (label: string, options: readonly Option[]): CommandField => ({
  pointer: DECISION,
  label,
  kind: 'choice',
  options,
});

const isApproved = (answers: Answers) => decisionOf(answers) === 'approve';
const isDenied = (answers: Answers) => decisionOf(answers) === 'deny';
const LEVELS = ['Confidential', 'Secret', 'TopSecret'] as const;

interface Known {
  readonly agreement: Agreement;
  readonly policy: Policy;
  readonly today: string;
}

const optionsOf = (policy: Policy, list: string) =>
  (policy.catalogues.codes[list] ?? []).map(({ code, meaning }) => ({ value: code, label: meaning }));

/** The levels that can be approved: what was asked for, and below it. */
const levelsOf = ({ application }: Agreement) => {
  const most = LEVELS.findIndex((level) => level === textAt(application, '/requestedLevel'));
  return LEVELS.slice(0, most + 1).map((level) => ({ value: level, label: labelOf(CLASSIFIED_LEVELS, level) }));
};

/** Which security agency determines it. */
const AUTHORITIES = [
  { value: 'DHS', label: 'DHS' },
  { value: 'DoD', label: 'Department of Defense' },
];

const bound = (date: string | undefined) => (date === undefined ? {} : { latest: date });

/** What is decided. */
const decisionFields = ({ agreement, policy }: Known): readonly CommandField[] => [
  {
    pointer: '/form/approvedLevel',
    label: 'Approved level',
    hint: 'What was asked for, or less.',
    kind: 'choice',
    options: levelsOf(agreement),
    when: isApproved,
  },
  {
    pointer: '/form/reasonCode',
    label: 'Reason for the denial',
    kind: 'select',
    options: (policy.catalogues.reasons['deny-classified-access']?.codes ?? []).map(({ code, meaning }) => ({
      value: code,
      label: meaning,
    })),
    when: isDenied,
  },
];

/** On what it rests. */
const groundFields = ({ policy }: Known): readonly CommandField[] => [
  {
    pointer: '/form/pathway',
    label: 'Pathway',
    hint: 'The one that was applied for.',
    kind: 'select',
    options: policy.catalogues.pathways.map(({ id, title }) => ({ value: id, label: title })),
  },
  {
    pointer: '/form/determiningAuthority',
    label: 'Determining authority',
    kind: 'choice',
    hint: 'The reference of a written agreement with the Department of Defense goes with the source, below.',
    options: AUTHORITIES,
  },
  {
    pointer: '/form/scopeUnclassified',
    label: 'Scope, unclassified',
    hint: 'Unclassified words only. Both parties sign this text.',
    kind: 'long-text',
    most: 4000,
  },
  {
    pointer: '/form/tsNeedFinding',
    label: 'Finding of need for Top Secret',
    hint: '100 characters or more. A second official has to concur before.',
    kind: 'long-text',
    most: 4000,
    when: (answers) => isApproved(answers) && answers['/form/approvedLevel'] === 'TopSecret',
  },
];

/** Result and reference only, never a name or a number of a clearance. */
const eligibilityFields = ({ policy }: Known): readonly CommandField[] => [
  {
    pointer: '/form/entityEligibility/status',
    label: 'Eligibility of the entity',
    kind: 'select',
    options: optionsOf(policy, 'eligibilityStatuses'),
  },
  { pointer: '/form/entityEligibility/asOf', label: 'Looked up on', kind: 'date' },
  {
    pointer: '/form/entityEligibility/sourceRef',
    label: 'Reference of the source',
    hint: 'Of the accreditation, or of the written agreement, too.',
    kind: 'text',
  },
  {
    pointer: '/form/foci/status',
    label: 'Foreign ownership, control or influence',
    kind: 'select',
    options: optionsOf(policy, 'fociStatuses'),
  },
  {
    pointer: '/form/foci/mitigationRef',
    label: 'Reference of its mitigation',
    kind: 'text',
    when: (answers) => answers['/form/foci/status'] === 'Mitigated',
  },
  { pointer: '/form/possession', label: 'Classified material is held on site', kind: 'yes-no' },
  {
    pointer: '/form/guidanceDigest',
    label: 'Digest of the security guidance',
    hint: 'SHA-256 of the DD-254 or its equivalent: 64 characters, 0 to 9 and a to f.',
    kind: 'digest',
    when: (answers) => answers['/form/possession'] === 'yes',
  },
];

const peopleFields: readonly CommandField[] = [
  { pointer: '/form/smoCleared', label: 'Senior management official cleared to the level', kind: 'yes-no' },
  { pointer: '/form/fsoCleared', label: 'Facility security officer cleared to the level', kind: 'yes-no' },
  { pointer: '/form/itpsoCleared', label: 'Insider threat official cleared to the level', kind: 'yes-no' },
  {
    pointer: '/form/people/eligible',
    label: 'People who are eligible',
    hint: 'Counts only, never names. The three are equal on an approval.',
    kind: 'number',
  },
  { pointer: '/form/people/ndaSigned', label: 'People who signed the non-disclosure agreement', kind: 'number' },
  { pointer: '/form/people/needToKnow', label: 'People whose need to know is confirmed', kind: 'number' },
];

const OWNERS = ['ISAO', 'NCCIC'].map((value) => ({ value, label: labelOf(PARTIES, value) }));

const restFields = ({ policy, today }: Known): readonly CommandField[] => {
  const { verificationDueOn, needRevalidateOn } = policy.values.dateBounds;
  return [
    {
      pointer: '/form/conditions',
      label: 'Conditions',
      hint: 'If there are none, leave it as it is.',
      kind: 'rows',
      one: 'condition',
      columns: [
        { name: 'text', label: 'What has to be done', kind: 'long-text' },
        { name: 'owner', label: 'Owed by', kind: 'choice', options: OWNERS },
        { name: 'dueOn', label: 'Due on', kind: 'date' },
      ],
    },
    {
      pointer: '/form/verificationDueOn',
      label: 'Eligibility is verified again by',
      kind: 'date',
      when: isApproved,
      ...bound(dayAfter(today, verificationDueOn)),
    },
    {
      pointer: '/form/needRevalidateOn',
      label: 'Need is looked at again by',
      kind: 'date',
      when: isApproved,
      ...bound(dayAfter(today, needRevalidateOn)),
    },
    {
      pointer: '/form/portalRuleAcknowledged',
      label: 'The separate access rule of the owner of each secure system or portal is acknowledged.',
      kind: 'statement',
    },
  ];
};

export interface FieldGroup {
  readonly title: string;
  readonly fields: readonly CommandField[];
}

/** The form in its parts. */
export const groupsOf = (known: Known): readonly FieldGroup[] => [
  { title: 'Level and scope', fields: [...decisionFields(known), ...groundFields(known)] },
  { title: 'Eligibility', fields: eligibilityFields(known) },
  { title: 'People', fields: peopleFields },
  { title: 'Conditions and dates', fields: restFields(known) },
];

/** What the form begins with: what the application says. What is to be judged is left to who judges. */
export const openedWith = ({ agreement: { application }, today }: Known): Answers => ({
  '/form/pathway': textAt(application, '/pathway'),
  '/form/possession': valueAt(application, '/possession/holds') === true ? 'yes' : 'no',
  '/form/entityEligibility/asOf': today,
  '/form/conditions': [],
});
