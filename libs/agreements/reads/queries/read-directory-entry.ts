import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { CLOCK, type Clock } from '@accord/kernel';
import { EVENT_STORE, eventsOfStream, type EventStore } from '@accord/event-store';
import { READ_MODELS, type ReadModels } from '@accord/read-side';
import { agreementStream } from '@accord/agreements/application';
import { AGREEMENTS, findInDirectory, isListed, type DirectoryLine } from '@accord/agreements/projections';
import { FoldedAgreements } from '../folded-agreements.js';
import { publicStepOf, type PublicStep } from '../views/index.js';

/** What the directory shows of one organization; steps come newest first. */
export interface DirectoryEntry extends Omit<DirectoryLine, 'agreementId'> {
  readonly steps: readonly PublicStep[];
}

/** One organization of the public directory, as it is now; null where none is listed. */
export class ReadDirectoryEntry extends Query<DirectoryEntry | null> {
  constructor(readonly slug: string) {
    super();
  }
}

/** What a slug can be: nothing else is looked for. */
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** So many agreements before the present one are told of. */
const MOST_BEFORE = 20;

/** Answers {@link ReadDirectoryEntry}. */
@QueryHandler(ReadDirectoryEntry)
export class ReadDirectoryEntryHandler implements IQueryHandler<ReadDirectoryEntry> {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(FoldedAgreements) private readonly folds: FoldedAgreements,
  ) {}

  async execute({ slug }: ReadDirectoryEntry): Promise<DirectoryEntry | null> {
    if (!SLUG.test(slug)) return null;
    const { db, tables } = this.readModels;
    const line = await findInDirectory(db, tables(AGREEMENTS), slug, this.clock.now());
    if (line === null) return null;
    const { agreementId, ...shown } = line;
    return { ...shown, steps: await this.stepsOf(agreementId) };
  }

  /** The public steps of an agreement and of those that it took the place of, as far as each lets itself be listed. */
  private async stepsOf(agreementId: string): Promise<readonly PublicStep[]> {
    const steps: PublicStep[] = [];
    let id: string | null = agreementId;
    for (let before = 0; id !== null && before <= MOST_BEFORE; before += 1) {
      const found = await this.folds.now(id);
      if (found === null || !isListed(found.state.application)) break;
      const own: PublicStep[] = [];
      for await (const event of eventsOfStream(this.store, agreementStream(id), 0)) {
        const step = publicStepOf(event, before > 0);
        if (step !== null) own.unshift(step);
      }
      steps.push(...own);
      id = found.state.activation?.supersedes ?? null;
    }
    return steps.toSorted((one, other) => other.on.localeCompare(one.on));
  }
}
