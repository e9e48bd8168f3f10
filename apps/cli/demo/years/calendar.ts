import { localDateOf } from '@accord/kernel';
import type { RecordedEvent } from '@accord/event-store';
import { plain, type Paint } from '../paint.js';

/** One line of the calendar: something that a person or the clock did. */
export interface CalendarLine {
  /** The date in New York. */
  readonly date: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly organization: string;
  readonly by: string;
  readonly event: string;
  /** What a deadline is about, to which functions it is told, or why something ended. */
  readonly about: string;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** An event as a line of the calendar. */
export function calendarLine({ recordedAt, type, data, metadata }: RecordedEvent, organization: string): CalendarLine {
  const { rule, dueOn, recipients, causeCode, reasonCode } = data;
  const told = Array.isArray(recipients) ? `${textOf(rule)} by ${textOf(dueOn)}, to ${recipients.join(', ')}` : '';
  return {
    date: localDateOf(recordedAt),
    at: recordedAt,
    organization,
    by: metadata['actorSubjectId'] ?? '',
    event: type,
    about: plain(told || textOf(causeCode) || textOf(reasonCode)),
  };
}

/** A line as it is printed; what the clock did stands out. */
export function printed({ date, organization, by, event, about }: CalendarLine, paint: Paint): string {
  const line = `${date}  ${organization.padEnd(12)} ${by.padEnd(20)} ${event.padEnd(28)} ${about}`.trimEnd();
  return `${by === 'clock' ? paint('bold', line) : paint('dim', line)}\n`;
}
