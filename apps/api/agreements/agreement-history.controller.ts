import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { IsIn, IsOptional } from 'class-validator';
import { positionIn } from '@accord/event-store';
import type { Principal } from '@accord/kernel';
import { AGREEMENTS, RECORDED_EVENT } from '@accord/agreements/projections';
import { HISTORY_START, ReadHistory, type HistoryPlace } from '@accord/agreements/reads';
import { Caller, FollowsReadModel, idOf, PageQuery, QueryPipe, valueOf, type Read } from '../http/index.js';
import { Cursors } from '../http/cursors.js';

/** Parameters of the history. */
export class HistoryQuery extends PageQuery {
  @IsOptional() @IsIn(['refusals']) include?: 'refusals';
}

/** The history of an agreement: every event in its order. */
@Controller('api/v1/agreements')
export class AgreementHistoryController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Cursors) private readonly cursors: Cursors,
  ) {}

  @Get(':id/history')
  @FollowsReadModel(({ include }) => (include === undefined ? AGREEMENTS : RECORDED_EVENT))
  history(@Param('id') id: string, @Query(QueryPipe) query: HistoryQuery, @Caller() caller: Principal): Read {
    const agreementId = idOf(id);
    const { include, limit } = query;
    const scope = { principal: caller.subjectId, list: ['history', agreementId, include ?? ''] };
    const { after = HISTORY_START } = this.cursors.read(query.cursor, scope, isHistoryPlace);
    const wanted = new ReadHistory(agreementId, caller, after, limit, include === 'refusals');
    return async () => {
      const { items, next } = valueOf(await this.queries.execute(wanted));
      return { items, nextCursor: this.cursors.next(next, scope) };
    };
  }
}

const isHistoryPlace = (key: unknown): key is HistoryPlace => {
  if (!Array.isArray(key) || key.length !== 2) return false;
  const [revision, position]: readonly unknown[] = key;
  return Number.isSafeInteger(revision) && typeof position === 'string' && positionIn(position) !== null;
};
