import type { EventStore, Position } from '@accord/event-store';
import type { Clock } from '@accord/kernel';
import { LogFollower, type RunnerTuning } from '@accord/log-follower';
import type { Pool } from 'pg';
import { consumerOf } from './consumer.js';
import type { Projection, ProjectionStatus, ReadSideLog } from './port.js';
import { rebuildTogether, type RebuildProgress, type RebuildReport } from './rebuild.js';
import { checkNames, liveNames } from './tables.js';

/** What the read side works with. The pool's role owns the schema `rm`; a rebuild takes two connections. */
export interface ReadSideOptions {
  readonly store: EventStore;
  readonly pool: Pool;
  readonly projections: readonly Projection[];
  readonly clock: Clock;
  readonly log: ReadSideLog;
  readonly tuning?: Partial<RunnerTuning>;
}

/** A read model is asked that has not yet read the whole log once: it would leave out what it does not know yet. */
export class NeverCaughtUp extends Error {
  override readonly name = 'NeverCaughtUp';

  constructor(readonly readModel: string) {
    super(`The read model ${readModel} is being built and has not read the whole log yet`);
  }
}

/**
 * All read models of a process. Started, it keeps them up to date (or stands by while another process does); observing, it
 * knows how far that process is; otherwise it can still wait for them, name their tables and rebuild them.
 *
 * A projection whose version rose has tables and a checkpoint of its own and builds from the first event, while processes
 * of the release before this one go on following and serving the old tables. It is asked nothing, and its process is not
 * ready, before it has caught up for the first time. Tables and checkpoints of old versions are left alone: the next
 * release's migrations drop them.
 */
export class ReadSide {
  private readonly projections: ReadonlyMap<string, Projection>;
  private readonly follower: LogFollower;

  /** @throws {TypeError} when two projections share a name or a name cannot be a table's */
  constructor(private readonly options: ReadSideOptions) {
    checkNames(options.projections);
    this.projections = new Map(options.projections.map((one) => [one.name, one]));
    this.follower = new LogFollower({ ...options, consumers: options.projections.map(consumerOf) });
  }

  /** Creates missing tables, then lets every projection follow the log. Does not wait until they have caught up. */
  start(): Promise<void> {
    return this.follower.start();
  }

  /** Creates missing tables, then looks on while another process applies events: `status` tells how far that one is. */
  observe(): Promise<void> {
    return this.follower.observe();
  }

  /** Stops all projections after the batches in flight. */
  stop(): Promise<void> {
    return this.follower.stop();
  }

  /**
   * Waits until read models have applied everything up to a position, wherever they run, and can be asked.
   * @param names one projection or several; all must have come that far
   * @returns false when the time is over before
   * @throws {RangeError} for a name that is not a projection's
   */
  waitFor(names: string | readonly string[], position: Position, timeoutMs = 2_000): Promise<boolean> {
    return this.follower.waitFor([names].flat(), position, timeoutMs);
  }

  /** Waits until all read models have applied everything that stood in the log at the time of the call. */
  async caughtUp(timeoutMs = 2_000): Promise<boolean> {
    return this.waitFor([...this.projections.keys()], await this.options.store.head(), timeoutMs);
  }

  /** How far each projection is, as this started process sees it. */
  status(): readonly ProjectionStatus[] {
    return this.follower.status();
  }

  /** How far one projection is. @throws {RangeError} for a name that is not a projection's */
  statusOf(name: string): ProjectionStatus {
    return this.follower.statusOf(name);
  }

  /** Position up to which a read model has applied everything, from the database. */
  checkpoint(name: string): Promise<Position> {
    return this.follower.checkpoint(name);
  }

  /**
   * Builds read models anew from the first event beside the live ones and puts them in their place, while both reading and
   * following go on; also from another process than the one that follows. All are built in one reading of the log.
   * @throws {RebuildUnderWay} when another rebuild of one runs; otherwise what a projection threw, the live tables intact
   */
  async rebuild(names: string | readonly string[], onProgress?: RebuildProgress): Promise<RebuildReport> {
    const projections = [names].flat().map((name) => this.projectionOf(name));
    await this.follower.prepare();
    const report = await rebuildTogether(projections, { ...this.options, ...this.follower.tuning }, onProgress);
    for (const { name } of projections) this.follower.wake(name);
    return report;
  }

  /**
   * Full name of a projection's table for queries; by default the one of the projection's own name.
   * @throws {NeverCaughtUp} while the read model is built for the first time
   */
  tableOf(name: string, table: string = name): string {
    const projection = this.projectionOf(name);
    if (!projection.tables.includes(table)) throw new RangeError(`Projection "${name}" has no table "${table}"`);
    if (!this.follower.serves(name)) throw new NeverCaughtUp(name);
    return liveNames(projection)(table);
  }

  private projectionOf(name: string): Projection {
    const projection = this.projections.get(name);
    if (projection === undefined) throw new RangeError(`There is no projection "${name}"`);
    return projection;
  }
}
