import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { readAddress } from '@accord/event-store/eventstoredb';
import { newStream, sampleEvent } from '@accord/event-store/testing';
import { EventStoreDbDouble } from '../../../test/support/eventstoredb-double/index.js';
import { sendAppend, type ServerAppend } from './append-call.js';
import { Connection } from './connection.js';
import { NoAnswer } from './failures.js';

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
});
