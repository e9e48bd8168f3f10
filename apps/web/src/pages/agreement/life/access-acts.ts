import type { CommandField } from '../../../forms/index.js';
import { CHANGED_CONDITIONS, CUSTODY, ELIGIBILITIES, FOREIGN_INTERESTS } from '../../../words/life.js';
import { lengthOfTimer } from '../../../words/policy.js';
import { StoppedAccess } from './about/stopped-access.js';
import { optionsOf, reasonsOf, type LifeAct, type OnRecord } from './life-act.js';

/** The cause that the organization's own security officer alone can give. */
const SELF_REPORTED = 'SELF_REPORTED';

/** Why access stops, as far as the reader is who can say so. */
const causesOf = (on: OnRecord) =>
  reasonsOf(on, 'suspend-classified-access').filter(
    ({ value }) => value !== SELF_REPORTED || on.reader.functions.includes('isao.fso'),
  );

const suspend: LifeAct = {
  command: 'suspend-classified-access',
  name: 'Suspend classified access',
  lead: 'Classified access stops from this moment on. The agreement stays in force, and what is not classified goes on moving.',
  fields: (on) => [{ pointer: '/causeCode', label: 'Cause', kind: 'select', options: causesOf(on) }],
};

const [ENTITY, PEOPLE, NEXT] = ['The organization', 'Its people', 'When it is looked at again'];

const VERIFIED: readonly CommandField[] = [
  {
    group: ENTITY,
    pointer: '/form/entityEligibility/status',
    label: 'Eligibility of the entity',
    kind: 'select',
    options: optionsOf(ELIGIBILITIES),
  },
  { group: ENTITY, pointer: '/form/entityEligibility/asOf', label: 'Looked up on', kind: 'date' },
  {
    group: ENTITY,
    pointer: '/form/entityEligibility/sourceRef',
    label: 'Source',
    hint: 'A reference. Nothing classified.',
    kind: 'text',
  },
  {
    group: ENTITY,
    pointer: '/form/foci/status',
    label: 'Foreign ownership, control or influence',
    kind: 'choice',
    options: optionsOf(FOREIGN_INTERESTS),
  },
  {
    group: ENTITY,
    pointer: '/form/foci/mitigationRef',
    label: 'Reference of the mitigation',
    kind: 'text',
    when: (answers) => answers['/form/foci/status'] === 'Mitigated',
  },
  { group: PEOPLE, pointer: '/form/smoCleared', label: 'The senior management official is cleared', kind: 'yes-no' },
  { group: PEOPLE, pointer: '/form/fsoCleared', label: 'The facility security officer is cleared', kind: 'yes-no' },
  { group: PEOPLE, pointer: '/form/itpsoCleared', label: 'The insider threat official is cleared', kind: 'yes-no' },
  { group: PEOPLE, pointer: '/form/people/eligible', label: 'People who are eligible', kind: 'number' },
  { group: PEOPLE, pointer: '/form/people/ndaSigned', label: 'Of them, with a signed agreement', kind: 'number' },
  { group: PEOPLE, pointer: '/form/people/needToKnow', label: 'Of them, with a confirmed need', kind: 'number' },
  { group: NEXT, pointer: '/form/verificationDueOn', label: 'To be verified again by', kind: 'date' },
  {
    group: NEXT,
    pointer: '/form/needRevalidateOn',
    label: 'Need to be confirmed again by',
    kind: 'date',
    isOptional: true,
  },
];

const reinstate: LifeAct = {
  command: 'reinstate-classified-access',
  name: 'Reinstate classified access',
  lead: 'Access runs again on what you have verified anew. What the organization reported meanwhile counts as looked at.',
  About: StoppedAccess,
  fields: () => VERIFIED,
  isApproval: true,
};

const revoke: LifeAct = {
  command: 'revoke-classified-access',
  name: 'Revoke classified access',
  lead: 'Classified access ends for good. The agreement stays in force, and what is not classified goes on moving.',
  fields: (on) => [
    { pointer: '/causeCode', label: 'Cause', kind: 'select', options: reasonsOf(on, 'revoke-classified-access') },
    {
      pointer: '/custodyInstruction',
      label: 'What becomes of what is held',
      kind: 'choice',
      options: optionsOf(CUSTODY),
    },
  ],
  follows: 'What is revoked is given back by no later act under this agreement.',
};

const report: LifeAct = {
  command: 'report-changed-condition',
  name: 'Report a changed condition',
  lead: ({ policy }) =>
    `Report it within ${lengthOfTimer(policy, 'changed-condition-report') ?? 'the time of the policy'} after it happened. A change of ownership or foreign interest stops classified access until the security agency has looked at it.`,
  fields: ({ today }) => [
    { pointer: '/kind', label: 'What has changed', kind: 'select', options: optionsOf(CHANGED_CONDITIONS) },
    { pointer: '/occurredOn', label: 'When it happened', kind: 'date', latest: today },
    {
      pointer: '/description',
      label: 'What happened',
      hint: 'Nothing classified, no names, no numbers of persons.',
      kind: 'long-text',
      most: 4000,
    },
  ],
};

/** Acts on classified access, and the report that may stop it. */
export const accessActs: readonly LifeAct[] = [suspend, reinstate, revoke, report];
