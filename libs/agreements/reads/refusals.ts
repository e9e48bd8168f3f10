import { refusal, type Refusal } from '@accord/kernel';
import type { RecordedEvent } from '@accord/event-store';

/** The same words whether there is no such agreement or the caller may not see it. */
export const ABSENT: Refusal = refusal('NOT_FOUND', 'There is no such agreement, or you may not see it.');

/** An event of the agreement stands in the way of every read that has to understand it; its history still answers. */
export const unreadable = ({ eventId, type, revision }: RecordedEvent): Refusal =>
  refusal(
    'RECORD_UNREADABLE',
    `Event ${eventId} (${type}, revision ${revision}) cannot be read by this release. The history shows it as it stands.`,
  );

/** Figures across agreements are for those who see every submitted agreement. */
export const NOT_FOR_ISAOS: Refusal = refusal(
  'NOT_AUTHORIZED',
  'The figures of the program are for the government and for auditors.',
);
