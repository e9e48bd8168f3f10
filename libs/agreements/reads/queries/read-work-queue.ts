import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { Principal } from '@accord/kernel';
import { READ_MODELS, type Page, type ReadModels } from '@accord/read-side';
import { listWork, AGREEMENTS, type WorkItem, type WorkQueueQuery } from '@accord/agreements/projections';
import { CallerScopes } from '../caller-scopes.js';

/** One page of what waits for a caller, in all of their functions. */
export class ReadWorkQueue extends Query<Page<WorkItem>> {
  constructor(
    readonly caller: Principal,
    readonly wanted: Omit<WorkQueueQuery, 'caller'>,
  ) {
    super();
  }
}

/** Answers {@link ReadWorkQueue}. */
@QueryHandler(ReadWorkQueue)
export class ReadWorkQueueHandler implements IQueryHandler<ReadWorkQueue> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(CallerScopes) private readonly scopes: CallerScopes,
  ) {}

  async execute({ caller: { subjectId, ...caller }, wanted }: ReadWorkQueue): Promise<Page<WorkItem>> {
    const { db, tables } = this.readModels;
    const { functions, ownOrganizationId } = await this.scopes.of({ subjectId, ...caller });
    const own = ownOrganizationId === undefined ? {} : { organizationId: ownOrganizationId };
    return listWork(db, tables(AGREEMENTS), { ...wanted, caller: { subjectId, functions, ...own } });
  }
}
