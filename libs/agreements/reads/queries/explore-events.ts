import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { fail, ok, refusal, type Principal, type Refusal, type Result } from '@accord/kernel';
import { READ_MODELS, type Page, type ReadModels } from '@accord/read-side';
import {
  countEvents,
  exploreEvents,
  type EventCount,
  type EventFilters,
  type ExploredEvent,
  type ExplorerQuery,
  type Span,
} from '@accord/agreements/projections';
import { CallerScopes } from '../caller-scopes.js';
import { exceptOwn, explorerTablesOf } from './across-agreements.js';

/** One page of what happened on all submitted agreements but those of the own organization, for auditors. */
export class ExploreEvents extends Query<Result<Page<ExploredEvent>, Refusal>> {
  constructor(
    readonly caller: Principal,
    readonly wanted: ExplorerQuery,
  ) {
    super();
  }
}

/** How much of it was recorded when. */
export class CountEvents extends Query<Result<readonly EventCount[], Refusal>> {
  constructor(
    readonly caller: Principal,
    readonly wanted: { readonly filters: EventFilters; readonly span: Span },
  ) {
    super();
  }
}

const AUDITORS_ONLY = refusal('NOT_AUTHORIZED', 'What happened across agreements is shown to auditors.');

/** Answers {@link ExploreEvents}. */
@QueryHandler(ExploreEvents)
export class ExploreEventsHandler implements IQueryHandler<ExploreEvents> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(CallerScopes) private readonly scopes: CallerScopes,
  ) {}

  async execute({ caller, wanted }: ExploreEvents): Promise<Result<Page<ExploredEvent>, Refusal>> {
    if (!caller.functions.includes('auditor')) return fail(AUDITORS_ONLY);
    const { db } = this.readModels;
    return ok(
      await exploreEvents(db, explorerTablesOf(this.readModels), {
        ...wanted,
        ...(await exceptOwn(this.scopes, caller)),
      }),
    );
  }
}

/** Answers {@link CountEvents}. */
@QueryHandler(CountEvents)
export class CountEventsHandler implements IQueryHandler<CountEvents> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(CallerScopes) private readonly scopes: CallerScopes,
  ) {}

  async execute({ caller, wanted }: CountEvents): Promise<Result<readonly EventCount[], Refusal>> {
    if (!caller.functions.includes('auditor')) return fail(AUDITORS_ONLY);
    const { db } = this.readModels;
    return ok(
      await countEvents(db, explorerTablesOf(this.readModels), {
        ...wanted,
        ...(await exceptOwn(this.scopes, caller)),
      }),
    );
  }
}
