import { setTimeout as sleep } from 'node:timers/promises';
import { comparePositions, START, type EventStore, type Position, type RecordedEvent } from '@accord/event-store';
import type { Clock } from '@accord/kernel';
import type { Pool } from 'pg';
import { CheckpointMoved, CheckpointRow, type Checkpoint } from './checkpoints.js';
import { Lag } from './lag.js';
import type { Projection, ProjectionStatus, ReadSideLog } from './port.js';
import { Progress, Signal } from './progress.js';
import { liveNames } from './tables.js';
import { inTransaction, isTransient } from './transaction.js';

/** Numbers that a runner goes by; times in milliseconds. */
export interface RunnerTuning {
  /** How long it rests without a wake-up before it looks again. Default 500. */
  readonly pollMs: number;
  /** How long a lease holds without being prolonged. Default 5,000. */
  readonly leaseMs: number;
  /** Most events of one batch. Default 1,000. */
  readonly batchSize: number;
  /** Wait before the first repetition of a batch that threw; doubles with each. Default 50. */
  readonly retryMs: number;
}

/** The numbers of production. */
export const DEFAULT_TUNING: RunnerTuning = { pollMs: 500, leaseMs: 5_000, batchSize: 1_000, retryMs: 50 };

/** What a runner works with. */
export interface RunnerDependencies {
  readonly store: EventStore;
  readonly pool: Pool;
  readonly clock: Clock;
  readonly log: ReadSideLog;
  readonly tuning: RunnerTuning;
}

const REPETITIONS = 3;
const LONGEST_BACKOFF_MS = 5_000;

const inOneLine = (cause: unknown): string => String(cause).replaceAll(/\s+/g, ' ').slice(0, 300);

/**
 * Lets one projection follow the log: reads on from the checkpoint, applies, and moves the checkpoint in the transaction
 * that wrote the rows. Of all processes only the one with the newest fencing token can commit, so that no event is applied
 * twice whatever stops, freezes or wakes up late; the lease merely keeps the others from trying.
 */
export class ProjectionRunner {
  /** How far it has come; also kept up to date while another process does the work. */
  readonly progress = new Progress();
  private readonly checkpoints: CheckpointRow;
  private readonly lag: Lag;
  private readonly signal = new Signal();
  private checkpoint: Checkpoint = { position: START, token: '', pausedOn: null };
  private holdsLease = false;
  private leaseCheckedAt = 0;
  private applies = true;
  private takeOver = true;
  private stopping = false;
  private loop: Promise<void> = Promise.resolve();

  constructor(
    readonly projection: Projection,
    private readonly needs: RunnerDependencies,
  ) {
    this.checkpoints = new CheckpointRow(needs.pool, projection, needs.tuning.leaseMs);
    this.lag = new Lag(needs.clock);
  }

  /** True while this process is the one that applies events. */
  get leading(): boolean {
    return this.holdsLease;
  }

  /** Starts following; takes the lease over from any other process and ends a pause. The tables must exist. */
  start(): void {
    this.takeOver = true;
    this.begin(true);
  }

