import { Controller, Get, Inject, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { IsOptional, IsString } from 'class-validator';
import { CLOCK, type Clock } from '@accord/kernel';
import { ORGANIZATION_REGISTRY } from '@accord/organizations/projections';
import { ReadPolicy } from '@accord/policy/reads';
import { FollowsReadModel, momentOf, QueryPipe, RefusedRequest, type Read } from '../http/index.js';

/** Parameters of `GET /policy`. */
export class PolicyQuery {
  /** RFC 3339 moment; without it, now. */
  @IsOptional() @IsString() asOf?: string;
}

/** The policy values, catalogues and windows that are, or were, in force. */
@Controller('api/v1/policy')
export class PolicyController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @FollowsReadModel(ORGANIZATION_REGISTRY)
  policy(@Query(QueryPipe) { asOf }: PolicyQuery): Read {
    const now = this.clock.now();
    const moment = asOf === undefined ? now : momentOf(asOf, now);
    return async () => {
      const document = await this.queries.execute(new ReadPolicy(moment));
      if (!document) throw new RefusedRequest({ code: 'NOT_FOUND', detail: 'No policy was in force yet.' });
      return document;
    };
  }
}
