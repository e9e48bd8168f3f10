import type { AgreementState } from './state.js';

/** An agreement before its first event: revision -1, nothing known. */
export const initialState: AgreementState = {
  revision: -1,
  state: 'Draft',
  organizationId: '',
  agreementForm: 'Standard',
  predecessorId: null,
  number: null,
  draftedAt: null,
  submittedAt: null,
  updatedAt: null,
  stateSince: null,
  draft: null,
  application: null,
  applicationDigest: null,
  revisionNo: 0,
  intake: null,
  assignments: [],
  recused: [],
  concurrences: [],
  changes: null,
  privacy: { status: 'None', reviewedAt: null, form: null },
  classified: { status: 'NotRequested', basis: null, level: 'None', verificationDueOn: null, determination: null },
  conditions: [],
  risks: [],
  terms: null,
  signatures: [],
  activation: null,
  ending: null,
  participations: [],
};

type Draft = { -readonly [Field in keyof AgreementState]: AgreementState[Field] };

/**
 * A copy of a state that may still be changed. Field by field: the engine makes it twenty times faster than a spread, and a
 * replay makes one for every event of the log. A field that is forgotten here does not compile.
 */
export const copyOf = (state: AgreementState): Draft => ({
  revision: state.revision,
  state: state.state,
  organizationId: state.organizationId,
  agreementForm: state.agreementForm,
  predecessorId: state.predecessorId,
  number: state.number,
  draftedAt: state.draftedAt,
  submittedAt: state.submittedAt,
  updatedAt: state.updatedAt,
  stateSince: state.stateSince,
  draft: state.draft,
  application: state.application,
  applicationDigest: state.applicationDigest,
  revisionNo: state.revisionNo,
  intake: state.intake,
  assignments: state.assignments,
  recused: state.recused,
  concurrences: state.concurrences,
  changes: state.changes,
  privacy: state.privacy,
  classified: state.classified,
  conditions: state.conditions,
  risks: state.risks,
  terms: state.terms,
  signatures: state.signatures,
  activation: state.activation,
  ending: state.ending,
  participations: state.participations,
});
