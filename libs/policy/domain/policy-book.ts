import type { FunctionsOnRecord, LocalDate } from '@accord/kernel';
import { BusinessCalendar } from './business-calendar.js';
import type { Edition } from './documents.js';
import { dateOf } from './moments.js';
import { valuesOn, type PolicyValues } from './values.js';

/**
 * The policy at every moment, as of one revision of its stream. It never changes: another revision is another book. What it
 * says of a moment is the same in every later book, since nothing takes effect on a day that has begun.
 */
export class PolicyBook {
  private readonly calendars: BusinessCalendar[] = [];
  private readonly functions: FunctionsOnRecord[] = [];
  private latest: { readonly date: LocalDate; readonly values: PolicyValues } | undefined;

  /**
   * @param editions all that was or will be in force, oldest first; at least one
   * @param revision of the stream that they were read from
   */
  constructor(
    readonly editions: readonly Edition[],
    readonly revision: number,
  ) {
    if (editions.length === 0) throw new RangeError('No policy was published.');
  }

  /**
   * The values in force at a moment: ISO 8601 with a zone, judged by its date in New York, or a date `YYYY-MM-DD`.
   * @throws {RangeError} if the text is neither
   */
  readonly at = (moment: string): PolicyValues => {
    const date = dateOf(moment);
    if (this.latest?.date !== date) this.latest = { date, values: this.valuesOn(date) };
    return this.latest.values;
  };

  /** The edition in force on a date; before the first one took effect, the first one. */
  editionOn(date: LocalDate): Edition {
    return this.editions[this.placeOn(date)]!;
  }

  /** Who holds which functions at a moment, by subject id, in place of what the provider of identities says. @param moment as of `at` */
  readonly functionsAt = (moment: string): FunctionsOnRecord => {
    const place = this.placeOn(dateOf(moment));
    return (this.functions[place] ??= new Map(
      this.editions[place]!.functionsOfPeople.map(({ subjectId, holds }) => [subjectId, holds]),
    ));
  };

  /** The edition that was published under a version; null for one that never was. */
  readonly ofVersion = (version: string): Edition | null =>
    this.editions.find((edition) => edition.version === version) ?? null;

  /** The day on which the edition after the one of a date takes effect; null where none is published. */
  changeAfter(date: LocalDate): LocalDate | null {
    return this.editions.find(({ effectiveFrom }) => effectiveFrom > date)?.effectiveFrom ?? null;
  }

  /**
   * Counts what can have moved a deadline by a moment: the events that the policy was read from, and the editions that took
   * effect by then. It never falls. @param moment as of `at`
   */
  readonly generationAt = (moment: string): number => this.revision + this.placeOn(dateOf(moment));

  /** From which day on anything is in force. */
  get begins(): LocalDate {
    return this.editions[0]!.effectiveFrom;
  }

  private valuesOn(date: LocalDate): PolicyValues {
    const place = this.placeOn(date);
    return valuesOn(date, this.editions[place]!, this.calendarAt(place), this.changeAfter(date));
  }

  private placeOn(date: LocalDate): number {
    return Math.max(
      0,
      this.editions.findLastIndex(({ effectiveFrom }) => effectiveFrom <= date),
    );
  }

  /** The calendar of an edition, which knows the rules of all before it for their days. */
  private calendarAt(place: number): BusinessCalendar {
    const until = this.editions.slice(0, place + 1);
    return (this.calendars[place] ??= new BusinessCalendar(
      until.map(({ effectiveFrom, calendar }) => ({ from: effectiveFrom, rules: calendar })),
    ));
  }
}
