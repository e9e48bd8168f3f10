import { describe, expect, it } from '@jest/globals';
import { localDateOf } from '@accord/kernel';
import { timetable } from '../deadlines/timetable.js';
import { entitlementsOn } from '../in-force/standing.js';
import { pendingWork } from '../pending-work.js';
import { conflictsOf } from '../separation.js';
import * as send from '../testing/commands.js';
import { all, by, carrying, given, inState, leaving, on, refused, type Step, where } from '../testing/given.js';
import { principal } from '../testing/persons.js';
import type { Scene } from '../testing/scene.js';
import * as steps from '../testing/steps.js';

const active = all(steps.privacyReviewed(), steps.activated);
const inEmergency = all(active, by('cm-1', send.suspendFor()));
const ratified = by('ao-1', send.ratifySuspension());

const planOf = ({ state, organization, now, policy }: Scene, rule: string): readonly string[] =>
  timetable({ state, organization, policy: policy(now) }, new Map(), localDateOf(now))
    .filter((one) => one.rule === rule)
    .map(({ at, action, does }) => `${at} ${action} → ${'command' in does ? does.command : does.recipients.join()}`);
const workOf = ({ state, organization, now, policy }: Scene) =>
  pendingWork(state, organization, policy(now))
    .filter(({ since }) => since <= now)
    .map(({ command, dueOn }) => `${command} by ${dueOn}`);

describe('an agreement that is suspended', () => {
  it('entitles to nothing from that moment on, and to all of it again once it is reinstated', () => {
    const live = (scene: Scene) => entitlementsOn(scene.state, localDateOf(scene.now)).length;
    expect(live(given(active).scene)).toBe(2);
    expect(live(given(inEmergency).scene)).toBe(0);
    expect(live(given(inEmergency, ratified, by('ao-1', send.reinstateAgreement())).scene)).toBe(2);
  });

  it('expires all the same', () => {
    given(steps.privacyReviewed({ requestedTermMonths: 12 }), steps.activated, by('ao-1', send.suspendFor()))
      .when('ao-1', send.reinstateAgreement())
      .then(inState('Active'));
    given(
      steps.privacyReviewed({ requestedTermMonths: 12 }),
      steps.activated,
      by('ao-1', send.suspendFor()),
      on('2027-03-03'),
    )
      .when('ao-1', send.reinstateAgreement())
      .then(refused('TERMINAL'));
  });

  it('is an emergency where a case manager suspends it, and none where an official does', () => {
    given(active)
      .when('cm-1', send.suspendFor())
      .then(carrying({ emergency: true }));
    given(active)
      .when('ao-1', send.suspendFor())
      .then(carrying({ emergency: false }));
  });

  it('waits for an official, and after 180 days for their decision', () => {
    expect(workOf(given(inEmergency).scene)).toEqual(['ratify-suspension by 2026-03-05']);
    expect(workOf(given(inEmergency, ratified).scene)).toEqual(['reinstate-agreement by 2026-08-29']);
    expect(planOf(given(inEmergency, ratified).scene, 'suspension-maximum')).toEqual([
      '2026-08-30T04:00:00.000Z RequireDecision → nccic.approving_official',
    ]);
    const noticed = given(inEmergency, ratified, by('ao-1', send.giveTerminationNotice('2026-04-01'))).scene;
    expect([...workOf(noticed), ...planOf(noticed, 'suspension-maximum')]).toEqual([]);
  });
});

