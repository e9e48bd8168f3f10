import { Controller, Get, Inject, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { AGREEMENTS, isWorkKey, listWork } from '@accord/agreements/projections';
import { API_WORLD, type ApiWorld } from '../api.world.js';
import { callerOf, PageQuery, QueryPipe } from '../http/index.js';
import { CaughtUp } from '../http/caught-up.js';
import { Cursors } from '../http/cursors.js';
import { tablesOf } from '../read-models.js';

/** What waits for the caller, in all of their functions. */
@Controller('api/v1/work-queue')
export class WorkQueueController {
  constructor(
    @Inject(API_WORLD) private readonly world: ApiWorld,
    @Inject(Cursors) private readonly cursors: Cursors,
    @Inject(CaughtUp) private readonly caughtUp: CaughtUp,
  ) {}

  @Get()
  async queue(@Query(QueryPipe) { limit, cursor }: PageQuery, @Req() request: FastifyRequest) {
    const caller = callerOf(request);
    const scope = { principal: caller.subjectId, list: ['work-queue'] };
    const after = this.cursors.read(cursor, scope, isWorkKey);
    await this.caughtUp.withHeaders(request, AGREEMENTS);
    const { functions, ownOrganizationId } = await this.world.callers.scopeOf(caller);
    const page = await listWork(this.world.pool, tablesOf(this.world.readSide, AGREEMENTS), {
      caller: {
        subjectId: caller.subjectId,
        functions,
        ...(ownOrganizationId === undefined ? {} : { organizationId: ownOrganizationId }),
      },
      limit,
      ...after,
    });
    return { items: page.items, nextCursor: this.cursors.next(page.next, scope) };
  }
}
