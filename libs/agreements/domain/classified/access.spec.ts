import { describe, expect, it } from '@jest/globals';
import { localDateOf } from '@accord/kernel';
import { timetable } from '../deadlines/timetable.js';
import { entitlementsOn } from '../in-force/standing.js';
import * as send from '../testing/commands.js';
import { all, by, given, inState, leaving, on, refused, where } from '../testing/given.js';
import type { Scene } from '../testing/scene.js';
import * as steps from '../testing/steps.js';

const inForce = all(steps.secretApproved(), steps.activated);
const stopped = all(inForce, by('cs-1', send.suspendClassifiedAccess('SECURITY_INCIDENT')));

const planOf = ({ state, organization, now, policy }: Scene, ...rules: readonly string[]) =>
  timetable({ state, organization, policy: policy(now) }, new Map(), localDateOf(now))
    .filter(({ rule }) => rules.includes(rule))
    .map(({ at, action, does }) => `${at} ${action} → ${'command' in does ? does.command : does.recipients.join()}`);

describe('classified access that is stopped or ended', () => {
  it('ends no unclassified sharing: the agreement stays Active and entitles to what it did', () => {
    const { state } = given(inForce).scene;
    const live = entitlementsOn(state, '2026-03-02');
    expect(live.length).toBeGreaterThan(0);
    for (const [who, command] of [
      ['fso', send.suspendClassifiedAccess('SELF_REPORTED')],
      ['cs-1', send.suspendClassifiedAccess('FOCI_CHANGED')],
      ['cs-1', send.revokeClassifiedAccess()],
    ] as const)
      given(inForce)
        .when(who, command)
        .then(inState('Active'))
        .and(leaving((scene) => expect(entitlementsOn(scene.state, '2026-03-02')).toEqual(live)));
  });

  it('keeps its level while it is stopped, and loses it once it is revoked', () => {
    expect(given(stopped).scene.state.classified).toMatchObject({ status: 'Suspended', level: 'Secret' });
    const revoked = given(stopped, by('cs-1', send.revokeClassifiedAccess('DestroyAndCertify'))).scene.state;
    expect(revoked.classified).toMatchObject({
      status: 'Revoked',
      level: 'None',
      verificationDueOn: null,
      custodyInstruction: 'DestroyAndCertify',
    });
  });

  it('is not given back once it is revoked', () => {
    given(inForce, by('cs-1', send.revokeClassifiedAccess()))
      .when('cs-1', send.reinstateClassifiedAccess())
      .then(refused('WRONG_STATE'));
  });

  it('counts its dates anew from a fresh verification', () => {
    const again = all(
      stopped,
      on('2026-06-01'),
      by('cs-1', send.reinstateClassifiedAccess({ verificationDueOn: '2027-06-01', needRevalidateOn: '2027-05-01' })),
    );
    expect(planOf(given(stopped).scene, 'clearance-verification', 'need-revalidation')).toEqual([]);
    expect(planOf(given(again).scene, 'clearance-verification', 'need-revalidation')).toEqual([
      '2027-04-02T04:00:00.000Z Remind → dhs.csa,isao.fso',
      '2027-05-02T04:00:00.000Z Remind → dhs.csa,isao.fso',
      '2027-05-02T04:00:00.000Z Missed → dhs.csa',
      '2027-05-25T04:00:00.000Z Remind → dhs.csa,isao.fso',
      '2027-06-01T04:00:00.000Z SuspendClassifiedAccess → suspend-classified-access',
      '2027-06-02T04:00:00.000Z SuspendClassifiedAccess → suspend-classified-access',
    ]);
  });

  it('is judged for the rest as a determination is', () => {
    const withoutNominees = where(({ state }) => ({
      state: { ...state, application: { ...state.application!, nomineeCountByLevel: { Secret: 3 } } },
    }));
    given(stopped, withoutNominees).when('cs-1', send.reinstateClassifiedAccess()).then(refused('INVALID_PAYLOAD'));
  });
});

describe('classified access of which nothing is heard', () => {
  it('is asked about after twelve months, and a reminder of personnel forms goes out after five years', () => {
    expect(planOf(given(inForce).scene, 'no-classified-activity', 'sf86-refresh')).toEqual([
      '2027-03-02T05:00:00.000Z AskWhetherNeedPersists → isao.fso,dhs.csa',
      '2031-03-02T05:00:00.000Z Notify → isao.fso',
    ]);
    expect(planOf(given(stopped).scene, 'no-classified-activity', 'sf86-refresh')).toEqual([]);
    expect(planOf(given(steps.secretApproved()).scene, 'no-classified-activity')).toEqual([]);
  });
});
