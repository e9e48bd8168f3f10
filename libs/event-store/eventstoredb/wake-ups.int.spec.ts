import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { EventStoreDbEventStore, readAddress } from '@accord/event-store/eventstoredb';
import { RECORDED_AT, newStream, sampleEvents } from '@accord/event-store/testing';
import type { SubscriptionEnd } from '../../../test/support/eventstoredb-double/index.js';
import { QUICK, withDouble, type StoreOverDouble } from './testing/with-double.js';

/** A look at the head would hide what a subscription does. */
const NO_LOOKS = { lookEveryMs: 600_000 };

/** Counts the wake-ups of a store, and waits for the next one. */
function listening({ store }: Pick<StoreOverDouble, 'store'>) {
  let woken = 0;
  const stop = store.onAppended(() => (woken += 1));
  return {
    stop,
    count: () => woken,
    next: async (from = woken): Promise<boolean> => {
      for (let look = 0; look < 400; look += 1) {
        if (woken !== from) return true;
        await sleep(5);
      }
      return false;
    },
  };
}

/** Runs a test with a second store over the same double, as another process has it. */
async function withOther(
  { double }: StoreOverDouble,
  body: (write: () => Promise<unknown>) => Promise<void>,
): Promise<void> {
  const other = new EventStoreDbEventStore(readAddress(double.url), QUICK);
  await body(() => other.append(newStream(), sampleEvents(1), 'any', RECORDED_AT));
  await other.close();
}

describe('Wake-ups of the event store on EventStoreDB', () => {
  it('come when another process appends', () =>
    withDouble(NO_LOOKS, (both) =>
      withOther(both, async (write) => {
        const heard = listening(both);
        for (let n = 0; n < 3; n += 1) {
          const before = heard.count();
          await write();
          expect(await heard.next(before)).toBe(true);
        }
      }),
    ));

  it.each<SubscriptionEnd>(['killed', 'stopped', 'frozen'])('come again when the subscription ends as if %s', (how) =>
    withDouble(NO_LOOKS, (both) =>
      withOther(both, async (write) => {
        const heard = listening(both);
        await write();
        await heard.next(0);
        for (let n = 0; n < 3; n += 1) {
          while (both.double.leader.dropSubscribers(how) === 0) await sleep(5);
          const before = heard.count();
          await write(); // while nobody is subscribed
          expect(await heard.next(before)).toBe(true);
        }
      }),
    ),
  );

  it('come by a look at the head when the subscription falls silent, and by a new one soon after', () =>
    withDouble({ lookEveryMs: 20 }, (both) =>
      withOther(both, async (write) => {
        const heard = listening(both);
        await write();
        await heard.next(0);
        both.double.leader.silenceSubscribers();
        const before = heard.count();
        await write();
        expect(await heard.next(before)).toBe(true);
        const reads = both.double.leader.received.subscribed;
        for (let look = 0; look < 400 && both.double.leader.received.subscribed === reads; look += 1) await sleep(5);
        expect(both.double.leader.received.subscribed).toBeGreaterThan(reads);
      }),
    ));

  it('come again after the node was killed and started', () =>
    withDouble(NO_LOOKS, (both) =>
      withOther(both, async (write) => {
        const heard = listening(both);
        await write();
        await heard.next(0);
        both.double.leader.kill();
        await both.double.leader.start(50);
        const before = heard.count();
        await write();
        expect(await heard.next(before)).toBe(true);
      }),
    ));

  it('come again when the client was replaced, whose subscriptions end without a word', () =>
    withDouble(NO_LOOKS, (both) =>
      withOther(both, async (write) => {
        const heard = listening(both);
        await write();
        await heard.next(0);
        const { subscribed } = both.double.leader.received;
        both.double.faults.ofAppends('swallow'); // the deadline has the client replaced
        await both.store.append(newStream(), sampleEvents(1), 'no_stream', RECORDED_AT);
        for (let look = 0; look < 400 && both.double.leader.received.subscribed === subscribed; look += 1)
          await sleep(5);
        expect(both.double.leader.received.subscribed).toBeGreaterThan(subscribed);
        const before = heard.count();
        await write();
        expect(await heard.next(before)).toBe(true);
      }),
    ));

  it('cost nothing while nobody listens', () =>
    withDouble({ lookEveryMs: 10 }, async (both) => {
      const heard = listening(both);
      await both.store.append(newStream(), sampleEvents(1), 'any', RECORDED_AT);
      await heard.next(0);
      heard.stop();
      await sleep(50);
      const { read } = both.double.leader.received;
      await sleep(100);
      expect(both.double.leader.received.read).toBe(read);
      expect(both.double.leader.dropSubscribers('killed')).toBe(0);
    }));
});
