import { Controller, Get, Inject, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { IsIn, IsOptional, IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { FUNCTIONS, type FunctionName, type Principal } from '@accord/kernel';
import { RECORDED_EVENT, type Span } from '@accord/agreements/projections';
import { CountEvents, ExploreEvents } from '@accord/agreements/reads';
import { Caller, FollowsReadModel, QueryPipe, valueOf, type Read } from '../http/index.js';
import { Cursors } from '../http/cursors.js';
import { isLogPlace, RecordFilters, RecordPage, recordFiltersOf } from './record-filters.js';

/** Parameters of the explorer: all that are given have to fit. */
export class EventExplorerQuery extends RecordPage {
  @IsOptional() @IsIn(FUNCTIONS) function?: FunctionName;
  @IsOptional() @IsString() @MinLength(1) @MaxLength(60) type?: string;
  @IsOptional() @Matches(/^(0|[1-9]\d{0,18})$/) around?: string;
}

const SPANS = ['hour', 'day', 'month'] as const satisfies readonly Span[];

/** The same, counted: by what spans of time. */
export class EventCountQuery extends RecordFilters {
  @IsOptional() @IsIn(FUNCTIONS) function?: FunctionName;
  @IsOptional() @IsString() @MinLength(1) @MaxLength(60) type?: string;
  @IsIn(SPANS) span!: Span;
}

/** What happened across agreements, and when how much of it. */
@Controller('api/v1/audit/events')
export class EventExplorerController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Cursors) private readonly cursors: Cursors,
  ) {}

  @Get()
  @FollowsReadModel(RECORDED_EVENT)
  events(@Query(QueryPipe) query: EventExplorerQuery, @Caller() caller: Principal): Read {
    const { limit, cursor, around } = query;
    const filters = recordFiltersOf(query);
    const scope = { principal: caller.subjectId, list: ['events', JSON.stringify(filters)] };
    const after = this.cursors.read(cursor, scope, isLogPlace);
    return async () => {
      const wanted = { filters, limit, ...(around === undefined ? after : { around }) };
      const { items, next } = valueOf(await this.queries.execute(new ExploreEvents(caller, wanted)));
      return { items, nextCursor: this.cursors.next(next, scope) };
    };
  }

  @Get('counts')
  @FollowsReadModel(RECORDED_EVENT)
  counts(@Query(QueryPipe) query: EventCountQuery, @Caller() caller: Principal): Read {
    const wanted = { filters: recordFiltersOf(query), span: query.span };
    return async () => ({ items: valueOf(await this.queries.execute(new CountEvents(caller, wanted))) });
  }
}
