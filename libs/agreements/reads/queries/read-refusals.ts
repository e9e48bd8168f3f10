import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { fail, ok, refusal, type Principal, type Refusal, type Result } from '@accord/kernel';
import { READ_MODELS, type Page, type ReadModels } from '@accord/read-side';
import { reportRefusals, type RefusalReportQuery, type ReportedRefusal } from '@accord/agreements/projections';
import { CallerScopes } from '../caller-scopes.js';
import { exceptOwn, explorerTablesOf } from './across-agreements.js';

/** One page of the commands that were refused, across all submitted agreements but those of the own organization, for auditors. */
export class ReadRefusals extends Query<Result<Page<ReportedRefusal>, Refusal>> {
  constructor(
    readonly caller: Principal,
    readonly wanted: RefusalReportQuery,
  ) {
    super();
  }
}

const AUDITORS_ONLY = refusal('NOT_AUTHORIZED', 'Refused commands are shown to auditors.');

/** Answers {@link ReadRefusals}. */
@QueryHandler(ReadRefusals)
export class ReadRefusalsHandler implements IQueryHandler<ReadRefusals> {
  constructor(
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(CallerScopes) private readonly scopes: CallerScopes,
  ) {}

  async execute({ caller, wanted }: ReadRefusals): Promise<Result<Page<ReportedRefusal>, Refusal>> {
    if (!caller.functions.includes('auditor')) return fail(AUDITORS_ONLY);
    const except = await exceptOwn(this.scopes, caller);
    return ok(await reportRefusals(this.readModels.db, explorerTablesOf(this.readModels), { ...wanted, ...except }));
  }
}
