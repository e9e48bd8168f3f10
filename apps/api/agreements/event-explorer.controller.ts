import { Controller, Get, Inject, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';
import { positionIn } from '@accord/event-store';
import { addDays, FUNCTIONS, isLocalDate, startOfDay, type FunctionName, type Principal } from '@accord/kernel';
import { RECORDED_EVENT, type EventFilters, type Span } from '@accord/agreements/projections';
import { CountEvents, ExploreEvents } from '@accord/agreements/reads';
import type { PageKey } from '@accord/read-side';
import {
  AsText,
  Caller,
  FollowsReadModel,
  malformed,
  PageQuery,
  QueryPipe,
  valueOf,
  type Read,
} from '../http/index.js';
import { Cursors } from '../http/cursors.js';

/** Parameters of the explorer: all that are given have to fit. Days are those of New York. */
export class EventExplorerQuery extends PageQuery {
  @IsOptional() @IsString() @MinLength(1) @MaxLength(60) type?: string;
  @IsOptional() @IsIn(FUNCTIONS) function?: FunctionName;
  @IsOptional() @IsString() @MinLength(1) @MaxLength(200) subjectId?: string;
  @AsText((text) => text.toLowerCase()) @IsOptional() @IsUUID() agreementId?: string;
  @IsOptional() @IsString() from?: string;
  @IsOptional() @IsString() to?: string;
  @IsOptional() @Matches(/^(0|[1-9]\d{0,18})$/) around?: string;
}

const SPANS = ['hour', 'day', 'month'] as const satisfies readonly Span[];

/** The same, counted: by what spans of time. */
export class EventCountQuery {
  @IsOptional() @IsString() @MinLength(1) @MaxLength(60) type?: string;
  @IsOptional() @IsIn(FUNCTIONS) function?: FunctionName;
  @IsOptional() @IsString() @MinLength(1) @MaxLength(200) subjectId?: string;
  @AsText((text) => text.toLowerCase()) @IsOptional() @IsUUID() agreementId?: string;
  @IsOptional() @IsString() from?: string;
  @IsOptional() @IsString() to?: string;
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
    const filters = filtersOf(query);
    const scope = { principal: caller.subjectId, list: ['events', JSON.stringify(filters)] };
    const after = this.cursors.read(cursor, scope, isPlace);
    return async () => {
      const wanted = { filters, limit, ...(around === undefined ? after : { around }) };
      const { items, next } = valueOf(await this.queries.execute(new ExploreEvents(caller, wanted)));
      return { items, nextCursor: this.cursors.next(next, scope) };
    };
  }

  @Get('counts')
  @FollowsReadModel(RECORDED_EVENT)
  counts(@Query(QueryPipe) query: EventCountQuery, @Caller() caller: Principal): Read {
    const wanted = { filters: filtersOf(query), span: query.span };
    return async () => ({ items: valueOf(await this.queries.execute(new CountEvents(caller, wanted))) });
  }
}

const startOf = (date: string): string =>
  isLocalDate(date) ? startOfDay(date) : malformed('A day is a date that exists, as in 2026-04-06.');

const given = (name: keyof EventFilters, value: string | undefined): EventFilters =>
  value === undefined ? {} : { [name]: value };

const filtersOf = ({
  type,
  function: name,
  subjectId,
  agreementId,
  from,
  to,
}: EventCountQuery | EventExplorerQuery) => ({
  ...given('type', type),
  ...given('function', name),
  ...given('subjectId', subjectId),
  ...given('agreementId', agreementId),
  ...given('from', from === undefined ? undefined : startOf(from)),
  ...given('before', to === undefined ? undefined : startOf(isLocalDate(to) ? addDays(to, 1) : to)),
});

const isPlace = (key: unknown): key is PageKey =>
  Array.isArray(key) && key.length === 1 && typeof key[0] === 'string' && positionIn(key[0]) !== null;
