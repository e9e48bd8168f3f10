import type { EventStore, Position } from '@accord/event-store';
import type { Clock } from '@accord/kernel';
import type { Pool } from 'pg';
import type { SharedPages } from './pages.js';
import type { FollowerLog } from './port.js';

/** Numbers that a runner goes by; times in milliseconds. */
export interface RunnerTuning {
  /** How often a process looks at the head of the log, and at the checkpoints that others move. Default 1,000. */
  readonly pollMs: number;
  /** How long a lease holds without being prolonged. Default 15,000. */
  readonly leaseMs: number;
  /** Most events of one batch. Default 2,000. */
  readonly batchSize: number;
  /**
   * The same until it has caught up for the first time. Nobody is served from it before, and what is touched several times
   * in a batch is written once. Default 4,000.
   */
  readonly firstBatchSize: number;
  /** Least time from one batch to the next, in which events come together. Default 20. */
  readonly gatherMs: number;
  /** Wait before the first repetition of a batch that threw; doubles with each. Default 50. */
  readonly retryMs: number;
  /** Wait before a stream that is set aside is tried again; doubles with each try, up to ten minutes. Default 5,000. */
  readonly parkedRetryMs: number;
  /** Most streams of one follower that are set aside at a time; beyond that it pauses. Default 100. */
  readonly mostParked: number;
}

/** The numbers of production. */
export const DEFAULT_TUNING: RunnerTuning = {
  pollMs: 1_000,
  leaseMs: 15_000,
  batchSize: 2_000,
  firstBatchSize: 4_000,
  gatherMs: 20,
  retryMs: 50,
  parkedRetryMs: 5_000,
  mostParked: 100,
};

/** What a runner works with. */
export interface RunnerDependencies {
  readonly store: Pick<EventStore, 'readStream'>;
  readonly pages: SharedPages;
  readonly pool: Pool;
  readonly clock: Clock;
  readonly log: FollowerLog;
  readonly tuning: RunnerTuning;
  /** The newest position of the log that this process knows of. */
  readonly head: () => Position;
  /** Which log is followed. */
  readonly logIdentity: () => string;
}
