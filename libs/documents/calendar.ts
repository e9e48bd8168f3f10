import { addDays, type LocalDate } from '@accord/kernel';
import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';

/** A day of a calendar, as a whole: no hour, and no zone in which it would be another one. */
export interface CalendarEntry {
  /** Names it for good, over all calendars in the world. */
  readonly uid: string;
  readonly day: LocalDate;
  readonly title: string;
  readonly text: string;
  /** True for one that will not come: it is taken out of the calendars that have it. */
  readonly isCancelled: boolean;
}

/** Days that are written into somebody's calendar. */
export interface WrittenCalendar {
  readonly title: string;
  /** Where it is kept, as a page for people. */
  readonly url: string;
  /** Of two calendars with the same entries, the one with the higher number holds. */
  readonly sequence: number;
  readonly entries: readonly CalendarEntry[];
}

const PROGRAM = { company: 'Accord', product: 'Agreements', language: 'EN' };

/** A week before, at nine in the morning of whoever has it in their calendar: days begin at midnight there. */
const A_WEEK_BEFORE = 7 * 86_400 - 9 * 3_600;

/**
 * A calendar as a file (iCalendar, RFC 5545). Its days block nobody's time, and tell of themselves a week before.
 * @param stamp when it is written
 */
export function calendarOf({ title, url, sequence, entries }: WrittenCalendar, stamp: Date): string {
  const calendar = ical({ name: title, prodId: PROGRAM });
  for (const { uid, day, title: summary, text, isCancelled } of entries) {
    const event = calendar.createEvent({
      id: uid,
      sequence,
      stamp,
      start: midnight(day),
      end: midnight(addDays(day, 1)),
      allDay: true,
      summary,
      description: text,
      url,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    if (!isCancelled) event.createAlarm({ triggerBefore: A_WEEK_BEFORE, description: summary });
  }
  return `${calendar.toString()}\r\n`;
}

const midnight = (day: LocalDate): Date => new Date(`${day}T00:00:00Z`);
