import { canonicalJson, digestOf } from '@accord/kernel';
import type { Condition } from '../review/forms.js';
import type { PolicyFacts } from '../premises.js';
import type { AgreementState } from '../state.js';
import type { OpenedTerms } from './forms.js';

/** What of the policy stands in the text: its version and its clauses. */
export type TermsPolicy = Pick<PolicyFacts, 'version' | 'clauses'>;

/** The version that the next text of the terms has: none of those before it, in force or not. */
export const nextTermsVersion = ({ terms, amendment }: AgreementState): number =>
  Math.max(terms?.termsVersion ?? 0, amendment?.termsVersion ?? 0) + 1;

/** Which conditions of the reviews stand in a text of the terms. */
type Bound = (condition: Condition) => boolean;

/** Conditions bind who owns them: a party signs for its own, and what NCCIC asks of itself is not the ISAO's to read. */
const ofIsao: Bound = ({ owner }) => owner === 'ISAO';

/** Texts that were opened before that rule carried every condition. They were signed, and stay what they are. */
const whosever: Bound = () => true;

function termsOf(
  state: AgreementState,
  agreementId: string,
  policy: TermsPolicy,
  termsVersion: number,
  isBound: Bound = ofIsao,
) {
  const { application, classified } = state;
  if (!application) throw new TypeError('An agreement without an application has no terms.');
  const scope =
    classified.determination && 'level' in classified.determination
      ? classified.determination.form.scopeUnclassified
      : null;
  return {
    agreementId,
    number: state.number,
    parties: { isao: { organizationId: state.organizationId, legalName: application.legalName }, nccic: 'NCCIC' },
    agreementForm: state.agreementForm,
    revisionNo: state.revisionNo,
    applicationDigest: state.applicationDigest,
    application,
    clauses: policy.clauses.map(({ id, text }) => ({ id, text })),
    deviations: application.deviations,
    conditions: state.conditions.filter(isBound),
    classified: { status: classified.status, level: classified.level, scopeUnclassified: scope },
    termMonths: application.requestedTermMonths,
    termsVersion,
    policyVersion: policy.version,
  };
}

/**
 * The text that is signed: RFC 8785 JSON of parties, form, application, clauses, deviations, conditions of the ISAO,
 * classified level and scope, and term. Accepted risks and concurrences are no part of it. The digest that the parties
 * sign is the SHA-256 of its UTF-8 bytes.
 * @param policy the policy under which the terms were opened: the one in force, or for open terms that of their version
 * @param termsVersion the version wanted; by default that of the terms that lie open, else the next one
 * @throws TypeError while there is no application
 */
export const termsDocument = (
  state: AgreementState,
  agreementId: string,
  policy: TermsPolicy,
  termsVersion: number = state.terms?.open ? state.terms.termsVersion : nextTermsVersion(state),
): string => canonicalJson(termsOf(state, agreementId, policy, termsVersion));

/** Digest of the text that is signed; arguments as of `termsDocument`. */
export const termsDigestOf = (
  state: AgreementState,
  agreementId: string,
  policy: TermsPolicy,
  termsVersion: number,
): string => digestOf(termsOf(state, agreementId, policy, termsVersion));

/**
 * The text that an event opened for signature.
 * @param before the agreement as it stood before the event, texts unsealed: one of which a text was erased has lost the
 *   text that was signed, and what is left of it has another digest
 */
export function openedTermsDocument(
  before: AgreementState,
  agreementId: string,
  policy: TermsPolicy,
  { termsVersion, termsDigest }: Pick<OpenedTerms, 'termsVersion' | 'termsDigest'>,
): string {
  const earlier = termsOf(before, agreementId, policy, termsVersion, whosever);
  if (digestOf(earlier) === termsDigest) return canonicalJson(earlier);
  return termsDocument(before, agreementId, policy, termsVersion);
}
