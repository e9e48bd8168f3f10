import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import {
  fail,
  functionsAt,
  isGovernmentFunction,
  isIsaoFunction,
  ok,
  refusal,
  type Principal,
  type Refusal,
  type Result,
} from '@accord/kernel';
import { OrganizationReader } from '@accord/organizations/application';
import { organizationView, type OrganizationView } from '@accord/organizations/projections';

/** One organization as a caller may see it. */
export class ReadOrganization extends Query<Result<OrganizationView, Refusal>> {
  constructor(
    readonly organizationId: string,
    readonly caller: Principal,
  ) {
    super();
  }
}

const ABSENT = refusal('NOT_FOUND', 'There is no such organization.');

/** Answers {@link ReadOrganization} from the organization's own history: never behind. */
@QueryHandler(ReadOrganization)
export class ReadOrganizationHandler implements IQueryHandler<ReadOrganization> {
  constructor(@Inject(OrganizationReader) private readonly organizations: OrganizationReader) {}

  async execute({ organizationId, caller }: ReadOrganization): Promise<Result<OrganizationView, Refusal>> {
    const state = await this.organizations.read(organizationId);
    if (!state) return fail(ABSENT);
    const functions = functionsAt({ organizationId, appointments: state.appointments }, caller);
    const viewer = {
      government: functions.some(isGovernmentFunction),
      ownSide: functions.some(isIsaoFunction),
      auditor: functions.includes('auditor'),
    };
    return ok(organizationView(state, organizationId, viewer));
  }
}
