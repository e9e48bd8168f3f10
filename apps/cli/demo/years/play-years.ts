import { addMonths, localDateOf } from '@accord/kernel';
import { START } from '@accord/event-store';
import { painter } from '../paint.js';
import { calendarLine, printed, type CalendarLine } from './calendar.js';
import { MovingHouse } from './moving-house.js';
import { storyOf } from './story.js';

/** How the years are played. */
export interface YearsOptions {
  readonly years: number;
  readonly out: { write(text: string): unknown };
  readonly color: boolean;
  /** One JSON document at the end instead of lines. */
  readonly json: boolean;
  /** Told the date that the clock has come to. @throws when the work is to end */
  readonly onDate: (date: string) => void;
}

/**
 * Plays some years in a house of its own by moving its clock by hand, and prints the calendar of what happened.
 * @returns every line of it
 */
export async function playYears({ years, out, color, json, onDate }: YearsOptions): Promise<readonly CalendarLine[]> {
  const house = await MovingHouse.open();
  const calendar: CalendarLine[] = [];
  const paint = painter(color);
  let seen = (await house.recordedAfter(START)).at(-1)?.position ?? START;
  const told = async (): Promise<void> => {
    onDate(localDateOf(house.now));
    for (const event of await house.recordedAfter(seen)) {
      seen = event.position;
      const slug = house.slugOf(event.streamId);
      if (slug === null) continue;
      const line = calendarLine(event, slug);
      calendar.push(line);
      if (!json) out.write(printed(line, paint));
    }
  };
  try {
    const end = `${addMonths(localDateOf(house.now), 12 * years)}T16:30:00.000Z`;
    for (const { at, slug, as, command, body } of storyOf(house.now, years)) {
      await house.moveTo(at, told);
      await house.send(slug, as, command, body);
    }
    await house.moveTo(end, told);
    if (json) out.write(`${JSON.stringify({ years, calendar })}\n`);
    return calendar;
  } finally {
    await house.close();
  }
}
