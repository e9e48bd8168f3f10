import { Controller, Get, Inject, Query, Req } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { STATES, type StateName } from '@accord/agreements/domain';
import {
  AGREEMENT_LIST,
  AGREEMENT_SORTS,
  isAgreementKey,
  listAgreements,
  type AgreementSort,
  type PageKey,
} from '@accord/agreements/projections';
import { API_WORLD, type ApiWorld } from '../api.world.js';
import { callerOf, PageQuery, QueryPipe } from '../http/index.js';
import { CaughtUp } from '../http/caught-up.js';
import { Cursors } from '../http/cursors.js';
import { tablesOf } from '../read-models.js';

/** Parameters of the list of agreements. */
export class AgreementListQuery extends PageQuery {
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? [value] : value))
  @IsArray()
  @ArrayMaxSize(STATES.length)
  @IsIn(STATES, { each: true })
  state?: StateName[];
  @IsOptional() @IsUUID() organizationId?: string;
  @IsOptional() @IsString() @MinLength(1) @MaxLength(200) q?: string;
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
    const { state = [], organizationId, q, sort, limit } = query;
    const scope = { principal: caller.subjectId, list: ['agreements', ...state, organizationId ?? '', q ?? '', sort] };
    const isKey = (key: unknown): key is PageKey => isAgreementKey(sort, key);
    const after = this.cursors.read(query.cursor, scope, isKey);
    await this.caughtUp.withHeaders(request, AGREEMENT_LIST);
    const page = await listAgreements(this.world.pool, tablesOf(this.world.readSide, AGREEMENT_LIST), {
      visibility: await this.world.callers.scopeOf(caller),
      states: state,
      ...(organizationId === undefined ? {} : { organizationId: organizationId.toLowerCase() }),
      ...(q === undefined ? {} : { q }),
      sort,
      limit,
      ...after,
    });
    return { items: page.items, nextCursor: this.cursors.next(page.next, scope) };
  }
}
