import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { CLOCK, type Clock } from '@accord/kernel';
import { READ_MODELS, type Page, type ReadModels } from '@accord/read-side';
import { DIRECTORY, listDirectory, type DirectoryItem, type DirectoryQuery } from '@accord/agreements/projections';
import { isTermOver } from '../expired.js';

/** One page of the public directory. */
export class ReadDirectory extends Query<Page<DirectoryItem>> {
  constructor(readonly wanted: DirectoryQuery) {
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

  /** Whose term has ended is left out before the clock has recorded it: such a page is shorter, and goes on as it would. */
  async execute({ wanted }: ReadDirectory): Promise<Page<DirectoryItem>> {
    const { db, tables } = this.readModels;
    const page = await listDirectory(db, tables(DIRECTORY), wanted);
    const now = this.clock.now().toISOString();
    return { ...page, items: page.items.filter((item) => !isTermOver(item, now)) };
  }
}
