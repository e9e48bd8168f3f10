import { derivedId, digestOf } from '@accord/kernel';
import type { CommandName } from '../commands.js';
import type { AgreementEvent, Condition } from '../events.js';
import type { ClassifiedDeterminationForm, PrivacyReviewForm } from '../forms.js';
import { positionOf, retractableNonConcur } from '../concurrence.js';
import { withoutClassified } from '../guards/classified.js';
import type { PolicyFacts } from '../premises.js';
import { acceptanceOf, residualLevelOf } from '../risk.js';
import type { AgreementState } from '../state.js';
import { type Decisions, submitted, voidings } from './decision.js';

type Review = Extract<
  CommandName,
  | 'AssignReviewer'
  | 'ReassignReviewer'
  | 'RecuseReviewer'
  | 'RecordConcurrence'
  | 'PassPrivacyReview'
  | 'FailPrivacyReview'
  | 'ApproveClassifiedAccess'
  | 'DenyClassifiedAccess'
  | 'DropClassifiedRequest'
  | 'AcceptRisk'
>;

/** Decisions of the reviews. */
export const reviewDecisions: Decisions<Review> = {
  AssignReviewer: ({ function: name, subjectId, dueOn }) => [
    { type: 'ReviewerAssigned', data: { function: name, subjectId, dueOn } },
  ],
  ReassignReviewer: ({ function: name, subjectId, dueOn, reasonCode }, { assignments }) => {
    const replaced = assignments.find((one) => one.function === name);
    if (!replaced) throw new TypeError('Nobody is assigned who could be replaced.');
    return [
      { type: 'ReviewerRecused', data: { function: name, subjectId: replaced.subjectId, reasonCode } },
      { type: 'ReviewerAssigned', data: { function: name, subjectId, dueOn, reasonCode } },
    ];
  },
  RecuseReviewer: ({ function: name, reasonCode }, _state, { actor }) => [
    { type: 'ReviewerRecused', data: { function: name, subjectId: actor.subjectId, reasonCode } },
  ],
  RecordConcurrence: ({ office, position, comment }, state) => {
    const takenBack = retractableNonConcur(state, office);
    return [
      {
        type: 'ConcurrenceRecorded',
        data: {
          office,
          position,
          revisionNo: state.revisionNo,
          ...(comment === undefined ? {} : { comment }),
          ...(takenBack ? { supersedes: takenBack.eventId } : {}),
        },
      },
    ];
  },
  PassPrivacyReview: ({ form }, state, { premises }) => {
    const record = reviewRecord(form, state, premises.policy);
    const outcome = record.conditions.length > 0 ? 'PassedWithConditions' : 'Passed';
    const passed: AgreementEvent = { type: 'PrivacyReviewPassed', data: { ...record, outcome } };
    return submitted(state).requestedLevel === 'None'
      ? [passed, { type: 'ClassifiedAccessMarkedNotRequired', data: { basis: 'NoneRequested' } }]
      : [passed];
  },
  FailPrivacyReview: ({ form }, state, { premises }) => [
    { type: 'PrivacyReviewFailed', data: { ...reviewRecord(form, state, premises.policy), outcome: 'Failed' } },
  ],
  ApproveClassifiedAccess: ({ form }, state) => [approval(form, state)],
  DenyClassifiedAccess: ({ form }, _state, { now }) => [
    {
      type: 'ClassifiedAccessDenied',
      data: {
        form,
        formDigest: digestOf(form),
        causeCode: given(form.reasonCode, 'reasonCode'),
        effectiveAt: now,
        evidenceRef: form.entityEligibility.sourceRef,
      },
    },
  ],
  DropClassifiedRequest: (_payload, state, { actor }) => {
    const application = withoutClassified(submitted(state));
    return [
      {
        type: 'ClassifiedAccessRequestDropped',
        data: { acknowledgedBy: actor.subjectId, application, applicationDigest: digestOf(application) },
      },
      { type: 'ClassifiedAccessMarkedNotRequired', data: { basis: 'Dropped' } },
      ...voidings(state, 'TermsReopened'),
    ];
  },
  AcceptRisk: ({ form }, state, { actor, commandId, premises: { policy } }) => {
    const replaced = acceptanceOf(state, form.source);
    return [
      {
        type: 'RiskAccepted',
        data: {
          riskId: derivedId(`${commandId}/risk`),
          form,
          formDigest: digestOf(form),
          residualLevel: residualLevelOf(form, state, policy),
          acceptorRank: given(actor.rank, 'rank'),
          expiresOn: form.expiresOn,
          ...(replaced ? { supersedes: replaced.riskId } : {}),
        },
      },
    ];
  },
};

/** A field that the contract's schema, or a guard, has found to be there. */
function given<T>(value: T | undefined, field: string): T {
  if (value === undefined) throw new TypeError(`The field ${field} is missing.`);
  return value;
}

function reviewRecord(form: PrivacyReviewForm, { revisionNo }: AgreementState, policy: PolicyFacts) {
  const formVersion = form.formVersion ?? policy.privacyForm.version;
  const { findings, statutoryChecks } = form;
  return {
    formVersion,
    revisionNo,
    findings,
    statutoryChecks,
    conditions: privacyConditions(form),
    formDigest: digestOf({ formVersion, findings, statutoryChecks }),
  };
}

const privacyConditions = ({ findings }: PrivacyReviewForm): readonly Condition[] =>
  findings.flatMap(({ principle, condition }) =>
    condition ? [{ conditionId: `privacy.${principle}`, ...condition }] : [],
  );

function approval(form: ClassifiedDeterminationForm, state: AgreementState): AgreementEvent {
  const second = positionOf(state, 'second-official');
  return {
    type: 'ClassifiedAccessApproved',
    data: {
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
    },
  };
}
