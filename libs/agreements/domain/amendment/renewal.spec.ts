import { describe, expect, it } from '@jest/globals';
import { localDateOf } from '@accord/kernel';
import { timetable, type Told } from '../deadlines/timetable.js';
import { entitlementsOn, isExpiredOn } from '../in-force/standing.js';
import * as send from '../testing/commands.js';
import * as forms from '../testing/forms.js';
import {
  accepted,
  all,
  by,
  carrying,
  given,
  inState,
  leaving,
  on,
  refused,
  type Step,
  where,
} from '../testing/given.js';
import type { Scene } from '../testing/scene.js';
import * as steps from '../testing/steps.js';
import { endsSoon } from './renewal.js';

/** In force from a day for some months. */
const from = (date: string, requestedTermMonths: number): Step =>
  all(
    where(({ organization }) => ({
      organization: { ...organization, attestation: { ...organization.attestation!, validUntil: '2030-03-01' } },
    })),
    steps.privacyReviewed({
      requestedTermMonths,
      removal: { method: 'Manual', description: 'An analyst.' },
      signatory: { roleTitle: 'President', authorityDigest: 'a'.repeat(64), validUntil: '2030-03-01' },
    }),
    on(date),
    by('cm-1', send.openForSignature()),
    by('signatory', send.signAgreement({ authorityValidUntil: date })),
    by('ao-1', send.signAgreement({ authorityValidUntil: date })),
    by('cm-1', send.activateAgreement()),
  );

/** Another term is proposed, reviewed and signed on a day. */
const extended = (date: string, requestedTermMonths: number): Step =>
  all(
    on(date),
    steps.amending({ requestedTermMonths }),
    by('pr-1', send.passAmendmentReview()),
    by('signatory', send.signAmendment({ authorityValidUntil: date })),
    by('ao-1', send.signAmendment({ authorityValidUntil: date })),
  );
const applied = by('cm-1', send.applyAmendment());
const endOf = ({ state }: Scene) => state.activation?.expiresOn;

/** In force to the end of 2 March 2027, in New York: 05:00 UTC of the 3rd. */
const yearly = steps.privacyReviewed({ requestedTermMonths: 12 });
const running = all(yearly, steps.activated);
const LAST_SECOND = '2027-03-03T04:59:59.000Z';
const OVER = '2027-03-03T05:00:00.000Z';
const complete = all(running, extended('2027-02-20', 24));

describe('another term', () => {
  it('expiry: a term that starts on the 31st ends on the last day of a shorter month, and a second extension counts from the original day', () => {
    const first = all(from('2026-03-31', 6), extended('2026-08-01', 11), applied);
    expect(endOf(given(from('2026-03-31', 6)).scene)).toBe('2026-09-30');
    expect(endOf(given(first).scene)).toBe('2027-02-28');
    expect(endOf(given(first, extended('2027-02-01', 17), applied).scene)).toBe('2027-08-31');
    expect(endOf(given(from('2026-08-29', 6)).scene)).toBe('2027-02-28');
    expect(endOf(given(from('2026-08-30', 18)).scene)).toBe('2028-02-29');
    expect(endOf(given(from('2026-08-30', 18), extended('2028-02-01', 24), applied).scene)).toBe('2028-08-30');
  });

  it('can be asked for from the 180th day before the end', () => {
    const asked = (date: string) =>
      given(running, on(date)).when('officer', send.proposeAmendment({ requestedTermMonths: 24 }));
    asked('2026-09-02').then(refused('GATE_MISSING:term'));
    asked('2026-09-03').then(
      accepted('AmendmentProposed'),
      carrying({ kind: 'TermExtension', expiresOn: '2028-03-02' }),
    );
  });

  it('is never longer than the policy lets any term be', () => {
    const command = (state: Scene['state']) => send.proposeAmendment({ requestedTermMonths: 61 })(state);
    const { state } = given(running, on('2027-02-20')).scene;
    expect(command(state).payload).toMatchObject({ changes: [{ new: 61 }] });
    given(running, on('2027-02-20')).when('officer', command).then(refused('INVALID_PAYLOAD'));
  });

  it('asks for a full review once the last one is older than 24 months, and else for one of the changes', () => {
    const aged = (reviewedAt: string) =>
      given(
        running,
        on('2027-02-20'),
        where(({ state }) => ({ state: { ...state, privacy: { ...state.privacy, reviewedAt } } })),
        steps.amending({ requestedTermMonths: 24 }),
      );
    aged('2025-02-20T17:00:00.000Z')
      .when('pr-1', send.passAmendmentReview())
      .then(accepted('AmendmentPrivacyReviewed'));
    const old = aged('2025-02-19T17:00:00.000Z');
    old.when('pr-1', send.passAmendmentReview()).then(refused('FORM_INCOMPLETE'));
    old
      .when('pr-1', send.passAmendmentReview(forms.privacyForm()))
      .then(accepted('AmendmentPrivacyReviewed'), carrying({ isFull: true }));
  });

  it('verifies classified access anew, and its dates hold once it is in effect', () => {
    const access = given(
      steps.secretApproved({ requestedTermMonths: 12 }),
      steps.activated,
      on('2027-02-20'),
      steps.amending({ requestedTermMonths: 24 }),
      by('pr-1', send.passAmendmentReview()),
    );
    expect(access.scene.state.amendment?.requiredGates).toContain('classified');
    access.when('signatory', send.signAmendment()).then(refused('GATE_MISSING:classified'));
    const dates = { verificationDueOn: '2028-02-01', needRevalidateOn: '2028-02-01' };
    const renewed = given(
      () => access.scene,
      by('cs-1', send.decideAmendment('Approve', dates)),
      steps.amendmentSigned,
      applied,
    ).scene;
    expect(renewed.state.classified).toMatchObject({ status: 'Approved', verificationDueOn: '2028-02-01' });
    expect(planOf(renewed, 'clearance-verification').at(-1)).toBe('2028-02-02T05:00:00.000Z SuspendClassifiedAccess');
  });
});

