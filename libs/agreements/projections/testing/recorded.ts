import { derivedId, type FunctionName } from '@accord/kernel';
import type { RecordedEvent } from '@accord/event-store';
import { trusted } from '../trusted.js';

/** What of a recorded event matters to a test; the rest is filled in. */
export interface Given {
  readonly streamId: string;
  readonly type: string;
  readonly data: object;
  readonly actor?: { readonly subjectId: string; readonly function: FunctionName };
  readonly recordedAt?: string;
}

const START_OF_TIME = Date.parse('2026-03-02T15:00:00.000Z');

/** Makes the log of these events: positions and revisions counted, an hour from one event to the next. */
export function recordedLog(given: readonly Given[]): RecordedEvent[] {
  const revisions = new Map<string, number>();
  return given.map(({ streamId, type, data, actor, recordedAt }, index) => {
    const revision = (revisions.get(streamId) ?? -1) + 1;
    revisions.set(streamId, revision);
    return {
      eventId: derivedId(`${streamId}/${revision}`),
      type,
      schemaVersion: 1,
      data: trusted(data),
      metadata: {
        commandId: derivedId(`command of ${streamId}/${revision}`),
        actorSubjectId: actor?.subjectId ?? 'example.officer',
        actorFunction: actor?.function ?? 'isao.officer',
      },
      streamId,
      revision,
      position: trusted(String(index + 1)),
      recordedAt: recordedAt ?? new Date(START_OF_TIME + index * 3_600_000).toISOString(),
    };
  });
}
