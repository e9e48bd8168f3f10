import { hasSigned, hasTerms } from './signature/signatures.js';
import type { AgreementState, StateName } from './state.js';

/** The stages that an application goes through, in their order. */
export const STAGES = ['intake', 'privacy', 'classified', 'terms', 'signatures', 'activation'] as const;

/** A stage of the way to an agreement in force. */
export type StageName = (typeof STAGES)[number];

/** How the way of an application can end; `ended` is the end of what was in force. */
export const OUTCOMES = ['inForce', 'rejected', 'withdrawn', 'ended'] as const;

/** How the way of an application ended. */
export type Outcome = (typeof OUTCOMES)[number];

/** Who has to move: the government, or the applicant, to whom changes or a signature were put. */
export type WaitsOn = 'government' | 'applicant';

/** Where an application stands on its way, and who has to move; nobody, once the way is over. */
export type Standpoint =
  { readonly stage: StageName; readonly waitsOn: WaitsOn } | { readonly stage: Outcome; readonly waitsOn: null };

const at = (stage: StageName, waitsOn: WaitsOn = 'government'): Standpoint => ({ stage, waitsOn });
const over = (stage: Outcome): Standpoint => ({ stage, waitsOn: null });

const inReview = ({ intake }: AgreementState): StageName => (intake === null ? 'intake' : 'privacy');

/** True when nobody has to decide on classified access any more, or ever had. */
const isDetermined = ({ classified: { status } }: AgreementState): boolean =>
  status !== 'Requested' && status !== 'Denied';

/** The stage that asked for the changes: to it the time of the applicant belongs. */
function askingStage(state: AgreementState): StageName {
  if (state.changes?.stage === 'Proposed') return inReview(state);
  return state.changes?.stage === 'PrivacyReviewed' && !isDetermined(state) ? 'classified' : 'terms';
}

/** From the reviews to the agreement in force: risks and terms, both signatures, putting it in force. */
function concluding(state: AgreementState): Standpoint {
  if (!hasTerms(state)) return at('terms');
  if (!hasSigned(state, 'ISAO')) return at('signatures', 'applicant');
  return at(hasSigned(state, 'NCCIC') ? 'activation' : 'signatures');
}

const nowhere = () => null;
const inForce = () => over('inForce');
const ended = () => over('ended');

const BY_STATE: Readonly<Record<StateName, (state: AgreementState) => Standpoint | null>> = {
  Draft: nowhere,
  LegacyHeld: nowhere,
  Proposed: (state) => at(inReview(state)),
  ChangesRequested: (state) => at(askingStage(state), 'applicant'),
  PrivacyReviewed: (state) => (isDetermined(state) ? concluding(state) : at('classified')),
  ClassifiedAccessApproved: concluding,
  Active: inForce,
  Suspended: inForce,
  Rejected: () => over('rejected'),
  Withdrawn: () => over('withdrawn'),
  Expired: ended,
  Terminated: ended,
};

/** Where an application stands, as programs count it (rules.md#stages); null before it is submitted, and for
 * an instrument that was imported. */
export const standpointOf = (state: AgreementState): Standpoint | null =>
  state.submittedAt === null || state.legacy !== null ? null : BY_STATE[state.state](state);
