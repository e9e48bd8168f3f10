import type { EventStore, Position } from '@accord/event-store';
import type { Clock } from '@accord/kernel';
import type { Pool } from 'pg';
import type { Projection, ProjectionStatus, ReadSideLog } from './port.js';
import { Rebuild, type RebuildProgress, type RebuildReport } from './rebuild.js';
import { DEFAULT_TUNING, ProjectionRunner, type RunnerTuning } from './runner.js';
import { ensureSchema } from './schema.js';
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

/** Longest wait between two looks at a checkpoint that another process moves, in milliseconds. */
const LOOK_AGAIN_MS = 25;

/**
 * All read models of a process. Started, it keeps them up to date (or stands by while another process does); observing, it
 * knows how far that process is; otherwise it can still wait for them, name their tables and rebuild them.
 *
 * A projection whose version rose has tables and a checkpoint of its own and builds from the first event while the release
 * before this one goes on serving the old tables. A process is ready to serve when `caughtUp` says so. Tables and
 * checkpoints of old versions are left alone: the next release's migrations drop them.
 */
export class ReadSide {
  private readonly runners: ReadonlyMap<string, ProjectionRunner>;
  private readonly tuning: RunnerTuning;
  private readonly looking = new Map<ProjectionRunner, Promise<unknown>>();
  private unsubscribe: () => void = () => undefined;

  /** @throws {TypeError} when two projections share a name or a name cannot be a table's */
  constructor(private readonly options: ReadSideOptions) {
    checkNames(options.projections);
    this.tuning = { ...DEFAULT_TUNING, ...options.tuning };
    const needs = { ...options, tuning: this.tuning };
    this.runners = new Map(options.projections.map((one) => [one.name, new ProjectionRunner(one, needs)]));
  }

  /** Creates missing tables, then lets every projection follow the log. Does not wait until they have caught up. */
  async start(): Promise<void> {
    await ensureSchema(this.options.pool, this.options.projections);
    for (const runner of this.runners.values()) runner.start();
    this.unsubscribe = this.options.store.onAppended(() => {
      for (const runner of this.runners.values()) runner.wake();
    });
  }

  /** Creates missing tables, then looks on while another process applies events: `status` tells how far that one is. */
  async observe(): Promise<void> {
    await ensureSchema(this.options.pool, this.options.projections);
    for (const runner of this.runners.values()) runner.observe();
  }

  /** Stops all projections after the batches in flight. */
  async stop(): Promise<void> {
    this.unsubscribe();
    await Promise.all([...this.runners.values()].map((runner) => runner.stop()));
  }

  /**
   * Waits until read models have applied everything up to a position, wherever they run.
   * @param names one projection or several; all must have come that far
   * @returns false when the time is over before
   * @throws {RangeError} for a name that is not a projection's
   */
  async waitFor(names: string | readonly string[], position: Position, timeoutMs = 2_000): Promise<boolean> {
    const runners = (typeof names === 'string' ? [names] : names).map((name) => this.runnerOf(name));
    const deadline = performance.now() + timeoutMs;
    for (const runner of runners) if (!(await this.reaches(runner, position, deadline))) return false;
    return true;
  }

  /** Waits until all read models have applied everything that stood in the log at the time of the call. */
  async caughtUp(timeoutMs = 2_000): Promise<boolean> {
    return this.waitFor([...this.runners.keys()], await this.options.store.head(), timeoutMs);
  }

  /** How far each projection is, as this started process sees it. */
  status(): readonly ProjectionStatus[] {
    return [...this.runners.values()].map((runner) => runner.status());
  }

  /** Position up to which a read model has applied everything, from the database. */
  async checkpoint(name: string): Promise<Position> {
    return (await this.runnerOf(name).readCheckpoint()).position;
  }

  /**
   * Builds a read model anew from the first event beside the live one and puts it in its place, while both reading and
   * following go on; also from another process than the one that follows.
   * @throws {RebuildUnderWay} when another rebuild of it runs; otherwise what the projection threw, the live tables intact
   */
  async rebuild(name: string, onProgress?: RebuildProgress): Promise<RebuildReport> {
    const runner = this.runnerOf(name);
    const { store, pool } = this.options;
    await ensureSchema(pool, [runner.projection]);
    const report = await new Rebuild(
      runner.projection,
      { store, pool, batchSize: this.tuning.batchSize },
      onProgress,
    ).run();
    runner.wake();
    return report;
  }

  /** Full name of a projection's table for queries; by default the one of the projection's own name. */
  tableOf(name: string, table: string = name): string {
    const { projection } = this.runnerOf(name);
    if (!projection.tables.includes(table)) throw new RangeError(`Projection "${name}" has no table "${table}"`);
    return liveNames(projection)(table);
  }

  private runnerOf(name: string): ProjectionRunner {
    const runner = this.runners.get(name);
    if (runner === undefined) throw new RangeError(`There is no projection "${name}"`);
    return runner;
  }

  private async reaches(runner: ProjectionRunner, position: Position, deadline: number): Promise<boolean> {
    for (;;) {
      if (!runner.leading && !runner.progress.hasReached(position)) await this.look(runner);
      if (runner.progress.hasReached(position)) return true;
      const left = deadline - performance.now();
      if (left <= 0) return false;
      await runner.progress.nextMove(Math.min(left, LOOK_AGAIN_MS));
    }
  }

  /** Looks at a checkpoint in the database, once for all who wait at the moment. */
  private async look(runner: ProjectionRunner): Promise<void> {
    const looking = this.looking.get(runner) ?? runner.readCheckpoint().finally(() => this.looking.delete(runner));
    this.looking.set(runner, looking);
    await looking;
  }
}
