import { describe, expect, it } from '@jest/globals';
import { localDateOf } from '@accord/kernel';
import { timetable } from '../deadlines/timetable.js';
import * as send from '../testing/commands.js';
import { all, by, carrying, given, inState, leaving, on, refused } from '../testing/given.js';
import type { Scene } from '../testing/scene.js';
import * as steps from '../testing/steps.js';
import { entitlementsOn, isInForceOn } from './standing.js';

/** In force from 2 March 2026 to the end of 2 March 2027. */
const active = all(steps.privacyReviewed({ requestedTermMonths: 12 }), steps.activated);
const noticed = all(active, by('signatory', send.giveTerminationNotice('2026-04-01')));
const [lastSecond, over] = ['2026-04-02T03:59:59.000Z', '2026-04-02T04:00:00.000Z'];

const planOf = ({ state, organization, now, policy }: Scene): readonly string[] =>
  timetable({ state, organization, policy: policy(now) }, new Map(), localDateOf(now))
    .filter(({ rule }) => ['expiry', 'renewal-window', 'termination-notice'].includes(rule))
    .map(({ at, action }) => `${at} ${action}`);

describe('a notice', () => {
  it('is thirty days of the organization, and none of the Center', () => {
    given(active).when('signatory', send.giveTerminationNotice('2026-03-31')).then(refused('GATE_MISSING:term'));
    given(active)
      .when('signatory', send.giveTerminationNotice('2026-04-01'))
      .then(carrying({ byParty: 'ISAO' }));
    given(active)
      .when('ao-1', send.giveTerminationNotice('2026-03-02'))
      .then(carrying({ byParty: 'NCCIC' }));
  });

  it('may name the last day of the term and none after it', () => {
    given(active).when('ao-1', send.giveTerminationNotice('2027-03-02')).then(inState('Active'));
    given(active).when('ao-1', send.giveTerminationNotice('2027-03-03')).then(refused('GATE_MISSING:term'));
  });

  it('is open to the organization also where the term ends before the thirty days are over', () => {
    given(active, on('2027-02-20'))
      .when('signatory', send.giveTerminationNotice('2027-03-22'))
      .then(inState('Active'))
      .and(leaving(({ state }) => expect(isInForceOn(state, '2027-03-03')).toBe(false)));
  });

  it('gives way to an earlier one of either party, and to no later one', () => {
    given(noticed).when('ao-1', send.giveTerminationNotice('2026-04-02')).then(refused('ALREADY_IN_STATE'));
    given(noticed)
      .when('ao-1', send.giveTerminationNotice('2026-03-02', 'NationalSecurity'))
      .then(
        leaving(({ state }) => expect(state.notice).toMatchObject({ byParty: 'NCCIC', effectiveOn: '2026-03-02' })),
      );
  });

  it('takes the place of the end of the term among what lies ahead', () => {
    expect(planOf(given(noticed).scene)).toEqual([`${over} TerminateAgreement`]);
  });
});

describe('the end by notice', () => {
  it('comes in the instant in which its day is over in New York', () => {
    given(noticed, on(lastSecond)).when('clock', send.terminateAgreement()).then(refused('WRONG_STATE'));
    given(noticed, on(over))
      .when('clock', send.terminateAgreement())
      .then(
        inState('Terminated'),
        carrying({
          reasonCode: 'DeclinedToState',
          effectiveOn: '2026-04-01',
          byParty: 'ISAO',
          survivingObligations: ['crada2014Privacy', 'restrictionsHonoured', 'useLimits', 'survival', 'records'],
        }),
      );
  });

  it('counts at once: before the clock has recorded it nothing is entitled to and nothing more is heard', () => {
    const { state } = given(noticed).scene;
    expect(entitlementsOn(state, localDateOf(lastSecond))).toHaveLength(2);
    expect(entitlementsOn(state, localDateOf(over))).toEqual([]);
    expect(isInForceOn(state, localDateOf(over))).toBe(false);
    for (const [who, command] of [
      ['ao-1', send.suspendFor()],
      ['ao-1', send.terminateAgreement()],
      ['signatory', send.giveTerminationNotice('2026-05-02')],
    ] as const)
      given(noticed, on(over)).when(who, command).then(refused('TERMINAL'));
    given(noticed, on(over)).when('clock', send.expireAgreement()).then(refused('WRONG_STATE'));
  });

  it('may be brought about before by an official, once notice was given', () => {
    given(active).when('ao-1', send.terminateAgreement()).then(refused('WRONG_STATE'));
    given(noticed, on('2026-03-10'))
      .when('ao-1', send.terminateAgreement())
      .then(inState('Terminated'), carrying({ effectiveOn: '2026-03-10' }));
  });

  it('leaves it to the term where that ends on the same day', () => {
    const last = all(active, by('ao-1', send.giveTerminationNotice('2027-03-02')), on('2027-03-03'));
    given(last).when('clock', send.terminateAgreement()).then(refused('TERMINAL'));
    given(last).when('clock', send.expireAgreement()).then(inState('Expired'));
  });
});
