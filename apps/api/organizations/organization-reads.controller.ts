import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import type { FastifyReply } from 'fastify';
import type { Principal } from '@accord/kernel';
import { isRegistryKey, ORGANIZATION_REGISTRY } from '@accord/organizations/projections';
import { ListOrganizations, ReadOrganization } from '@accord/organizations/reads';
import { Caller, FollowsReadModel, idOf, NoQuery, QueryPipe, SearchQuery, valueOf, type Read } from '../http/index.js';
import { Cursors } from '../http/cursors.js';

/** Parameters of the registry. */
export class OrganizationListQuery extends SearchQuery {
  @IsOptional() @IsString() @MinLength(1) @MaxLength(60) slug?: string;
}

/** The registry of organizations, for every signed-in caller. */
@Controller('api/v1/organizations')
export class OrganizationReadsController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Cursors) private readonly cursors: Cursors,
  ) {}

  @Get()
  @FollowsReadModel(ORGANIZATION_REGISTRY)
  list(@Query(QueryPipe) { slug, q, limit, cursor }: OrganizationListQuery, @Caller() caller: Principal): Read {
    const scope = { principal: caller.subjectId, list: ['organizations', slug ?? '', q ?? ''] };
    const after = this.cursors.read(cursor, scope, isRegistryKey);
    const search = { ...(slug === undefined ? {} : { slug }), ...(q === undefined ? {} : { q }) };
    return async () => {
      const { items, next } = await this.queries.execute(new ListOrganizations({ ...search, limit, ...after }));
      return { items, nextCursor: this.cursors.next(next, scope) };
    };
  }

  @Get(':id')
  @FollowsReadModel(ORGANIZATION_REGISTRY)
  one(
    @Param('id') id: string,
    @Query(QueryPipe) _query: NoQuery,
    @Caller() caller: Principal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Read {
    const wanted = new ReadOrganization(idOf(id), caller);
    return async () => {
      const view = valueOf(await this.queries.execute(wanted));
      reply.header('etag', `"${view.revision}"`);
      return view;
    };
  }
}
