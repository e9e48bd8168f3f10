import { describe, expect, it } from '@jest/globals';
import { addDays } from '@accord/kernel';
import { agreementDecider, toAgreementEvent, type AgreementState } from '@accord/agreements/domain';
import { policyFactsAt } from '@accord/policy/testing';
import {
  happened,
  ORGANIZATION_ID,
  recordedLog,
  SAMPLES,
  STAFF,
  wayToActive,
  WITHHELD,
  type Given,
} from '@accord/agreements/projections/testing';
import { agreementView, type AgreementViewInput } from './agreement.view.js';

const agreementId = '6f1c1c1e-0000-4000-8000-000000000002';
const fold = (given: readonly Given[]): AgreementState =>
  recordedLog(given).reduce(
    (state, event) => agreementDecider.evolve(state, toAgreementEvent(event)),
    agreementDecider.initialState,
  );
const isao = { side: 'isao', subjectId: 'example.officer' } as const;
const government = { side: 'government', subjectId: 'staff-cm' } as const;
const auditor = { side: 'auditor', subjectId: 'au' } as const;

const view = (state: AgreementState, viewer: AgreementViewInput['viewer'], more: Partial<AgreementViewInput> = {}) =>
  agreementView({
    agreementId,
    state,
    draft: null,
    viewer,
    organization: {
      organizationId: ORGANIZATION_ID,
      legalName: 'Example ISAO',
      attestation: null,
      appointments: [],
      isEligible: false,
    },
    policy: policyFactsAt('2026-04-06T12:00:00.000Z'),
    moment: '2026-04-06T12:00:00.000Z',
    ...more,
  });

const way = wayToActive(agreementId);
const past = way.map((given, index) => [index, given.type] as const);

