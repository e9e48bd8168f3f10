import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, type ReadModels } from '@accord/read-side';
import { findBySlugs, ORGANIZATION_REGISTRY, type SluggedOrganization } from '@accord/organizations/projections';

/** The organizations of some slugs; of a slug that nobody has there is none. */
export class FindBySlugs extends Query<readonly SluggedOrganization[]> {
  constructor(readonly slugs: readonly string[]) {
    super();
  }
}

/** Answers {@link FindBySlugs}. */
@QueryHandler(FindBySlugs)
export class FindBySlugsHandler implements IQueryHandler<FindBySlugs> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}

  execute({ slugs }: FindBySlugs): Promise<readonly SluggedOrganization[]> {
    const { db, tables } = this.readModels;
    return findBySlugs(db, tables(ORGANIZATION_REGISTRY), slugs);
  }
}
