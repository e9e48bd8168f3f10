import { digestOf, fieldError } from '@accord/kernel';
import { LEVELS, type Level } from '../application.js';
import { command, fieldGuard, guard, payloadGuard } from '../grammar.js';
import { bounded, notFuture } from '../guards/fields.js';
import * as gates from '../guards/gates.js';
import { notAssignedToAnother } from '../guards/persons.js';
import { hasSecondOfficial, positionOf } from '../review/concurrence.js';
import { assigned } from '../review/waiting.js';
import type { AgreementState } from '../state.js';
import { due, workOf } from '../work.js';
import type { ClassifiedEvent } from './events.js';
import { entityEligible, pathwayApplied, peopleNominated, possessionAllowed } from './eligibility.guards.js';
import type { Approval, ClassifiedDeterminationForm, Denial, DeterminationPayload } from './forms.js';

const levelRank = (level: Level): number => LEVELS.indexOf(level);

/** The dates of a determination: what is due lies ahead and within the policy, what was looked up lies not ahead. */
export const determinationDates = fieldGuard<DeterminationPayload>(
  'INVALID_PAYLOAD',
  'A date of the determination does not fit today, or lies too far ahead.',
  ({ context }, { form }) => [
    ...notFuture(form.entityEligibility.asOf, context.today, '/form/entityEligibility/asOf'),
    ...bounded(form.verificationDueOn, 'verificationDueOn', context, '/form/verificationDueOn'),
    ...bounded(form.needRevalidateOn, 'needRevalidateOn', context, '/form/needRevalidateOn'),
    ...form.conditions.flatMap(({ dueOn }, index) =>
      bounded(dueOn, 'conditionDueOn', context, `/form/conditions/${index}/dueOn`),
    ),
  ],
);

/** Server rule `pathway-known` for an approval: the pathway is listed and active. */
export const pathwayKnown = fieldGuard<DeterminationPayload>(
  'INVALID_PAYLOAD',
  'The pathway does not operate today.',
  ({ context }, { form }) =>
    fieldError(
      !context.premises.policy.pathways.some(({ id, active }) => active && id === form.pathway),
      '/form/pathway',
      'pathway-known',
      'No such pathway operates today.',
    ),
);

/** Server rule `pathway-known` for a denial. It may name a pathway that is closed: that may be its reason. */
export const pathwayListed = fieldGuard<DeterminationPayload>(
  'INVALID_PAYLOAD',
  'The pathway is not listed.',
  ({ context }, { form }) =>
    fieldError(
      !context.premises.policy.pathways.some(({ id }) => id === form.pathway),
      '/form/pathway',
      'pathway-known',
      'There is no such pathway.',
    ),
);

/** Server rule `people-equal`: whoever is eligible has signed and has the need confirmed. */
export const peopleEqual = fieldGuard<DeterminationPayload>(
  'FORM_INCOMPLETE',
  'The counts of people differ.',
  (_situation, { form: { people } }) =>
    fieldError(
      people.eligible !== people.ndaSigned || people.eligible !== people.needToKnow,
      '/form/people',
      'people-equal',
      'Eligible, signed and confirmed are the same number of people.',
    ),
);

/** Access is approved already. */
const approvedAlready = guard(
  'ALREADY_IN_STATE',
  'Classified access is approved already.',
  ({ state }) => state.classified.status === 'Approved',
);

/** Access is denied already. */
const deniedAlready = guard(
  'ALREADY_IN_STATE',
  'Classified access is denied already.',
  ({ state }) => state.classified.status === 'Denied',
);

/** A level was requested and nobody has decided. */
const accessRequested = guard(
  'WRONG_STATE',
  'No request for classified access waits for a determination.',
  ({ state }) => state.classified.status !== 'Requested',
);

/** Server rule `pathway-level`: within the request and within the levels of the pathway. */
export const levelWithin = payloadGuard<DeterminationPayload>(
  'LEVEL_EXCEEDS',
  'The level exceeds the request or the pathway.',
  ({ state, context }, { form }) => {
    const level = form.approvedLevel ?? 'None';
    const pathway = context.premises.policy.pathways.find(({ id }) => id === form.pathway);
    const requested: Level = state.application?.requestedLevel ?? 'None';
    return levelRank(level) > levelRank(requested) || !pathway?.allowedLevels.includes(level);
  },
);

