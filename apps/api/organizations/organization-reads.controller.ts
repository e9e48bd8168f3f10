import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { functionsAt, isGovernmentFunction, isIsaoFunction } from '@accord/kernel';
import {
  findOrganizations,
  isRegistryKey,
  ORGANIZATION_REGISTRY,
  organizationView,
} from '@accord/organizations/projections';
import { API_WORLD, type ApiWorld } from '../api.world.js';
import { callerOf, idOf, NoQuery, QueryPipe, RefusedRequest, SearchQuery } from '../http/index.js';
import { CaughtUp } from '../http/caught-up.js';
import { Cursors } from '../http/cursors.js';
import { tablesOf } from '../read-models.js';

/** Parameters of the registry. */
export class OrganizationListQuery extends SearchQuery {
  @IsOptional() @IsString() @MinLength(1) @MaxLength(60) slug?: string;
}

/** The registry of organizations, for every signed-in caller. */
@Controller('api/v1/organizations')
export class OrganizationReadsController {
  constructor(
    @Inject(API_WORLD) private readonly world: ApiWorld,
    @Inject(Cursors) private readonly cursors: Cursors,
    @Inject(CaughtUp) private readonly caughtUp: CaughtUp,
  ) {}

  @Get()
  async list(@Query(QueryPipe) { slug, q, limit, cursor }: OrganizationListQuery, @Req() request: FastifyRequest) {
    const caller = callerOf(request);
    const scope = { principal: caller.subjectId, list: ['organizations', slug ?? '', q ?? ''] };
    const after = this.cursors.read(cursor, scope, isRegistryKey);
    await this.caughtUp.withHeaders(request, ORGANIZATION_REGISTRY);
    const table = tablesOf(this.world.readSide, ORGANIZATION_REGISTRY);
    const page = await findOrganizations(this.world.pool, table, {
      ...(slug === undefined ? {} : { slug }),
      ...(q === undefined ? {} : { q }),
      limit,
      ...after,
    });
    return { items: page.items, nextCursor: this.cursors.next(page.next, scope) };
  }

  @Get(':id')
  async one(
    @Param('id') id: string,
    @Query(QueryPipe) _query: NoQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const caller = callerOf(request);
    const organizationId = idOf(id);
    await this.caughtUp.withHeaders(request, ORGANIZATION_REGISTRY);
    const state = await this.world.organizations.read(organizationId);
    if (!state) throw new RefusedRequest({ code: 'NOT_FOUND', detail: 'There is no such organization.' });
    const functions = functionsAt({ organizationId, appointments: state.appointments }, caller);
    reply.header('etag', `"${state.revision}"`);
    return organizationView(state, organizationId, {
      government: functions.some(isGovernmentFunction),
      ownSide: functions.some(isIsaoFunction),
      auditor: functions.includes('auditor'),
    });
  }
}
