import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { fail, ok, refusal, type Principal, type Refusal, type Result } from '@accord/kernel';
import {
  comparePositions,
  EVENT_STORE,
  START,
  type EventStore,
  type Position,
  type RecordedEvent,
} from '@accord/event-store';
import { READ_MODELS, type ReadModels } from '@accord/read-side';
import { agreementStream, deadlineStream } from '@accord/agreements/application';
import { RECORDED_EVENT, refusalsOf } from '@accord/agreements/projections';
import { BrokenSeal } from '@accord/privacy';
import { SEALED_TEXTS, type SealedTexts } from '../ports.js';
import { Sights } from '../sights.js';
import { deadlineItem, historyItem, refusalItem, sealedItem, type HistoryItem, type Viewer } from '../views/index.js';

/** How far a reader of a history has come: the last revision, and the last position of whatever was shown. */
export type HistoryPlace = readonly [revision: number, position: Position];

/** Before the first line. */
export const HISTORY_START: HistoryPlace = [-1, START];

/** A page of a history in the order of the record. */
export interface HistoryPage {
  readonly items: readonly HistoryItem[];
  /** Where the next page begins; absent on the last one. */
  readonly next?: HistoryPlace;
}

/** The history of an agreement as a caller may read it, with its refused commands for oversight. */
export class ReadHistory extends Query<Result<HistoryPage, Refusal>> {
  constructor(
    readonly agreementId: string,
    readonly caller: Principal,
    readonly after: HistoryPlace,
    readonly limit: number,
    readonly withRefusals: boolean,
  ) {
    super();
  }
}

/** A line on its way to the page, with its place in the record. */
interface Line {
  readonly position: Position;
  readonly item: HistoryItem;
}

const AUDITORS_ONLY = refusal('NOT_AUTHORIZED', 'Refused commands are shown to auditors.');

/** Answers {@link ReadHistory}: reads no more of the stream than the page can show, whatever is in it. */
@QueryHandler(ReadHistory)
export class ReadHistoryHandler implements IQueryHandler<ReadHistory> {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
    @Inject(SEALED_TEXTS) private readonly texts: SealedTexts,
    @Inject(Sights) private readonly sights: Sights,
  ) {}

  async execute({ agreementId, caller, after, limit, withRefusals }: ReadHistory) {
    const seen = await this.sights.of(agreementId, caller);
    if (!seen.ok) return seen;
    if (withRefusals && !caller.functions.includes('auditor')) return fail(AUDITORS_ONLY);
    const { viewer } = seen.value;
    const [events, deadlines, refused] = await Promise.all([
      this.events(agreementId, viewer, after[0] + 1, limit + 1),
      this.deadlines(agreementId, viewer, after[1]),
      withRefusals ? this.refusals(agreementId, viewer, after[1], limit + 1) : [],
    ]);
    return ok(pageOf([...events, ...deadlines, ...refused], after, limit));
  }

  private async events(agreementId: string, viewer: Viewer, from: number, limit: number): Promise<readonly Line[]> {
    const stored = await this.store.readStream(agreementStream(agreementId), from, limit);
    return Promise.all(stored.map((event) => this.lineOf(event, viewer)));
  }

  /** A text that does not open must not hide the event that it stands in. */
  private async lineOf(event: RecordedEvent, viewer: Viewer): Promise<Line> {
    try {
      return { position: event.position, item: historyItem(await this.texts.unsealEvent(event), viewer) };
    } catch (error) {
      if (!(error instanceof BrokenSeal)) throw error;
      return { position: event.position, item: sealedItem(event, viewer) };
    }
  }

  /** What was told of deadlines, which stands beside the agreement: few lines, so that they are read at once. */
  private async deadlines(id: string, viewer: Viewer, after: Position): Promise<readonly Line[]> {
    const stored = await this.store.readStream(deadlineStream(id));
    return stored
      .filter(({ position }) => comparePositions(position, after) > 0)
      .flatMap((event) => {
        const item = deadlineItem(event, viewer);
        return item ? [{ position: event.position, item }] : [];
      });
  }

  private async refusals(id: string, viewer: Viewer, after: Position, limit: number): Promise<readonly Line[]> {
    const { db, tables } = this.readModels;
    const rows = await refusalsOf(db, tables(RECORDED_EVENT), id, { after, limit });
    return rows.map((row) => ({ position: row.position, item: refusalItem(row, viewer) }));
  }
}

/** Events, what was told, and refusals as one page in the order of time. */
function pageOf(lines: readonly Line[], [revision]: HistoryPlace, limit: number): HistoryPage {
  const sorted = lines.toSorted((a, b) => comparePositions(a.position, b.position));
  const shown = sorted.slice(0, limit);
  const items = shown.map(({ item }) => item);
  if (sorted.length <= limit) return { items };
  const last = items.findLast((item) => item.revision !== null)?.revision ?? revision;
  return { items, next: [last, shown.at(-1)!.position] };
}
