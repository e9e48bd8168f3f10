import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { CLOCK, localDateOf, type Clock, type Principal } from '@accord/kernel';
import { READ_MODELS, type Page, type ReadModels } from '@accord/read-side';
import { listWork, AGREEMENTS, type WorkItem, type WorkQueueQuery } from '@accord/agreements/projections';
import { CallerScopes } from '../caller-scopes.js';
import { POLICY_HISTORY, type PolicyHistory } from '../ports.js';
import { dueOf, type Due } from '../views/index.js';

/** A piece of work with how its date stands today. */
export type DueWorkItem = WorkItem & Due;

/** One page of what waits for a caller, in all of their functions. */
export class ReadWorkQueue extends Query<Page<DueWorkItem>> {
  constructor(
    readonly caller: Principal,
    readonly wanted: Omit<WorkQueueQuery, 'caller' | 'now'>,
  ) {
    super();
  }
}

/** Answers {@link ReadWorkQueue}. */
@QueryHandler(ReadWorkQueue)
export class ReadWorkQueueHandler implements IQueryHandler<ReadWorkQueue> {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(POLICY_HISTORY) private readonly policies: PolicyHistory,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(CallerScopes) private readonly scopes: CallerScopes,
  ) {}

  async execute({ caller: { subjectId, ...caller }, wanted }: ReadWorkQueue): Promise<Page<DueWorkItem>> {
    const { db, tables } = this.readModels;
    const { functions, ownOrganizationId } = await this.scopes.of({ subjectId, ...caller });
    const own = ownOrganizationId === undefined ? {} : { organizationId: ownOrganizationId };
    const moment = this.clock.now();
    const { items, ...rest } = await listWork(db, tables(AGREEMENTS), {
      ...wanted,
      now: moment,
      caller: { subjectId, functions, ...own },
    });
    const now = moment.toISOString();
    const policy = this.policies.at(now);
    return { ...rest, items: items.map((item) => Object.assign(item, dueOf(item, policy, localDateOf(now)))) };
  }
}