describe('a renewal racing expiry', () => {
  const atEnd = (moment: string, ...more: readonly Step[]) => given(complete, ...more, on(moment));

  it('is the case manager’s to the last second, and the clock’s from the next on', () => {
    atEnd(LAST_SECOND).when('clock', send.applyAmendment()).then(refused('WRONG_STATE'));
    atEnd(LAST_SECOND).when('clock', send.expireAgreement()).then(refused('WRONG_STATE'));
    atEnd(LAST_SECOND).when('cm-1', send.applyAmendment()).then(accepted('AmendmentTookEffect'), inState('Active'));
    atEnd(OVER).when('clock', send.expireAgreement()).then(refused('WRONG_STATE'));
    atEnd(OVER)
      .when('clock', send.applyAmendment())
      .then(
        accepted('AmendmentTookEffect'),
        carrying({ flagged: true, effectiveOn: '2027-03-03', newExpiresOn: '2028-03-02' }),
      )
      .and(
        inState('Active'),
        leaving(({ state }) => expect(state.amendment).toMatchObject({ status: 'InEffect', isFlagged: true })),
      );
  });

  it('expiry: counts at once: what is complete does not count as expired before the clock has recorded it', () => {
    const { state, now } = atEnd(OVER).scene;
    expect([isExpiredOn(state, localDateOf(now)), entitlementsOn(state, localDateOf(now)).length]).toEqual([false, 2]);
    atEnd(OVER).when('officer', send.closeAmendment()).then(refused('WRONG_STATE'));
    expect(isExpiredOn(state, '2028-03-03')).toBe(true);
    given(complete, on('2028-03-03')).when('clock', send.applyAmendment()).then(refused('TERMINAL'));
    given(complete, on('2028-03-03')).when('clock', send.expireAgreement()).then(accepted('AgreementExpired'));
  });

  it('loses with a signature missing, and the one that comes later is refused', () => {
    const half = all(
      running,
      on('2027-02-20'),
      steps.amending({ requestedTermMonths: 24 }),
      by('pr-1', send.passAmendmentReview()),
      by('signatory', send.signAmendment()),
      on(OVER),
    );
    given(half).when('ao-1', send.signAmendment()).then(refused('TERMINAL'));
    given(half).when('cm-1', send.applyAmendment()).then(refused('TERMINAL'));
    given(half).when('clock', send.applyAmendment()).then(refused('TERMINAL'));
    given(half).when('clock', send.expireAgreement()).then(accepted('AgreementExpired'), inState('Expired'));
  });

  it('does not prolong what is suspended', () => {
    const lapsed = where(({ organization }) => ({
      organization: { ...organization, attestation: { ...organization.attestation!, lapsed: true } },
    }));
    const suspended = atEnd(OVER, on('2027-03-02T06:00:00.000Z'), lapsed, by('clock', send.suspendAgreement()));
    suspended.when('clock', send.applyAmendment()).then(refused('TERMINAL'));
    suspended.when('clock', send.expireAgreement()).then(accepted('AgreementExpired'));
  });
});

/** Steps of a rule that lie ahead, as `instant action`. */
const planOf = ({ state, organization, now, policy }: Scene, rule: string, told: Told = new Map()) =>
  timetable({ state, organization, policy: policy(now) }, told, localDateOf(now))
    .filter((one) => one.rule === rule)
    .map(({ at, action }) => `${at} ${action}`);

describe('what the end of a term had armed', () => {
  it('is to put the renewal in effect in place of ending the agreement, once it is complete', () => {
    expect(planOf(given(running).scene, 'expiry')).toEqual([`${OVER} ExpireAgreement`]);
    expect(planOf(given(complete).scene, 'expiry')).toEqual([
      `${OVER} ApplyAmendment`,
      '2028-03-03T05:00:00.000Z ExpireAgreement',
    ]);
    expect(planOf(given(complete, applied).scene, 'expiry')).toEqual(['2028-03-03T05:00:00.000Z ExpireAgreement']);
  });

  it('expiry: extending it clears what the old one had armed: reminders run anew, to the new end', () => {
    const known = given(complete, applied).scene;
    const told: Told = new Map(
      timetable(
        { state: given(running).scene.state, organization: known.organization, policy: known.policy(known.now) },
        new Map(),
        '2027-02-20',
      ).map((one) => [`${one.timerId}/${one.step}`, '2027-02-01T05:00:00.000Z']),
    );
    expect(planOf(known, 'renewal-window', told)).toEqual([
      '2027-09-04T04:00:00.000Z Remind',
      '2027-12-03T05:00:00.000Z Remind',
      '2028-01-02T05:00:00.000Z Remind',
      '2028-02-01T05:00:00.000Z Remind',
      '2028-02-24T05:00:00.000Z Remind',
    ]);
  });

  it('decision: deciding shortly before the end of the term warns, for as long as it is not prolonged', () => {
    const { state, policy, now } = given(running).scene;
    expect(endsSoon(state, policy(now), '2026-09-02')).toBe(false);
    expect(endsSoon(state, policy(now), '2026-09-03')).toBe(true);
    expect(endsSoon(given(complete, applied).scene.state, policy(now), '2027-02-20')).toBe(false);
  });
});
