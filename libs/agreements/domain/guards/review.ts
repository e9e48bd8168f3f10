import type { FieldError } from '@accord/kernel';
import { openAssignmentIn, openAssignments, reviewerIn } from '../assignments.js';
import type { CommandPayloads, ReviewFunction } from '../commands.js';
import { asksForSecondOfficial, hasStatedPosition, openNonConcur, retractableNonConcur } from '../concurrence.js';
import type { PrivacyReviewForm } from '../forms.js';
import { fieldError, fieldGuard, guard, payloadGuard } from '../guard.js';
import { OFFICES, speaksFor } from '../offices.js';
import { bounded } from './fields.js';

type FormPayload = { readonly form: PrivacyReviewForm };
type Assigning = CommandPayloads['AssignReviewer'];

/** Server rule `office-of-function`. */
export const officeOfFunction = payloadGuard<CommandPayloads['RecordConcurrence']>(
  'NOT_AUTHORIZED',
  'The office is not that of the function.',
  ({ actor }, { office }) => !speaksFor(actor.function, office),
);

/** Server rule `one-concurrence`. A NonConcur on this revision can still be taken back. */
export const statedAlready = guard(
  'ALREADY_IN_STATE',
  'The office has stated its position on this revision.',
  ({ state, actor }) =>
    OFFICES.some(
      (office) =>
        speaksFor(actor.function, office) &&
        hasStatedPosition(state, office) &&
        retractableNonConcur(state, office) === null,
    ),
);

/** A second NonConcur on the same revision says nothing new. */
export const objectedAlready = payloadGuard<CommandPayloads['RecordConcurrence']>(
  'ALREADY_IN_STATE',
  'The office does not concur with this revision already.',
  ({ state }, { office, position }) => position === 'NonConcur' && retractableNonConcur(state, office) !== null,
);

/** Who takes a NonConcur back says why, in the comment. */
export const reasonToTakeBack = payloadGuard<CommandPayloads['RecordConcurrence']>(
  'REASON_REQUIRED',
  'A NonConcur is taken back with a reason: the comment.',
  ({ state }, { office, position, comment }) =>
    fieldError(
      position !== 'NonConcur' && comment === undefined && retractableNonConcur(state, office) !== null,
      '/comment',
      'required',
      'Why is the NonConcur taken back?',
    ),
);

/** A second official speaks where one is asked for, or to answer a NonConcur of theirs that is still open. */
export const secondOfficialAsked = guard(
  'WRONG_STATE',
  'No second official is asked for: neither Top Secret nor named recipients.',
  ({ state, actor }) =>
    speaksFor(actor.function, 'second-official') &&
    !asksForSecondOfficial(state) &&
    openNonConcur(state, 'second-official') === null,
);

/** The same person is assigned already. */
export const assignedAlready = payloadGuard<Assigning>(
  'ALREADY_IN_STATE',
  'This person is assigned already.',
  ({ state }, payload) => reviewerIn(state, payload.function)?.subjectId === payload.subjectId,
);

const REVIEWS: readonly ReviewFunction[] = ['dhs.privacy', 'dhs.crcl', 'dhs.counsel', 'dhs.csa'];

/** A review is left that can be assigned. */
export const reviewUnassigned = guard('WRONG_STATE', 'Every review is assigned; reassignment replaces.', ({ state }) =>
  REVIEWS.every((name) => reviewerIn(state, name) !== null),
);

/** Server rule `one-assignment`. */
export const nobodyAssigned = payloadGuard<Assigning>(
  'WRONG_STATE',
  'Another person is assigned in this function; reassignment replaces them.',
  ({ state }, payload) => reviewerIn(state, payload.function) !== null,
);

/** Somebody is assigned who can be replaced. */
export const anyAssignmentOpen = guard(
  'WRONG_STATE',
  'No assignment is open here.',
  ({ state }) => openAssignments(state).length === 0,
);

/** Somebody is assigned in this function who can be replaced: what the office has decided stays theirs. */
export const assignmentOpen = payloadGuard<Assigning>(
  'WRONG_STATE',
  'No assignment is open in this function.',
  ({ state }, payload) => openAssignmentIn(state, payload.function) === null,
);

/** The actor has an assignment to step back from. */
export const hasAssignment = guard(
  'NOT_ASSIGNED',
  'The actor has no open assignment here.',
  ({ state, actor }) => !openAssignments(state).some(({ subjectId }) => subjectId === actor.subjectId),
);

/** The assignment stepped back from is the actor's. */
export const ownAssignment = payloadGuard<CommandPayloads['RecuseReviewer']>(
  'NOT_ASSIGNED',
  'The review is not assigned to the actor.',
  ({ state, actor }, payload) => openAssignmentIn(state, payload.function)?.subjectId !== actor.subjectId,
);

/** Where a form cannot pass: a finding not satisfied, a statutory check answered No (D1). */
function impediments({ findings, statutoryChecks }: PrivacyReviewForm): readonly FieldError[] {
  const message = 'A form with this answer cannot pass.';
  return [
    ...findings.flatMap(({ finding }, index) =>
      fieldError(finding === 'NotSatisfied', `/form/findings/${index}/finding`, 'form-and-outcome', message),
    ),
    ...statutoryChecks.flatMap(({ answer }, index) =>
      fieldError(answer === 'No', `/form/statutoryChecks/${index}/answer`, 'form-and-outcome', message),
    ),
  ];
}

const setsBlockingCondition = ({ findings }: PrivacyReviewForm): boolean =>
  findings.some(({ condition }) => condition?.blocking === true);

/** Server rule `form-and-outcome` for a pass. */
export const formCanPass = fieldGuard<FormPayload>(
  'INVALID_PAYLOAD',
  'The form holds an answer with which it cannot pass.',
  (_situation, { form }) => impediments(form),
);

/** Server rule `form-and-outcome` for a failure: a form without an impediment or a blocking condition would pass. */
export const formCannotPass = fieldGuard<FormPayload>(
  'INVALID_PAYLOAD',
  'Nothing in the form stands against passing.',
  (_situation, { form }) =>
    fieldError(
      impediments(form).length === 0 && !setsBlockingCondition(form),
      '/form/findings',
      'form-and-outcome',
      'A form that fails holds a finding not satisfied, a statutory No or a blocking condition.',
    ),
);

/** Conditions of a form fall due today or later, within the policy. */
export const formDates = fieldGuard<FormPayload>(
  'INVALID_PAYLOAD',
  'A condition falls due in the past or too far ahead.',
  ({ context }, { form }) =>
    form.findings.flatMap(({ condition }, index) =>
      bounded(condition?.dueOn, 'conditionDueOn', context, `/form/findings/${index}/condition/dueOn`),
    ),
);

/** A failed review passes only after a resubmission. */
export const notFailed = guard(
  'WRONG_STATE',
  'The review failed; only a resubmission leads on.',
  ({ state }) => state.privacy.status === 'Failed',
);

/** The review has failed already. */
export const failedAlready = guard(
  'ALREADY_IN_STATE',
  'The review has failed already.',
  ({ state }) => state.privacy.status === 'Failed',
);

/** No blocking condition is open, neither from before nor by this form. */
export const noBlockingCondition = payloadGuard<FormPayload>(
  'BLOCKING_CONDITION_OPEN',
  'A blocking condition is open.',
  ({ state }, { form }) => state.conditions.some(({ blocking }) => blocking) || setsBlockingCondition(form),
);
