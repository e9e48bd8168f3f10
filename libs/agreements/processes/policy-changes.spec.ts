import { describe, expect, it } from '@jest/globals';
import type { SetValues } from '@accord/policy/domain';
import { commands as send } from '../domain/testing/index.js';
import { House } from './testing/house.js';
import { Way } from './testing/ways.js';

const START = '2026-03-02T15:00:00.000Z';

async function begun(): Promise<{ house: House; way: Way }> {
  const house = new House(START);
  const organizationId = await house.organization('water');
  await house.attest(organizationId);
  return { house, way: new Way(house, organizationId, 'one') };
}

/** The values with another length of one timer. */
const timing =
  (id: string, value: number) =>
  (values: SetValues): SetValues => ({
    ...values,
    timers: values.timers.map((timer) => (timer.id === id ? { ...timer, value } : timer)),
  });

const recorded = async (house: House): Promise<readonly string[]> =>
  (await house.ofTheClock()).map(({ recordedAt, type }) => `${recordedAt} ${type}`);

const armed = (house: House): readonly string[] => house.parts.outbox.ids().filter((id) => id.startsWith('rearm_'));

describe('a policy that is published while agreements run', () => {
  it('moves what is not yet due on the day on which it takes effect, and nothing that was told', async () => {
    const { house, way } = await begun();
    await way.propose(); // intake is due in five business days, on 9 March, and reminded on the third
    await house.follow();
    await house.publish('2026-03-07', timing('intake-check', 10));
    await house.follow();
    expect(armed(house)).toEqual([`rearm_${way.id}_2026-03-07`]);
    await house.play('2026-03-31T15:00:00.000Z');
    expect((await recorded(house)).slice(0, 2)).toEqual([
      '2026-03-05T05:00:00.000Z DeadlineReminderSent', // before the change, and never again
      '2026-03-17T04:00:00.000Z DeadlineEscalated',
    ]);
  });

  it('leaves as it was what was due before it takes effect', async () => {
    const { house, way } = await begun();
    await way.propose();
    await house.publish('2026-03-12', timing('intake-check', 10));
    await house.play('2026-03-31T15:00:00.000Z');
    const events = await recorded(house);
    expect(events.filter((one) => one.endsWith('DeadlineEscalated'))).toEqual([
      '2026-03-10T04:00:00.000Z DeadlineEscalated',
    ]);
  });

  it('that is withdrawn in time moves nothing', async () => {
    const { house, way } = await begun();
    await way.propose();
    const version = await house.publish('2026-03-07', timing('intake-check', 10));
    await house.follow();
    await house.tellPolicy('ad-1', 'withdraw-publication', { version, reason: 'It was a mistake.' });
    await house.follow();
    expect(armed(house)).toEqual([]);
    await house.play('2026-03-31T15:00:00.000Z');
    expect(await recorded(house)).toContain('2026-03-10T04:00:00.000Z DeadlineEscalated');
  });

  it('arms each agreement for the next change only, and after it for the one behind', async () => {
    const { house, way } = await begun();
    await way.propose();
    await house.publish('2026-03-20', timing('intake-check', 30));
    await house.publish('2026-03-06', timing('intake-check', 20));
    await house.follow();
    expect(armed(house)).toEqual([`rearm_${way.id}_2026-03-06`]);
    await house.play('2026-03-06T12:00:00.000Z');
    expect(armed(house)).toEqual([`rearm_${way.id}_2026-03-20`]);
  });

  it('is made up for at once where nobody followed until it had taken effect', async () => {
    const { house, way } = await begun();
    await way.propose();
    await house.follow();
    await house.publish('2026-03-06', timing('intake-check', 10));
    house.clock.set('2026-03-06T12:00:00.000Z'); // the worker was down meanwhile
    await house.follow();
    const dueNow = house.parts.outbox.due(house.now).map(({ id }) => id);
    expect(dueNow).toContain(`rearm_${way.id}_2026-03-06`);
    await house.settle();
    await house.play('2026-03-31T15:00:00.000Z');
    expect((await recorded(house)).filter((one) => one.endsWith('DeadlineEscalated'))).toEqual([
      '2026-03-17T04:00:00.000Z DeadlineEscalated',
    ]);
  });

  it('expiry: switching a time off, or extending it, clears what the old one had armed', async () => {
    const { house, way } = await begun();
    await way.reviewed();
    await way.open();
    await way.signedByIsao();
    await house.follow();
    const voiding = (): readonly string[] => house.parts.outbox.ids().filter((id) => id.includes('VoidSignatures'));
    const [before] = voiding();
    expect(before).toBeDefined();
    const longer = (values: SetValues): SetValues => ({
      ...values,
      timers: values.timers.map((timer) =>
        timer.id === 'signature-window'
          ? { ...timer, actions: timer.actions.map((action) => ({ ...action, offset: 90 })) }
          : timer,
      ),
    });
    await house.publish('2026-04-01', longer);
    await house.play('2026-04-01T12:00:00.000Z');
    expect(voiding()).toHaveLength(1);
    expect(voiding()).not.toContain(before);
  });
});

describe('a decision', () => {
  it('does not rest on a policy that has just been replaced: it is judged again on the one that stands', async () => {
    const { house, way } = await begun();
    await way.propose();
    const { folds } = house.parts;
    const before = (await folds.newest(way.id)).revision;
    // Everything is remembered, and the policy moves behind the back of this process.
    await house.publish('2026-03-09', timing('intake-check', 10));
    await way.by('cm-1', send.completeIntake());
    const events = await house.store.readStream(`agreement-${way.id}`);
    expect(events.at(-1)!.revision).toBe(before + 1);
    const premises: unknown = JSON.parse(events.at(-1)!.metadata['premises']!);
    expect(premises).toMatchObject({ [house.parts.policies.stream]: 2 });
  });
});
