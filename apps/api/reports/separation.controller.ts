import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import { localDateOf, type Principal } from '@accord/kernel';
import { separationTable } from '@accord/agreements/documents';
import { AGREEMENTS } from '@accord/agreements/projections';
import { ReadSeparation } from '@accord/agreements/reads';
import type { PageKey } from '@accord/read-side';
import { Caller, FollowsReadModel, QueryPipe, valueOf, type Read } from '../http/index.js';
import { Cursors } from '../http/cursors.js';
import { csvAnswer, PagedFormat } from './formats.js';

/** Who did what on which agreement, and whom separation of duties kept out. */
@Controller('api/v1/audit/separation-of-duties')
export class SeparationController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Cursors) private readonly cursors: Cursors,
  ) {}

  @Get()
  @FollowsReadModel(AGREEMENTS)
  matrix(
    @Query(QueryPipe) { format, limit, cursor }: PagedFormat,
    @Caller() caller: Principal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Read {
    const scope = { principal: caller.subjectId, list: ['separation'] };
    const { after } = this.cursors.read(cursor, scope, isPlace);
    const wanted = new ReadSeparation(caller, after?.[0] ?? null, format === 'csv' ? null : limit);
    return async () => {
      const report = valueOf(await this.queries.execute(wanted));
      if (format === 'csv')
        return csvAnswer(reply, `separation-of-duties-${localDateOf(report.readAt)}`, separationTable(report));
      const { next, ...shown } = report;
      return { ...shown, nextCursor: this.cursors.next(next === null ? undefined : [next], scope) };
    };
  }
}

const isPlace = (key: unknown): key is PageKey => Array.isArray(key) && key.length === 1 && typeof key[0] === 'string';
