import { localDateOf, type FunctionName } from '@accord/kernel';
import {
  conflictsOf,
  type AgreementState,
  type OrganizationFacts,
  type Participation,
  type PolicyFacts,
  type SeparationConflict,
} from '@accord/agreements/domain';

/** An attempt that separation of duties kept out. */
export interface NearMiss {
  readonly command: string;
  readonly function: string | null;
  readonly recordedAt: string;
}

/** What somebody did on an agreement that stands before another one. */
export interface ActedBefore {
  readonly agreementId: string;
  readonly number: string | null;
  readonly functions: readonly FunctionName[];
}

/** What one person did on one agreement, what of it breaks a rule, and what they were kept from. */
export interface PersonOnAgreement {
  readonly agreementId: string;
  readonly number: string | null;
  readonly subjectId: string;
  /** Functions in which they acted, in the order of their first acts. */
  readonly functions: readonly FunctionName[];
  /** In which functions they acted on the agreements before it, the nearest first: rules bind over all of them. */
  readonly before: readonly ActedBefore[];
  /** True when the record holds an act that a rule of separation of duties bars. */
  readonly conflict: boolean;
  /** The rules that are broken; empty without a conflict. */
  readonly rules: readonly SeparationConflict[];
  readonly nearMisses: readonly NearMiss[];
}

/** An agreement with those before it, its organization, and the policy of any moment: what a judgement rests on. */
export interface JudgedAgreement {
  readonly agreementId: string;
  readonly state: AgreementState;
  readonly predecessors: readonly (AgreementState & { readonly agreementId: string })[];
  readonly organization: OrganizationFacts;
  readonly policyAt: (moment: string) => Pick<PolicyFacts, 'lookBackMonths'>;
}

/** The commands that rules of separation name, by the events that they lead to; others are judged by their function alone. */
const COMMANDS: Readonly<Record<string, string>> = {
  SignatureRecorded: 'SignAgreement',
  AmendmentSigned: 'SignAmendment',
  AgreementActivated: 'ActivateAgreement',
  AmendmentTookEffect: 'ApplyAmendment',
  SuspensionRatified: 'RatifySuspension',
  ConcurrenceRecorded: 'RecordConcurrence',
  ChangesRequested: 'RequestChanges',
};

/**
 * The persons of one agreement, in the order of their first acts. Each act is judged once more, on what stood on the record
 * before it and by the policy of its moment (rules.md#separation-of-duties); stepping back for a conflict bars from what
 * follows and is judged when a command is sent.
 */
export function personsOn(judged: JudgedAgreement, nearMisses: ReadonlyMap<string, readonly NearMiss[]>) {
  const acts = judged.state.participations.filter((act) => act.function !== 'clock');
  const persons = new Set([...acts.map(({ subjectId }) => subjectId), ...nearMisses.keys()]);
  return [...persons].map((subjectId): PersonOnAgreement => {
    const own = acts.filter((act) => act.subjectId === subjectId);
    const rules = distinct(own.flatMap((act) => brokenBy(act, judged)));
    return {
      agreementId: judged.agreementId,
      number: judged.state.number,
      subjectId,
      functions: functionsIn(own),
      before: judged.predecessors.flatMap(({ agreementId, number, participations }) => {
        const functions = functionsIn(participations.filter((act) => act.subjectId === subjectId));
        return functions.length === 0 ? [] : [{ agreementId, number, functions }];
      }),
      conflict: rules.length > 0,
      rules,
      nearMisses: nearMisses.get(subjectId) ?? [],
    };
  });
}

const functionsIn = (acts: readonly Participation[]): readonly FunctionName[] => [
  ...new Set(acts.map((act) => act.function)),
];

/** Conflicts first, then who was kept out, then everybody else; agreements by their number. */
export const byConflict = (a: PersonOnAgreement, b: PersonOnAgreement): number => {
  const [first, second] = [placeOf(a), placeOf(b)];
  return first < second ? -1 : first > second ? 1 : 0;
};

/** The place of a person on an agreement in that order: it depends on nobody else. */
export const placeOf = ({ conflict, nearMisses, number, agreementId, subjectId }: PersonOnAgreement): string =>
  [conflict ? 0 : 1, nearMisses.length > 0 ? 0 : 1, number ?? '', agreementId, subjectId].join(' ');

function brokenBy(act: Participation, { state, predecessors, organization, policyAt }: JudgedAgreement) {
  const { participations } = state;
  const before = {
    ...state,
    participations: participations.slice(0, participations.indexOf(act)),
    recused: [],
  };
  const then = {
    predecessors: predecessors.map((one) => ({ ...one, recused: [] })),
    organization: {
      ...organization,
      appointments: organization.appointments.filter(({ appointedAt }) => appointedAt <= act.recordedAt),
    },
    policy: policyAt(act.recordedAt),
  };
  const person = { subjectId: act.subjectId, functions: [act.function] };
  const duty = { function: act.function, command: COMMANDS[act.eventType] ?? act.eventType };
  return conflictsOf(person, duty, before, then, localDateOf(act.recordedAt));
}

const distinct = (conflicts: readonly SeparationConflict[]): readonly SeparationConflict[] => [
  ...new Map(conflicts.map((one) => [one.reason, one])).values(),
];
