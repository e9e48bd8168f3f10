import { canonicalJson, digestOf } from '@accord/kernel';
import type { PolicyFacts } from '../premises.js';
import type { AgreementState } from '../state.js';

/** The version that the terms would have if they were opened now. */
export const nextTermsVersion = ({ terms }: AgreementState): number => (terms?.termsVersion ?? 0) + 1;

function termsOf(state: AgreementState, agreementId: string, policy: PolicyFacts, termsVersion: number) {
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
    conditions: state.conditions,
    classified: { status: classified.status, level: classified.level, scopeUnclassified: scope },
    termMonths: application.requestedTermMonths,
    termsVersion,
    policyVersion: policy.version,
  };
}

/**
 * The text that is signed: RFC 8785 JSON of parties, form, application, clauses, deviations, conditions, classified level
 * and scope, and term. Accepted risks and concurrences are no part of it.
 * @param policy the policy under which the terms were opened: the one in force, or for open terms that of their version
 * @param termsVersion the version wanted; by default that of the terms that lie open, else the next one
 * @throws TypeError while there is no application
 */
export const termsDocument = (
  state: AgreementState,
  agreementId: string,
  policy: PolicyFacts,
  termsVersion: number = state.terms?.open ? state.terms.termsVersion : nextTermsVersion(state),
): string => canonicalJson(termsOf(state, agreementId, policy, termsVersion));

/** Digest of the text that is signed; arguments as of `termsDocument`. */
export const termsDigestOf = (
  state: AgreementState,
  agreementId: string,
  policy: PolicyFacts,
  termsVersion: number,
): string => digestOf(termsOf(state, agreementId, policy, termsVersion));
