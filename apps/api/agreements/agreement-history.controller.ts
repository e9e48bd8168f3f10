import { Controller, Get, Inject, Param, Query, Req } from '@nestjs/common';
import { IsIn, IsOptional } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { START, type Position } from '@accord/event-store';
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
    const scope = [caller.subjectId, 'history', agreementId, query.include ?? ''];
    const after = this.cursors.read(query.cursor, scope)?.[0] ?? START;
    await this.caughtUp.withHeaders(request, query.include ? 'refused_command' : 'agreement_detail');
    const withRefusals = query.include === 'refusals';
    const page = await this.histories.page(agreementId, caller, after as Position, query.limit, withRefusals);
    return { items: page.items, nextCursor: page.next ? this.cursors.make([page.next], scope) : null };
  }
}
