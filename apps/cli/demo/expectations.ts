import type { Reply, ReplyEvent } from './client.js';
import type { Expectation } from './journey.js';

const isEvent = (item: unknown): item is ReplyEvent => typeof item === 'object' && item !== null && 'type' in item;

/** The types of the events that an answer tells of; refused commands of a history count as `CommandRefused`. */
export function eventTypes({ body }: Reply, ofHistory: boolean): readonly string[] {
  const events = ofHistory ? (body.items ?? []).filter(isEvent) : (body.events ?? []);
  return events.map((event) => (ofHistory && event.revision === null ? 'CommandRefused' : event.type));
}

/** In what an answer differs from what was expected, one sentence each; empty when it meets the expectation. */
export function differences(reply: Reply, expected: Expectation, ofHistory: boolean): readonly string[] {
  const { code, state } = reply.body;
  const types = eventTypes(reply, ofHistory).join(', ');
  const wanted = expected.events?.join(', ');
  return [
    ...(reply.status === expected.status ? [] : [`expected status ${expected.status}, came ${reply.status}`]),
    ...(expected.code === undefined || expected.code === code
      ? []
      : [`expected ${expected.code}, came ${code ?? 'no code'}`]),
    ...(expected.state === undefined || expected.state === state
      ? []
      : [`expected state ${expected.state}, came ${state ?? 'none'}`]),
    ...(wanted === undefined || wanted === types ? [] : [`expected events ${wanted}, came ${types || 'none'}`]),
  ];
}
