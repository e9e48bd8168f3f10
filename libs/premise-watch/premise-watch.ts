import type { EventStore, RecordedEvent } from '@accord/event-store';
import type { Clock } from '@accord/kernel';
import {
  LogFollower,
  type FollowerLog,
  type LogConsumer,
  type Queryable,
  type RunnerTuning,
} from '@accord/log-follower';
import type { Pool } from 'pg';
import { PremiseCheck, premisesOf } from './moved-premises.js';
import { alarmsIn, areThere, keep, make, note, revisionsOf, VERSION, type PremiseAlarms } from './premise-rows.js';

/** What the watch works with; its rows lie in the database of the pool. */
export interface PremiseWatchOptions {
  readonly store: EventStore;
  readonly pool: Pool;
  readonly clock: Clock;
  readonly log: FollowerLog;
  readonly tuning?: Partial<RunnerTuning>;
}

/** Nobody waits for an alarm to the millisecond: what came within half a second is looked at together. */
const UNHURRIED: Partial<RunnerTuning> = { pollMs: 10_000, gatherMs: 500, leaseMs: 60_000 };

const NAME = 'premise_watch';

/** Alarms of one batch that the log tells one by one; all of them stand in their table. */
const MOST_LINES = 20;

/**
 * Follows the log, and raises an alarm for every recorded decision that rests on something that had moved when it was
 * recorded. The append compares premises, so there never is one: this looks whether that is true, of this store and of all
 * that ever wrote to it. An alarm stays, since what is recorded stays.
 */
export class PremiseWatch {
  private readonly follower: LogFollower;

  constructor(private readonly options: PremiseWatchOptions) {
    const { store, pool, clock, log, tuning } = options;
    const consumers = [consumerOf(log)];
    this.follower = new LogFollower({ store, pool, consumers, clock, log, tuning: { ...UNHURRIED, ...tuning } });
  }

  /** Looks from now on, or stands by while another process does. */
  start(): Promise<void> {
    return this.follower.start();
  }

  stop(): Promise<void> {
    return this.follower.stop();
  }

  /** Waits until everything was looked at that stood in the log at the time of the call; false when that takes longer. */
  async caughtUp(timeoutMs: number): Promise<boolean> {
    return this.follower.waitFor([NAME], await this.options.store.head(), timeoutMs);
  }

  /** The alarms so far, whichever process raised them. @param db by default the connections of the watch */
  alarms(db: Queryable = this.options.pool): Promise<PremiseAlarms> {
    return alarmsIn(db);
  }
}

const consumerOf = (log: FollowerLog): LogConsumer => ({
  name: NAME,
  version: VERSION,
  isPrepared: areThere,
  prepare: make,
  apply: (events, tx) => look(events, tx, log),
});

/** Looks at a batch: two statements, however long it is. */
async function look(events: readonly RecordedEvent[], tx: Queryable, log: FollowerLog): Promise<void> {
  const concerned = new Set(events.flatMap((event) => [...(premisesOf(event)?.keys() ?? [])]));
  const check = new PremiseCheck(await revisionsOf(tx, [...concerned]));
  const moved = events.flatMap((event) => check.next(event));
  await note(tx, events);
  if (moved.length === 0) return;
  await keep(tx, moved);
  if (moved.length > MOST_LINES)
    log.error({ decisions: moved.length }, 'many recorded decisions rest on what had moved');
  for (const { event, premise, recorded, newest } of moved.slice(0, MOST_LINES)) {
    const { eventId, streamId, position } = event;
    log.error(
      { eventId, streamId, position, premise, recorded, newest },
      'a recorded decision rests on what had moved',
    );
  }
}
