import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { IsInt, IsOptional, IsString, Min } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { CLOCK, type Clock, type FunctionName, type Principal } from '@accord/kernel';
import { AGREEMENTS } from '@accord/agreements/projections';
import { ReadAgreement, ReadDiff, ReadPastAgreement } from '@accord/agreements/reads';
import {
  AsNumber,
  Caller,
  ChosenFunction,
  FollowsReadModel,
  idOf,
  malformed,
  momentOf,
  QueryPipe,
  valueOf,
  type Read,
} from '../http/index.js';

/** Parameters of `GET /agreements/{id}`: at most one of the two. */
export class DetailQuery {
  @IsOptional() @IsString() asOf?: string;
  @IsOptional() @AsNumber @IsInt() @Min(0) revision?: number;
}

/** Parameters of `GET /agreements/{id}/diff`. */
export class DiffQuery {
  @AsNumber @IsInt() @Min(0) from!: number;
  @AsNumber @IsInt() @Min(0) to!: number;
}

/** One agreement: as it is, as it was, and what changed between. */
@Controller('api/v1/agreements')
export class AgreementReadsController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get(':id')
  @FollowsReadModel(AGREEMENTS)
  detail(
    @Param('id') id: string,
    @Query(QueryPipe) query: DetailQuery,
    @Caller() caller: Principal,
    @ChosenFunction() chosen: FunctionName | null,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Read {
    const agreementId = idOf(id);
    const past = this.pastOf(query);
    const wanted = past
      ? new ReadPastAgreement(agreementId, caller, past)
      : new ReadAgreement(agreementId, caller, chosen);
    return async () => {
      const view = valueOf(await this.queries.execute(wanted));
      reply.header('etag', `"${view.revision}"`);
      return view;
    };
  }

  @Get(':id/diff')
  @FollowsReadModel(AGREEMENTS)
  diff(@Param('id') id: string, @Query(QueryPipe) { from, to }: DiffQuery, @Caller() caller: Principal): Read {
    if (from > to) malformed('from is the earlier revision.');
    const wanted = new ReadDiff(idOf(id), caller, from, to);
    return async () => valueOf(await this.queries.execute(wanted));
  }

  /** The past that is asked for; null for the present. */
  private pastOf({ asOf, revision }: DetailQuery): ReadPastAgreement['past'] | null {
    if (asOf !== undefined && revision !== undefined) malformed('Ask for asOf or for revision, not for both.');
    if (asOf !== undefined) return { asOf: momentOf(asOf, this.clock.now()).toISOString() };
    return revision === undefined ? null : { revision };
  }
}
