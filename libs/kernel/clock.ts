/** The only way by which time enters: the edge reads it and passes it on as data. */
export interface Clock {
  /** The present moment, UTC. */
  now(): Date;
}

/** Token under which the composition provides the clock. */
export const CLOCK = Symbol('Clock');

/** The clock of the machine. */
export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still until it is moved by hand: for tests and demonstrations. */
export class ManualClock implements Clock {
  constructor(private current: Date) {}

  now(): Date {
    return new Date(this.current);
  }

  /** Sets the clock to a moment (ISO 8601 text or a Date). */
  set(moment: Date | string): void {
    this.current = new Date(moment);
  }

  /** Moves the clock forward by some milliseconds. */
  advance(milliseconds: number): void {
    this.current = new Date(this.current.getTime() + milliseconds);
  }
}
