import { Controller, Get, Inject, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { IsOptional, IsString } from 'class-validator';
import { addMonths, CLOCK, isLocalDate, localDateOf, type Clock, type LocalDate, type Principal } from '@accord/kernel';
import { AGREEMENTS, type Period } from '@accord/agreements/projections';
import { ReadProgramme } from '@accord/agreements/reads';
import { Caller, FollowsReadModel, malformed, QueryPipe, valueOf, type Read } from '../http/index.js';

/** Parameters of the dashboard: days in New York, both of them in the period. */
export class ProgrammeQuery {
  @IsOptional() @IsString() from?: string;
  @IsOptional() @IsString() to?: string;
}

/** Months that a period has when nothing else is asked for, that of today among them; and at most. */
const MONTHS = { usual: 12, most: 120 } as const;

const dayIn = (text: string): LocalDate =>
  isLocalDate(text) ? text : malformed('A day of a period is a date that exists, as in 2026-04-06.');

/** The period that is asked for; without a beginning, the twelve months to its end. @throws 400 for one that is none */
export function periodOf({ from, to }: ProgrammeQuery, today: LocalDate): Period {
  const end = to === undefined ? today : dayIn(to);
  const start = from === undefined ? `${addMonths(end, 1 - MONTHS.usual).slice(0, 7)}-01` : dayIn(from);
  if (start > end) return malformed('A period ends no earlier than it begins.');
  if (start < addMonths(end, -MONTHS.most)) return malformed('A period has ten years at most.');
  return { from: start, to: end };
}

/** How the program does. */
@Controller('api/v1/dashboards/programme')
export class ProgrammeController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @FollowsReadModel(AGREEMENTS)
  programme(@Query(QueryPipe) query: ProgrammeQuery, @Caller() caller: Principal): Read {
    const period = periodOf(query, localDateOf(this.clock.now()));
    return async () => valueOf(await this.queries.execute(new ReadProgramme(caller, period)));
  }
}
