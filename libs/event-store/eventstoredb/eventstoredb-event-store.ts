import {
  storable,
  StoreUnavailable,
  type AllPage,
  type AppendOutcome,
  type ClusterWatch,
  type EventStore,
  type ExpectedRevision,
  type NewEvent,
  type Position,
  type Premises,
  type RecordedEvent,
  type RetryCount,
} from '@accord/event-store';
import { Appender } from './appender.js';
import { clusterState, nodesByState } from './cluster-state.js';
import type { EventStoreAddress } from './connection-string.js';
import { Connection } from './connection.js';
import { InProcessLocks, type StreamLocks } from './locks.js';
import { LogIdentity } from './log-identity.js';
import { LogReader } from './reader.js';
import { Retries, type Retry } from './retries.js';
import { StreamNames } from './stream-names.js';
import { WakeUps } from './wake-ups.js';

/** Settings of the store; the defaults fit production. Times in milliseconds. */
export interface EventStoreDbOptions {
  /** Begins the names of all streams of this system, where others use the server as well. */
  readonly prefix?: string;
  /** How writers are kept apart. Default: within this process only. */
  readonly locks?: StreamLocks;
  /** The most appends that may be under way or wait; above it they are refused as unavailable. Default 4,096. */
  readonly mostAppends?: number;
  /** What the server has for one call. Default: what the address says, else 2,000. */
  readonly deadlineMs?: number;
  /** All tries of an append together. Default 12,000: a leader that froze is replaced after nine seconds or so. */
  readonly answerMs?: number;
  /** How long an append that was not answered may still land; its streams stay closed for it. Default 5,000. */
  readonly landingMs?: number;
  /** Between looks at the head beside the subscription. Default 1,000. */
  readonly lookEveryMs?: number;
  /** Is told of everything that is done again. */
  readonly onRetry?: (retry: Retry) => void;
}

/**
 * The event store on EventStoreDB, one node or a cluster. One instance per process.
 *
 * What differs from PostgreSQL: an append with `any` is recognised among the newest events of its stream only, an id is not
 * looked for in other streams, and one that is sent again with another revision is appended again. Premises and streams of
 * their own are kept still by locks while an append is on its way, since the server compares one stream alone.
 */
export class EventStoreDbEventStore implements EventStore, ClusterWatch {
  private readonly connection: Connection;
  private readonly reader: LogReader;
  private readonly appender: Appender;
  private readonly wakeUps: WakeUps;
  private readonly log: LogIdentity;
  private readonly locks: StreamLocks;
  private readonly mostAppends: number;
  private readonly underWay = new Set<Promise<unknown>>();
  private closed = false;

  constructor(address: EventStoreAddress, options: EventStoreDbOptions = {}) {
    const {
      deadlineMs = address.options.defaultDeadline ?? 2_000,
      answerMs = 12_000,
      landingMs = 5_000,
      lookEveryMs = 1_000,
    } = options;
    const names = new StreamNames(options.prefix);
    this.mostAppends = options.mostAppends ?? 4_096;
    this.locks = options.locks ?? new InProcessLocks();
    this.connection = new Connection(address, deadlineMs, new Retries(options.onRetry));
    this.reader = new LogReader(this.connection, names);
    this.appender = new Appender(this.connection, this.reader, names, this.locks, { answerMs, landingMs });
    const again = { againAfterMs: 50, againAtMostMs: 2_000 };
    this.wakeUps = new WakeUps(this.connection, this.reader, names, { lookEveryMs, ...again });
    this.log = new LogIdentity(this.connection, this.reader, names);
  }

  async append(
    streamId: string,
    events: readonly NewEvent[],
    expected: ExpectedRevision,
    recordedAt: string,
    premises?: Premises,
  ): Promise<AppendOutcome> {
    const append = storable(streamId, events, expected, recordedAt, premises);
    if (this.closed) throw new StoreUnavailable('The event store is closed');
    if (this.underWay.size >= this.mostAppends) throw new StoreUnavailable('Too many appends are waiting');
    const appending = this.appender.append(append);
    const ended = appending.catch(() => undefined).finally(() => this.underWay.delete(ended));
    this.underWay.add(ended);
    const outcome = await appending;
    if (outcome.outcome !== 'conflict') this.wakeUps.appended(); // what was stored before may be news as well
    return outcome;
  }

  readStream(streamId: string, from = 0, limit = Number.POSITIVE_INFINITY): Promise<readonly RecordedEvent[]> {
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
    return this.log.read();
  }

  /** Gives the log another identity: after a restore that lost events, before anything is appended. */
  renewIdentity(): Promise<string> {
    return this.log.renew();
  }

  state(): Promise<string> {
    return clusterState(this.connection);
  }

  nodes(): Promise<ReadonlyMap<string, number> | null> {
    return nodesByState(this.connection);
  }

  retries(): readonly RetryCount[] {
    return this.connection.retries.counts;
  }

  /** Waits for appends under way, and ends everything else. Later appends are refused as unavailable. */
  async close(): Promise<void> {
    this.closed = true;
    this.wakeUps.rest();
    await Promise.all(this.underWay);
    await this.connection.close();
    await this.locks.close();
  }
}
