import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import {
  CLOCK,
  fail,
  localDateOf,
  ok,
  refusal,
  type Clock,
  type Principal,
  type Refusal,
  type Result,
} from '@accord/kernel';
import { EVENT_STORE, eventsOfStream, START, type EventStore, type Position } from '@accord/event-store';
import { READ_MODELS, type ReadModels } from '@accord/read-side';
import { agreementStream } from '@accord/agreements/application';
import { AGREEMENTS } from '@accord/agreements/projections';
import { CallerScopes } from '../caller-scopes.js';
import { EachAgreement } from '../each-agreement.js';
import { NOT_FOR_ISAOS } from '../refusals.js';
import { AnnualReckoning, type AnnualReport } from '../reports/annual-report.js';
import { fiscalYearOf } from '../reports/fiscal-year.js';

/** The report as of a moment (ISO 8601 UTC) and a position of the log, with the years of which there are reports. */
export type AnnualPrivacyReport = AnnualReport & {
  readonly position: Position;
  readonly readAt: string;
  readonly years: readonly number[];
};

/** The annual privacy and civil-liberties report of a fiscal year, for the government and for auditors. */
export class ReadAnnualReport extends Query<Result<AnnualPrivacyReport, Refusal>> {
  constructor(
    readonly caller: Principal,
    readonly fiscalYear: number,
  ) {
    super();
  }
}

/** Answers {@link ReadAnnualReport} from the histories themselves: what a year held does not change any more. */
@QueryHandler(ReadAnnualReport)
export class ReadAnnualReportHandler implements IQueryHandler<ReadAnnualReport> {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CallerScopes) private readonly scopes: CallerScopes,
    @Inject(EachAgreement) private readonly agreements: EachAgreement,
  ) {}

  async execute({ caller, fiscalYear }: ReadAnnualReport): Promise<Result<AnnualPrivacyReport, Refusal>> {
    if (!(await this.scopes.of(caller)).all) return fail(NOT_FOR_ISAOS);
    const readAt = this.clock.now().toISOString();
    const today = localDateOf(readAt);
    const years = await this.years(fiscalYearOf(today));
    if (!years.includes(fiscalYear)) return fail(noReportOf(fiscalYear, fiscalYearOf(today)));
    const position = await this.readModels.position(AGREEMENTS);
    const reckoning = new AnnualReckoning(fiscalYear, today);
    for await (const { agreementId, state } of this.agreements.submitted())
      if (state.submittedAt !== null && state.submittedAt < reckoning.ends)
        await reckoning.add(agreementId, eventsOfStream(this.store, agreementStream(agreementId)));
    return ok({ position, readAt, years, ...reckoning.report() });
  }

  /** From the year of the first event to the present one, the newest first. */
  private async years(present: number): Promise<readonly number[]> {
    const { events } = await this.store.readAll(START, 1);
    const first = events[0] ? fiscalYearOf(localDateOf(events[0].recordedAt)) : present;
    return Array.from({ length: Math.max(present - first + 1, 1) }, (_, n) => present - n);
  }
}

const noReportOf = (fiscalYear: number, present: number): Refusal =>
  refusal(
    'NOT_FOUND',
    fiscalYear > present
      ? `Fiscal year ${fiscalYear} has not begun: there is nothing to report yet.`
      : `Nothing was recorded yet in fiscal year ${fiscalYear}.`,
  );
