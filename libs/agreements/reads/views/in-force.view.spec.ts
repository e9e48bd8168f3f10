import { describe, expect, it } from '@jest/globals';
import { agreementDecider, toAgreementEvent } from '@accord/agreements/domain';
import { policyFactsAt } from '@accord/policy/testing';
import { ORGANIZATION_ID, recordedLog, wayToActive } from '@accord/agreements/projections/testing';
import { agreementView, type AgreementViewInput } from './agreement.view.js';

const agreementId = '6f1c1c1e-0000-4000-8000-000000000002';
/** Active to the end of 6 April 2029. */
const active = recordedLog(wayToActive(agreementId)).reduce(
  (state, event) => agreementDecider.evolve(state, toAgreementEvent(event)),
  agreementDecider.initialState,
);

const viewed = (more: Partial<AgreementViewInput>) =>
  agreementView({
    agreementId,
    state: active,
    draft: null,
    viewer: { side: 'government', subjectId: 'staff-cm' },
    organization: {
      organizationId: ORGANIZATION_ID,
      legalName: 'Example ISAO',
      attestation: null,
      appointments: [],
      isEligible: false,
    },
    policy: policyFactsAt('2026-04-06'),
    moment: '2026-04-06T17:00:00.000Z',
    ...more,
  });

describe('the detail of an agreement whose term runs out', () => {
  it('shows what is live to the end of the last day', () => {
    const shown = viewed({ moment: '2029-04-07T03:59:59.999Z' });
    expect(shown).not.toHaveProperty('expired');
    expect(shown.entitlements).toHaveLength(1);
  });

  it('says that it has expired from then on, and entitles to nothing', () => {
    expect(viewed({ moment: '2029-04-07T04:00:00.000Z' })).toMatchObject({
      state: 'Active',
      expired: true,
      entitlements: [],
    });
  });
});

describe('the detail of an agreement whose place was taken', () => {
  it('names the successor and entitles to nothing', () => {
    const supersededBy = '6f1c1c1e-0000-4000-8000-000000000003';
    expect(viewed({ supersededBy })).toMatchObject({ state: 'Active', supersededBy, entitlements: [] });
    expect(viewed({ supersededBy: null })).not.toHaveProperty('supersededBy');
  });

  it('is named by the successor', () => {
    const activation = { ...active.activation!, supersedes: agreementId };
    expect(viewed({ state: { ...active, activation } }).activation).toMatchObject({ supersedes: agreementId });
    expect(viewed({}).activation).not.toHaveProperty('supersedes');
  });
});
