import { hasSecondOfficial, isMissing, namesRecipients } from '../review/concurrence.js';
import { REVIEW_OFFICES } from '../review/waiting.js';
import { unaccepted } from '../risk/unaccepted.js';
import type { AgreementState, StateName } from '../state.js';
import type { Known } from '../work.js';
import type { Party, Signature } from './forms.js';

/** States in which terms lie open, or have taken effect; while changes are requested they only wait to be closed. */
const WHILE_OPEN = new Set<StateName>(['PrivacyReviewed', 'ClassifiedAccessApproved', 'Active']);

/** True while terms lie open, or have taken effect. */
export const hasTerms = ({ state, terms }: AgreementState): boolean => terms?.open === true && WHILE_OPEN.has(state);

/** True when a party has signed the terms as they stand, and nothing voided it. */
export const hasSigned = ({ signatures, terms }: AgreementState, party: Party): boolean =>
  signatures.some((one) => one.party === party && one.status === 'Signed' && one.termsDigest === terms?.termsDigest);

/**
 * True when nothing on the record would refuse terms, signatures and activation: reviews passed, access settled, every
 * office heard, a second official where one is needed, every risk accepted.
 */
export function isReadyForTerms(known: Known): boolean {
  const { state } = known;
  const isSettled = state.state === 'ClassifiedAccessApproved' || state.classified.status === 'NotRequired';
  const lacksOfficial = namesRecipients(state) && !hasSecondOfficial(state, null);
  const lacksOffice = REVIEW_OFFICES.some(([office]) => isMissing(state, office));
  return isSettled && !lacksOfficial && !lacksOffice && unaccepted(known).length === 0;
}

/** The signature of a party that stands under the terms that lie open; null without one. */
export const signatureOf = ({ signatures, terms }: AgreementState, party: Party): Signature | null =>
  signatures.find(
    (one) => one.party === party && one.status === 'Signed' && one.termsVersion === terms?.termsVersion,
  ) ?? null;
