import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { fail, ok, refusal, type Principal, type Refusal, type Result } from '@accord/kernel';
import { READ_MODELS, type Page, type ReadModels } from '@accord/read-side';
import { reportAccesses, type AccessReportQuery, type ReportedAccess } from '@accord/agreements/projections';
import { CallerScopes } from '../caller-scopes.js';
import { exceptOwn, explorerTablesOf } from './across-agreements.js';

/** One page of what was asked for and refused, or given as a file, by whom and when, for auditors. */
export class ReadAccesses extends Query<Result<Page<ReportedAccess>, Refusal>> {
  constructor(
    readonly caller: Principal,
    readonly wanted: AccessReportQuery,
  ) {
    super();
  }
}

const AUDITORS_ONLY = refusal('NOT_AUTHORIZED', 'Who asked for what is shown to auditors.');

/** Answers {@link ReadAccesses}. */
@QueryHandler(ReadAccesses)
export class ReadAccessesHandler implements IQueryHandler<ReadAccesses> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(CallerScopes) private readonly scopes: CallerScopes,
  ) {}

  async execute({ caller, wanted }: ReadAccesses): Promise<Result<Page<ReportedAccess>, Refusal>> {
    if (!caller.functions.includes('auditor')) return fail(AUDITORS_ONLY);
    const except = await exceptOwn(this.scopes, caller);
    return ok(await reportAccesses(this.readModels.db, explorerTablesOf(this.readModels), { ...wanted, ...except }));
  }
}
