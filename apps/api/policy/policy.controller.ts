import { Controller, Get, Inject, Query, Req } from '@nestjs/common';
import { IsOptional, IsString } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { policyDocumentAt } from '@accord/policy';
import { API_WORLD, type ApiWorld } from '../api.world.js';
import { ORGANIZATION_REGISTRY } from '@accord/organizations/projections';
import { CaughtUp } from '../http/caught-up.js';
import { callerOf, momentOf, QueryPipe, RefusedRequest } from '../http/index.js';

/** Parameters of `GET /policy`. */
export class PolicyQuery {
  /** RFC 3339 moment; without it, now. */
  @IsOptional() @IsString() asOf?: string;
}

/** The policy values, catalogues and windows that are, or were, in force. */
@Controller('api/v1/policy')
export class PolicyController {
  constructor(
    @Inject(API_WORLD) private readonly world: ApiWorld,
    @Inject(CaughtUp) private readonly caughtUp: CaughtUp,
  ) {}

  @Get()
  async policy(@Req() request: FastifyRequest, @Query(QueryPipe) { asOf }: PolicyQuery) {
    callerOf(request);
    const now = this.world.clock.now();
    const moment = asOf === undefined ? now : momentOf(asOf, now);
    await this.caughtUp.withHeaders(request, ORGANIZATION_REGISTRY);
    const document = policyDocumentAt(moment.toISOString());
    if (!document) throw new RefusedRequest({ code: 'NOT_FOUND', detail: 'No policy was in force yet.' });
    return document;
  }
}
