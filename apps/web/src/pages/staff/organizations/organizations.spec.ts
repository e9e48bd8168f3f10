import { describe, expect, it } from '@jest/globals';
import type { Organization } from '../../../api/types.js';
import { attestationStatusOf } from './attestation-status.js';
import { changesSince } from './changes-since.js';
import { basisOf, holdersOf } from './profile.js';
import { bodyOf, NOTHING_REGISTERED, problemsOf, slugFrom } from './registration.js';

const officer = {
  function: 'isao.officer',
  subjectId: 'a',
  headcountOne: false,
  appointedAt: '2026-01-02T15:00:00Z',
} as const;
const BEFORE = { appointments: [officer], securityFacts: [] } as unknown as Organization;
const attested = (part: object) => ({
  attestation: {
    lapsed: false,
    withdrawnItemIds: [],
    answers: [{ itemId: 'CA-01', answer: 'Met' }],
    ...part,
  } as unknown as NonNullable<Organization['attestation']>,
});

describe('An organization', () => {
  it('is formed around its sector or region, else around a kind of basis', () => {
    expect(basisOf({ formationBasis: 'Sector', sector: 'Energy' })).toBe('Energy');
    expect(basisOf({ formationBasis: 'Region', region: 'Ohio' })).toBe('Ohio');
    expect(basisOf({ formationBasis: 'ThreatSpecific' })).toBe('One threat');
  });

  it('has who holds and who held each function, the newest first', () => {
    const older = { ...officer, subjectId: 'b', appointedAt: '2025-01-02T15:00:00Z' };
    const ended = { ...older, subjectId: 'c', endedAt: '2025-06-02T15:00:00Z' };
    const [officers, signatories] = holdersOf({ appointments: [older, ended, officer] });
    expect(officers?.current.map(({ subjectId }) => subjectId)).toEqual(['a', 'b']);
    expect(officers?.ended.map(({ subjectId }) => subjectId)).toEqual(['c']);
    expect(signatories).toEqual({ functionName: 'isao.signatory', current: [], ended: [] });
  });

  it.each([
    ['Not attested', {}],
    ['Attested', attested({})],
    ['Attested with gaps', attested({ answers: [{ itemId: 'CA-01', answer: 'Gap' }] })],
    ['Partly withdrawn', attested({ withdrawnItemIds: ['CA-01'] })],
    ['Lapsed', attested({ lapsed: true, withdrawnItemIds: ['CA-01'] })],
  ])('is %s', (word, part) => {
    expect(attestationStatusOf(part).word).toBe(word);
  });

  it('tells what others changed while a form was open', () => {
    const fact = { factKind: 'FOCI', status: 'Mitigated', asOf: '2026-01-31' };
    const after = {
      appointments: [
        { ...officer, endedAt: '2026-03-02T15:00:00Z' },
        { ...officer, function: 'isao.fso', subjectId: 'd' },
      ],
      securityFacts: [fact],
      ...attested({}),
    } as unknown as Organization;
    expect(changesSince(BEFORE, after)).toEqual([
      'The appointment of a ended: ISAO officer.',
      'd was appointed: Facility security officer.',
      'Foreign ownership, control or influence: Mitigated, as of 31 Jan 2026.',
      'The attestation changed.',
    ]);
    expect(changesSince(BEFORE, BEFORE)).toEqual(['Something that this page does not show.']);
  });
});

describe('A registration', () => {
  const whole = {
    ...NOTHING_REGISTERED,
    legalName: ' Harbour ISAO ',
    shortName: 'Harbour',
    slug: 'harbour',
    organizationKind: 'ISAO',
    formationBasis: 'Region',
    sector: 'Energy',
    region: 'Gulf coast',
    membershipMix: 'Mixed',
    taxStatus: 'Nonprofit',
  };

  it('asks for the region or the sector as its basis has it, and sends no other', () => {
    expect(problemsOf(whole)).toEqual([]);
    expect(bodyOf(whole)).toEqual({
      legalName: 'Harbour ISAO',
      shortName: 'Harbour',
      slug: 'harbour',
      organizationKind: 'ISAO',
      formationBasis: 'Region',
      region: 'Gulf coast',
      membershipMix: 'Mixed',
      taxStatus: 'Nonprofit',
      jurisdiction: 'US',
    });
    expect(problemsOf({ ...whole, formationBasis: 'SubSector', sector: '' })).toEqual([
      { pointer: '/sector', message: 'This is needed.' },
    ]);
  });

  it.each([
    ['Harbour ISAO', 'harbour-isao'],
    ['  Ünïon & Søn ', 'u-ni-on-s-n'],
    ['!!!', ''],
  ])('suggests for %j the slug %j', (name, slug) => {
    expect(slugFrom(name)).toBe(slug);
  });
});
