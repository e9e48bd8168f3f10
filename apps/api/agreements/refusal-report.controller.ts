import { Controller, Get, Inject, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { FUNCTIONS, type FunctionName, type Principal } from '@accord/kernel';
import { RECORDED_EVENT } from '@accord/agreements/projections';
import { ReadRefusals } from '@accord/agreements/reads';
import { Caller, FollowsReadModel, QueryPipe, valueOf, type Read } from '../http/index.js';
import { Cursors } from '../http/cursors.js';
import { isLogPlace, RecordPage, recordFiltersOf } from './record-filters.js';

/** Parameters of the report: all that are given have to fit. */
export class RefusalReportQuery extends RecordPage {
  @IsOptional() @IsIn(FUNCTIONS) function?: FunctionName;
  @IsOptional() @IsString() @MinLength(1) @MaxLength(60) code?: string;
  @IsOptional() @IsString() @MinLength(1) @MaxLength(60) command?: string;
}

/** What was refused, across agreements. */
@Controller('api/v1/reports/refusals')
export class RefusalReportController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Cursors) private readonly cursors: Cursors,
  ) {}

  @Get()
  @FollowsReadModel(RECORDED_EVENT)
  refusals(@Query(QueryPipe) query: RefusalReportQuery, @Caller() caller: Principal): Read {
    const { limit, cursor } = query;
    const filters = recordFiltersOf(query);
    const scope = { principal: caller.subjectId, list: ['refusals', JSON.stringify(filters)] };
    const after = this.cursors.read(cursor, scope, isLogPlace);
    return async () => {
      const wanted = new ReadRefusals(caller, { filters, limit, ...after });
      const { items, next } = valueOf(await this.queries.execute(wanted));
      return { items, nextCursor: this.cursors.next(next, scope) };
    };
  }
}
