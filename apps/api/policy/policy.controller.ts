import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { IsOptional, IsString } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { AGREEMENTS } from '@accord/agreements/projections';
import { ReadPolicyEffect } from '@accord/agreements/reads';
import { CLOCK, isUuid, type Clock, type Principal } from '@accord/kernel';
import { ORGANIZATION_REGISTRY } from '@accord/organizations/projections';
import { ListPublications, ReadPolicy, ReadPublication } from '@accord/policy/reads';
import {
  Caller,
  FollowsReadModel,
  malformed,
  momentOf,
  NoQuery,
  PageQuery,
  QueryPipe,
  RefusedRequest,
  valueOf,
  type Read,
} from '../http/index.js';
import { Cursors } from '../http/cursors.js';

/** Parameters of `GET /policy`. */
export class PolicyQuery {
  /** RFC 3339 moment; without it, now. */
  @IsOptional() @IsString() asOf?: string;
}

/** The policy values, catalogues and windows that are, or were, in force, and how they came to be. */
@Controller('api/v1/policy')
export class PolicyController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Cursors) private readonly cursors: Cursors,
  ) {}

  @Get()
  @FollowsReadModel(ORGANIZATION_REGISTRY)
  policy(
    @Query(QueryPipe) { asOf }: PolicyQuery,
    @Caller() caller: Principal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Read {
    const now = this.clock.now();
    const moment = asOf === undefined ? now : momentOf(asOf, now);
    return async () => {
      const found = await this.queries.execute(new ReadPolicy(moment, caller));
      if (!found) throw new RefusedRequest({ code: 'NOT_FOUND', detail: 'No policy was in force yet.' });
      reply.header('etag', `"${found.revision}"`);
      return found.document;
    };
  }

  @Get('publications')
  @FollowsReadModel(ORGANIZATION_REGISTRY)
  list(
    @Query(QueryPipe) { limit, cursor }: PageQuery,
    @Caller() caller: Principal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Read {
    const scope = { principal: caller.subjectId, list: ['publications'] };
    const [from = 0] = this.cursors.read(cursor, scope, isPlace).after ?? [];
    return async () => {
      const found = await this.queries.execute(new ListPublications(caller, limit, from));
      const { items, next, revision } = valueOf(found);
      reply.header('etag', `"${revision}"`);
      return { items, nextCursor: this.cursors.next(next === null ? undefined : [next], scope), revision };
    };
  }

  @Get('publications/:version')
  @FollowsReadModel(ORGANIZATION_REGISTRY)
  one(
    @Param('version') version: string,
    @Query(QueryPipe) _query: NoQuery,
    @Caller() caller: Principal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Read {
    const wanted = new ReadPublication(versionOf(version), caller);
    return async () => {
      const view = valueOf(await this.queries.execute(wanted));
      reply.header('etag', `"${view.revision}"`);
      return view;
    };
  }

  @Get('publications/:version/effect')
  @FollowsReadModel(AGREEMENTS)
  effect(
    @Param('version') text: string,
    @Query(QueryPipe) { limit, cursor }: PageQuery,
    @Caller() caller: Principal,
  ): Read {
    const version = versionOf(text);
    const scope = { principal: caller.subjectId, list: ['policy-effect', version] };
    const [after = null] = this.cursors.read(cursor, scope, isAgreement).after ?? [];
    return async () => {
      const found = valueOf(await this.queries.execute(new ReadPolicyEffect(version, caller, limit, after)));
      const { next, ...page } = found;
      return { ...page, nextCursor: this.cursors.next(next, scope) };
    };
  }
}

/** @throws 400 for what can be no version */
const versionOf = (text: string): string =>
  /^\d{4}\.\d{1,3}$/.test(text) ? text : malformed('A version looks like 2026.1.');

const isAgreement = (key: unknown): key is readonly [string] =>
  Array.isArray(key) && key.length === 1 && typeof key[0] === 'string' && isUuid(key[0]);

const isPlace = (key: unknown): key is readonly [number] =>
  Array.isArray(key) && key.length === 1 && Number.isInteger(key[0]) && Number(key[0]) >= 0;
