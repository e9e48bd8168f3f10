import { describe, expect, it } from '@jest/globals';
import type { Agreement, Organization } from '../../api/types.js';
import { gatesOfActivation, gatesOfOpening } from './gates.js';

const CLAUSES = ['voluntary', 'noRight'];
const FACETS: Agreement['facets'] = {
  intake: 'Complete',
  privacy: 'Passed',
  classified: 'NotRequired',
  signatures: { isao: 'Signed', nccic: 'None' },
  standards: 'Attested',
  risk: 'None',
  amendment: 'None',
  legalHold: false,
  statutoryCover: 'InForce',
};
const CONCURS = {
  eventId: 'e',
  office: 'crcl',
  position: 'Concur',
  revisionNo: 1,
  recordedAt: '2026-03-05T15:00:00Z',
  inForce: true,
} as const;

type Part = Partial<Omit<Agreement, 'facets' | 'application'>> & {
  readonly facets?: Partial<Agreement['facets']>;
  readonly application?: object;
};
const agreement = ({ facets = {}, application = {}, ...rest }: Part = {}): Agreement =>
  ({
    agreementForm: 'Standard',
    risks: [],
    review: { revisionNo: 1, assignments: [], concurrences: [CONCURS] },
    terms: { termsVersion: 1, termsDigest: '', clauseIds: [], signBy: '2026-04-01' },
    ...rest,
    facets: { ...FACETS, ...facets },
    application: { clauseChecklist: { voluntary: true, noRight: true }, ...application },
  }) as Agreement;
const organization = (
  attestation: object | undefined = { lapsed: false, withdrawnItemIds: [], validUntil: '2027-03-01' },
) => ({ attestation }) as Organization;

const openIn = (one: Agreement, of = organization(), code?: string) =>
  gatesOfOpening({ agreement: one, organization: of, clauseIds: CLAUSES, code })
    .filter(({ holds }) => !holds)
    .map(({ id }) => id);

describe('The gates before terms are opened', () => {
  it('all hold for an agreement that passed its reviews', () => {
    expect(openIn(agreement())).toEqual([]);
  });

  it('tell of classified access that nobody asked for what settles it, and not that somebody has to decide', () => {
    const one = agreement({ facets: { privacy: 'Assigned', classified: 'NotRequested' } });
    const gates = gatesOfOpening({ agreement: one, organization: organization(), clauseIds: CLAUSES, code: undefined });
    expect(gates.find(({ id }) => id === 'classified')?.note).toBe(
      'None is asked for. It is marked as not required once the privacy review passes.',
    );
  });

  it.each<[string, Part]>([
    ['intake', { facets: { intake: 'None' } }],
    ['privacy', { facets: { privacy: 'Stale' } }],
    ['classified', { facets: { classified: 'Requested' } }],
    ['standards', { facets: { standards: 'Lapsed' } }],
    [
      'concurrence.crcl',
      { review: { revisionNo: 2, assignments: [], concurrences: [{ ...CONCURS, inForce: false }] } },
    ],
    [
      'concurrence.crcl',
      { review: { revisionNo: 1, assignments: [], concurrences: [{ ...CONCURS, position: 'NonConcur' }] } },
    ],
    ['concurrence.counsel', { agreementForm: 'Negotiated' }],
    ['concurrence.counsel', { application: { piiCategoriesPossible: ['PersonName'] } }],
    ['clauses', { application: { clauseChecklist: { voluntary: true, noRight: false } } }],
    ['risk', { facets: { risk: 'Required' } }],
  ])('%s is open, in words, where the record says so', (id, part) => {
    expect(openIn(agreement(part))).toEqual([id]);
    const open = gatesOfOpening({
      agreement: agreement(part),
      organization: organization(),
      clauseIds: CLAUSES,
      code: undefined,
    }).find(({ holds }) => !holds);
    expect(open?.note).toMatch(/\.$/);
  });

  it('need an attestation of which nothing was taken back', () => {
    expect(openIn(agreement(), { ...organization(), attestation: undefined } as unknown as Organization)).toEqual([
      'standards',
    ]);
    expect(
      openIn(agreement(), organization({ lapsed: false, withdrawnItemIds: ['PP-05'], validUntil: '2027-03-01' })),
    ).toEqual(['standards']);
  });

  it('hold where an accepted risk overrides the office that does not concur', () => {
    const risks = [
      { source: { kind: 'nonConcurOverride', ref: 'crcl' }, status: 'Active' },
    ] as unknown as Agreement['risks'];
    const refused = { revisionNo: 1, assignments: [], concurrences: [{ ...CONCURS, position: 'NonConcur' as const }] };
    expect(openIn(agreement({ review: refused, risks }))).toEqual([]);
  });

  it('name what only the server knows, once', () => {
    expect(openIn(agreement(), organization(), 'SECOND_OFFICIAL_REQUIRED')).toEqual(['SECOND_OFFICIAL_REQUIRED']);
    expect(openIn(agreement(), organization(), 'GATE_MISSING:overlap')).toEqual(['overlap']);
    expect(openIn(agreement({ facets: { privacy: 'Failed' } }), organization(), 'GATE_MISSING:privacy')).toEqual([
      'privacy',
    ]);
    expect(openIn(agreement(), organization(), 'WRONG_STATE')).toEqual([]);
  });
});

describe('The gates before an agreement is put in force', () => {
  it('are those, and both signatures', () => {
    const gates = gatesOfActivation({
      agreement: agreement(),
      organization: organization(),
      clauseIds: CLAUSES,
      code: 'GATE_MISSING:signatures',
    });
    expect(gates.filter(({ holds }) => !holds).map(({ id }) => id)).toEqual(['signatures']);
  });
});