  /** Looks on while another process does the work, so that this one knows how far the read model is. */
  observe(): void {
    this.begin(false);
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

  /** The committed checkpoint, straight from the database. */
  async readCheckpoint(): Promise<Checkpoint> {
    const checkpoint = await this.checkpoints.read();
    if (!this.holdsLease) this.adopt(checkpoint);
    return checkpoint;
  }

  status(): ProjectionStatus {
    const { name, version } = this.projection;
    const { pausedOn } = this.checkpoint;
    return { name, version, position: this.progress.position, pausedOn, ...this.lag.measures() };
  }

  private begin(applies: boolean): void {
    this.applies = applies;
    this.stopping = false;
    this.loop = this.run();
  }

  private async run(): Promise<void> {
    let failures = 0;
    while (!this.stopping) {
      try {
        const rest = await this.step();
        failures = 0;
        if (rest) await this.signal.wait(this.needs.tuning.pollMs);
      } catch (cause) {
        failures += 1;
        this.needs.log.warn(this.described({ cause: inOneLine(cause), failures }), 'projection tries again');
        await this.signal.wait(Math.min(LONGEST_BACKOFF_MS, this.needs.tuning.retryMs * 2 ** Math.min(failures, 10)));
      }
    }
    if (this.holdsLease) await this.checkpoints.releaseLease(this.checkpoint.token).catch(() => undefined);
    this.holdsLease = false;
  }

  /** One round; true when there is nothing more to do for now. */
  private async step(): Promise<boolean> {
    if (!(await this.securedLease())) return true;
    if (this.checkpoint.pausedOn !== null) {
      await this.reread();
      return this.checkpoint.pausedOn !== null;
    }
    const { position } = this.checkpoint;
    const page = await this.needs.store.readAll(position, this.needs.tuning.batchSize);
    this.lag.note(page.events, page.events.length === 0);
    if (comparePositions(page.scannedTo, position) <= 0) return true;
    try {
      await this.applyPatiently(page.events, page.scannedTo);
    } catch (cause) {
      if (!(cause instanceof CheckpointMoved)) throw cause;
      await this.reread();
    }
    return false;
  }

  /** Takes or prolongs the lease; without it, looks how far the one who has it has come. */
  private async securedLease(): Promise<boolean> {
    if (!this.applies) {
      await this.watch();
      return false;
    }
    const { leaseMs } = this.needs.tuning;
    const now = performance.now();
    if (this.holdsLease) {
      if (now - this.leaseCheckedAt < leaseMs / 3) return true;
      this.holdsLease = await this.checkpoints.keepLease(this.checkpoint.token);
    }
    if (!this.holdsLease) {
      const taken = await this.checkpoints.takeLease(this.takeOver);
      this.takeOver = false;
      this.holdsLease = taken !== null;
      if (taken === null) await this.watch();
      else this.adopt(taken);
    }
    this.leaseCheckedAt = now;
    return this.holdsLease;
  }

  private async watch(): Promise<void> {
    const before = this.progress.position;
    this.adopt(await this.checkpoints.read());
    const next = await this.needs.store.readAll(this.progress.position, 1);
    this.lag.note(next.events, this.progress.position !== before);
  }

  private async reread(): Promise<void> {
    const checkpoint = await this.checkpoints.read();
    this.holdsLease &&= checkpoint.token === this.checkpoint.token;
    this.adopt(checkpoint);
  }

  private adopt(checkpoint: Checkpoint): void {
    this.checkpoint = checkpoint;
    if (this.progress.position !== checkpoint.position) this.progress.moveTo(checkpoint.position);
  }

  /** Applies a batch; a throw is repeated a few times, in case it was chance, then the guilty event is looked for. */
  private async applyPatiently(events: readonly RecordedEvent[], to: Position): Promise<void> {
    for (let repetition = 0; repetition <= REPETITIONS; repetition += 1) {
      if (repetition > 0) await sleep(this.needs.tuning.retryMs * 2 ** (repetition - 1));
      if ((await this.tryApply(events, to)).applied) {
        this.lag.note([], true);
        return;
      }
    }
    await this.isolate(events);
  }

  /** Applies the events in ever smaller parts until one alone throws; everything before that one stays applied. */
  private async isolate(events: readonly RecordedEvent[]): Promise<void> {
    let rest = events;
    let size = events.length;
    for (let [first] = rest; first !== undefined; [first] = rest) {
      size = Math.max(1, Math.floor(size / 2));
      const part = rest.slice(0, size);
      const outcome = await this.tryApply(part, (part.at(-1) ?? first).position);
      if (outcome.applied) rest = rest.slice(part.length);
      this.lag.note(rest, outcome.applied);
      if (outcome.applied || part.length > 1) continue;
      await this.pause(first, inOneLine(outcome.cause));
      return;
    }
  }

  private async pause(event: RecordedEvent, cause: string): Promise<void> {
    if (!(await this.checkpoints.pause(event, cause, this.checkpoint.token))) throw new CheckpointMoved();
    const { eventId, position } = event;
    this.checkpoint = { ...this.checkpoint, pausedOn: { eventId, position, cause } };
    this.needs.log.error(this.described({ eventId, position, cause }), 'projection paused on an event it cannot apply');
  }

  /**
   * One transaction: the rows and the checkpoint, or neither.
   * @returns whether it was applied, and what the projection threw if not
   * @throws {CheckpointMoved} or what says that the database, not the projection, is at fault
   */
  private async tryApply(
    events: readonly RecordedEvent[],
    to: Position,
  ): Promise<{ readonly applied: true } | { readonly applied: false; readonly cause: unknown }> {
    const { position: from, token } = this.checkpoint;
    try {
      await inTransaction(this.needs.pool, this.batchSettings, async (tx) => {
        const held = await this.checkpoints.read(tx, true);
        if (held.position !== from || held.token !== token) throw new CheckpointMoved();
        if (events.length > 0) await this.projection.apply(events, tx, liveNames(this.projection));
        await this.checkpoints.advance(tx, from, to, token);
      });
    } catch (cause) {
      if (cause instanceof CheckpointMoved || isTransient(cause)) throw cause;
      return { applied: false, cause };
    }
    this.leaseCheckedAt = performance.now();
    this.adopt({ ...this.checkpoint, position: to });
    return { applied: true };
  }

  /** A process frozen inside a batch is cut off when its lease has ended, so that its successor gets at the rows. */
  private get batchSettings(): string {
    return `set local idle_in_transaction_session_timeout = ${this.needs.tuning.leaseMs}`;
  }

  private described(more: object): object {
    return { projection: this.projection.name, version: this.projection.version, ...more };
  }
}
