import { describe, expect, it } from '@jest/globals';
import { localDateOf } from '@accord/kernel';
import { timetable } from '../deadlines/timetable.js';
import { pendingWork } from '../pending-work.js';
import * as send from '../testing/commands.js';
import { acceptance, conditionRisk, formWithCondition, gapRisk } from '../testing/forms.js';
import { all, by, carrying, given, inState, leaving, on, refused, type Step, where } from '../testing/given.js';
import type { Scene } from '../testing/scene.js';
import * as steps from '../testing/steps.js';

/** In force from 2 March 2026 for three years, attested for good. */
const attested = where(({ organization }) => ({
  organization: { ...organization, attestation: { ...organization.attestation!, validUntil: '2099-12-31' } },
}));
const active = all(steps.privacyReviewed(), steps.activated, attested);
const reviewed = all(active, on('2027-04-20'), by('cm-1', send.completeAnnualReview()));

const planOf = ({ state, organization, now, policy }: Scene, rule: string) =>
  timetable({ state, organization, policy: policy(now) }, new Map(), localDateOf(now))
    .filter((one) => one.rule === rule)
    .map(({ at, action }) => `${at} ${action}`);
const workOf = ({ state, organization, now, policy }: Scene) =>
  pendingWork(state, organization, policy(now)).map(({ command, since, dueOn }) => `${command} ${since} ${dueOn}`);

describe('the annual review', () => {
  it('is due on each anniversary, sixty days before at the soonest, and escalates and suspends after it', () => {
    expect(workOf(given(active).scene)).toEqual(['complete-annual-review 2027-01-01T05:00:00.000Z 2027-03-02']);
    expect(planOf(given(active).scene, 'annual-agreement-review')).toEqual([
      '2027-04-02T04:00:00.000Z Escalate',
      '2027-06-01T04:00:00.000Z SuspendAgreement',
    ]);
  });

  it('keeps the date of the first day, however late one is completed', () => {
    expect(given(reviewed).scene.state.upkeep.annualReview).toMatchObject({ year: 1, nextDueOn: '2028-03-02' });
    expect(planOf(given(reviewed).scene, 'annual-agreement-review')[0]).toBe('2028-04-02T04:00:00.000Z Escalate');
    given(reviewed).when('cm-1', send.completeAnnualReview()).then(refused('WRONG_STATE'));
  });

  it('is not asked for where the term is over with the year', () => {
    const short = all(steps.privacyReviewed({ requestedTermMonths: 12 }), steps.activated);
    expect([...workOf(given(short).scene), ...planOf(given(short).scene, 'annual-agreement-review')]).toEqual([]);
    given(short, on('2027-02-20')).when('cm-1', send.completeAnnualReview()).then(refused('WRONG_STATE'));
  });

  it('suspends when it is missing for ninety days, and is the way back', () => {
    const suspend = send.suspendAgreement('AnnualReviewOverdue');
    given(active, on('2027-06-01T03:59:59.000Z')).when('clock', suspend).then(refused('WRONG_STATE'));
    const suspended = all(active, on('2027-06-01T04:00:00.000Z'), by('clock', suspend));
    expect(given(suspended).scene.state.suspension?.liftConditions.map(({ id }) => id)).toEqual([
      'annual-review-completed',
    ]);
    given(suspended).when('ao-1', send.reinstateAgreement()).then(refused('GATE_MISSING:conditions'));
    given(suspended, by('cm-1', send.completeAnnualReview()))
      .when('ao-1', send.reinstateAgreement())
      .then(inState('Active'));
  });

  it('that finds the need for classified access to persist puts off the question whether it does', () => {
    const secret = all(steps.secretApproved(), steps.activated, attested, on('2027-01-10'));
    const asked = (...more: readonly Step[]) => planOf(given(secret, ...more).scene, 'no-classified-activity')[0];
    expect(asked()).toContain('2027-03-02');
    expect(asked(by('cm-1', send.completeAnnualReview('No')))).toContain('2027-03-02');
    expect(asked(by('cm-1', send.completeAnnualReview('Yes')))).toContain('2028-01-10');
  });
});

describe('a condition that is met', () => {
  const conditioned = all(
    steps.privacyReviewed({}, formWithCondition()),
    by('ra-1', send.acceptRisk(acceptance(conditionRisk))),
    steps.activated,
  );

  it('is waited for by its date, and once discharged needs no acceptance any more', () => {
    expect(workOf(given(conditioned).scene).at(-1)).toBe('discharge-condition 2026-03-02T15:00:00.000Z 2026-11-15');
    const met = given(conditioned, by('pr-1', send.dischargeCondition())).scene;
    expect(met.state).toMatchObject({ conditions: [], risks: [{ status: 'Superseded' }] });
    expect(planOf(met, 'risk-acceptance')).toEqual([]);
    given(conditioned, by('pr-1', send.dischargeCondition()))
      .when('pr-1', send.dischargeCondition())
      .then(refused('ALREADY_IN_STATE'));
  });
});

describe('an acceptance that is taken back', () => {
  const covered = all(steps.withTwoRisks, steps.bothRisksAccepted, steps.activated, on('2026-05-04'));
  const takenBack = by('ra-1', (state) =>
    send.withdrawRiskAcceptance(state.risks.find(({ source }) => source.ref === 'TM-04')!.riskId)(state),
  );

  it('uncovers its risk at once, and suspends two weeks later as one that ran out does', () => {
    const { scene } = given(covered, takenBack);
    expect(workOf(scene).find((one) => one.startsWith('accept-risk'))).toBe(
      'accept-risk 2026-05-04T17:00:00.000Z 2026-05-18',
    );
    expect(planOf(scene, 'risk-acceptance').at(-1)).toContain('ExpireRiskAcceptance'); // of the other one
    expect(planOf(scene, 'risk-acceptance')).toContain('2026-05-19T04:00:00.000Z SuspendAgreement');
    given(covered, takenBack, on('2026-05-19T04:00:00.000Z'))
      .when('clock', send.suspendAgreement('RiskAcceptanceExpired'))
      .then(inState('Suspended'), carrying({ causeCode: 'RiskAcceptanceExpired' }));
  });

  it('can be given again in time', () => {
    const again = by('ra-1', send.acceptRisk(acceptance(gapRisk('TM-04'))));
    given(covered, takenBack, again, on('2026-05-19T04:00:00.000Z'))
      .when('clock', send.suspendAgreement('RiskAcceptanceExpired'))
      .then(refused('WRONG_STATE'))
      .and(leaving(({ state }) => expect(state.state).toBe('Active')));
  });
});
