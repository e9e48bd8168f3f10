import type { PolicyFacts } from '../premises.js';
import { termsDigestOf, termsDocument, type TermsPolicy } from '../signature/terms.js';
import type { AgreementState } from '../state.js';
import { underAmendment } from './amended.js';
import type { AmendedTerms, Amendment } from './forms.js';

/**
 * The amended terms, once everything that stands in their text is decided; null before. They are made once and by the
 * server, and what is signed is their digest.
 * @param amendment with what the event that is decided adds to it
 */
export function amendedTerms(
  state: AgreementState,
  amendment: Amendment,
  agreementId: string,
  policy: PolicyFacts,
): AmendedTerms | null {
  const { requiredGates, privacy, classified, termsVersion } = amendment;
  const isReviewed = !requiredGates.includes('privacy') || privacy !== null;
  const isDetermined = !requiredGates.includes('classified') || classified !== null;
  if (!isReviewed || !isDetermined) return null;
  if (privacy?.form.outcome === 'Failed' || (classified !== null && !('level' in classified))) return null;
  return {
    termsDigest: termsDigestOf(underAmendment(state, amendment), agreementId, policy, termsVersion),
    clauseIds: policy.clauses.map(({ id }) => id),
    policyVersion: policy.version,
  };
}

/** The terms as a part of an event, where they are complete. */
export const withTerms = (terms: AmendedTerms | null) => (terms ? { terms } : {});

/**
 * The amended text whose digest an event carries.
 * @param after the agreement as it stood after the event, texts unsealed: one of which a text was erased has lost the text
 *   that was signed
 * @throws {TypeError} while no amendment is open
 */
export function amendedTermsDocument(
  after: AgreementState,
  agreementId: string,
  policy: TermsPolicy,
): { readonly text: string; readonly termsVersion: number } {
  const { amendment } = after;
  if (!amendment) throw new TypeError('There is no amended text.');
  const { termsVersion } = amendment;
  return { text: termsDocument(underAmendment(after, amendment), agreementId, policy, termsVersion), termsVersion };
}
