import { setTimeout as sleep } from 'node:timers/promises';
import { comparePositions, type Position, type RecordedEvent } from '@accord/event-store';
import { applyParking, type Outcome } from './applying.js';
import { CheckpointMoved, type Checkpoint } from './checkpoints.js';
import { HeldCheckpoint } from './held-checkpoint.js';
import { Lag } from './lag.js';
import { causeOf } from './parked.js';
import { Parking } from './parking.js';
import { UnreadableEvent, type FollowerStatus, type LogConsumer } from './port.js';
import { Signal, type Progress } from './progress.js';
import type { RunnerDependencies } from './tuning.js';

const REPETITIONS = 3;
const LONGEST_BACKOFF_MS = 5_000;

/** An event that cannot be read will not be readable in a moment; whatever else was thrown may not come back. */
const mayBeChance = (outcome: Outcome): boolean => !outcome.applied && !(outcome.cause instanceof UnreadableEvent);

/**
 * Lets one consumer follow the log: reads on from the checkpoint, applies, and moves the checkpoint in the transaction
 * that wrote the rows. Of all processes only the one with the newest fencing token can commit, so that no event is applied
 * twice whatever stops, freezes or wakes up late; the lease merely keeps the others from trying.
 */
export class Runner {
  private readonly held: HeldCheckpoint;
  private readonly parking: Parking;
  private readonly lag: Lag;
  private readonly signal = new Signal();
  private holdsLease = false;
  private leaseCheckedAt = -Infinity;
  private takeOver = true;
  /** True when it comes out of a rest that nothing new has ended. */
  private hasRested = false;
  private stopping = false;
  private loop: Promise<void> = Promise.resolve();

  constructor(
    readonly consumer: LogConsumer,
    private readonly needs: RunnerDependencies,
  ) {
    this.held = new HeldCheckpoint(consumer, needs);
    this.parking = new Parking(consumer, this.held, needs);
    this.lag = new Lag(needs.clock, needs.head);
  }

  /** How far it has come; also kept up to date while another process does the work. */
  get progress(): Progress {
    return this.held.progress;
  }

  /** True while this process is the one that applies events. */
  get leading(): boolean {
    return this.holdsLease;
  }

  /** True once this version had read the whole of this log: from then on it may be asked. */
  get serves(): boolean {
    const { caughtUpOnce, logIdentity } = this.held.now;
    return caughtUpOnce && logIdentity === this.needs.logIdentity();
  }

  /** Starts following; takes the lease over from any other process, ends a pause and tries parked streams anew. */
  start(): void {
    this.takeOver = true;
    this.stopping = false;
    this.loop = this.run();
  }

  /** Stops after the batch in flight and gives the lease up. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.signal.raise();
    await this.loop;
  }

  /** Says that there may be new events. */
  wake(): void {
    this.signal.raise();
  }

  /**
   * Takes note of a checkpoint that was read from the database, unless this process is the one that moves it.
   * @param oldest when the first event after it was recorded, if that is known
   */
  observe(checkpoint: Checkpoint, oldest: string | null = null): void {
    if (this.holdsLease) return;
    this.held.adopt(checkpoint);
    this.lag.note(checkpoint.position, oldest);
  }

  /** The committed checkpoint, straight from the database. */
  async readCheckpoint(): Promise<Checkpoint> {
    const checkpoint = await this.held.row.read();
    this.observe(checkpoint);
    return checkpoint;
  }

  status(): FollowerStatus {
    const { name, version } = this.consumer;
    const { position, pausedOn, released } = this.held.now;
    const parked = this.held.now.parked.map(({ streamId, eventId, revision, position: at, reason }) => ({
      streamId,
      eventId,
      revision,
      position: at,
      reason,
    }));
    return { name, version, position, caughtUpOnce: this.serves, pausedOn, parked, released, ...this.lag.measures() };
  }

  private async run(): Promise<void> {
    let failures = 0;
    while (!this.stopping) {
      try {
        const restMs = await this.step();
        failures = 0;
        this.hasRested = restMs > 0 && !(await this.signal.wait(restMs));
      } catch (cause) {
        failures += 1;
        this.hasRested = false;
        this.needs.log.warn(this.described({ cause: causeOf(cause), failures }), 'follower tries again');
        await this.signal.wait(Math.min(LONGEST_BACKOFF_MS, this.needs.tuning.retryMs * 2 ** Math.min(failures, 10)));
      }
    }
    if (this.holdsLease) await this.held.row.releaseLease(this.held.now.token).catch(() => undefined);
    this.holdsLease = false;
  }

  /** One round. @returns for how many milliseconds there is nothing more to do, if nothing new comes */
  private async step(): Promise<number> {
    const { leaseMs, pollMs } = this.needs.tuning;
    if (!(await this.securedLease())) return leaseMs / 3;
    try {
      if (this.held.now.pausedOn !== null) {
        await this.reread();
        return this.held.now.pausedOn === null ? 0 : pollMs;
      }
      const { retries } = this.parking;
      const due = retries.due(this.held.now.parked);
      if (due) await this.parking.retry(due);
      else if (this.isAtTheEnd || !(await this.next()))
        return Math.min(leaseMs / 3, retries.restMs(this.held.now.parked));
    } catch (cause) {
      if (!(cause instanceof CheckpointMoved)) throw cause;
      await this.reread();
    }
    return 0;
  }

