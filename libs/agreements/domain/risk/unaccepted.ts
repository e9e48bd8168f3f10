import { namesRecipients } from '../review/concurrence.js';
import type { Office } from '../review/offices.js';
import { isAgainst, overrideOf } from '../review/waiting.js';
import type { AgreementState } from '../state.js';
import type { Known } from '../work.js';
import type { RiskSource } from './forms.js';
import { acceptanceOf, risksToCover } from './risks.js';

/** True between the privacy review and the activation, where an open risk keeps an agreement back. */
export const isWaitingToActivate = ({ state }: AgreementState): boolean =>
  state === 'PrivacyReviewed' || state === 'ClassifiedAccessApproved';

/** What needs an acceptance and has none on the record: gaps, conditions, and NonConcurs that can be overridden. */
export function unaccepted({ state, organization, policy }: Known): readonly RiskSource[] {
  const offices: readonly Office[] = namesRecipients(state)
    ? ['crcl', 'counsel']
    : ['crcl', 'counsel', 'second-official'];
  const risks = risksToCover(state, organization, policy).filter((source) => acceptanceOf(state, source) === null);
  return [...risks, ...offices.filter((office) => isAgainst(state, office)).map(overrideOf)];
}
