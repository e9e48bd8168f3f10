import { START, comparePositions, type EventStore, type Position } from '@accord/event-store';
import type { Clock } from '@accord/kernel';
import type { Pool } from 'pg';
import { readCheckpoints } from './checkpoints.js';
import { SharedPages } from './pages.js';
import type { FollowerLog, FollowerStatus, LogConsumer } from './port.js';
import { prepareConsumers } from './preparing.js';
import { Runner } from './runner.js';
import { DEFAULT_TUNING, type RunnerTuning } from './tuning.js';

/** What following works with. The database of the pool holds the checkpoints and what the consumers keep. */
export interface FollowerOptions {
  readonly store: EventStore;
  readonly pool: Pool;
  readonly consumers: readonly LogConsumer[];
  readonly clock: Clock;
  readonly log: FollowerLog;
  readonly tuning?: Partial<RunnerTuning>;
}

/** Longest wait between two looks at a checkpoint that another process moves, in milliseconds. */
const LOOK_AGAIN_MS = 25;

/**
 * All consumers of a process. Started, it lets them follow the log (or stands by while another process does); observing, it
 * knows how far that process is; otherwise it can still wait for them.
 *
 * Idle, it costs two short statements a poll: the head of the log, and the checkpoints that others move.
 */
export class LogFollower {
  readonly tuning: RunnerTuning;
  private readonly runners: ReadonlyMap<string, Runner>;
  private readonly looking = new Map<Runner, Promise<unknown>>();
  private head: Position = START;
  private identity = '';
  private unsubscribe: () => void = () => undefined;
  private poll: NodeJS.Timeout | undefined;
  private polling: Promise<void> = Promise.resolve();

  constructor(private readonly options: FollowerOptions) {
    const { store, pool, clock, log, consumers } = options;
    this.tuning = { ...DEFAULT_TUNING, ...options.tuning };
    const needs = {
      store,
      pages: new SharedPages(store),
      pool,
      clock,
      log,
      tuning: this.tuning,
      head: () => this.head,
      logIdentity: () => this.identity,
    };
    this.runners = new Map(consumers.map((one) => [one.name, new Runner(one, needs)]));
  }

  /** Makes what is missing, then lets every consumer follow the log. Does not wait until they have caught up. */
  async start(): Promise<void> {
    await this.prepare();
    for (const runner of this.runners.values()) runner.start();
    this.unsubscribe = this.options.store.onAppended(() => {
      for (const runner of this.runners.values()) runner.wake();
    });
    this.watch();
  }

  /** Makes what is missing, then looks on while another process applies events: `status` tells how far that one is. */
  async observe(): Promise<void> {
    await this.prepare();
    await this.look();
    this.watch();
  }

  /** Makes what is missing for all consumers, or begins anew what belongs to another log. */
  async prepare(): Promise<void> {
    const { store, pool, consumers, log } = this.options;
    const checkpointBefore = await readCheckpoints(pool, consumers);
    const [identity, head] = await Promise.all([store.identity(), store.head()]);
    [this.identity, this.head] = [identity, head];
    await prepareConsumers(pool, consumers, { identity, head, checkpointBefore }, log);
  }

  /** Stops all consumers after the batches in flight. */
  async stop(): Promise<void> {
    clearTimeout(this.poll);
    this.poll = undefined;
    this.unsubscribe();
    await this.polling;
    await Promise.all([...this.runners.values()].map((runner) => runner.stop()));
  }

  /** True once the consumer had read the whole log. @throws {RangeError} for an unknown name */
  serves(name: string): boolean {
    return this.runnerOf(name).serves;
  }

  /**
   * Waits until consumers have applied everything up to a position, wherever they run, and serve.
   * @returns false when the time is over before @throws {RangeError} for a name that is no consumer's
   */
  async waitFor(names: readonly string[], position: Position, timeoutMs: number): Promise<boolean> {
    const runners = names.map((name) => this.runnerOf(name));
    const deadline = performance.now() + timeoutMs;
    if (this.identity === '') this.identity = await this.options.store.identity();
    for (const runner of runners) if (!(await this.reaches(runner, position, deadline))) return false;
    return true;
  }

  /** How far each consumer is, as this process sees it. */
  status(): readonly FollowerStatus[] {
    return [...this.runners.values()].map((runner) => runner.status());
  }

  /** How far one consumer is. @throws {RangeError} for a name that is no consumer's */
  statusOf(name: string): FollowerStatus {
    return this.runnerOf(name).status();
  }

  /** Position up to which a consumer has applied everything, from the database. */
  async checkpoint(name: string): Promise<Position> {
    return (await this.runnerOf(name).readCheckpoint()).position;
  }

  /** Says that a consumer may find something new: events, or another checkpoint. */
  wake(name: string): void {
    this.runnerOf(name).wake();
  }

  private runnerOf(name: string): Runner {
    const runner = this.runners.get(name);
    if (runner === undefined) throw new RangeError(`Nothing named "${name}" follows the log`);
    return runner;
  }

  /** Looks at the head of the log and at the checkpoints of others again and again, one look after the other. */
  private watch(): void {
    const next = async (): Promise<void> => {
      await this.look().catch(() => undefined); // the runners say that the database does not answer; the next look may succeed
      if (this.poll !== undefined) later();
    };
    const later = (): void => {
      this.poll = setTimeout(() => void (this.polling = next()), this.tuning.pollMs).unref();
    };
    later();
  }

  private async look(): Promise<void> {
    this.head = await this.options.store.head();
    const runners = [...this.runners.values()];
    for (const runner of runners)
      if (runner.leading && comparePositions(this.head, runner.progress.position) > 0) runner.wake();
    const others = runners.filter((runner) => !runner.leading);
    if (others.length === 0) return;
    const checkpointOf = await readCheckpoints(
      this.options.pool,
      others.map(({ consumer }) => consumer),
    );
    for (const runner of others) {
      const checkpoint = checkpointOf(runner.consumer);
      if (checkpoint) runner.observe(checkpoint, await this.oldestAfter(checkpoint.position));
    }
  }

  /** When the first event after a position was recorded; null at the head. */
  private async oldestAfter(position: Position): Promise<string | null> {
    if (comparePositions(position, this.head) >= 0) return null;
    return (await this.options.store.readAll(position, 1)).events[0]?.recordedAt ?? null;
  }

  private async reaches(runner: Runner, position: Position, deadline: number): Promise<boolean> {
    const isThere = (): boolean => runner.progress.hasReached(position) && runner.serves;
    for (;;) {
      if (!runner.leading && !isThere()) await this.lookAt(runner);
      if (isThere()) return true;
      const left = deadline - performance.now();
      if (left <= 0) return false;
      await runner.progress.nextMove(Math.min(left, LOOK_AGAIN_MS));
    }
  }

  /** Looks at a checkpoint in the database, once for all who wait at the moment. */
  private async lookAt(runner: Runner): Promise<void> {
    const looking = this.looking.get(runner) ?? runner.readCheckpoint().finally(() => this.looking.delete(runner));
    this.looking.set(runner, looking);
    await looking;
  }
}