  /** Nothing has come since the last page, as far as this process knows: the lease alone was to be prolonged. */
  private get isAtTheEnd(): boolean {
    return this.hasRested && this.serves && comparePositions(this.needs.head(), this.held.now.position) <= 0;
  }

  /** Applies the next page; false when there is none. */
  private async next(): Promise<boolean> {
    await this.gather();
    const { position, parked } = this.held.now;
    const { batchSize, firstBatchSize } = this.needs.tuning;
    const page = await this.needs.pages.readAll(position, this.serves ? batchSize : firstBatchSize);
    if (comparePositions(page.scannedTo, position) <= 0) {
      await this.caughtUp();
      return false;
    }
    this.lag.note(position, page.events[0]?.recordedAt ?? null);
    const aside = new Set(parked.map(({ streamId }) => streamId));
    const events = page.events.filter((one) => !aside.has(one.streamId) && (this.consumer.concerns?.(one) ?? true));
    if (events.length > 0) await this.apply(events, page.scannedTo);
    else await this.held.moveOver(page.scannedTo);
    this.lag.note(this.held.now.position, page.events.at(-1)?.recordedAt ?? null);
    return true;
  }

  /** Lets events come together after a batch: many small ones cost more than one. The first after a rest goes at once. */
  private async gather(): Promise<void> {
    const restMs = this.held.lastMovedAt + this.needs.tuning.gatherMs - performance.now();
    if (restMs > 0) await sleep(restMs);
  }

  private async caughtUp(): Promise<void> {
    const { position, caughtUpOnce, token } = this.held.now;
    this.lag.note(position, null);
    if (caughtUpOnce) return;
    await this.consumer.beforeServing?.(this.needs.pool);
    await this.held.row.markCaughtUp(this.needs.pool, token);
    this.held.adopt({ ...this.held.now, caughtUpOnce: true });
    this.needs.log.info(this.described({ position }), 'follower has caught up and serves');
  }

  /** Takes or prolongs the lease. */
  private async securedLease(): Promise<boolean> {
    const now = performance.now();
    if (this.holdsLease) {
      const last = Math.max(this.leaseCheckedAt, this.held.lastMovedAt);
      if (now - last < this.needs.tuning.leaseMs / 3) return true;
      this.holdsLease = await this.held.row.keepLease(this.held.now.token);
    }
    if (!this.holdsLease) await this.takeLease();
    this.leaseCheckedAt = now;
    return this.holdsLease;
  }

  private async takeLease(): Promise<void> {
    const taken = await this.held.row.takeLease(this.takeOver, this.needs.logIdentity());
    if (taken === null) return void (await this.readCheckpoint());
    this.holdsLease = true;
    this.held.adopt(taken);
    this.parking.retries.note(taken.parked, this.takeOver);
    this.takeOver = false;
  }

  private async reread(): Promise<void> {
    const checkpoint = await this.held.row.read();
    this.holdsLease &&= checkpoint.token === this.held.now.token;
    this.held.adopt(checkpoint);
    this.parking.retries.note(checkpoint.parked, false);
  }

  /** Applies a batch; a throw is repeated a few times, in case it was chance, then the guilty event is looked for. */
  private async apply(events: readonly RecordedEvent[], to: Position): Promise<void> {
    const attempt = (some: readonly RecordedEvent[], end: Position): Promise<Outcome> =>
      this.held.within(end, async (tx) => {
        if (some.length > 0) await this.consumer.apply(some, tx);
      });
    let outcome = await attempt(events, to);
    for (let repetition = 0; repetition < REPETITIONS && mayBeChance(outcome); repetition += 1) {
      await sleep(this.needs.tuning.retryMs * 2 ** repetition);
      outcome = await attempt(events, to);
    }
    await applyParking(events, to, outcome, { attempt, park: (event, cause) => this.park(event, cause) });
  }

  /** Sets a stream aside; where that would be one too many, pauses instead. */
  private async park(event: RecordedEvent, cause: unknown): Promise<boolean> {
    if (!this.parking.isFull) {
      await this.parking.park(event, cause);
      return true;
    }
    if (!(await this.held.row.pause(event, cause, this.held.now.token))) throw new CheckpointMoved();
    const { eventId, position } = event;
    this.held.adopt({ ...this.held.now, pausedOn: { eventId, position, cause: causeOf(cause) } });
    this.needs.log.error(this.described({ eventId, position }), 'follower paused: too many streams are set aside');
    return false;
  }

  private described(more: object): object {
    return { follower: this.consumer.name, version: this.consumer.version, ...more };
  }
}
