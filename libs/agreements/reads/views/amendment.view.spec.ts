import { describe, expect, it } from '@jest/globals';
import { agreementDecider, toAgreementEvent, type AgreementState } from '@accord/agreements/domain';
import { policyFactsAt } from '@accord/policy/testing';
import { ORGANIZATION_ID, recordedLog, SAMPLES, wayToActive } from '@accord/agreements/projections/testing';
import { amendmentFor } from './amendment.view.js';
import type { Viewer } from './viewer.js';

/** Active to the end of 6 April 2029. */
const active = recordedLog(wayToActive('6f1c1c1e-0000-4000-8000-000000000002')).reduce(
  (state, event) => agreementDecider.evolve(state, toAgreementEvent(event)),
  agreementDecider.initialState,
);

const evolve = (state: AgreementState, type: 'AmendmentProposed' | 'AmendmentPrivacyReviewed', data: object) =>
  agreementDecider.evolve(state, {
    type,
    data,
    eventId: 'e',
    revision: state.revision + 1,
    recordedAt: '2026-06-01T15:00:00.000Z',
    commandId: 'c',
    actor: { subjectId: 'example.officer', function: 'isao.officer' },
  } as Parameters<typeof agreementDecider.evolve>[1]);

const { expiresOn: _end, terms: _terms, ...proposal } = SAMPLES.AmendmentProposed;
const open = evolve(active, 'AmendmentProposed', proposal);
const STAFF: Viewer = { side: 'government', subjectId: 'staff-cm' };

const shown = (state: AgreementState, moment: string, viewer: Viewer = STAFF) =>
  amendmentFor({
    state,
    viewer,
    moment,
    organization: {
      organizationId: ORGANIZATION_ID,
      legalName: 'Example ISAO',
      attestation: null,
      appointments: [],
      isEligible: false,
    },
    policy: policyFactsAt('2026-06-01'),
  });

describe('the amendment in the detail of an agreement', () => {
  it('amendment: shows what is changed since the last decision, and what stands between it and its effect', () => {
    expect(shown(open, '2026-06-01T15:00:00.000Z')).toMatchObject({
      amendmentNo: 1,
      kind: 'ScopeExpansion',
      changes: [{ path: '/tlpCeiling', old: 'GREEN', new: 'AMBER' }],
      openGates: ['privacy', 'signature.isao', 'signature.nccic'],
      isFullReview: false,
    });
    expect(shown(active, '2026-06-01T15:00:00.000Z')).toBeNull();
  });

  it('asks for a full review once the last one is older than two years', () => {
    expect(shown(open, '2028-05-01T15:00:00.000Z')).toMatchObject({ isFullReview: true });
  });

  it('decision: warns whoever decides shortly before the end of the term, unless the amendment prolongs it', () => {
    expect(shown(open, '2028-10-07T15:00:00.000Z')).not.toHaveProperty('termEndsOn');
    expect(shown(open, '2028-10-08T15:00:00.000Z')).toMatchObject({ termEndsOn: '2029-04-06' });
    const longer = evolve(active, 'AmendmentProposed', { ...proposal, expiresOn: '2030-04-06' });
    expect(shown(longer, '2028-10-08T15:00:00.000Z')).not.toHaveProperty('termEndsOn');
  });

  it('keeps the rationale of its review from the organization', () => {
    const reviewed = evolve(open, 'AmendmentPrivacyReviewed', SAMPLES.AmendmentPrivacyReviewed);
    const text = (viewer: Viewer) => JSON.stringify(shown(reviewed, '2026-06-02T15:00:00.000Z', viewer));
    expect(text(STAFF)).toContain('WITHHELD');
    expect(text({ side: 'isao', subjectId: 'example.officer' })).not.toContain('WITHHELD');
  });
});
