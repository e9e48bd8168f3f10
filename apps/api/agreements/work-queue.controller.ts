import { Controller, Get, Inject, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { listWorkQueue } from '@accord/agreements/projections';
import { API_WORLD, type ApiWorld } from '../api.world.js';
import { callerOf, PageQuery, QueryPipe } from '../http/index.js';
import { CaughtUp } from '../http/caught-up.js';
import { Cursors } from '../http/cursors.js';

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
    const scope = [caller.subjectId, 'work-queue'];
    const after = this.cursors.read(cursor, scope);
    await this.caughtUp.withHeaders(request, 'work_queue');
    const table = this.world.readSide.tableOf('work_queue', 'work_queue');
    const { functions, ownOrganizationId } = await this.world.callers.scopeOf(caller);
    const page = await listWorkQueue(this.world.pool, table, {
      subjectId: caller.subjectId,
      functions,
      ...(ownOrganizationId === undefined ? {} : { ownOrganizationId }),
      limit,
      ...(after ? { after } : {}),
    });
    return { items: page.items, nextCursor: page.next ? this.cursors.make(page.next, scope) : null };
  }
}
