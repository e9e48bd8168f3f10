import { digestOf, fieldError, type FieldError } from '@accord/kernel';
import type { ClassifiedEvent } from '../classified/events.js';
import { command, fieldGuard, guard, payloadGuard } from '../grammar.js';
import { bounded } from '../guards/fields.js';
import * as gates from '../guards/gates.js';
import { assignedToActor } from '../guards/persons.js';
import { inTargetState } from '../guards/state.js';
import type { PolicyFacts } from '../premises.js';
import { submitted, type AgreementState } from '../state.js';
import { latest, workOf, type Waiting } from '../work.js';
import { reviewerIn } from './assignments.js';
import { isMissing } from './concurrence.js';
import type { ReviewEvent } from './events.js';
import type { PrivacyReview, PrivacyReviewForm } from './forms.js';
import { assigned, isAgainst, officeAgainst, REVIEW_OFFICES, reviewsSince } from './waiting.js';

/** What a privacy review is sent as. */
export interface ReviewPayload {
  readonly form: PrivacyReviewForm;
}

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
export const formCanPass = fieldGuard<ReviewPayload>(
  'INVALID_PAYLOAD',
  'The form holds an answer with which it cannot pass.',
  (_situation, { form }) => impediments(form),
);

/** Server rule `form-and-outcome` for a failure: a form without an impediment or a blocking condition would pass. */
export const formCannotPass = fieldGuard<ReviewPayload>(
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
export const formDates = fieldGuard<ReviewPayload>(
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
export const noBlockingCondition = payloadGuard<ReviewPayload>(
  'BLOCKING_CONDITION_OPEN',
  'A blocking condition is open.',
  ({ state }, { form }) => state.conditions.some(({ blocking }) => blocking) || setsBlockingCondition(form),
);

const conditionsOf = ({ findings }: PrivacyReviewForm): PrivacyReview['conditions'] =>
  findings.flatMap(({ principle, condition }) =>
    condition ? [{ conditionId: `privacy.${principle}`, ...condition }] : [],
  );

/** D1 as it is recorded. */
export function reviewRecord(
  form: PrivacyReviewForm,
  { revisionNo }: AgreementState,
  policy: PolicyFacts,
): PrivacyReview {
  const formVersion = form.formVersion ?? policy.privacyForm.version;
  const { findings, statutoryChecks } = form;
  return {
    formVersion,
    revisionNo,
    findings,
    statutoryChecks,
    conditions: conditionsOf(form),
    formDigest: digestOf({ formVersion, findings, statutoryChecks }),
  };
}

/** The review waits for its reviewer once intake and offices have said what it needs. */
const waiting: Waiting = ({ state }) => {
  const reviewer = reviewerIn(state, 'dhs.privacy');
  const isSettled = REVIEW_OFFICES.every(([office]) => !isMissing(state, office) && !isAgainst(state, office));
  if (state.privacy.status === 'Failed' || officeAgainst(state) || !reviewer || !state.intake || !isSettled) return [];
  const heard = state.concurrences.map(({ recordedAt }) => recordedAt);
  const since = latest(reviewer.assignedAt, reviewsSince(state), ...heard);
  return [workOf('dhs.privacy', since, assigned(state, 'dhs.privacy', {}))];
};

/** The privacy review is passed. Where no classified access was asked for, it is marked as not required. */
export const PassPrivacyReview = command<ReviewPayload, ReviewEvent | ClassifiedEvent>({
  by: ['dhs.privacy'],
  from: ['Proposed'],
  terminal: 'refused',
  judgesSeparation: true,
  payload: [formCanPass, formDates],
  assignment: [assignedToActor('dhs.privacy')],
  already: [inTargetState('PrivacyReviewed', 'The review is passed already.')],
  fits: [notFailed],
  guards: [
    gates.intakeGate,
    gates.crclGate,
    gates.counselGate,
    gates.templateUnlocked,
    gates.templateCurrent,
    noBlockingCondition,
  ],
  work: waiting,
  decide: ({ form }, state, { premises }) => {
    const record = reviewRecord(form, state, premises.policy);
    const outcome = record.conditions.length > 0 ? 'PassedWithConditions' : 'Passed';
    const noneRequested = submitted(state).requestedLevel === 'None';
    return [
      { type: 'PrivacyReviewPassed', data: { ...record, outcome } },
      ...(noneRequested
        ? [{ type: 'ClassifiedAccessMarkedNotRequired', data: { basis: 'NoneRequested' } } as const]
        : []),
    ];
  },
});

/** The privacy review failed: only a changed application leads on. */
export const FailPrivacyReview = command<ReviewPayload, ReviewEvent>({
  by: ['dhs.privacy'],
  from: ['Proposed'],
  terminal: 'refused',
  judgesSeparation: true,
  payload: [formCannotPass, formDates],
  assignment: [assignedToActor('dhs.privacy')],
  already: [failedAlready],
  guards: [gates.templateUnlocked, gates.templateCurrent],
  decide: ({ form }, state, { premises }) => [
    { type: 'PrivacyReviewFailed', data: { ...reviewRecord(form, state, premises.policy), outcome: 'Failed' } },
  ],
});
