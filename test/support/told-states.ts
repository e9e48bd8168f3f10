/** What a page is told of an agreement that does not stand so: an act needs something to be about, and no more of it. */
import { addDays, localDateOf } from '@accord/kernel';

const today = localDateOf(new Date());
export const soon = addDays(today, 30);
export const NOW = `${today}T08:00:00.000Z`;
const DIGEST = 'c'.repeat(64);

export const suspension = {
  causeCode: 'SecurityIncident',
  emergency: true,
  scope: 'Entitlements',
  liftConditions: [{ id: 'condition-1', text: 'The account that leaked is closed.' }],
  suspendedAt: NOW,
  ratifyBefore: `${soon}T08:00:00.000Z`,
};
export const notice = { byParty: 'ISAO', effectiveOn: soon, reasonCode: 'NoLongerNeeded', givenAt: NOW };
export const condition = {
  conditionId: 'privacy.DataMinimization',
  text: 'Cut retention to 180 days',
  owner: 'ISAO',
  dueOn: soon,
  blocking: false,
};
export const risk = {
  riskId: 'risk-1',
  source: { kind: 'standardsGap', ref: 'TM-04' },
  residualLevel: 'Moderate',
  status: 'Active',
  expiresOn: soon,
};
export const waiver = {
  waives: 'LookBack',
  subjectId: 'pr-2',
  until: soon,
  requestId: '7b0f3f0e-6f0a-4b6e-9a55-0c7e4f1c2a11',
  requestedBy: 'ao-1',
  requestedAt: NOW,
  openedAt: null,
  closedAt: null,
};
/** Access to classified information was asked for. */
export const asked = { application: { requestedLevel: 'Secret' } };
const assignment = { function: 'dhs.privacy', subjectId: 'pr-1', dueOn: soon };
export const assigned = (more: object) => ({
  review: { revisionNo: 1, assignments: [{ ...assignment, ...more }], concurrences: [] },
});
export const legacy = {
  instrumentKind: 'MOU',
  originalSignedOn: '2019-05-06',
  originalExpiry: soon,
  documentDigest: DIGEST,
  deemedCompliant: false,
  missingGates: [],
  importedAt: NOW,
  verdict: null,
  conformanceDueOn: null,
};
export const amendment = {
  amendmentNo: 1,
  kind: 'ScopeReduction',
  kinds: ['ScopeReduction'],
  changes: [{ path: '/requestedTermMonths', old: 24, new: 12 }],
  requiredGates: ['privacy', 'signature.isao', 'signature.nccic'],
  openGates: ['privacy', 'signature.isao', 'signature.nccic'],
  proposedBy: 'ISAO',
  proposedAt: NOW,
  baseTermsVersion: 1,
  termsVersion: 2,
  concurrences: [],
  conditions: [],
  signatures: [],
  termsDigest: DIGEST,
};
export const requested = {
  stage: 'Proposed',
  items: [
    {
      itemId: '1',
      fieldPath: '/privacy/removal',
      problem: 'It does not say who reads a report.',
      action: 'Say who does, and when.',
    },
  ],
  dueOn: soon,
  answered: false,
};
export const unsigned = {
  facets: {
    intake: 'Complete',
    privacy: 'Passed',
    classified: 'NotRequired',
    signatures: { isao: 'None', nccic: 'None' },
    standards: 'Attested',
    risk: 'None',
    amendment: 'None',
    legalHold: false,
    statutoryCover: 'InForce',
  },
  signatures: [],
};
