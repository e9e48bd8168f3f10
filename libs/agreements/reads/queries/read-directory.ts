import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { CLOCK, type Clock } from '@accord/kernel';
import { READ_MODELS, type Page, type ReadModels } from '@accord/read-side';
import { AGREEMENTS, listDirectory, type DirectoryItem, type DirectoryQuery } from '@accord/agreements/projections';

/** One page of the public directory, as it is now. */
export class ReadDirectory extends Query<Page<DirectoryItem>> {
  constructor(readonly wanted: Omit<DirectoryQuery, 'now'>) {
    super();
  }
}

/** Answers {@link ReadDirectory}. */
@QueryHandler(ReadDirectory)
export class ReadDirectoryHandler implements IQueryHandler<ReadDirectory> {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
  ) {}

  execute({ wanted }: ReadDirectory): Promise<Page<DirectoryItem>> {
    const { db, tables } = this.readModels;
    return listDirectory(db, tables(AGREEMENTS), { ...wanted, now: this.clock.now() });
  }
}
