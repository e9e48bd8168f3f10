import { Controller, Get, Inject, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { positionIn } from '@accord/event-store';
import { addDays, FUNCTIONS, isLocalDate, startOfDay, type FunctionName, type Principal } from '@accord/kernel';
import { REFUSED_COMMAND, type RefusalFilters } from '@accord/agreements/projections';
import { ReadRefusals } from '@accord/agreements/reads';
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

/** Parameters of the report: all that are given have to fit. Days are those of New York, both in the report. */
export class RefusalReportQuery extends PageQuery {
  @IsOptional() @IsString() @MinLength(1) @MaxLength(60) code?: string;
  @IsOptional() @IsString() @MinLength(1) @MaxLength(60) command?: string;
  @IsOptional() @IsIn(FUNCTIONS) function?: FunctionName;
  @IsOptional() @IsString() @MinLength(1) @MaxLength(200) subjectId?: string;
  @AsText((text) => text.toLowerCase()) @IsOptional() @IsUUID() agreementId?: string;
  @IsOptional() @IsString() from?: string;
  @IsOptional() @IsString() to?: string;
}

const startOf = (date: string): string =>
  isLocalDate(date) ? startOfDay(date) : malformed('A day is a date that exists, as in 2026-04-06.');

const given = (name: keyof RefusalFilters, value: string | undefined): RefusalFilters =>
  value === undefined ? {} : { [name]: value };

/** What was refused, across agreements. */
@Controller('api/v1/reports/refusals')
export class RefusalReportController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Cursors) private readonly cursors: Cursors,
  ) {}

  @Get()
  @FollowsReadModel(REFUSED_COMMAND)
  refusals(@Query(QueryPipe) query: RefusalReportQuery, @Caller() caller: Principal): Read {
    const { limit, cursor } = query;
    const filters = filtersOf(query);
    const scope = { principal: caller.subjectId, list: ['refusals', JSON.stringify(filters)] };
    const after = this.cursors.read(cursor, scope, isPlace);
    return async () => {
      const wanted = new ReadRefusals(caller, { filters, limit, ...after });
      const { items, next } = valueOf(await this.queries.execute(wanted));
      return { items, nextCursor: this.cursors.next(next, scope) };
    };
  }
}

function filtersOf({
  code,
  command,
  function: name,
  subjectId,
  agreementId,
  from,
  to,
}: RefusalReportQuery): RefusalFilters {
  return {
    ...given('code', code),
    ...given('command', command),
    ...given('function', name),
    ...given('subjectId', subjectId),
    ...given('agreementId', agreementId),
    ...given('from', from === undefined ? undefined : startOf(from)),
    ...given('before', to === undefined ? undefined : startOf(isLocalDate(to) ? addDays(to, 1) : to)),
  };
}

const isPlace = (key: unknown): key is PageKey =>
  Array.isArray(key) && key.length === 1 && typeof key[0] === 'string' && positionIn(key[0]) !== null;