describe('the detail of an agreement', () => {
  it('has the members of the contract, and a few beyond it', () => {
    const contract =
      'id number organizationId revision state facets application review classified risks conditions terms signatures entitlements actions';
    const beyond =
      'agreementForm predecessorId stateSince submittedAt changes activation changedConditions corrections stoppedTypes';
    const members = Object.keys(view(fold(way), government, { actions: [] }));
    expect(members.toSorted()).toEqual(`${contract} ${beyond}`.split(' ').toSorted());
    expect(view(fold(way), government)).not.toHaveProperty('actions');
  });

  it('is JSON: nothing in it is undefined', () => {
    for (const viewer of [isao, government]) {
      const shown = view(fold(way), viewer);
      expect(JSON.parse(JSON.stringify(shown))).toStrictEqual(shown);
    }
  });

  it('tells government and auditors all of the reviews', () => {
    for (const viewer of [government, auditor]) {
      const shown = view(fold(way), viewer);
      expect(shown.review.privacyForm).toEqual(SAMPLES.PrivacyReviewPassed);
      expect(shown.review.assignments).toMatchObject([{ function: 'dhs.privacy', subjectId: `${STAFF}pr` }]);
      expect(shown.review.concurrences.at(-1)).toMatchObject({ comment: `${WITHHELD} comment`, revisionNo: 2 });
      expect(shown.classified).toMatchObject({ status: 'Approved', determination: SAMPLES.ClassifiedAccessApproved });
      expect(shown.risks).toMatchObject([{ riskId: 'risk-1', form: SAMPLES.RiskAccepted.form }]);
    }
  });

  it('tells everybody when the privacy review on file was decided, and nobody before', () => {
    const reviewed = way.findIndex(({ type }) => type.startsWith('PrivacyReview'));
    for (const viewer of [isao, government, auditor]) {
      expect(view(fold(way.slice(0, reviewed)), viewer).review).not.toHaveProperty('privacyReviewedAt');
      expect(view(fold(way), viewer).review.privacyReviewedAt).toMatch(/^\d{4}-\d{2}-\d{2}T/);
    }
  });

  it('tells the ISAO of a denial that there was one', () => {
    expect(view(fold(way.slice(0, 13)), isao).classified).toEqual({ status: 'Denied', level: 'None' });
    expect(view(fold(way.slice(0, 13)), government).classified).toMatchObject({
      determination: SAMPLES.ClassifiedAccessDenied,
    });
  });

  it('tells the ISAO that each step exists and how it ended', () => {
    const shown = view(fold(way), isao);
    expect(shown.review.assignments).toMatchObject([{ function: 'dhs.privacy', dueOn: '2026-04-01' }]);
    expect(shown.classified).toEqual({ status: 'Approved', level: 'Secret', verificationDueOn: '2027-03-01' });
    expect(shown.risks).toEqual([]);
    expect(shown.signatures).toMatchObject([{ party: 'ISAO', signerId: 'example.signatory' }, { party: 'NCCIC' }]);
    expect(shown.conditions).toMatchObject([{ conditionId: 'privacy.DataMinimization' }]);
  });

  it.each(past)('withholds from the ISAO what is not its to know, as of event %i, %s', (index) => {
    const shown = JSON.stringify(view(fold(way.slice(0, index + 1)), isao));
    expect(shown).not.toContain(WITHHELD);
    expect(shown).not.toContain(STAFF);
  });

  it('shows entitlements only while Active', () => {
    expect(view(fold(way), isao).entitlements).toEqual(SAMPLES.AgreementActivated.entitlements);
    expect(view(fold(way.slice(0, -1)), isao).entitlements).toEqual([]);
    expect(view({ ...fold(way), state: 'Suspended' }, isao).entitlements).toEqual([]);
  });

  it('shows none and says so once the term has ended, before the clock has recorded it', () => {
    const { expiresAt } = SAMPLES.AgreementActivated;
    const after = new Date(Date.parse(expiresAt) + 1_000).toISOString();
    expect(view(fold(way), isao, { moment: expiresAt })).not.toHaveProperty('expired');
    expect(view(fold(way), isao, { moment: after })).toMatchObject({
      state: 'Active',
      expired: true,
      entitlements: [],
    });
    expect(view({ ...fold(way), state: 'Suspended' }, isao, { moment: after })).toMatchObject({ expired: true });
    expect(view({ ...fold(way), state: 'Terminated' }, isao, { moment: after })).not.toHaveProperty('expired');
  });

  it('decision: says while its term ends soon, so that whoever approves something then is warned (UCloud #4503)', () => {
    const { expiresOn } = SAMPLES.AgreementActivated;
    const noonOf = (days: number) => `${addDays(expiresOn, days)}T17:00:00.000Z`;
    const shown = (days: number, state: Partial<AgreementState> = {}) =>
      view({ ...fold(way), ...state }, government, { moment: noonOf(days) }).activation;
    expect(shown(-181)).not.toHaveProperty('endsSoon');
    for (const days of [-180, 0]) {
      expect(shown(days)).toMatchObject({ expiresOn, endsSoon: true });
      expect(shown(days, { state: 'Suspended' })).toMatchObject({ endsSoon: true });
      expect(shown(days, { state: 'Terminated' })).not.toHaveProperty('endsSoon');
    }
    expect(shown(1)).not.toHaveProperty('endsSoon');
  });

  it('shows the ISAO of all conditions those that are its own to meet', () => {
    const own = SAMPLES.PrivacyReviewPassed.conditions[0]!;
    const theirs = { ...own, conditionId: 'classified.1', owner: 'NCCIC' } as const;
    const state = { ...fold(way), conditions: [own, theirs] };
    expect(view(state, isao).conditions).toEqual([own]);
    expect(view(state, government).conditions).toEqual([own, theirs]);
  });

  it('shows terms while they lie open or are in force, not when they were closed unsigned', () => {
    const { policyVersion, ...open } = SAMPLES.TermsOpenedForSignature;
    expect(policyVersion).toBe('2026.1');
    expect(view(fold(way.slice(0, 16)), isao).terms).toEqual(open);
    expect(view(fold(way), isao).terms).toEqual(open);
    const returned = [
      ...way.slice(0, 16),
      happened(agreementId, 'ChangesRequested'),
      happened(agreementId, 'AgreementResubmitted'),
    ];
    expect(view(fold(returned), isao)).not.toHaveProperty('terms');
  });
});

describe('the application in the detail', () => {
  const draft = { legalName: 'Working copy' };
  const drafted = fold(way.slice(0, 2));
  const returned = fold(way.slice(0, 9));

  it('is the draft for the own ISAO and null for everybody else before the submission', () => {
    expect(view(drafted, isao, { draft }).application).toEqual(draft);
    expect(view(drafted, government, { draft }).application).toBeNull();
    expect(view(drafted, auditor, { draft }).application).toBeNull();
    expect(view(fold(way.slice(0, 1)), isao).application).toBeNull();
  });

  it('is the newer working copy for the own ISAO only while changes are asked for', () => {
    expect(view(returned, isao, { draft }).application).toEqual(draft);
    expect(view(returned, government, { draft }).application).toEqual(SAMPLES.AgreementProposed.application);
    expect(view(fold(way.slice(0, 8)), isao, { draft }).application).toEqual(SAMPLES.AgreementProposed.application);
  });

  it('is what was last submitted afterwards', () => {
    for (const viewer of [isao, government])
      expect(view(fold(way), viewer, { draft }).application).toEqual(SAMPLES.AgreementResubmitted.application);
    const withdrawn = fold([...way.slice(0, 9), happened(agreementId, 'AgreementWithdrawn')]);
    expect(view(withdrawn, isao, { draft }).application).toEqual(SAMPLES.AgreementProposed.application);
    expect(view(withdrawn, isao).ending).toEqual({ reasonCode: 'DeclinedToState' });
  });
});
