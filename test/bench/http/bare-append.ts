import { randomUUID } from 'node:crypto';
import type { EventStore, NewEvent } from '@accord/event-store';
import type { Sender } from './sender.js';

/** The least that a command can cost: one event of a `revise-draft`, appended to a stream of its own for each client. */
export function bareAppenders(store: EventStore, clients: number): readonly Sender[] {
  return Array.from({ length: clients }, () => {
    const streamId = `bench-${randomUUID()}`;
    let revision = -1;
    return async () => {
      const sent = performance.now();
      const expected = revision < 0 ? 'no_stream' : revision;
      const { outcome } = await store.append(streamId, [event()], expected, new Date().toISOString());
      if (outcome !== 'appended') throw new Error(`An append of the measurement ended as ${outcome}.`);
      revision += 1;
      return performance.now() - sent;
    };
  });
}

const HEX = 'a'.repeat(64);

const event = (): NewEvent => ({
  eventId: randomUUID(),
  type: 'BenchNoted',
  schemaVersion: 1,
  data: { changedPaths: ['/formationNote'], draftDigest: HEX },
  metadata: {
    commandId: randomUUID(),
    command: 'revise-draft',
    requestDigest: HEX,
    actorSubjectId: 'bench.officer',
    actorFunction: 'isao.officer',
    actorOrganizationId: randomUUID(),
    policyVersion: '1',
    premises: '{}',
    $correlationId: HEX.slice(32),
    $causationId: randomUUID(),
  },
});
