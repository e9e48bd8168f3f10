import type { Folds } from './fold.js';
import { closedTerms, undetermined } from './fold.js';
import type { AgreementState } from './state.js';
import type { RiskSource } from './forms.js';

type Review =
  | 'ConcurrenceRecorded'
  | 'PrivacyReviewPassed'
  | 'PrivacyReviewFailed'
  | 'ClassifiedAccessMarkedNotRequired'
  | 'ClassifiedAccessApproved'
  | 'ClassifiedAccessDenied'
  | 'ClassifiedAccessRequestDropped'
  | 'RiskAccepted';

/**
 * Folds of the reviews. Whenever a finding is made anew, acceptances of the risk of the finding before it are superseded:
 * an acceptance covers what its acceptor saw, not what comes later under the same name.
 */
export const reviewFolds: Folds<Review> = {
  ConcurrenceRecorded: (state, data, { eventId, actor, recordedAt }) => ({
    concurrences: [
      ...state.concurrences.map((one) => (one.office === data.office ? { ...one, inForce: false } : one)),
      { ...data, eventId, subjectId: actor.subjectId, recordedAt, inForce: true },
    ],
    risks: superseded(state, ({ kind, ref }) => kind === 'nonConcurOverride' && ref === data.office),
  }),
  PrivacyReviewPassed: (state, data, { recordedAt }) => ({
    state: 'PrivacyReviewed',
    privacy: { status: data.outcome, reviewedAt: recordedAt, form: data },
    conditions: [...state.conditions.filter((one) => !isOf('privacy')(one)), ...data.conditions],
    risks: superseded(state, ({ ref }) => ref.startsWith('privacy.')),
    ...closedTerms(state),
  }),
  PrivacyReviewFailed: (_state, data, { recordedAt }) => ({
    privacy: { status: 'Failed', reviewedAt: recordedAt, form: data },
  }),
  ClassifiedAccessMarkedNotRequired: (state, { basis }) => ({
    classified: { status: 'NotRequired', basis, ...undetermined },
    conditions: state.conditions.filter((one) => !isOf('classified')(one)),
  }),
  ClassifiedAccessApproved: (state, data) => ({
    state: 'ClassifiedAccessApproved',
    classified: {
      status: 'Approved',
      basis: null,
      level: data.level,
      verificationDueOn: data.verificationDueOn,
      determination: data,
    },
    conditions: [...state.conditions.filter((one) => !isOf('classified')(one)), ...data.conditions],
    risks: superseded(state, ({ ref }) => ref.startsWith('classified.')),
    ...closedTerms(state),
  }),
  ClassifiedAccessDenied: (_state, data) => ({
    classified: { status: 'Denied', basis: null, ...undetermined, determination: data },
  }),
  ClassifiedAccessRequestDropped: (state, { application, applicationDigest }) => ({
    application,
    applicationDigest,
    ...closedTerms(state),
  }),
  RiskAccepted: (state, data, { actor }) => ({
    risks: [
      ...state.risks.map((one) => (one.riskId === data.supersedes ? { ...one, status: 'Superseded' as const } : one)),
      {
        riskId: data.riskId,
        source: data.form.source,
        residualLevel: data.residualLevel,
        status: 'Active',
        acceptedBy: actor.subjectId,
        acceptorRank: data.acceptorRank,
        expiresOn: data.expiresOn,
        formDigest: data.formDigest,
        form: data.form,
      },
    ],
  }),
};

const isOf = (review: 'privacy' | 'classified') => (condition: { readonly conditionId: string }) =>
  condition.conditionId.startsWith(`${review}.`);

const superseded = (state: AgreementState, isReplaced: (source: RiskSource) => boolean): AgreementState['risks'] =>
  state.risks.map((risk) =>
    risk.status === 'Active' && isReplaced(risk.source) ? { ...risk, status: 'Superseded' } : risk,
  );
