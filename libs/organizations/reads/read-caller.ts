import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { functionsAt, isIsaoFunction, type AcceptorRank, type FunctionName, type Principal } from '@accord/kernel';
import { OrganizationReader } from '@accord/organizations/application';

/** Who a caller is, and in which functions they can act right now. */
export interface CallerView {
  readonly subjectId: string;
  readonly functions: readonly FunctionName[];
  /** There for who holds a function of its side. */
  readonly organizationId?: string;
  readonly rank?: AcceptorRank;
}

/** Who the caller is, with a look behind the token: ISAO functions count only while they are appointed. */
export class ReadCaller extends Query<CallerView> {
  constructor(readonly caller: Principal) {
    super();
  }
}

/** Answers {@link ReadCaller}. */
@QueryHandler(ReadCaller)
export class ReadCallerHandler implements IQueryHandler<ReadCaller> {
  constructor(@Inject(OrganizationReader) private readonly organizations: OrganizationReader) {}

  async execute({ caller }: ReadCaller): Promise<CallerView> {
    const { subjectId, organizationId, rank } = caller;
    const own = organizationId === undefined ? null : await this.organizations.find(organizationId);
    const functions = functionsAt(own?.facts ?? null, caller);
    const isMember = organizationId !== undefined && functions.some(isIsaoFunction);
    return { subjectId, functions, ...(isMember ? { organizationId } : {}), ...(rank ? { rank } : {}) };
  }
}
