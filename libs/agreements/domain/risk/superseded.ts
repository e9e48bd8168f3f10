import { isOfClassified, isOfPrivacy } from '../review/conditions.js';
import type { AgreementState } from '../state.js';
import type { RiskSource } from './forms.js';

/**
 * The accepted risks after a finding was made anew: acceptances of the risk of the finding before it are superseded. An
 * acceptance covers what its acceptor saw, not what comes later under the same name.
 */
export const superseded = (
  { risks }: AgreementState,
  isReplaced: (source: RiskSource) => boolean,
): AgreementState['risks'] =>
  risks.map((risk) => (risk.status === 'Active' && isReplaced(risk.source) ? { ...risk, status: 'Superseded' } : risk));

/** True for the risk of a condition that this review set. */
export const isOnConditionOf =
  (review: 'privacy' | 'classified') =>
  ({ kind, ref }: RiskSource): boolean =>
    kind === 'privacyCondition' && (review === 'privacy' ? isOfPrivacy : isOfClassified)(ref);
