import { Controller, Get, Inject, Query, Req } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { STATES, type StateName } from '@accord/agreements/domain';
import {
  AGREEMENT_SORTS,
  AGREEMENTS,
  isAgreementKey,
  listAgreements,
  type AgreementSort,
} from '@accord/agreements/projections';
import type { PageKey } from '@accord/read-side';
import { API_WORLD, type ApiWorld } from '../api.world.js';
import { AsText, callerOf, QueryPipe, SearchQuery } from '../http/index.js';
import { CaughtUp } from '../http/caught-up.js';
import { Cursors } from '../http/cursors.js';
import { tablesOf } from '../read-models.js';

/** A repeatable parameter: one value is a list of one. */
const AsList = Transform(({ value }: { value: unknown }) => [value].flat());

/** Parameters of the list of agreements. */
export class AgreementListQuery extends SearchQuery {
  @IsOptional() @AsList @IsIn(STATES, { each: true }) state?: StateName[];
  @AsText((text) => text.toLowerCase()) @IsOptional() @IsUUID() organizationId?: string;
  @IsIn(AGREEMENT_SORTS) sort: AgreementSort = '-updatedAt';
}

/** The agreements that a caller may see. */
@Controller('api/v1/agreements')
export class AgreementListController {
  constructor(
    @Inject(API_WORLD) private readonly world: ApiWorld,
    @Inject(Cursors) private readonly cursors: Cursors,
    @Inject(CaughtUp) private readonly caughtUp: CaughtUp,
  ) {}

  @Get()
  async list(@Query(QueryPipe) query: AgreementListQuery, @Req() request: FastifyRequest) {
    const caller = callerOf(request);
    const { state: named = [], organizationId, q, sort, limit } = query;
    // As a set: neither the order nor a repetition asks for anything else, and a cursor holds for either.
    const states = STATES.filter((name) => named.includes(name));
    const scope = { principal: caller.subjectId, list: ['agreements', ...states, organizationId ?? '', q ?? '', sort] };
    const isKey = (key: unknown): key is PageKey => isAgreementKey(sort, key);
    const after = this.cursors.read(query.cursor, scope, isKey);
    await this.caughtUp.withHeaders(request, AGREEMENTS);
    const page = await listAgreements(this.world.pool, tablesOf(this.world.readSide, AGREEMENTS), {
      visibility: await this.world.callers.scopeOf(caller),
      states,
      ...(organizationId === undefined ? {} : { organizationId }),
      ...(q === undefined ? {} : { q }),
      sort,
      limit,
      ...after,
    });
    return { items: page.items, nextCursor: this.cursors.next(page.next, scope) };
  }
}
