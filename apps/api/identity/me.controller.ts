import { Controller, Get, Inject, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { API_WORLD, type ApiWorld } from '../api.world.js';
import { ORGANIZATION_REGISTRY } from '@accord/organizations/projections';
import { CaughtUp } from '../http/caught-up.js';
import { callerOf, NoQuery, QueryPipe } from '../http/index.js';

/** Who the caller is, and in which functions they can act right now. */
@Controller('api/v1/me')
export class MeController {
  constructor(
    @Inject(API_WORLD) private readonly world: ApiWorld,
    @Inject(CaughtUp) private readonly caughtUp: CaughtUp,
  ) {}

  @Get()
  async me(@Req() request: FastifyRequest, @Query(QueryPipe) _query: NoQuery) {
    const principal = callerOf(request);
    await this.caughtUp.withHeaders(request, ORGANIZATION_REGISTRY);
    const { subjectId, organizationId, rank } = principal;
    const functions = await this.world.callers.functionsOf(principal);
    const member = functions.some((name) => name.startsWith('isao.'));
    return { subjectId, functions, ...(member ? { organizationId } : {}), ...(rank ? { rank } : {}) };
  }
}
