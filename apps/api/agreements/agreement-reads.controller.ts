import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { IsInt, IsOptional, IsString, Min } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AGREEMENTS } from '@accord/agreements/projections';
import { API_WORLD, type ApiWorld } from '../api.world.js';
import { AsNumber, callerOf, chosenFunctionOf, idOf, malformed, momentOf, QueryPipe } from '../http/index.js';
import { CaughtUp } from '../http/caught-up.js';
import { AgreementDiff } from './agreement-diff.js';
import { AgreementReads } from './agreement-reads.js';

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
    @Inject(API_WORLD) private readonly world: ApiWorld,
    @Inject(AgreementReads) private readonly reads: AgreementReads,
    @Inject(AgreementDiff) private readonly diffs: AgreementDiff,
    @Inject(CaughtUp) private readonly caughtUp: CaughtUp,
  ) {}

  @Get(':id')
  async detail(
    @Param('id') id: string,
    @Query(QueryPipe) { asOf, revision }: DetailQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const caller = callerOf(request);
    const agreementId = idOf(id);
    const chosen = chosenFunctionOf(request.headers);
    if (asOf !== undefined && revision !== undefined) malformed('Ask for asOf or for revision, not for both.');
    const moment = asOf === undefined ? null : momentOf(asOf, this.world.clock.now());
    await this.caughtUp.withHeaders(request, AGREEMENTS);
    const view = moment
      ? await this.reads.past(agreementId, caller, { asOf: moment })
      : revision === undefined
        ? await this.reads.current(agreementId, caller, chosen)
        : await this.reads.past(agreementId, caller, { revision });
    reply.header('etag', `"${view.revision}"`);
    return view;
  }

  @Get(':id/diff')
  async diff(@Param('id') id: string, @Query(QueryPipe) { from, to }: DiffQuery, @Req() request: FastifyRequest) {
    const caller = callerOf(request);
    const agreementId = idOf(id);
    if (from > to) malformed('from is the earlier revision.');
    await this.caughtUp.withHeaders(request, AGREEMENTS);
    return this.diffs.between(agreementId, caller, from, to);
  }
}
