import type { Pool } from 'pg';
import {
  storable,
  type AllPage,
  type AppendOutcome,
  type EventStore,
  type ExpectedRevision,
  type NewEvent,
  type Position,
  type Premises,
  type RecordedEvent,
  type StorableAppend,
} from '@accord/event-store';
import { AppendBatcher } from './append-batcher.js';
import { writeAppends } from './append-statements.js';
import { EventReader } from './reader.js';
import { WakeUps } from './wake-ups.js';

/** Settings of the store; the defaults fit production. */
export interface PostgresEventStoreOptions {
  /** The most appends that may wait for their batch; above it they are refused as unavailable. Default 4,096. */
  readonly queueAppends?: number;
  /** The most bytes that may wait. Default 32 MiB. */
  readonly queueBytes?: number;
  /** How long one call of the server may take, in milliseconds, before its outcome counts as unknown. Default 5,000. */
  readonly timeoutMs?: number;
  /** Connections to read over, so that reads and appends do not wait for each other. Default: those of the appends. */
  readonly reads?: Pool;
}

/**
 * The event store on PostgreSQL, in the schema `es`. One instance per process; the pools stay the caller's, with
 * a role that may execute the append functions and select. Close it before the pools end.
 *
 * What differs from EventStoreDB: appends with `any` are recognised by their ids for ever, and an id that stands
 * anywhere else, also earlier in the same stream, is a conflict instead of a duplicate.
 */
export class PostgresEventStore implements EventStore {
  private readonly reader: EventReader;
  private readonly batcher: AppendBatcher;
  private readonly wakeUps: WakeUps;
  private readonly timeoutMs: number;

  /** @param pool connections to append over, of which one batch uses one */
  constructor(
    private readonly pool: Pool,
    options: PostgresEventStoreOptions = {},
  ) {
    const { queueAppends = 4_096, queueBytes = 32 * 1_048_576, timeoutMs = 5_000, reads = pool } = options;
    pool.on('error', () => undefined); // a cut idle connection: the pool replaces it, the process must not end
    this.timeoutMs = timeoutMs;
    this.reader = new EventReader(reads, timeoutMs);
    this.wakeUps = new WakeUps(pool, () => this.reader.head());
    const limits = { appends: queueAppends, bytes: queueBytes };
    this.batcher = new AppendBatcher((batch) => this.write(batch), limits);
  }

  async append(
    streamId: string,
    events: readonly NewEvent[],
    expected: ExpectedRevision,
    recordedAt: string,
    premises?: Premises,
  ): Promise<AppendOutcome> {
    return this.batcher.add(storable(streamId, events, expected, recordedAt, premises));
  }

  readStream(streamId: string, from = 0, limit?: number): Promise<readonly RecordedEvent[]> {
    return this.reader.readStream(streamId, from, limit);
  }

  readAll(after: Position, limit: number): Promise<AllPage> {
    return this.reader.readAll(after, limit);
  }

  onAppended(listener: () => void): () => void {
    return this.wakeUps.add(listener);
  }

  head(): Promise<Position> {
    return this.reader.head();
  }

  identity(): Promise<string> {
    return this.reader.identity();
  }

  /** The same store for another use of it, whose reads go over connections of their own. Nothing of it is to be closed. */
  readingOver(reads: Pool): EventStore {
    const reader = new EventReader(reads, this.timeoutMs);
    return {
      append: (...all) => this.append(...all),
      readStream: (streamId, from = 0, limit) => reader.readStream(streamId, from, limit),
      readAll: (after, limit) => reader.readAll(after, limit),
      onAppended: (listener) => this.onAppended(listener),
      head: () => reader.head(),
      identity: () => reader.identity(),
    };
  }

  /** Writes what waits, then stops every timer and connection of its own. Later appends are refused as unavailable. */
  async close(): Promise<void> {
    await this.batcher.close();
    await this.wakeUps.close();
  }

  private async write(batch: readonly StorableAppend[]): Promise<readonly AppendOutcome[]> {
    const outcomes = await writeAppends(this.pool, batch, this.timeoutMs);
    // What is found stored may be news as well: the answer to the try that wrote it was lost.
    const last = outcomes.findLast((outcome) => outcome.outcome !== 'conflict');
    if (last) this.wakeUps.committed(last.position);
    return outcomes;
  }
}
