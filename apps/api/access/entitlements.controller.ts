import { Controller, Get, Headers, Inject, Param, Query, Res } from '@nestjs/common';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min, MinLength } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { AGREEMENTS } from '@accord/agreements/projections';
import { EntitlementReads } from '@accord/decision-point';
import { positionIn } from '@accord/event-store';
import { CLOCK, isUuid, type Clock, type Principal } from '@accord/kernel';
import {
  AsNumber,
  Caller,
  FollowsReadModel,
  idOf,
  malformed,
  minPositionOf,
  momentOf,
  PAGE,
  QueryPipe,
  valueOf,
  type Headers as Sent,
  type Read,
} from '../http/index.js';

/** Parameters of what was entitled to. */
export class EntitlementsQuery {
  /** RFC 3339 moment; without it, now. */
  @IsOptional() @IsString() asOf?: string;
}

/** Parameters of the feed. */
export class EntitlementFeedQuery {
  @IsOptional() @AsNumber @IsInt() @Min(1) @Max(PAGE.max) limit: number = PAGE.usual;
  /** `next` of the page before, or the `id` of a message. */
  @IsOptional() @IsString() @MinLength(1) @MaxLength(100) after?: string;
}

/** What agreements entitle to: now, at any instant before, and as a feed for who operates the exchange. */
@Controller('api/v1')
export class EntitlementsController {
  constructor(
    @Inject(EntitlementReads) private readonly reads: EntitlementReads,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('agreements/:id/entitlements')
  @FollowsReadModel(AGREEMENTS)
  ofAgreement(
    @Param('id') id: string,
    @Query(QueryPipe) query: EntitlementsQuery,
    @Headers() headers: Sent,
    @Caller() caller: Principal,
  ): Read {
    const [agreementId, asOf, asking] = [idOf(id), this.momentOf(query), askingOf(caller, headers)];
    return async () => valueOf(await this.reads.ofAgreement(agreementId, asOf, asking));
  }

  @Get('organizations/:id/entitlements')
  @FollowsReadModel(AGREEMENTS)
  ofOrganization(
    @Param('id') id: string,
    @Query(QueryPipe) query: EntitlementsQuery,
    @Headers() headers: Sent,
    @Caller() caller: Principal,
  ): Read {
    const [organizationId, asOf, asking] = [idOf(id), this.momentOf(query), askingOf(caller, headers)];
    return async () => valueOf(await this.reads.ofOrganization(organizationId, asOf, asking));
  }

  @Get('access/entitlements')
  @FollowsReadModel(AGREEMENTS)
  feed(
    @Query(QueryPipe) { after, limit }: EntitlementFeedQuery,
    @Headers() headers: Sent,
    @Caller() caller: Principal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Read {
    const [place, asking] = [after === undefined ? null : placeIn(after), askingOf(caller, headers)];
    return async () => {
      const feed = await this.reads.feed(place, limit, asking);
      // of an empty page too: a reader keeps when it looked last, in the form of every other time
      reply.header('x-taxii-date-added-first', feed.items[0]?.recordedAt ?? feed.asOf);
      reply.header('x-taxii-date-added-last', feed.items.at(-1)?.recordedAt ?? feed.asOf);
      return feed;
    };
  }

  private momentOf({ asOf }: EntitlementsQuery): Date | null {
    return asOf === undefined ? null : momentOf(asOf, this.clock.now());
  }
}

const askingOf = (caller: Principal, headers: Sent) => ({ caller, minPosition: minPositionOf(headers) });

/** @throws 400 for what is no place of the feed */
function placeIn(text: string) {
  const [, position = '', release = '0', agreementId = ''] = /^([^_]+)_(?:([1-9]\d{0,14})_)?([^_]+)$/.exec(text) ?? [];
  const known = positionIn(position);
  if (known === null || !isUuid(agreementId)) return malformed('after is the next of a page before.');
  return { position: known, release: Number(release), agreementId };
}
