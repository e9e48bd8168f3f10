import { Controller, Get, Inject, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { IsIn, IsOptional } from 'class-validator';
import { RECORDED_EVENT } from '@accord/agreements/projections';
import { ReadAccesses } from '@accord/agreements/reads';
import type { Principal } from '@accord/kernel';
import { Caller, FollowsReadModel, QueryPipe, valueOf, type Read } from '../http/index.js';
import { Cursors } from '../http/cursors.js';
import { isLogPlace, RecordPage, recordFiltersOf } from './record-filters.js';

const KINDS = ['refused', 'exported'] as const;

/** Parameters of the report: all that are given have to fit. */
export class AccessReportQuery extends RecordPage {
  @IsOptional() @IsIn(KINDS) kind?: (typeof KINDS)[number];
}

/** Who asked for what, and was refused or given a file. */
@Controller('api/v1/audit/accesses')
export class AccessReportController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Cursors) private readonly cursors: Cursors,
  ) {}

  @Get()
  @FollowsReadModel(RECORDED_EVENT)
  accesses(@Query(QueryPipe) query: AccessReportQuery, @Caller() caller: Principal): Read {
    const { kind, limit, cursor } = query;
    const filters = { ...recordFiltersOf(query), ...(kind === undefined ? {} : { kind }) };
    const scope = { principal: caller.subjectId, list: ['accesses', JSON.stringify(filters)] };
    const after = this.cursors.read(cursor, scope, isLogPlace);
    return async () => {
      const { items, next } = valueOf(
        await this.queries.execute(new ReadAccesses(caller, { filters, limit, ...after })),
      );
      return { items, nextCursor: this.cursors.next(next, scope) };
    };
  }
}
