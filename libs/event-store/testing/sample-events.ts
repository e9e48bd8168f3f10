import { freshId, type JsonObject } from '@accord/kernel';
import type { NewEvent } from '../port.js';

/** The moment at which every event of the contract is recorded. */
export const RECORDED_AT = '2026-03-02T15:04:05.060Z';

/** A stream that nobody used before. */
export const newStream = (): string => `contract-${freshId()}`;

/** An event with a fresh id. */
export const sampleEvent = (data: JsonObject = { note: 'sample' }, type = 'SampleTaken'): NewEvent => ({
  eventId: freshId(),
  type,
  schemaVersion: 1,
  data,
  metadata: { commandId: freshId(), actor: 'person-1' },
});

/** Some events, numbered in their data. */
export const sampleEvents = (count: number): NewEvent[] =>
  Array.from({ length: count }, (_, number) => sampleEvent({ number }));
