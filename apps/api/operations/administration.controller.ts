import { Controller, Get, HttpCode, Inject, Post, Query, Req } from '@nestjs/common';
import { IsIn } from 'class-validator';
import type { Operations } from '@infra/runtime';
import type { Principal } from '@accord/kernel';
import type { JobsHealth, MessageKey } from '@accord/jobs';
import type { Watched } from '@accord/platform';
import type { FastifyRequest } from 'fastify';
import { Caller, commandIdOf, NoQuery, PageQuery, QueryPipe, RefusedRequest } from '../http/index.js';
import { Cursors } from '../http/cursors.js';
import { OPERATIONS, WATCHED } from './operations.module.js';
import { wantedJobs } from './wanted-jobs.js';

/** Parameters of the list of jobs. */
export class JobsQuery extends PageQuery {
  @IsIn(['waiting', 'dead']) state: 'waiting' | 'dead' = 'dead';
}

/** @throws 403 for everybody but administrators */
function onlyAdmins({ functions }: Principal): void {
  if (!functions.includes('admin'))
    throw new RefusedRequest({ code: 'NOT_AUTHORIZED', detail: 'Jobs and parked streams are for administrators.' });
}

/** What administrators look after: what is set aside, what waits to be done, and what was given up. */
@Controller('api/v1/operations')
export class AdministrationController {
  constructor(
    @Inject(OPERATIONS) private readonly operations: Operations,
    @Inject(WATCHED) private readonly watched: Watched,
    @Inject(Cursors) private readonly cursors: Cursors,
  ) {}

  @Get('parked-streams')
  async parked(@Query(QueryPipe) _query: NoQuery, @Caller() caller: Principal) {
    onlyAdmins(caller);
    return { items: await this.operations.parked() };
  }

  @Get('job-kinds')
  async kinds(
    @Query(QueryPipe) _query: NoQuery,
    @Caller() caller: Principal,
  ): Promise<{ items: JobsHealth['kinds']; queueAnswers: boolean }> {
    onlyAdmins(caller);
    const { kinds, queueAnswers } = await this.watched.jobs();
    return { items: kinds, queueAnswers };
  }

  @Get('jobs')
  async jobs(@Query(QueryPipe) { state, limit, cursor }: JobsQuery, @Caller() caller: Principal) {
    onlyAdmins(caller);
    const scope = { principal: caller.subjectId, list: ['jobs', state] };
    const { after = null } = this.cursors.read(cursor, scope, isMessageKey);
    const found = await this.operations.jobs(state, limit + 1, after);
    const items = found.slice(0, limit);
    const last = items.at(-1);
    const next = found.length > limit && last ? [last.dueAt, last.id] : undefined;
    return { items, nextCursor: this.cursors.next(next, scope) };
  }

  /** Has what was given up tried again, and says what of it was not given up any more. */
  @Post('jobs/retry')
  @HttpCode(200)
  async retry(@Req() request: FastifyRequest, @Caller() caller: Principal) {
    onlyAdmins(caller);
    const ids = wantedJobs(request.body);
    const { headers, traceId: correlationId } = request;
    const retried = await this.operations.retry(ids, { caller, commandId: commandIdOf(headers), correlationId });
    if (retried.length === 0)
      throw new RefusedRequest({ code: 'ALREADY_IN_STATE', detail: 'None of these jobs is given up any more.' });
    return { retried, unknown: (ids ?? []).filter((id) => !retried.includes(id)) };
  }
}

const isMessageKey = (key: unknown): key is MessageKey =>
  Array.isArray(key) &&
  key.length === 2 &&
  key.every((part) => typeof part === 'string') &&
  !Number.isNaN(Date.parse(String(key[0])));
