import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { Principal } from '@accord/kernel';
import { AGREEMENTS } from '@accord/agreements/projections';
import { ReadTerms } from '@accord/agreements/reads';
import { Caller, FollowsReadModel, idOf, NoQuery, QueryPipe, valueOf, versionOf, type Read } from '../http/index.js';

/** The text of an agreement, version by version, as it was opened for signature. */
@Controller('api/v1/agreements')
export class AgreementTermsController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get(':id/terms/:termsVersion')
  @FollowsReadModel(AGREEMENTS)
  terms(
    @Param('id') id: string,
    @Param('termsVersion') version: string,
    @Query(QueryPipe) _query: NoQuery,
    @Caller() caller: Principal,
  ): Read {
    const wanted = new ReadTerms(idOf(id), caller, versionOf(version));
    return async () => valueOf(await this.queries.execute(wanted));
  }
}
