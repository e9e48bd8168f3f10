import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Principal } from '@accord/kernel';
import { AGREEMENTS } from '@accord/agreements/projections';
import { ReadDeadlines } from '@accord/agreements/reads';
import { Caller, FollowsReadModel, idOf, PageQuery, QueryPipe, valueOf, type Read } from '../http/index.js';
import { Cursors } from '../http/cursors.js';

/** The deadlines of an agreement: what is ahead, and what passed. */
@Controller('api/v1/agreements')
export class AgreementDeadlinesController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Cursors) private readonly cursors: Cursors,
  ) {}

  @Get(':id/deadlines')
  @FollowsReadModel(AGREEMENTS)
  deadlines(
    @Param('id') id: string,
    @Query(QueryPipe) { limit, cursor }: PageQuery,
    @Caller() caller: Principal,
  ): Read {
    const agreementId = idOf(id);
    const scope = { principal: caller.subjectId, list: ['deadlines', agreementId] };
    const { after } = this.cursors.read(cursor, scope, isRevision);
    const wanted = new ReadDeadlines(agreementId, caller, after?.[0] ?? null, limit);
    return async () => {
      const { ahead, items, next } = valueOf(await this.queries.execute(wanted));
      return { ahead, items, nextCursor: this.cursors.next(next, scope) };
    };
  }
}

const isRevision = (key: unknown): key is readonly [number] =>
  Array.isArray(key) && key.length === 1 && Number.isSafeInteger(key[0]);
