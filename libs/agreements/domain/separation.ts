import {
  addMonths,
  isGovernmentFunction,
  isIsaoFunction,
  localDateOf,
  type FunctionName,
  type LocalDate,
} from '@accord/kernel';
import { isWaived } from './break-glass/waivers.js';
import { personsAsOne } from './delegation/delegations.js';
import type { Premises } from './premises.js';
import type { AgreementState, Participation } from './state.js';

/** What a person does or is to do: a function, and the command if one is known (an assignment names none). */
export interface Duty {
  readonly function: FunctionName;
  readonly command: string | null;
}

/** One breach of separation of duties: the rule (rules.md#separation-of-duties) and why, in words without names. */
export interface SeparationConflict {
  readonly rule: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 9 | 11;
  readonly reason: string;
}

/** A person whose separation of duties is judged; `functions` are all they hold. */
export interface JudgedPerson {
  readonly subjectId: string;
  readonly functions: readonly FunctionName[];
}

/** What a judgement rests on beside the agreement itself. */
export type SeparationPremises = Pick<Premises, 'predecessors' | 'organization'> & {
  readonly policy: Pick<Premises['policy'], 'lookBackMonths'>;
};

interface Case {
  readonly person: JudgedPerson;
  /** Rule 8: all who count as one with the person, who is among them. */
  readonly asOne: ReadonlySet<string>;
  readonly duty: Duty;
  /** Acts of them here and on the predecessors. */
  readonly acts: readonly Participation[];
  readonly actsHere: readonly Participation[];
  /** Reviews from which one of them stepped back, here and on the predecessors. */
  readonly recusedFrom: readonly FunctionName[];
  readonly premises: SeparationPremises;
  readonly today: LocalDate;
  /** True for whom breaking the glass lets act within the look-back (rule 10). */
  readonly isLookBackWaived: (subjectId: string) => boolean;
}

interface SeparationRule extends SeparationConflict {
  readonly isBroken: (judged: Case) => boolean;
}

const PREPARED = new Set([
  'AgreementDrafted',
  'DraftRevised',
  'AgreementProposed',
  'AgreementResubmitted',
  'IntakeCompleted',
  'AmendmentProposed',
]);

const isClassifiedDuty = ({ function: name, command }: Duty): boolean =>
  name === 'dhs.csa'
    ? command !== 'RequestChanges' && command !== 'RecuseReviewer'
    : name === 'nccic.approving_official' && command === 'RecordConcurrence';

const signed = ({ eventType }: Participation): boolean =>
  eventType === 'SignatureRecorded' || eventType === 'AmendmentSigned';

/** True for the commands by which a party signs, and for those by which what was signed is put in force. */
const signs = ({ command }: Duty): boolean => command === 'SignAgreement' || command === 'SignAmendment';
const putsInForce = ({ command }: Duty): boolean => command === 'ActivateAgreement' || command === 'ApplyAmendment';

/** True while a person belongs to the applicant organization, or left it within a look-back that nobody waived. */
function belongsToOrganization({ asOne, premises, today, isLookBackWaived }: Case): boolean {
  return premises.organization.appointments.some(
    ({ subjectId, endedAt }) =>
      asOne.has(subjectId) &&
      (endedAt === null ||
        (!isLookBackWaived(subjectId) && today < addMonths(localDateOf(endedAt), premises.policy.lookBackMonths))),
  );
}

/** The functions of which `headcountOne` speaks; beside another one it says nothing about officer and signatory. */
const COUNTED = new Set<FunctionName>(['isao.officer', 'isao.signatory']);

const isAloneInOffice = ({ person, premises }: Case): boolean =>
  premises.organization.appointments.some(
    (one) =>
      one.subjectId === person.subjectId && COUNTED.has(one.function) && one.headcountOne && one.endedAt === null,
  );

/**
 * The rules as data, in the order of rules.md#separation-of-duties. Rule 8 says who is judged by all of them, and rule 10 waives
 * what it may.
 */
