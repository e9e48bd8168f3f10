import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, type Page, type ReadModels } from '@accord/read-side';
import {
  findOrganizations,
  ORGANIZATION_REGISTRY,
  type RegistryItem,
  type RegistryQuery,
} from '@accord/organizations/projections';

/** One page of the registry, the same for every signed-in caller. */
export class ListOrganizations extends Query<Page<RegistryItem>> {
  constructor(readonly wanted: RegistryQuery) {
    super();
  }
}

/** Answers {@link ListOrganizations}. */
@QueryHandler(ListOrganizations)
export class ListOrganizationsHandler implements IQueryHandler<ListOrganizations> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}

  execute({ wanted }: ListOrganizations): Promise<Page<RegistryItem>> {
    const { db, tables } = this.readModels;
    return findOrganizations(db, tables(ORGANIZATION_REGISTRY), wanted);
  }
}
