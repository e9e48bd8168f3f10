import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedPostgresError, firstLine } from './errors.js';
import { signal, stop, type Postmaster } from './postmaster.js';

/** Where the supervisor tells what happens, one line each. `console` and pino fit. */
export interface EmbeddedLog {
  info(line: string): void;
  warn(line: string): void;
}

const SHORTEST_PAUSE = 50;
const LONGEST_PAUSE = 2000;
const WINDOW = 60_000;
const RESTARTS_PER_WINDOW = 5;
/** A server that lived for this long was well: its end is an accident, not one more round of a crash loop. */
const WELL_AFTER = 2_000;

/** Keeps one server running until it is told to stop. */
export class Supervisor {
  private stopping = false;
  private restarts: number[] = [];
  private recovery: Promise<void> = Promise.resolve();

  /** @param onFatal told once, when the server cannot be kept running */
  constructor(
    private postmaster: Postmaster | null,
    private readonly restart: () => Promise<Postmaster>,
    private readonly log: EmbeddedLog,
    private readonly onFatal: (error: EmbeddedPostgresError) => void,
  ) {
    void this.watch();
  }

  /** Stops the server, also in the middle of a restart, and resolves when its process is gone. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.recovery;
    if (this.postmaster !== null) await stop(this.postmaster);
    this.postmaster = null;
  }

  /** Tells the server to stop and waits for nothing: for the last moment of a process. */
  abandon(): void {
    this.stopping = true;
    if (this.postmaster !== null) signal(this.postmaster.pid, 'SIGINT');
  }

  private async watch(): Promise<void> {
    const began = performance.now();
    await this.postmaster?.ended;
    if (performance.now() - began > WELL_AFTER) this.restarts = [];
    if (!this.stopping) this.recovery = this.recover();
  }

  private async recover(): Promise<void> {
    this.postmaster = null;
    let failure = 'the server ended unexpectedly';
    while (!this.stopping) {
      this.restarts = this.restarts.filter((at) => at > Date.now() - WINDOW);
      if (this.restarts.length >= RESTARTS_PER_WINDOW) {
        const times = `${RESTARTS_PER_WINDOW} restarts within ${WINDOW / 1000} s`;
        this.onFatal(new EmbeddedPostgresError(`PostgreSQL cannot be kept running (${times}): ${failure}`));
        return;
      }
      const pause = Math.min(SHORTEST_PAUSE * 2 ** this.restarts.length, LONGEST_PAUSE);
      this.restarts.push(Date.now());
      this.log.warn(`PostgreSQL is down (${failure}); starting it again in ${pause} ms`);
      await sleep(pause);
      try {
        await this.startAgain();
        return;
      } catch (error) {
        failure = firstLine(error);
      }
    }
  }

  private async startAgain(): Promise<void> {
    if (this.stopping) return;
    this.postmaster = await this.restart();
    this.log.info(`PostgreSQL answers again (process ${this.postmaster.pid})`);
    void this.watch();
  }
}
