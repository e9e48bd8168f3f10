import { Controller, Get, Inject, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Principal } from '@accord/kernel';
import { isWorkKey, AGREEMENTS } from '@accord/agreements/projections';
import { ReadWorkQueue } from '@accord/agreements/reads';
import { Caller, FollowsReadModel, PageQuery, QueryPipe, type Read } from '../http/index.js';
import { Cursors } from '../http/cursors.js';

/** What waits for the caller, in all of their functions. */
@Controller('api/v1/work-queue')
export class WorkQueueController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Cursors) private readonly cursors: Cursors,
  ) {}

  @Get()
  @FollowsReadModel(AGREEMENTS)
  queue(@Query(QueryPipe) { limit, cursor }: PageQuery, @Caller() caller: Principal): Read {
    const scope = { principal: caller.subjectId, list: ['work-queue'] };
    const after = this.cursors.read(cursor, scope, isWorkKey);
    return async () => {
      const { items, next } = await this.queries.execute(new ReadWorkQueue(caller, { limit, ...after }));
      return { items, nextCursor: this.cursors.next(next, scope) };
    };
  }
}
