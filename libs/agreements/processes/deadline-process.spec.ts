import { describe, expect, it } from '@jest/globals';
import { derivedId } from '@accord/kernel';
import { commands as send } from '../domain/testing/index.js';
import { ClockUnheard, NotYetDue } from './handlers.js';
import { House } from './testing/house.js';
import type { Adapt } from './testing/parts.js';
import { Way } from './testing/ways.js';

const START = '2026-03-02T15:00:00.000Z';

async function begun(adapt?: Adapt): Promise<{ house: House; way: Way }> {
  const house = new House(START, adapt);
  const organizationId = await house.organization('water');
  await house.attest(organizationId);
  return { house, way: new Way(house, organizationId, 'one') };
}

/** What the clock recorded, as `instant type`. */
const recorded = async (house: House): Promise<readonly string[]> =>
  (await house.ofTheClock()).map(({ recordedAt, type }) => `${recordedAt} ${type}`);

describe('the process of deadlines', () => {
  it('tells what is due at its instant, and nothing of what was done in time', async () => {
    const { house, way } = await begun();
    await way.propose();
    await house.play('2026-03-06T15:00:00.000Z');
    expect(await recorded(house)).toEqual(['2026-03-05T05:00:00.000Z DeadlineReminderSent']);
    await way.by('cm-1', send.completeIntake());
    await way.by('cm-1', send.assignReviewer('pr-1', 'dhs.privacy', '2026-03-30'));
    await way.by('cr-1', send.recordConcurrence('crcl'));
    await way.by('pr-1', send.passPrivacyReview());
    await house.play('2026-03-31T15:00:00.000Z');
    expect(await recorded(house)).toHaveLength(1);
  });

  it('timers: two workers, or one worker twice, fire a deadline once', async () => {
    const { house, way } = await begun();
    await way.reviewed({ requestedTermMonths: 6 });
    await way.activate();
    const counts: string[] = [];
    await house.play('2026-10-01T00:00:00.000Z', [], async (message) => {
      counts.push(message.id);
      await Promise.all([house.handle(message), house.handle(message)]);
      await house.handle(message);
    });
    const events = await recorded(house);
    expect(events.filter((one) => one.endsWith('AgreementExpired'))).toEqual([
      '2026-09-03T04:00:00.000Z AgreementExpired',
    ]);
    expect(events).toHaveLength(new Set(events).size);
    expect(counts.length).toBeGreaterThan(4);
    expect(events).toHaveLength(counts.length);
  });

  it('does nothing before its time, whatever brings the message: a clock that was set back an hour', async () => {
    const { house, way } = await begun();
    await way.reviewed({ requestedTermMonths: 6 });
    await way.activate();
    await house.follow();
    house.clock.set('2026-09-03T03:59:59.999Z');
    const expiry = house.parts.outbox.due('2026-09-03T04:00:00.000Z').find(({ id }) => id.includes('Expire'));
    await expect(house.handle(expiry!)).rejects.toThrow(NotYetDue);
    expect((await house.stateOf(way.id)).state).toBe('Active');
    house.clock.set('2026-09-03T05:00:00.000Z'); // and forward again
    await house.handle(expiry!);
    expect((await house.stateOf(way.id)).state).toBe('Expired');
  });

  it('looks at the record again: what a message says is no order', async () => {
    const { house, way } = await begun();
    await way.propose();
    await house.follow();
    const waiting = house.parts.outbox.due('2026-03-11T00:00:00.000Z');
    expect(waiting).toHaveLength(3);
    await way.by('cm-1', send.completeIntake());
    house.clock.set('2026-03-11T00:00:00.000Z');
    for (const message of waiting) await house.handle(message); // a queue that brings them late
    expect(await recorded(house)).toEqual([]);
  });

  it('ends a predecessor when its successor is put in force, at once', async () => {
    const { house, way } = await begun();
    await way.reviewed();
    await way.activate();
    const successor = new Way(house, way.organizationId, 'two');
    await successor.reviewed({}, way.id);
    await successor.activate();
    await house.settle();
    expect(await house.stateOf(way.id)).toMatchObject({ state: 'Terminated', ending: { reasonCode: 'Superseded' } });
    expect(await recorded(house)).toEqual([`${START} AgreementTerminated`]);
    const left = house.parts.outbox.ids().filter((id) => id.includes(way.id) && !id.startsWith('supersede'));
    expect(left).toEqual([expect.stringContaining('disposition-certificate')]);
  });

  it('makes the same messages again when it begins anew: the same ids are harmless', async () => {
    const { house, way } = await begun();
    await way.reviewed();
    await way.activate();
    await house.play('2027-01-05T12:00:00.000Z');
    const before = house.parts.outbox.ids();
    const events = await recorded(house);
    expect(before.length).toBeGreaterThan(5);
    house.forgetCheckpoint();
    await house.settle();
    expect(house.parts.outbox.ids()).toEqual(before);
    expect(await recorded(house)).toEqual(events);
  });

  it('timers: another value of the policy moves what is not yet due when it takes effect, and nothing is told twice', async () => {
    const CHANGE = '2026-03-06';
    const { house, way } = await begun((policy, moment) => {
      if (moment < `${CHANGE}T05:00:00.000Z`) return { ...policy, changesOn: CHANGE };
      const intake = (start: string) => policy.calendar.addBusinessDays(start, 10);
      return { ...policy, deadlines: { ...policy.deadlines, intake } };
    });
    await way.propose();
    await house.play('2026-03-31T00:00:00.000Z');
    expect(await recorded(house)).toEqual([
      '2026-03-05T05:00:00.000Z DeadlineReminderSent',
      '2026-03-17T04:00:00.000Z DeadlineEscalated',
      '2026-03-17T04:00:00.000Z DeadlineMissed',
    ]);
  });

  it('expiry: an agreement that has ended entitles to nothing at the instant of its end, whenever that is recorded', async () => {
    const { house, way } = await begun();
    await way.reviewed({ requestedTermMonths: 6 });
    await way.activate();
    house.clock.set('2026-12-01T15:00:00.000Z'); // nobody was there for three months
    await house.settle();
    const state = await house.stateOf(way.id);
    expect(state.state).toBe('Expired');
    const expired = (await house.ofTheClock()).find(({ type }) => type === 'AgreementExpired');
    expect(expired).toMatchObject({
      recordedAt: '2026-12-01T15:00:00.000Z',
      data: { expiredAt: '2026-09-03T03:59:59.000Z' },
    });
  });

  it('timers: a schedule set twice in quick succession makes one job', async () => {
    const { house, way } = await begun();
    await way.draft();
    await house.follow();
    await house.follow();
    expect(house.parts.outbox.ids().filter((id) => id.includes('draft-idle'))).toHaveLength(2);
  });

  it('timers: editing a due date moves the timer: a revised draft is reminded of half a year after its last revision, once', async () => {
    const { house, way } = await begun();
    await way.draft();
    await house.follow();
    house.clock.set('2026-05-02T15:00:00.000Z');
    await way.by('officer', send.reviseDraft({ legalName: 'Another' }));
    await house.play('2027-02-01T15:00:00.000Z');
    expect(await recorded(house)).toEqual(['2026-10-29T04:00:00.000Z DeadlineReminderSent']);
    expect(house.parts.outbox.ids().filter((id) => id.includes('draft-idle'))).toHaveLength(1);
  });

  it('timers: the repeated hour of autumn runs once', async () => {
    const { house, way } = await begun();
    await way.reviewed({ requestedTermMonths: 8 });
    house.clock.set('2026-03-07T15:00:00.000Z');
    await way.activate(); // to 7 November 2026
    await house.play('2026-10-31T12:00:00.000Z');
    house.clock.set('2026-11-01T03:30:00.000Z');
    for (let hour = 0; hour < 8; hour += 1) {
      await house.settle(); // 01:00 comes twice there, at 05:00 and at 06:00 UTC
      house.clock.advance(3_600_000);
    }
    await house.play('2026-11-09T12:00:00.000Z');
    const days = (await recorded(house)).filter((line) => line >= '2026-10-31T12');
    expect(days).toEqual(['2026-11-08T05:00:00.000Z AgreementExpired']);
  });

  it('expiry: extending clears what the old end had locked: suspended at the end of the grace of an item that was taken back, and not when it is attested again', async () => {
    const { house, way } = await begun();
    await way.reviewed();
    await way.activate();
    const withdraw = () => house.withdraw(way.organizationId, ['CA-01']); // thirty days of grace
    await house.play('2026-06-30T00:00:00.000Z', [
      { at: '2026-04-01T12:00:00.000Z', act: withdraw },
      { at: '2026-04-20T12:00:00.000Z', act: () => house.attest(way.organizationId) },
    ]);
    expect((await house.stateOf(way.id)).state).toBe('Active');
    await house.play('2026-09-30T00:00:00.000Z', [{ at: '2026-07-01T12:00:00.000Z', act: withdraw }]);
    expect(await recorded(house)).toContain('2026-08-01T04:00:00.000Z AgreementSuspended');
  });

  it('sends what nobody else can: to persons a command of the clock is not there', async () => {
    const { house, way } = await begun();
    await way.propose();
    const agreement = ['expire-agreement', 'supersede-agreement', 'void-signatures', 'lift-unratified-suspension'];
    for (const who of ['cm-1', 'ao-1', 'officer']) {
      for (const slug of agreement)
        expect(await house.tryAs(who, 'agreement', way.id, way.organizationId, slug)).toBe('NOT_FOUND');
      expect(await house.tryAs(who, 'deadlines', way.id, way.organizationId, 'remind')).toBe('NOT_FOUND');
      const lapse = await house.tryAs(who, 'organization', way.organizationId, way.organizationId, 'lapse-attestation');
      expect(lapse).toBe('NOT_FOUND');
    }
  });

  it('harms nobody else by a record that it cannot read: other agreements of the organization are told on', async () => {
    const { house, way } = await begun();
    const broken = new Way(house, way.organizationId, 'broken');
    await broken.propose();
    await way.propose();
    await house.follow();
    const { revision } = await house.parts.folds.newest(broken.id);
    const foreign = { eventId: derivedId('foreign'), type: 'Foreign', schemaVersion: 1, data: {}, metadata: {} };
    await house.store.append(`agreement-${broken.id}`, [foreign], revision, house.now);
    await expect(house.follow()).rejects.toMatchObject({ event: { type: 'Foreign' } }); // sets aside that stream alone
    house.passOver();
    await house.attest(way.organizationId);
    const unheard: string[] = [];
    await house.play('2026-03-05T12:00:00.000Z', [], async (message) => {
      await house.handle(message).catch((error: unknown) => {
        expect(error).toBeInstanceOf(ClockUnheard); // it is sent again, until a release can read the record
        unheard.push(message.id);
      });
    });
    expect(unheard.map((id) => id.includes(broken.id))).toEqual([true]);
    expect(await recorded(house)).toEqual(['2026-03-05T05:00:00.000Z DeadlineReminderSent']);
  });
});
