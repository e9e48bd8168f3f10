import { jsonObjectOf } from '@accord/kernel';
import type { EventStore, RecordedEvent } from '@accord/event-store';
import { StreamFolds, type PayloadSealing } from '@accord/commands';
import {
  isDeadlineEventType,
  NOTHING_TOLD,
  toldAfter,
  type DeadlineNotice,
  type Told,
} from '@accord/agreements/domain';

/** Version of the payloads of deadline events. */
export const DEADLINE_VERSION = 1;

/** The stream of the deadlines of an agreement. */
export const deadlineStream = (agreementId: string): string => `deadlines-${agreementId}`;

const isNotice = (data: object): data is DeadlineNotice => 'timerId' in data && 'step' in data && 'recipients' in data;

/** The notice in a stored event of a deadline. @throws {TypeError} on one that this build does not know */
export function noticeOf({
  type,
  schemaVersion,
  data,
}: Pick<RecordedEvent, 'type' | 'schemaVersion' | 'data'>): DeadlineNotice {
  const found: object = jsonObjectOf(data);
  if (isDeadlineEventType(type) && schemaVersion === DEADLINE_VERSION && isNotice(found)) return found;
  throw new TypeError(`Unknown event on a stream of deadlines: ${type} in version ${schemaVersion}`);
}

/** The notice in a stored event; null where this build cannot read it. */
export function readableNotice(event: RecordedEvent): DeadlineNotice | null {
  try {
    return noticeOf(event);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

const FOLDING = {
  initialState: NOTHING_TOLD,
  evolve: (told: Told, event: RecordedEvent): Told => toldAfter(told, noticeOf(event), event.recordedAt),
  stateName: (): string => 'Told',
};

/** What was told of the deadlines of every agreement. */
export class DeadlineFolds extends StreamFolds<Told> {
  constructor(store: Pick<EventStore, 'readStream'>, sealing: Pick<PayloadSealing, 'unsealEvent'>) {
    super('deadlines', FOLDING, store, sealing);
  }
}
