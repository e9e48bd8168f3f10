import { describe, expect, it } from '@jest/globals';
import { localDateOf } from '@accord/kernel';
import { timetable } from '../deadlines/timetable.js';
import { facetsOf } from '../facets.js';
import { pendingWork } from '../pending-work.js';
import * as send from '../testing/commands.js';
import { all, by, given, inState, on, where } from '../testing/given.js';
import { AGREEMENT } from '../testing/persons.js';
import { beginning } from '../testing/scene.js';
import * as steps from '../testing/steps.js';
import { entitlementsOn, isExpiredOn, isInForceOn } from './standing.js';

const active = all(steps.privacyReviewed({ requestedTermMonths: 12 }), steps.activated);
const LAST_DAY = '2027-03-02';
const SUCCESSOR = '66666666-6666-4666-8666-666666666666';

describe('the end of an agreement', () => {
  it('expiry: every place that shows an end date shows the same day', () => {
    const { state, organization, policy, now } = active(beginning);
    const { expiresOn, expiresAt } = state.activation!;
    expect(expiresOn).toBe(LAST_DAY);
    expect(localDateOf(expiresAt!)).toBe(LAST_DAY);
    const ahead = timetable({ state, organization, policy: policy(now) }, new Map(), localDateOf(now));
    const ofTheEnd = ahead.filter(({ rule }) => rule === 'expiry' || rule === 'renewal-window');
    expect(new Set(ofTheEnd.map(({ dueOn }) => dueOn))).toEqual(new Set([LAST_DAY]));
  });

  it('expiry: gives no access at the instant of its end, before the clock has recorded it', () => {
    const { state } = active(beginning);
    expect(entitlementsOn(state, localDateOf('2027-03-03T04:59:59.000Z')).length).toBeGreaterThan(0);
    expect(entitlementsOn(state, localDateOf('2027-03-03T05:00:00.000Z'))).toEqual([]);
  });

  it('expiry: valid and expired exclude each other, and no expiry set means not expired', () => {
    const { state } = active(beginning);
    for (const today of ['2026-03-02', LAST_DAY, '2027-03-03', '2030-01-01'])
      expect(isInForceOn(state, today)).toBe(!isExpiredOn(state, today));
    expect(isExpiredOn({ ...state, activation: null }, '2030-01-01')).toBe(false);
  });

  it('expiry: only unexpired, not closed-out agreements entitle to anything', () => {
    const lapsed = where(({ organization }) => ({
      organization: { ...organization, attestation: { ...organization.attestation!, lapsed: true } },
    }));
    const successor = where(() => {
      const one = steps.inForce();
      return {
        successor: { ...one, agreementId: SUCCESSOR, activation: { ...one.activation!, supersedes: AGREEMENT } },
      };
    });
    const ended = {
      expired: all(active, on('2027-03-03'), by('clock', send.expireAgreement())),
      suspended: all(active, on('2027-03-02'), lapsed, by('clock', send.suspendAgreement())),
      superseded: all(active, successor, by('clock', send.supersedeAgreement(SUCCESSOR))),
    };
    for (const [name, way] of Object.entries(ended))
      expect([name, entitlementsOn(way(beginning).state, '2026-03-03')]).toEqual([name, []]);
  });

  it('suspension: what ended leaves those in force, what was asked for on it ends with it, and both dates stay (physionet-build #1113)', () => {
    const asked = by(
      'officer',
      send.proposeAmendment({ deputy: { roleTitle: 'Head of the desk', contactRef: 'desk' } }),
    );
    const { scene } = given(active, asked, on('2026-06-01'), by('ao-1', send.giveTerminationNotice('2026-06-01')))
      .when('ao-1', send.terminateAgreement())
      .then(inState('Terminated'));
    const { state, organization, policy, now, history } = scene;
    expect(isInForceOn(state, '2026-06-01')).toBe(false);
    expect(facetsOf(state, organization, policy(now), localDateOf(now)).amendment).toBe('None');
    expect(pendingWork(state, organization, policy(now)).map(({ command }) => command)).toEqual([
      'certify-disposition',
    ]);
    expect([state.activation!.effectiveOn, state.notice!.effectiveOn]).toEqual(['2026-03-02', '2026-06-01']);
    expect(history.at(-1)!.recordedAt).toBe('2026-06-01T17:00:00.000Z');
  });
});
