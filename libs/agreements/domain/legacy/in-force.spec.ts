import { describe, expect, it } from '@jest/globals';
import { localDateOf } from '@accord/kernel';
import { timetable } from '../deadlines/timetable.js';
import { entitlementsOn, lastDayOf } from '../in-force/standing.js';
import { pendingWork } from '../pending-work.js';
import * as send from '../testing/commands.js';
import { all, by, carrying, given, inState, on, refused, where } from '../testing/given.js';
import type { Scene } from '../testing/scene.js';

const attested = where(({ organization }) => ({
  organization: { ...organization, attestation: { ...organization.attestation!, validUntil: '2099-12-31' } },
}));

/** In force without an end, since it was verified on 2 March 2026; what is signed from 2016 on has to conform. */
const since = (originalSignedOn: string) =>
  all(by('cm-1', send.importEndless({ originalSignedOn })), by('cm-2', send.verifyLegacy()), attested);
const [deemed, later] = [since('2014-05-01'), since('2024-05-01')];

const planOf = ({ state, organization, now, policy }: Scene): readonly string[] =>
  timetable({ state, organization, policy: policy(now) }, new Map(), localDateOf(now)).map(
    ({ rule, at, action }) => `${rule} ${at} ${action}`,
  );
const workOf = ({ state, organization, now, policy }: Scene) =>
  pendingWork(state, organization, policy(now)).map(({ command, dueOn }) => `${command} ${dueOn}`);

describe('an instrument from before, in force without an end', () => {
  it('ends by notice all the same, and by nothing else', () => {
    expect(lastDayOf(given(deemed).scene.state)).toBeNull();
    expect(planOf(given(deemed).scene).filter((step) => /^(expiry|renewal)/.test(step))).toEqual([]);
    given(deemed).when('signatory', send.giveTerminationNotice('2026-03-31')).then(refused('GATE_MISSING:term'));
    given(deemed).when('ao-1', send.giveTerminationNotice('2199-12-31')).then(refused('GATE_MISSING:term'));
    const noticed = all(deemed, by('signatory', send.giveTerminationNotice('2026-04-01')));
    const { scene } = given(noticed);
    expect([lastDayOf(scene.state), ...planOf(scene).filter((step) => step.startsWith('termination'))]).toEqual([
      '2026-04-01',
      'termination-notice 2026-04-02T04:00:00.000Z TerminateAgreement',
    ]);
    expect(entitlementsOn(scene.state, '2026-04-01')).toHaveLength(1);
    expect(entitlementsOn(scene.state, '2026-04-02')).toEqual([]);
    given(noticed, on('2026-04-02T04:00:00.000Z'))
      .when('clock', send.terminateAgreement())
      .then(inState('Terminated'), carrying({ effectiveOn: '2026-04-01', byParty: 'ISAO' }));
  });

  it('is reviewed each year from its verification on, with no last one', () => {
    expect(workOf(given(deemed).scene)).toContain('complete-annual-review 2027-03-02');
    given(deemed, on('2027-02-20'))
      .when('cm-1', send.completeAnnualReview())
      .then(carrying({ year: 1, nextDueOn: '2028-03-02' }));
  });

  it('is suspended in an emergency and reinstated like every other', () => {
    const suspended = all(deemed, by('cm-1', send.suspendFor()));
    given(suspended, by('ao-1', send.ratifySuspension()))
      .when('ao-1', send.reinstateAgreement())
      .then(inState('Active'));
  });

  it('waits for nothing to be shown where the law deems it to comply, and tells of nothing missed', () => {
    const ofConformance = (scene: Scene) =>
      planOf(scene).filter((step) => step.startsWith('legacy-conformance-review'));
    expect(ofConformance(given(deemed).scene)).toEqual([]);
    expect(ofConformance(given(later).scene)).toEqual([
      'legacy-conformance-review 2026-08-30T04:00:00.000Z Missed',
      'legacy-conformance-review 2027-03-03T05:00:00.000Z SuspendAgreement',
    ]);
  });

  it('is suspended once where it was not found to conform within a year, and found to conform by being reinstated', () => {
    const suspend = send.suspendAgreement('LegacyConformanceOverdue');
    const over = '2027-03-03T05:00:00.000Z';
    given(deemed, on(over)).when('clock', suspend).then(refused('WRONG_STATE'));
    given(later, on('2027-03-03T04:59:59.000Z')).when('clock', suspend).then(refused('WRONG_STATE'));
    const suspended = all(later, on(over), by('clock', suspend));
    given(suspended).when('ao-1', send.reinstateAgreement([])).then(refused('GATE_MISSING:conditions'));
    const back = all(suspended, by('ao-1', send.reinstateAgreement(['legacy-conformance'])));
    expect(given(back).scene.state).toMatchObject({ state: 'Active', legacy: { conformanceDueOn: null } });
    given(back).when('clock', suspend).then(refused('WRONG_STATE'));
  });
});