const RULES: readonly SeparationRule[] = [
  {
    rule: 1,
    reason: 'The person has acted on this agreement, or one before it, in another decision function.',
    isBroken: ({ duty, acts }) =>
      isGovernmentFunction(duty.function) &&
      acts.some((act) => isGovernmentFunction(act.function) && act.function !== duty.function),
  },
  {
    rule: 2,
    reason:
      'The person belongs to the applicant organization, left it within the look-back, or acted on its side here.',
    isBroken: (judged) =>
      isGovernmentFunction(judged.duty.function) &&
      (belongsToOrganization(judged) || judged.acts.some((act) => isIsaoFunction(act.function))),
  },
  {
    rule: 2,
    reason: 'The person has acted on the side of government on this agreement or one before it.',
    isBroken: ({ duty, acts }) =>
      isIsaoFunction(duty.function) && acts.some((act) => isGovernmentFunction(act.function)),
  },
  {
    rule: 3,
    reason: 'The person drafted, submitted or took in the application.',
    isBroken: ({ duty, acts }) => duty.function === 'dhs.privacy' && acts.some((act) => PREPARED.has(act.eventType)),
  },
  {
    rule: 4,
    reason: 'Classified official, privacy reviewer and signatory are three persons.',
    isBroken: ({ duty, acts }) =>
      ((duty.function === 'dhs.privacy' || signs(duty)) && acts.some((act) => act.classifiedOfficial)) ||
      (isClassifiedDuty(duty) && acts.some((act) => signed(act) || act.function === 'dhs.privacy')),
  },
  {
    rule: 5,
    reason: 'The acceptor of a risk is neither its finder or owner nor the case manager.',
    isBroken: ({ duty, acts }) =>
      duty.function === 'dhs.risk_acceptor' && acts.some((act) => act.function !== 'dhs.risk_acceptor'),
  },
  {
    rule: 6,
    reason: 'Who signed for NCCIC does not activate.',
    isBroken: ({ duty, acts }) =>
      putsInForce(duty) && acts.some((act) => signed(act) && isGovernmentFunction(act.function)),
  },
  {
    rule: 6,
    reason: 'Who suspended in an emergency does not ratify.',
    isBroken: ({ duty, actsHere }) =>
      duty.command === 'RatifySuspension' &&
      actsHere.some((act) => act.eventType === 'AgreementSuspended' && act.function === 'nccic.case_manager'),
  },
  {
    // beside self-assignment: recusal for a conflict holds for the life of the agreement, and in the review itself nobody
    // is assigned
    rule: 7,
    reason: 'The person stepped back from this review for a conflict.',
    isBroken: ({ duty, recusedFrom }) =>
      (duty.command === null || duty.command === 'RequestChanges') && recusedFrom.includes(duty.function),
  },
  {
    rule: 9,
    reason: 'An auditor holds no other function.',
    isBroken: ({ person }) =>
      person.functions.includes('auditor') && person.functions.some((name) => name !== 'auditor'),
  },
  {
    rule: 11,
    reason: 'Officer and signatory are two persons where the organization has more than one.',
    isBroken: (judged) =>
      judged.duty.function === 'isao.signatory' &&
      signs(judged.duty) &&
      judged.actsHere.some((act) => act.function === 'isao.officer') &&
      !isAloneInOffice(judged),
  },
];

/**
 * The rules of separation of duties that a person would break by a duty, over the whole life of the agreement and of the
 * ones before it (rules.md#separation-of-duties). Of rule 7 only recusal is judged here: the rest is about two persons, see
 * `selfAssignment`.
 * @param today the date in the deadline zone, for the look-back of rule 2
 */
export function conflictsOf(
  person: JudgedPerson,
  duty: Duty,
  state: AgreementState,
  premises: SeparationPremises,
  today: LocalDate,
): readonly SeparationConflict[] {
  const delegations = [state, ...premises.predecessors].flatMap((one) => one.delegations);
  const asOne = personsAsOne({ delegations }, person.subjectId);
  const isOwn = ({ subjectId }: { readonly subjectId: string }) => asOne.has(subjectId);
  const actsHere = state.participations.filter(isOwn);
  const acts = [...actsHere, ...premises.predecessors.flatMap((one) => one.participations.filter(isOwn))];
  const recused = [state, ...premises.predecessors].flatMap((one) => one.recused.filter(isOwn));
  const recusedFrom = recused.map((one) => one.function);
  const isLookBackWaived = (subjectId: string) => isWaived(state, 'LookBack', subjectId, today);
  const judged: Case = { person, asOne, duty, acts, actsHere, recusedFrom, premises, today, isLookBackWaived };
  return RULES.filter((rule) => rule.isBroken(judged)).map(({ rule, reason }) => ({ rule, reason }));
}

/** Rule 7: nobody assigns themselves. */
export const selfAssignment = (assigner: string, assignee: string): readonly SeparationConflict[] =>
  assigner === assignee ? [{ rule: 7, reason: 'Nobody assigns themselves.' }] : [];
