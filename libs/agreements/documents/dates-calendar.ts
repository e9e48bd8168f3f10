import type { WrittenCalendar } from '@accord/documents';
import type { AgreementDays, CalendarDay } from '@accord/agreements/reads';
import { meaningOf } from './words.js';

/** The end is that of a day in New York, wherever the calendar is. */
const LAST_DAY = 'The day ends at 23:59:59 in New York.';

/** What a condition says is no matter of a calendar: it is a text that somebody wrote. */
const CONDITION = 'A condition of the review is due';
const RENEWED = 'Last day of this term: another one begins';

const titleOf = ({ kind, rule }: CalendarDay): string => {
  if (kind === 'renewal') return RENEWED;
  if (rule === 'condition') return CONDITION;
  return kind === 'end' ? meaningOf('deadlines', 'expiry') : meaningOf('deadlines', rule);
};

/**
 * The days ahead of an agreement as a calendar: dates, the number of the agreement and where it stands, and nothing about
 * anybody. Null where no day lies ahead. @param baseUrl the address of the pages
 */
export function datesCalendar(
  { agreementId, number, isOwn, sequence, isEnded, days }: AgreementDays,
  baseUrl: string,
): WrittenCalendar | null {
  if (days.length === 0) return null;
  const name = number ?? 'application';
  const url = `${baseUrl}/${isOwn ? 'my-agreements' : 'agreements'}/${agreementId}`;
  return {
    title: `Accord: dates of ${name}`,
    url,
    sequence,
    entries: days.map((day) => ({
      uid: `${day.key}.${agreementId}@accord`,
      day: day.dueOn,
      title: `${titleOf(day)} (${name})`,
      text: isEnded
        ? `The agreement has ended: this day does not come any more.\n${url}`
        : `${LAST_DAY} This is a copy: what counts is what Accord says.\n${url}`,
      isCancelled: isEnded,
    })),
  };
}
