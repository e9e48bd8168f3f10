import { START, type Position } from '@accord/event-store';
import type { Outcome } from './applying.js';
import { CheckpointMoved, CheckpointRow, type Checkpoint } from './checkpoints.js';
import type { LogConsumer, ParkedStream, Queryable } from './port.js';
import { preparing } from './prepared.js';
import { Progress } from './progress.js';
import { inTransaction, isTransient } from './transaction.js';
import type { RunnerDependencies } from './tuning.js';

const NOWHERE: Checkpoint = {
  position: START,
  token: '',
  logIdentity: '',
  caughtUpOnce: false,
  pausedOn: null,
  parked: [],
  released: [],
};

/** The checkpoint of one consumer as this process knows it, and the one way to move it: with what was written up to it. */
export class HeldCheckpoint {
  /** How far it has come; also kept up to date while another process does the work. */
  readonly progress = new Progress();
  readonly row: CheckpointRow;
  private known: Checkpoint = NOWHERE;
  private movedAt = -Infinity;

  constructor(
    consumer: LogConsumer,
    private readonly needs: RunnerDependencies,
  ) {
    this.row = new CheckpointRow(needs.pool, consumer, needs.tuning.leaseMs);
  }

  get now(): Checkpoint {
    return this.known;
  }

  /** When this process moved it last, on the clock of `performance`; -Infinity before. */
  get lastMovedAt(): number {
    return this.movedAt;
  }

  /** Takes over what is known of it by now. */
  adopt(checkpoint: Checkpoint): void {
    this.known = checkpoint;
    this.progress.moveTo(checkpoint.position);
  }

  /** Takes over that a stream is parked, or on another event. */
  replaceParked(by: ParkedStream): void {
    const others = this.known.parked.filter((one) => one.streamId !== by.streamId);
    this.known = { ...this.known, parked: [...others, by] };
  }

  /**
   * One transaction: the checkpoint and what is written with it, or neither.
   * @throws {CheckpointMoved} or what lies with the database, not with what is written
   */
  async within(to: Position, write: (tx: Queryable) => Promise<void>): Promise<Outcome> {
    const { position: from, token } = this.known;
    try {
      await inTransaction(this.needs.pool, this.settings, async (client) => {
        const tx = preparing(client);
        await this.row.advance(tx, from, to, token);
        await write(tx);
      });
    } catch (cause) {
      if (cause instanceof CheckpointMoved || isTransient(cause)) throw cause;
      return { applied: false, cause };
    }
    this.movedTo(to);
    return { applied: true };
  }

  /**
   * Moves it over events with which nothing is written: one statement, which is its own transaction.
   * @throws {CheckpointMoved} or what lies with the database
   */
  async moveOver(to: Position): Promise<void> {
    await this.row.advance(this.needs.pool, this.known.position, to, this.known.token);
    this.movedTo(to);
  }

  private movedTo(position: Position): void {
    this.movedAt = performance.now();
    this.adopt({ ...this.known, position });
  }

  /** A process frozen inside a batch is cut off when its lease has ended, so that its successor gets at the rows. */
  private get settings(): string {
    return `set local idle_in_transaction_session_timeout = ${this.needs.tuning.leaseMs}`;
  }
}
