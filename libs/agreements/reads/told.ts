import type { RecordedEvent } from '@accord/event-store';
import { NOTHING_TOLD, toldAfter, type Told } from '@accord/agreements/domain';
import { readableNotice } from '@accord/agreements/application';

/** What was told of the deadlines of an agreement, by the events beside it. */
export const toldIn = (events: readonly RecordedEvent[]): Told =>
  events.reduce((told, event) => {
    const notice = readableNotice(event);
    return notice ? toldAfter(told, notice, event.recordedAt) : told;
  }, NOTHING_TOLD);
