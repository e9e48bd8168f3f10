import { describe, expect, it } from '@jest/globals';
import { organizationDecider, type OrganizationState } from '@accord/organizations/domain';
import { organizationView } from './index.js';

const OUTSIDE = { government: false, ownSide: false, auditor: false };
const profile = {
  slug: 'water',
  legalName: 'Water Exchange',
  shortName: 'WX',
  organizationKind: 'ISAO',
  formationBasis: 'Affinity',
  membershipMix: 'Mixed',
  taxStatus: 'Nonprofit',
  jurisdiction: 'US',
} as const;
const at = '2026-03-02T12:00:00.000Z';
const fact = (asOf: string, status: string) =>
  ({ factKind: 'FOCI', status, sourceRef: 'letter 7', asOf, recordedAt: at, recordedBy: 'dhs.csa' }) as const;
const state: OrganizationState = {
  revision: 4,
  profile,
  attestation: {
    baselineVersion: '2016.1',
    answers: [{ itemId: 'CA-01', answer: 'Met', evidence: 'charter' }],
    recordedAt: at,
    validUntil: '2027-03-02',
    lapsed: false,
    withdrawnItemIds: [],
    withdrawals: [],
  },
  securityFacts: [fact('2026-03-01', 'None'), fact('2026-02-01', 'InProcess')],
  appointments: [
    { subjectId: 'a', function: 'isao.officer', headcountOne: false, appointedAt: at, endedAt: null },
    { subjectId: 'b', function: 'isao.fso', headcountOne: false, appointedAt: at, endedAt: at },
  ],
};

describe('the view of one organization', () => {
  const { withdrawals: _when, ...attestation } = state.attestation!;

  it.each(['government', 'ownSide', 'auditor'] as const)('shows persons, evidence and sources to %s', (side) => {
    expect(organizationView(state, 'id', { ...OUTSIDE, [side]: true })).toEqual({
      id: 'id',
      ...profile,
      revision: 4,
      attestation,
      securityFacts: state.securityFacts.map((one) => ({ ...one, recordedCount: 2 })),
      appointments: [
        { subjectId: 'a', function: 'isao.officer', headcountOne: false, appointedAt: at },
        { subjectId: 'b', function: 'isao.fso', headcountOne: false, appointedAt: at, endedAt: at },
      ],
    });
  });
  it('shows everybody else which functions are filled, but no person, no evidence and no source', () => {
    const text = JSON.stringify(organizationView(state, 'id', OUTSIDE));
    expect(text).toContain('isao.officer');
    expect(text).toContain('"status":"None"');
    expect(text).not.toMatch(/subjectId|letter 7|charter/);
  });
  it('lists every fact, each with how many of its kind there are', () => {
    const kmp = { ...fact('2026-02-15', 'Complete'), factKind: 'KMP' } as const;
    const [newest, oldest] = state.securityFacts;
    const { securityFacts } = organizationView({ ...state, securityFacts: [newest!, kmp, oldest!] }, 'id', OUTSIDE);
    expect(securityFacts.map((one) => [one.factKind, one.asOf, one.recordedCount])).toEqual([
      ['FOCI', '2026-03-01', 2],
      ['KMP', '2026-02-15', 1],
      ['FOCI', '2026-02-01', 2],
    ]);
  });
  it('has no attestation before the first', () => {
    const bare = { ...organizationDecider.initialState, profile, revision: 0 };
    expect(organizationView(bare, 'id', OUTSIDE)).toEqual({
      id: 'id',
      ...profile,
      revision: 0,
      securityFacts: [],
      appointments: [],
    });
  });
});
