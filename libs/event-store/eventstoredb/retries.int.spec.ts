import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { StoreUnavailable } from '@accord/event-store';
import { EventStoreDbEventStore, readAddress, type Retry } from '@accord/event-store/eventstoredb';
import { RECORDED_AT, newStream, sampleEvent, sampleEvents } from '@accord/event-store/testing';
import type { AppendFault } from '../../../test/support/eventstoredb-double/index.js';
import { QUICK, withDouble } from './testing/with-double.js';

/** Notes what is told, as a log and a metric are. */
function noting() {
  const told: Retry[] = [];
  return { told, onRetry: (retry: Retry) => void told.push(retry) };
}

describe('What is done again at EventStoreDB', () => {
  it.each<[AppendFault, Retry['reason']]>([
    ['land', 'late'],
    ['vanish', 'late'],
    ['swallow', 'late'],
    ['unavailable', 'lost'],
    ['stopped', 'lost'],
  ])('is told and counted: an append of which the outcome is unknown, %s', async (fault, reason) => {
    const { told, onRetry } = noting();
    await withDouble({ onRetry }, async ({ double, store }) => {
      double.faults.ofAppends(fault, fault);
      await store.append(newStream(), sampleEvents(1), 'no_stream', RECORDED_AT);
      expect(double.faults.count(fault)).toBe(2);
      expect(told).toEqual([
        { what: 'append', reason },
        { what: 'append', reason },
      ]);
      expect(store.retries()).toEqual([{ what: 'append', reason, count: 2 }]);
    });
  });

  it('is told: a conflict that cannot be read yet', async () => {
    const { told, onRetry } = noting();
    await withDouble({ onRetry, answerMs: 300 }, async ({ double, store }) => {
      const [stream, other] = [newStream(), sampleEvent()];
      double.log.loseQuorum();
      const bytes = { contentType: 'application/json', data: Buffer.from('{}'), metadata: Buffer.from('{}') };
      double.log.append(stream, 'no_stream', [{ ...bytes, id: other.eventId, type: other.type }]);
      await expect(store.append(stream, sampleEvents(1), 'no_stream', RECORDED_AT)).rejects.toThrow(StoreUnavailable);
      expect(told).toContainEqual({ what: 'append', reason: 'unreadable' });
    });
  });

  it('is told: a node that follows, and one that is not ready', async () => {
    const { told, onRetry } = noting();
    await withDouble({ nodes: 3 }, async ({ double }) => {
      const other = new EventStoreDbEventStore(readAddress(double.urlOf(double.nodes[2]!)), { ...QUICK, onRetry });
      await other.head();
      expect(told).toEqual([{ what: 'read', reason: 'not-leader' }]);
      double.failOver('cut off');
      await other.head();
      expect(told.slice(1)).toContainEqual({ what: 'read', reason: 'not-ready' });
      await other.close();
    });
  });

  it('is told: a subscription that ended', async () => {
    const { told, onRetry } = noting();
    await withDouble({ onRetry, lookEveryMs: 600_000 }, async ({ double, store }) => {
      store.onAppended(() => undefined);
      while (double.leader.dropSubscribers('killed') === 0) await sleep(5);
      for (let look = 0; look < 400 && told.length === 0; look += 1) await sleep(5);
      expect(told[0]).toEqual({ what: 'subscription', reason: 'ended' });
    });
  });

  it('is nothing while all is well', async () => {
    const { told, onRetry } = noting();
    await withDouble({ nodes: 3, onRetry }, async ({ store }) => {
      await store.append(newStream(), sampleEvents(1), 'no_stream', RECORDED_AT);
      await store.head();
      expect(told).toEqual([]);
      expect(await store.nodes()).toEqual(
        new Map([
          ['leader', 1],
          ['follower', 2],
        ]),
      );
    });
  });

  it('leaves a cluster to be told of by the nodes that are alive', () =>
    withDouble({ nodes: 3 }, async ({ double, store }) => {
      double.nodes[2]!.kill();
      expect((await store.nodes())?.get('dead')).toBe(1);
      for (const node of double.nodes) node.kill();
      expect(await store.nodes()).toBeNull();
    }));
});
