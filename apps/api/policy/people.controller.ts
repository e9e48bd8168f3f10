import { Controller, Get, Inject, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import type { Principal } from '@accord/kernel';
import { ORGANIZATION_REGISTRY } from '@accord/organizations/projections';
import { ListPeople } from '@accord/policy/reads';
import { Caller, FollowsReadModel, PageQuery, QueryPipe, valueOf, type Read } from '../http/index.js';
import { Cursors } from '../http/cursors.js';

/** People, by what they hold. */
@Controller('api/v1/people')
export class PeopleController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Cursors) private readonly cursors: Cursors,
  ) {}

  @Get()
  @FollowsReadModel(ORGANIZATION_REGISTRY)
  list(
    @Query(QueryPipe) { limit, cursor }: PageQuery,
    @Caller() caller: Principal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Read {
    const scope = { principal: caller.subjectId, list: ['people'] };
    const [after = null] = this.cursors.read(cursor, scope, isPerson).after ?? [];
    return async () => {
      const { items, next, revision } = valueOf(await this.queries.execute(new ListPeople(caller, limit, after)));
      reply.header('etag', `"${revision}"`);
      return { items, nextCursor: this.cursors.next(next, scope), revision };
    };
  }
}

const isPerson = (key: unknown): key is readonly [string] =>
  Array.isArray(key) && key.length === 1 && typeof key[0] === 'string';
