import { Controller, Get, Inject, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Principal } from '@accord/kernel';
import { ORGANIZATION_REGISTRY } from '@accord/organizations/projections';
import { ReadCaller } from '@accord/organizations/reads';
import { Caller, FollowsReadModel, NoQuery, QueryPipe, type Read } from '../http/index.js';

/** Who the caller is, and in which functions they can act right now. */
@Controller('api/v1/me')
export class MeController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @FollowsReadModel(ORGANIZATION_REGISTRY)
  me(@Query(QueryPipe) _query: NoQuery, @Caller() caller: Principal): Read {
    return () => this.queries.execute(new ReadCaller(caller));
  }
}
