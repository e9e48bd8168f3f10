import { Controller, Get, Inject, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Transform } from 'class-transformer';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import type { LocalDate, Principal } from '@accord/kernel';
import { STATES, type StateName } from '@accord/agreements/domain';
import { AGREEMENTS, AGREEMENT_SORTS, isAgreementKey, type AgreementSort } from '@accord/agreements/projections';
import { ListAgreements } from '@accord/agreements/reads';
import type { PageKey } from '@accord/read-side';
import { AsText, Caller, FollowsReadModel, IsDay, QueryPipe, SearchQuery, type Read } from '../http/index.js';
import { Cursors } from '../http/cursors.js';

/** A repeatable parameter: one value is a list of one. */
const AsList = Transform(({ value }: { value: unknown }) => [value].flat());

/** Parameters of the list of agreements. */
export class AgreementListQuery extends SearchQuery {
  @IsOptional() @AsList @IsIn(STATES, { each: true }) state?: StateName[];
  @AsText((text) => text.toLowerCase()) @IsOptional() @IsUUID() organizationId?: string;
  @IsOptional() @IsDay() expiresBy?: LocalDate;
  @IsOptional() @IsIn(['true']) assigned?: 'true';
  @IsOptional() @IsIn(['applicant']) waitsFor?: 'applicant';
  @IsIn(AGREEMENT_SORTS) sort: AgreementSort = '-updatedAt';
}

/** The agreements that a caller may see. */
@Controller('api/v1/agreements')
export class AgreementListController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Cursors) private readonly cursors: Cursors,
  ) {}

  @Get()
  @FollowsReadModel(AGREEMENTS)
  list(@Query(QueryPipe) query: AgreementListQuery, @Caller() caller: Principal): Read {
    const { state: named = [], organizationId, expiresBy, assigned, waitsFor, q, sort, limit } = query;
    // As a set: neither the order nor a repetition asks for anything else, and a cursor holds for either.
    const states = STATES.filter((name) => named.includes(name));
    const scope = {
      principal: caller.subjectId,
      list: [
        'agreements',
        ...states,
        ...[organizationId, expiresBy, assigned, waitsFor, q].map((one) => one ?? ''),
        sort,
      ],
    };
    const isKey = (key: unknown): key is PageKey => isAgreementKey(sort, key);
    const after = this.cursors.read(query.cursor, scope, isKey);
    const organization = organizationId === undefined ? {} : { organizationId };
    const search = q === undefined ? {} : { q };
    const expiring = expiresBy === undefined ? {} : { expiresBy };
    const reviewing = assigned === undefined ? {} : { reviewer: caller.subjectId };
    const waiting = waitsFor === undefined ? {} : { isWithApplicant: true as const };
    const wanted = { states, ...organization, ...expiring, ...reviewing, ...waiting, ...search, sort, limit, ...after };
    return async () => {
      const { items, next } = await this.queries.execute(new ListAgreements(caller, wanted));
      return { items, nextCursor: this.cursors.next(next, scope) };
    };
  }
}
