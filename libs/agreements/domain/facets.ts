import type { LocalDate } from '@accord/kernel';
import { openAmendment } from './amendment/amended.js';
import type { OrganizationFacts, PolicyFacts } from './premises.js';
import { acceptanceOf, expiredAcceptanceOf, gapItems, risksToCover, uncoveredRisks } from './risk/risks.js';
import { isAttestationInForce } from './standards.js';
import type { AgreementState } from './state.js';

/** What is kept beside the state of an agreement, in the codes of the contract (rules.md#facets). */
export interface Facets {
  readonly intake: 'None' | 'Complete';
  readonly privacy: AgreementState['privacy']['status'];
  readonly classified: AgreementState['classified']['status'];
  readonly signatures: { readonly isao: SignatureFacet; readonly nccic: SignatureFacet };
  readonly standards: 'Attested' | 'AttestedWithGaps' | 'Lapsed';
  readonly risk: 'None' | 'Required' | 'Covered' | 'Expired';
  readonly amendment: 'None' | 'Open';
  readonly legalHold: boolean;
  readonly statutoryCover: 'InForce' | 'Lapsed';
}

/** A party and the terms: not signed, signed, or signed and voided since. */
export type SignatureFacet = 'None' | 'Signed' | 'Void';

/**
 * The facets of an agreement. Reviews show what is on the record; standards, risk and statutory cover are judged on the
 * given day.
 * @param today the date in the deadline zone at which the facets are asked for
 */
export function facetsOf(
  state: AgreementState,
  organization: OrganizationFacts,
  policy: PolicyFacts,
  today: LocalDate,
): Facets {
  return {
    intake: state.intake ? 'Complete' : 'None',
    privacy: state.privacy.status,
    classified: state.classified.status,
    signatures: { isao: signatureFacet(state, 'ISAO'), nccic: signatureFacet(state, 'NCCIC') },
    standards: standardsFacet(state, organization, today),
    risk: riskFacet(state, organization, policy, today),
    amendment: openAmendment(state) ? 'Open' : 'None',
    legalHold: state.legalHold,
    statutoryCover: policy.statutes.every(({ inForce }) => inForce) ? 'InForce' : 'Lapsed',
  };
}

const signatureFacet = ({ signatures }: AgreementState, party: 'ISAO' | 'NCCIC'): SignatureFacet =>
  signatures.findLast((one) => one.party === party)?.status ?? 'None';

function standardsFacet(state: AgreementState, organization: OrganizationFacts, today: LocalDate): Facets['standards'] {
  if (!isAttestationInForce(organization, today)) return 'Lapsed';
  return gapItems(state, organization).length > 0 ? 'AttestedWithGaps' : 'Attested';
}

function riskFacet(
  state: AgreementState,
  organization: OrganizationFacts,
  policy: PolicyFacts,
  today: LocalDate,
): Facets['risk'] {
  if (state.application === null || risksToCover(state, organization, policy).length === 0) return 'None';
  const uncovered = uncoveredRisks(state, organization, policy, today);
  if (uncovered.length === 0) return 'Covered';
  const wasAccepted = uncovered.every(
    (source) => acceptanceOf(state, source) !== null || expiredAcceptanceOf(state, source) !== null,
  );
  return wasAccepted ? 'Expired' : 'Required';
}
