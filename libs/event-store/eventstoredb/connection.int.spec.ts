import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { START } from '@accord/event-store';
import { readAddress } from '@accord/event-store/eventstoredb';
import { RECORDED_AT, newStream, sampleEvent, sampleEvents } from '@accord/event-store/testing';
import { EventStoreDbDouble } from '../../../test/support/eventstoredb-double/index.js';
import { sendAppend, type ServerAppend } from './append-call.js';
import { Connection } from './connection.js';
import { NoAnswer } from './failures.js';
import { withDouble } from './testing/with-double.js';

const appendTo = (stream: string): ServerAppend => {
  const { eventId: id, type } = sampleEvent();
  return {
    stream,
    expected: 'no_stream',
    events: [{ id, type, data: Buffer.from('{}'), metadata: Buffer.from('{}') }],
  };
};

describe('The connection to EventStoreDB', () => {
  it('sends nothing later on that was given up while a node was looked for', async () => {
    const double = await EventStoreDbDouble.start({ nodes: 3 });
    const connection = new Connection(readAddress(double.url), 100);
    for (const node of double.nodes) node.freeze(); // gossip, too
    const [givenUp, sent] = [newStream(), newStream()];
    await expect(sendAppend(connection, appendTo(givenUp))).rejects.toThrow(NoAnswer);
    await sleep(700); // longer than the end of a client waits for what is under way
    for (const node of double.nodes) node.melt(); // and whoever looks for a node finds one now
    await expect(sendAppend(connection, appendTo(sent))).resolves.toMatchObject({ written: true });
    await sleep(300);
    expect(double.log.stream(sent)).toHaveLength(1);
    expect(double.log.stream(givenUp) ?? []).toEqual([]);
    expect(double.leader.received.append).toBe(1);
    await connection.close();
    double.stop();
  });

  it('cuts no read short when its client is replaced for another call that got no answer', () =>
    withDouble({ deadlineMs: 200 }, async ({ double, store }) => {
      const stream = newStream();
      await store.append(stream, sampleEvents(5), 'no_stream', RECORDED_AT);
      const [head, { events: all }] = [await store.head(), await store.readAll(START, 10)];
      double.leader.freeze();
      const first = store.readStream(stream); // its time is over first, and the client is replaced then
      await sleep(400);
      const under = [store.head(), store.readStream(stream), store.readAll(START, 10)] as const;
      while (store.retries().length === 0) await sleep(10);
      await sleep(50); // what was open over the former client has ended
      expect(store.retries()[0]).toEqual({ what: 'read', reason: 'late', count: 1 });
      double.leader.melt();
      expect(await Promise.all(under)).toEqual([head, all, { events: all, scannedTo: head }]);
      expect(await first).toEqual(all);
    }));
});
