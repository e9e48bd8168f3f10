import { openAssignments } from './assignments.js';
import type { Folds } from './fold.js';
import type { AgreementState } from './state.js';

type Ending =
  | 'TermsOpenedForSignature'
  | 'SignatureRecorded'
  | 'SignatureVoided'
  | 'AgreementActivated'
  | 'AgreementRejected'
  | 'AgreementWithdrawn';

/** Folds of the way out of review: terms, signatures, activation, rejection and withdrawal. */
export const endingFolds: Folds<Ending> = {
  TermsOpenedForSignature: (_state, data, { recordedAt }) => ({ terms: { ...data, openedAt: recordedAt, open: true } }),
  SignatureRecorded: (state, data, { actor, recordedAt }) => ({
    signatures: [
      ...state.signatures,
      {
        signatureId: data.signatureId,
        party: data.party,
        signerId: actor.subjectId,
        method: data.method,
        termsVersion: data.termsVersion,
        termsDigest: data.termsDigest,
        authorityValidUntil: data.authorityValidUntil,
        signedAt: recordedAt,
        status: 'Signed',
      },
    ],
  }),
  SignatureVoided: (state, { signatureId }) => ({
    signatures: state.signatures.map((one) =>
      one.signatureId === signatureId ? { ...one, status: 'Void' as const } : one,
    ),
  }),
  AgreementActivated: (_state, data, { recordedAt }) => ({
    state: 'Active',
    activation: { ...data, activatedAt: recordedAt },
  }),
  AgreementRejected: (state, { reasonCode, publicStatement }) => ({
    state: 'Rejected',
    ...withoutOpenAssignments(state),
    ending: { reasonCode, ...(publicStatement === undefined ? {} : { publicStatement }) },
  }),
  AgreementWithdrawn: (state, { reasonCode }) => ({
    state: 'Withdrawn',
    ...withoutOpenAssignments(state),
    ending: { reasonCode },
  }),
};

/** When an agreement ends, open assignments end with it; who has decided stays named. */
function withoutOpenAssignments(state: AgreementState): Pick<AgreementState, 'assignments' | 'privacy'> {
  const open = openAssignments(state);
  return {
    assignments: state.assignments.filter((one) => !open.includes(one)),
    privacy: state.privacy.status === 'Assigned' ? { ...state.privacy, status: 'None' } : state.privacy,
  };
}
