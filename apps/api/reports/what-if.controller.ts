import { Controller, HttpCode, Inject, Post, Query, Req } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyRequest } from 'fastify';
import { fieldError, isJsonObject, isUuid, refusal, type FieldError, type Json, type Principal } from '@accord/kernel';
import { AGREEMENTS } from '@accord/agreements/projections';
import { ReadWhatIf, type SupposedValue } from '@accord/agreements/reads';
import { maySuppose } from '@accord/policy/reads';
import { Caller, FollowsReadModel, NoQuery, QueryPipe, RefusedRequest, valueOf, type Read } from '../http/index.js';

/** Values that are supposed at once, and differences that are told by name, at most. */
const MOST = { changes: 20, items: 500 } as const;

/** What would have been decided by another policy. */
@Controller('api/v1/reports/what-if')
export class WhatIfController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  /** Says what would differ, and records nothing. */
  @Post()
  @HttpCode(200)
  @FollowsReadModel(AGREEMENTS)
  suppose(@Req() request: FastifyRequest, @Query(QueryPipe) _query: NoQuery, @Caller() caller: Principal): Read {
    valueOf(maySuppose(caller));
    const { changes, after } = suppositionIn(request.body);
    return async () => valueOf(await this.queries.execute(new ReadWhatIf(caller, changes, MOST.items, after)));
  }
}

/** Values that are supposed, and the agreement after which the part begins that is asked for. */
interface Supposition {
  readonly changes: readonly SupposedValue[];
  readonly after: string | null;
}

/** The supposition that a body holds. @throws 415 without a body, 422 for one that holds none */
function suppositionIn(body: unknown): Supposition {
  if (body === undefined)
    throw new RefusedRequest({ code: 'UNSUPPORTED_MEDIA', detail: 'Send a body of type application/json.' });
  const { changes, after = null, ...others } = isJsonObject(body) ? body : {};
  const isUnknown = Object.keys(others).length > 0 || !isJsonObject(body);
  const all = Array.isArray(changes) ? changes : [];
  const wrong: readonly FieldError[] = [
    ...fieldError(isUnknown, '', 'unknown-field', 'The members are `changes` and `after`.'),
    ...fieldError(all.length === 0, '/changes', 'required', 'At least one value is supposed to be another one.'),
    ...fieldError(
      all.length > MOST.changes,
      '/changes',
      'too-many',
      `At most ${MOST.changes} values are supposed at once.`,
    ),
    ...fieldError(!isPlace(after), '/after', 'type', 'This is `next` of the part before.'),
    ...all.flatMap((one, n) =>
      fieldError(!isChange(one), `/changes/${n}`, 'type', 'A change has a `path`, a JSON Pointer, and a `value`.'),
    ),
  ];
  if (wrong.length > 0) throw new RefusedRequest(refusal('INVALID_PAYLOAD', 'The body supposes nothing.', wrong));
  return { changes: all.filter(isChange), after: isPlace(after) ? after : null };
}

const isPlace = (after: Json): after is string | null => after === null || (typeof after === 'string' && isUuid(after));

const isChange = (one: Json): one is { readonly path: string; readonly value: Json } =>
  isJsonObject(one) && typeof one['path'] === 'string' && one['value'] !== undefined && Object.keys(one).length === 2;
