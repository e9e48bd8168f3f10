import { Controller, Get, Inject, Param, Query, Req } from '@nestjs/common';
import { IsIn, IsOptional } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { START, type Position } from '@accord/event-store';
import { AGREEMENTS, REFUSED_COMMAND } from '@accord/agreements/projections';
import { callerOf, idOf, PageQuery, QueryPipe } from '../http/index.js';
import { CaughtUp } from '../http/caught-up.js';
import { Cursors } from '../http/cursors.js';
import { AgreementHistory } from './agreement-history.js';

/** Parameters of the history. */
export class HistoryQuery extends PageQuery {
  @IsOptional() @IsIn(['refusals']) include?: 'refusals';
}

/** The history of an agreement: every event in its order. */
@Controller('api/v1/agreements')
export class AgreementHistoryController {
  constructor(
    @Inject(AgreementHistory) private readonly histories: AgreementHistory,
    @Inject(Cursors) private readonly cursors: Cursors,
    @Inject(CaughtUp) private readonly caughtUp: CaughtUp,
  ) {}

  @Get(':id/history')
  async history(@Param('id') id: string, @Query(QueryPipe) query: HistoryQuery, @Req() request: FastifyRequest) {
    const caller = callerOf(request);
    const agreementId = idOf(id);
    const scope = { principal: caller.subjectId, list: ['history', agreementId, query.include ?? ''] };
    const { after } = this.cursors.read(query.cursor, scope, isPositionKey);
    await this.caughtUp.withHeaders(request, query.include ? REFUSED_COMMAND : AGREEMENTS);
    const withRefusals = query.include === 'refusals';
    const page = await this.histories.page(agreementId, caller, after?.[0] ?? START, query.limit, withRefusals);
    return { items: page.items, nextCursor: this.cursors.next(page.next && [page.next], scope) };
  }
}

/** The history pages by the position of its last item. */
const isPositionKey = (key: unknown): key is readonly [Position] =>
  Array.isArray(key) && key.length === 1 && typeof key[0] === 'string' && /^\d+$/.test(key[0]);
