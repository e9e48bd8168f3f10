import type { FunctionName } from '@accord/kernel';
import type { EventPayloads, EventType } from '@accord/agreements/domain';
import type { Given } from './recorded.js';
import { ORGANIZATION_ID, sealed, STAFF } from './sample-forms.js';
import { SAMPLES } from './samples.js';

const officer = { subjectId: 'example.officer', function: 'isao.officer' } as const;
const staff = (name: FunctionName) => ({ subjectId: `${STAFF}${name}`, function: name });

/** One event of an agreement stream, after the sample of its type. */
export const happened = <Type extends EventType>(
  agreementId: string,
  type: Type,
  actor: Given['actor'] = officer,
  changes: Partial<EventPayloads[Type]> = {},
): Given => ({
  streamId: `agreement-${agreementId}`,
  type,
  data: { ...SAMPLES[type], ...changes },
  ...(actor ? { actor } : {}),
});

/** A whole way to Active: changes are asked for once, access is determined, a risk is accepted, both sides sign. */
export const wayToActive = (agreementId: string, organizationId: string = ORGANIZATION_ID): Given[] => [
  happened(agreementId, 'AgreementDrafted', officer, { organizationId }),
  happened(agreementId, 'DraftRevised'),
  happened(agreementId, 'AgreementProposed'),
  happened(agreementId, 'IntakeCompleted', staff('nccic.case_manager')),
  happened(agreementId, 'ReviewerAssigned', staff('nccic.case_manager')),
  happened(agreementId, 'ConcurrenceRecorded', staff('dhs.crcl')),
  happened(agreementId, 'PrivacyReviewFailed', staff('dhs.privacy')),
  happened(agreementId, 'ChangesRequested', staff('nccic.case_manager')),
  happened(agreementId, 'DraftRevised'),
  happened(agreementId, 'AgreementResubmitted'),
  happened(agreementId, 'ConcurrenceRecorded', staff('dhs.crcl'), { revisionNo: 2 }),
  happened(agreementId, 'PrivacyReviewPassed', staff('dhs.privacy')),
  happened(agreementId, 'ClassifiedAccessDenied', staff('dhs.csa')),
  happened(agreementId, 'ClassifiedAccessApproved', staff('dhs.csa')),
  happened(agreementId, 'RiskAccepted', staff('dhs.risk_acceptor')),
  happened(agreementId, 'TermsOpenedForSignature', staff('nccic.case_manager')),
  happened(
    agreementId,
    'SignatureRecorded',
    { subjectId: 'example.signatory', function: 'isao.signatory' },
    { party: 'ISAO' },
  ),
  happened(agreementId, 'SignatureRecorded', staff('nccic.approving_official'), { signatureId: 'signature-2' }),
  happened(agreementId, 'AgreementActivated', staff('nccic.case_manager')),
];

/** The registration of an organization, and whatever else happened to it. */
export const registered = (organizationId: string, slug: string, legalName: string): Given => ({
  streamId: `organization-${organizationId}`,
  type: 'OrganizationRegistered',
  data: {
    slug,
    legalName,
    shortName: slug.toUpperCase(),
    organizationKind: 'ISAO',
    formationBasis: 'Sector',
    sector: 'Energy',
    membershipMix: 'Mixed',
    taxStatus: 'Nonprofit',
    jurisdiction: 'US',
  },
});

/** An attestation of an organization. */
export const attested = (organizationId: string, answer: 'Met' | 'Gap' = 'Met'): Given => ({
  streamId: `organization-${organizationId}`,
  type: 'StandardsAttestationRecorded',
  data: { baselineVersion: '2016.1', answers: [{ itemId: 'CA-01', answer }], validUntil: '2027-03-01' },
});

/** What the security agency, or somebody else, stated of the eligibility of an organization for classified access. */
export const eligibility = (
  organizationId: string,
  status: string,
  asOf: string,
  statedBy: FunctionName = 'dhs.csa',
): Given => ({
  streamId: `organization-${organizationId}`,
  type: 'SecurityFactRecorded',
  data: { factKind: 'EntityEligibility', status, sourceRef: sealed('where'), asOf },
  actor: staff(statedBy),
});
