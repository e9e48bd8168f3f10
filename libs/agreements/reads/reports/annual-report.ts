import { addMonths, startOfDay, type LocalDate } from '@accord/kernel';
import type { RecordedEvent } from '@accord/event-store';
import { agreementDecider, isInForceOn, type AgreementState } from '@accord/agreements/domain';
import { folded } from '../folded-agreements.js';
import { daysOf } from './fiscal-year.js';
import type { MissingPart } from './missing-part.js';
import { YearCount, type YearFigures } from './year-figures.js';

/** What Accord keeps no record of: the office that compiles the report adds it. */
const NOT_RECORDED: readonly MissingPart[] = [
  { part: 'MisSharingNotices' },
  { part: 'Complaints' },
  { part: 'ComplaintResponseTime' },
  { part: 'RetentionBreaches' },
];

/** The annual privacy and civil-liberties report of one fiscal year. */
export interface AnnualReport {
  readonly fiscalYear: number;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** The day of which the figures of a day speak: the last one, or today in a year that has not ended. */
  readonly asOf: LocalDate;
  readonly isEnded: boolean;
  readonly thisYear: YearFigures;
  readonly lastYear: YearFigures;
  readonly missing: readonly MissingPart[];
}

/** The instants of a year, ISO 8601 UTC, and the day of which its figures of a day speak. */
interface Year {
  readonly count: YearCount;
  readonly begins: string;
  readonly ends: string;
  readonly day: LocalDate;
}

const yearOf = (fiscalYear: number, today: LocalDate): Year => {
  const { from, to } = daysOf(fiscalYear);
  const next = daysOf(fiscalYear + 1).from;
  return { count: new YearCount(), begins: startOfDay(from), ends: startOfDay(next), day: to < today ? to : today };
};

/** Makes the report of a year, and of the one before it to compare, out of the histories of all agreements. */
export class AnnualReckoning {
  private readonly years: readonly [last: Year, own: Year];
  private readonly missing: MissingPart[] = [];

  constructor(
    private readonly fiscalYear: number,
    private readonly today: LocalDate,
  ) {
    this.years = [yearOf(fiscalYear - 1, today), yearOf(fiscalYear, today)];
  }

  /** Nothing of a history that was recorded from here on (ISO 8601 UTC) is in the report. */
  get ends(): string {
    return this.years[1].ends;
  }

  /** One agreement, by its events in order. */
  async add(agreementId: string, events: AsyncIterable<RecordedEvent> | Iterable<RecordedEvent>): Promise<void> {
    const walk = new Walk(this.years);
    for await (const event of events) {
      if (event.recordedAt >= this.ends) break;
      walk.event(event);
    }
    const state = walk.end();
    const { number } = state;
    if (walk.isUnreadable) this.missing.push({ part: 'UnreadableRecord', agreementId, number });
    if (this.isUnreviewed(state, walk.hasReview)) this.missing.push({ part: 'AnnualReview', agreementId, number });
  }

  /** The report over all that was added. */
  report(): AnnualReport {
    const [last, own] = this.years;
    const { from, to } = daysOf(this.fiscalYear);
    const isEnded = to < this.today;
    return {
      fiscalYear: this.fiscalYear,
      from,
      to,
      asOf: own.day,
      isEnded,
      thisYear: own.count.figures(),
      lastYear: last.count.figures(),
      missing: [...(isEnded ? [] : [{ part: 'YearNotEnded' as const }]), ...this.missing, ...NOT_RECORDED],
    };
  }

  /** In force for twelve months or more at the end, and not reviewed within the year. */
  private isUnreviewed(state: AgreementState, hasReview: boolean): boolean {
    const { day } = this.years[1];
    const { activation } = state;
    if (hasReview || activation === null || !isInForceOn(state, day)) return false;
    return activation.activatedAt < startOfDay(addMonths(day, -12));
  }
}

/** Goes along one agreement, and tells each year of what is its own. */
class Walk {
  private state: AgreementState = agreementDecider.initialState;
  private next = 0;
  isUnreadable = false;
  hasReview = false;

  constructor(private readonly years: readonly Year[]) {}

  event(event: RecordedEvent): void {
    this.upTo(event.recordedAt);
    const after = folded(this.state, event);
    if (after === null) {
      this.isUnreadable = true;
      return;
    }
    const year = this.years[this.next - 1];
    if (year && event.recordedAt < year.ends) year.count.event(event, this.state, after);
    this.hasReview ||= event.type === 'AnnualReviewCompleted' && this.next === this.years.length;
    this.state = after;
  }

  end(): AgreementState {
    this.upTo(null);
    const last = this.years.at(-1)!;
    this.close(last);
    return this.state;
  }

  /** Begins the years that an instant has reached; all of them where there is no more event. */
  private upTo(moment: string | null): void {
    for (;;) {
      const year = this.years[this.next];
      if (year === undefined || (moment !== null && moment < year.begins)) return;
      const before = this.years[this.next - 1];
      if (before) this.close(before);
      year.count.begin(this.state);
      this.next += 1;
    }
  }

  private close({ count, day }: Year): void {
    if (this.state.submittedAt !== null) count.end(this.state, day);
  }
}