/** Top Secret needs a second official who is not the one who approves (rules.md#second-official). */
export const secondOfficialForTopSecret = payloadGuard<DeterminationPayload>(
  'SECOND_OFFICIAL_REQUIRED',
  'Top Secret needs the concurrence of a second official.',
  ({ state, actor }, { form }) => form.approvedLevel === 'TopSecret' && !hasSecondOfficial(state, actor.subjectId),
);

/** Foreign interest is absent or mitigated. */
export const fociResolved = payloadGuard<DeterminationPayload>(
  'FOCI_UNRESOLVED',
  'Foreign interest is unmitigated or unknown.',
  (_situation, { form }) => form.foci.status === 'Unmitigated' || form.foci.status === 'Unknown',
);

/** A field that the contract's schema has found to be there. */
function given<T>(value: T | undefined, field: string): T {
  if (value === undefined) throw new TypeError(`The field ${field} is missing.`);
  return value;
}

/** An approval as it is recorded. */
export function approval(form: ClassifiedDeterminationForm, state: AgreementState): Approval {
  const second = positionOf(state, 'second-official');
  return {
    form,
    formDigest: digestOf(form),
    level: given(form.approvedLevel, 'approvedLevel'),
    pathway: form.pathway,
    possession: form.possession,
    scopeUnclassified: form.scopeUnclassified,
    people: form.people.eligible,
    fociStatus: form.foci.status,
    conditions: form.conditions.map(({ text, owner, dueOn }, index) => ({
      conditionId: `classified.${index + 1}`,
      text,
      owner,
      dueOn,
      blocking: false,
    })),
    verificationDueOn: given(form.verificationDueOn, 'verificationDueOn'),
    needRevalidateOn: given(form.needRevalidateOn, 'needRevalidateOn'),
    determiningAuthority: form.determiningAuthority,
    ...(second && second.position !== 'NonConcur' ? { secondOfficial: second.subjectId } : {}),
  };
}

/** A denial as it is recorded. */
export const denial = (form: ClassifiedDeterminationForm, now: string): Denial => ({
  form,
  formDigest: digestOf(form),
  causeCode: given(form.reasonCode, 'reasonCode'),
  effectiveAt: now,
  evidenceRef: form.entityEligibility.sourceRef,
});

/** The security agency approves classified access. */
export const ApproveClassifiedAccess = command<DeterminationPayload, ClassifiedEvent>({
  by: ['dhs.csa'],
  from: ['PrivacyReviewed'],
  terminal: 'refused',
  judgesSeparation: true,
  payload: [determinationDates, pathwayKnown, pathwayApplied, possessionAllowed, peopleNominated, peopleEqual],
  assignment: [notAssignedToAnother(['dhs.csa'])],
  already: [approvedAlready],
  fits: [accessRequested],
  guards: [
    gates.privacyGate,
    entityEligible,
    levelWithin,
    gates.recipientsGate,
    secondOfficialForTopSecret,
    fociResolved,
  ],
  work: ({ state, organization, policy }) => {
    const { status } = state.classified;
    if (status === 'NotRequired' || status === 'Denied') return [];
    const office = due(state.stateSince, (start) => policy.deadlines.determination(start, organization.isEligible));
    return [workOf('dhs.csa', state.stateSince, assigned(state, 'dhs.csa', office))];
  },
  decide: ({ form }, state) => [{ type: 'ClassifiedAccessApproved', data: approval(form, state) }],
});

/** The security agency denies classified access. */
export const DenyClassifiedAccess = command<DeterminationPayload, ClassifiedEvent>({
  by: ['dhs.csa'],
  from: ['PrivacyReviewed'],
  terminal: 'refused',
  judgesSeparation: true,
  payload: [determinationDates, pathwayListed],
  assignment: [notAssignedToAnother(['dhs.csa'])],
  already: [deniedAlready],
  fits: [accessRequested],
  decide: ({ form }, _state, { now }) => [{ type: 'ClassifiedAccessDenied', data: denial(form, now) }],
});
