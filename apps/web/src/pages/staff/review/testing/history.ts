import type { HistoryItem } from '../../../../api/types.js';

interface EventWords {
  readonly by: string;
  readonly as?: NonNullable<HistoryItem['actor']['function']>;
  readonly payload?: HistoryItem['payload'];
}

/** An event of a history, for tests. */
export const event = (
  revision: number,
  type: string,
  { by, as = 'isao.officer', payload = {} }: EventWords,
): HistoryItem => ({
  eventId: `00000000-0000-4000-8000-${String(revision).padStart(12, '0')}`,
  type,
  revision,
  position: String(revision),
  recordedAt: `2026-04-${String(10 + revision)}T14:00:00.000Z`,
  actor: { subjectId: by, function: as },
  commandId: null,
  payload,
  digest: '0'.repeat(64),
});