describe('an emergency', () => {
  const [lastMoment, hour72] = ['2026-03-05T14:59:59.999Z', '2026-03-05T15:00:00.000Z'];

  it('can be ratified for 72 hours, and lifts in the instant in which they are over', () => {
    expect(planOf(given(inEmergency).scene, 'emergency-suspension')).toEqual([
      `${hour72} LiftUnratifiedSuspension → lift-unratified-suspension`,
    ]);
    given(inEmergency, on(lastMoment)).when('ao-1', send.ratifySuspension()).then(inState('Suspended'));
    given(inEmergency, on(hour72)).when('ao-1', send.ratifySuspension()).then(refused('WRONG_STATE'));
    given(inEmergency, on(hour72)).when('ao-1', send.ratifySuspension('Lift')).then(refused('WRONG_STATE'));
    given(inEmergency, on(hour72))
      .when('clock', send.liftUnratifiedSuspension())
      .then(inState('Active'), carrying({ basis: 'NotRatifiedInTime' }));
  });

  it('counts its 72 hours over a change of the clocks by the clock of the world', () => {
    const late = all(active, on('2026-03-07T17:00:00.000Z'), by('cm-1', send.suspendFor()));
    expect(planOf(given(late).scene, 'emergency-suspension')[0]?.slice(0, 24)).toBe('2026-03-10T17:00:00.000Z');
  });

  it('does not lift once it is ratified', () => {
    expect(planOf(given(inEmergency, ratified).scene, 'emergency-suspension')).toEqual([]);
    given(inEmergency, ratified, on(hour72))
      .when('clock', send.liftUnratifiedSuspension())
      .then(refused('WRONG_STATE'));
  });

  it('is lifted by an official who does not stand behind it', () => {
    given(inEmergency)
      .when('ao-1', send.ratifySuspension('Lift'))
      .then(inState('Active'), carrying({ basis: 'EmergencyLifted' }))
      .and(leaving(({ state }) => expect(state.suspension).toBeNull()));
  });

  it('is not ratified by who suspended, by rule 6 beside rule 1', () => {
    const suspended = given(active, by('jack', send.suspendFor(), { as: 'nccic.case_manager' }));
    suspended.when('jack', send.ratifySuspension(), { as: 'nccic.approving_official' }).then(refused('SOD_CONFLICT'));
    const { state, predecessors, organization, policy, now } = suspended.scene;
    const premises = { predecessors, organization, policy: policy(now) };
    const duty = { function: 'nccic.approving_official', command: 'RatifySuspension' } as const;
    expect(conflictsOf(principal('jack'), duty, state, premises, '2026-03-02').map(({ rule }) => rule)).toEqual([1, 6]);
  });
});

describe('the way back', () => {
  const lapsed = (isLapsed: boolean): Step =>
    where(({ organization }) => ({
      organization: {
        ...organization,
        attestation: {
          ...organization.attestation!,
          lapsed: isLapsed,
          validUntil: isLapsed ? '2027-03-01' : '2028-03-01',
        },
      },
    }));
  const byTheClock = all(active, on('2027-03-02T05:00:00.000Z'), lapsed(true), by('clock', send.suspendAgreement()));

  it('leads out of a suspension of the clock too, once what was missing is there', () => {
    given(byTheClock).when('ao-1', send.reinstateAgreement()).then(refused('GATE_MISSING:standards'));
    given(byTheClock, lapsed(false)).when('ao-1', send.reinstateAgreement([])).then(refused('GATE_MISSING:conditions'));
    given(byTheClock, lapsed(false))
      .when('ao-1', send.reinstateAgreement(['standards-restored']))
      .then(inState('Active'), carrying({ basis: 'ConditionsMet' }));
  });

  it('asks for evidence of each condition, and for none where none was set', () => {
    const two = [
      { id: 'incident-closed', text: 'The incident is closed.' },
      { id: 'accounts-renewed', text: 'Every account has new credentials.' },
    ];
    const suspended = all(active, by('ao-1', send.suspendFor('SecurityIncident', two)));
    given(suspended)
      .when('ao-1', send.reinstateAgreement(['incident-closed']))
      .then(refused('GATE_MISSING:conditions'));
    given(suspended).when('ao-1', send.reinstateAgreement()).then(inState('Active'));
    given(active, by('ao-1', send.suspendFor('Discretionary', [])))
      .when('ao-1', send.reinstateAgreement([]))
      .then(inState('Active'));
  });
});
