import { describe, expect, it } from '@jest/globals';
import type { FunctionName } from '@accord/kernel';
import { agreementDecider, type AgreementState, type OrganizationFacts } from '@accord/agreements/domain';
import { ORGANIZATION_ID } from '@accord/agreements/projections/testing';
import { byConflict, personsOn, placeOf } from './separation-matrix.js';

const organization: OrganizationFacts = {
  organizationId: ORGANIZATION_ID,
  legalName: 'Example ISAO',
  attestation: null,
  isEligible: false,
  appointments: [],
};

const act = (subjectId: string, name: FunctionName, eventType: string, day: number) => ({
  subjectId,
  function: name,
  eventType,
  classifiedOfficial: false,
  recordedAt: `2026-03-${String(day).padStart(2, '0')}T15:00:00.000Z`,
});

function judged(participations: AgreementState['participations'], more: Partial<OrganizationFacts> = {}) {
  const state = { ...agreementDecider.initialState, organizationId: ORGANIZATION_ID, participations };
  const about = { agreementId: 'one', state, predecessors: [], organization: { ...organization, ...more } };
  return personsOn({ ...about, policyAt: () => ({ lookBackMonths: 24 }) }, new Map());
}

describe('the matrix of separation of duties', () => {
  it('finds what the record holds although a rule bars it, by the act that came second', () => {
    const [first, second] = judged([
      act('mv', 'nccic.case_manager', 'IntakeCompleted', 2),
      act('pr', 'dhs.privacy', 'PrivacyReviewPassed', 3),
      act('mv', 'dhs.privacy', 'PrivacyReviewPassed', 4),
      act('clock', 'clock', 'AgreementExpired', 5),
    ]);
    expect(first).toMatchObject({ subjectId: 'mv', conflict: true, functions: ['nccic.case_manager', 'dhs.privacy'] });
    expect(first!.rules.map(({ rule }) => rule)).toEqual([1, 3]);
    expect(second).toMatchObject({ subjectId: 'pr', conflict: false, rules: [] });
  });

  it('asks of the organization what was so at the moment of the act', () => {
    const appointment = {
      subjectId: 'pr',
      function: 'isao.officer' as const,
      headcountOne: false,
      appointedAt: '2026-03-10T00:00:00.000Z',
      endedAt: null,
    };
    const acts = [act('pr', 'dhs.privacy', 'PrivacyReviewPassed', 3)];
    expect(judged(acts, { appointments: [appointment] })[0]).toMatchObject({ conflict: false });
    const earlier = { ...appointment, appointedAt: '2026-03-01T00:00:00.000Z' };
    expect(judged(acts, { appointments: [earlier] })[0]!.rules).toMatchObject([{ rule: 2 }]);
  });

  it('has conflicts first, then who was kept out, and knows who only tried', () => {
    const state = {
      ...agreementDecider.initialState,
      participations: [act('a', 'dhs.privacy', 'PrivacyReviewPassed', 3)],
    };
    const missed = { command: 'assign-reviewer', function: null, recordedAt: '2026-03-04T15:00:00.000Z' };
    const about = { agreementId: 'one', state, predecessors: [], organization };
    const persons = personsOn({ ...about, policyAt: () => ({ lookBackMonths: 24 }) }, new Map([['z', [missed]]]));
    expect(persons.toSorted(byConflict).map(({ subjectId, nearMisses }) => [subjectId, nearMisses.length])).toEqual([
      ['z', 1],
      ['a', 0],
    ]);
  });

  it('says of who acted on an agreement before this one on which, and as what', () => {
    const earlier = {
      ...agreementDecider.initialState,
      agreementId: 'earlier',
      number: 'ISA-2026-00005',
      participations: [act('mv', 'nccic.case_manager', 'IntakeCompleted', 2)],
    };
    const state = {
      ...agreementDecider.initialState,
      participations: [act('a', 'dhs.privacy', 'PrivacyReviewPassed', 3)],
    };
    const missed = { command: 'record-privacy-review', function: null, recordedAt: '2026-03-04T15:00:00.000Z' };
    const about = { agreementId: 'one', state, predecessors: [earlier], organization };
    const persons = personsOn({ ...about, policyAt: () => ({ lookBackMonths: 24 }) }, new Map([['mv', [missed]]]));
    expect(persons.map(({ subjectId, functions, before }) => ({ subjectId, functions, before }))).toEqual([
      { subjectId: 'a', functions: ['dhs.privacy'], before: [] },
      {
        subjectId: 'mv',
        functions: [],
        before: [{ agreementId: 'earlier', number: 'ISA-2026-00005', functions: ['nccic.case_manager'] }],
      },
    ]);
  });

  it('gives each a place that depends on nobody else, so that a page goes on where the one before ended', () => {
    const persons = judged([
      act('mv', 'nccic.case_manager', 'IntakeCompleted', 2),
      act('pr', 'dhs.privacy', 'PrivacyReviewPassed', 3),
      act('mv', 'dhs.privacy', 'PrivacyReviewPassed', 4),
    ]).toSorted(byConflict);
    const places = persons.map(placeOf);
    expect(places).toEqual(places.toSorted());
    const another = judged([act('aa', 'dhs.privacy', 'PrivacyReviewPassed', 3)]);
    const more = [...persons, ...another].toSorted(byConflict);
    expect(more.filter((one) => placeOf(one) > places[0]!).map(({ subjectId }) => subjectId)).toEqual(['aa', 'pr']);
  });
});
