import { describe, expect, it } from '@jest/globals';
import { localDateOf } from '@accord/kernel';
import { timetable } from '../deadlines/timetable.js';
import { pendingWork } from '../pending-work.js';
import * as send from '../testing/commands.js';
import { accepted, all, by, carrying, given, inState, leaving, naming, on, refused } from '../testing/given.js';
import type { Scene } from '../testing/scene.js';
import * as steps from '../testing/steps.js';

const active = all(steps.privacyReviewed(), steps.activated);
const ended = all(active, by('ao-1', send.giveTerminationNotice('2026-03-02')), by('ao-1', send.terminateAgreement()));
const eventOf = ({ history }: Scene, type: string) => history.findLast((event) => event.type === type)!;

describe('a correction', () => {
  it('states what an event should have said, and changes neither the event nor what rests on it', () => {
    const { scene } = given(active);
    const submitted = eventOf(scene, 'AgreementProposed');
    const corrected = given(active).when('officer', send.correctRecord(submitted.eventId));
    corrected.then(
      accepted('CorrectionRecorded'),
      carrying({ targetEventId: submitted.eventId, fieldPath: '/application/legalName', byParty: 'ISAO' }),
    );
    const { state, history } = corrected.scene;
    expect(state.application).toEqual(scene.state.application);
    expect(history.slice(0, -1)).toEqual(scene.history);
    expect(state.record.corrections).toMatchObject([{ targetEventId: submitted.eventId }]);
  });

  it('belongs to the function that recorded the event; what the clock recorded, to the case manager', () => {
    const passed = eventOf(given(active).scene, 'PrivacyReviewPassed').eventId;
    const finding = send.correctRecord(passed, '/findings/0/rationale');
    given(active).when('cm-1', finding).then(refused('NOT_AUTHORIZED'));
    given(active)
      .when('pr-1', finding)
      .then(carrying({ byParty: 'NCCIC' }));
    const expired = all(
      steps.privacyReviewed({ requestedTermMonths: 12 }),
      steps.activated,
      on('2027-03-03'),
      by('clock', send.expireAgreement()),
    );
    const end = eventOf(given(expired).scene, 'AgreementExpired').eventId;
    given(expired).when('cm-1', send.correctRecord(end, '/termsVersion')).then(accepted('CorrectionRecorded'));
    given(expired).when('ao-1', send.correctRecord(end, '/termsVersion')).then(refused('NOT_AUTHORIZED'));
  });

  it('can be corrected itself: it is an event like any other', () => {
    const first = all(ended, (scene: Scene) =>
      by('officer', send.correctRecord(eventOf(scene, 'AgreementProposed').eventId))(scene),
    );
    const { eventId } = eventOf(given(first).scene, 'CorrectionRecorded');
    given(first)
      .when('officer', send.correctRecord(eventId, '/statedCorrect'))
      .then(carrying({ targetEventId: eventId }), inState('Terminated'))
      .and(leaving(({ state }) => expect(state.record.corrections).toHaveLength(2)));
  });

  it('names an event of this agreement, and a value that it has', () => {
    given(active)
      .when('officer', send.correctRecord())
      .then(refused('INVALID_PAYLOAD'), naming(['/eventId', 'format']));
  });
});

describe('the disposal of what was shared', () => {
  const planOf = ({ state, organization, now, policy }: Scene) =>
    timetable({ state, organization, policy: policy(now) }, new Map(), localDateOf(now)).map(
      ({ at, rule, action }) => `${at} ${rule} ${action}`,
    );
  const workOf = ({ state, organization, now, policy }: Scene) =>
    pendingWork(state, organization, policy(now)).map(({ command, dueOn }) => `${command} by ${dueOn}`);
  const certified = by('officer', send.certifyDisposition());

  it('is certified within thirty days of the end of an agreement that was in force, and then waited for no more', () => {
    expect(workOf(given(ended).scene)).toEqual(['certify-disposition by 2026-04-01']);
    expect(planOf(given(ended).scene)).toEqual(['2026-04-02T04:00:00.000Z disposition-certificate Escalate']);
    const { scene } = given(ended, certified);
    expect([...workOf(scene), ...planOf(scene)]).toEqual([]);
  });

  it('is asked of nobody who was never in force', () => {
    const { scene } = given(steps.proposed(), by('officer', send.withdrawProposal()));
    expect([...workOf(scene), ...planOf(scene)]).toEqual([]);
  });

  it('waits while counsel holds the record, and its time begins anew with the release', () => {
    const held = all(ended, by('co-1', send.placeHold()));
    given(held).when('officer', send.certifyDisposition()).then(refused('WRONG_STATE'));
    expect([...workOf(given(held).scene), ...planOf(given(held).scene)]).toEqual([]);
    const released = all(held, on('2026-06-01'), by('co-1', send.releaseHold()));
    expect(workOf(given(released).scene)).toEqual(['certify-disposition by 2026-07-01']);
    given(released).when('officer', send.certifyDisposition()).then(accepted('DispositionCertified'));
  });
});
