import { StoreUnavailable } from '@accord/event-store';

/** A hold on streams. */
export interface StreamHold {
  /** False once somebody else may have them: nothing may be sent any more under this hold. */
  readonly isHeld: () => boolean;
  /** Lets go; a second call does nothing. */
  readonly release: () => void;
}

/**
 * Keeps writers of a stream, and of what they rest on, apart from each other: EventStoreDB compares the stream of an append
 * and no other. Whoever holds a stream alone may append to it; whoever holds it with others knows that it does not move.
 */
export interface StreamLocks {
  /**
   * Takes one stream alone and further ones with others, all or none.
   * @throws {StoreUnavailable} when they are not free in time, or the place where locks are kept does not answer
   */
  take(own: string, others: readonly string[]): Promise<StreamHold>;
  close(): Promise<void>;
}

interface Waiting {
  readonly alone: boolean;
  readonly enter: () => void;
}

/** One stream within this process: first come, first served. */
class Gate {
  private inside = 0;
  private alone = false;
  private readonly line: Waiting[] = [];

  get isIdle(): boolean {
    return this.inside === 0 && this.line.length === 0;
  }

  /** @returns undefined when it may enter at once, else how to wait */
  enter(alone: boolean, withinMs: number): Promise<void> | undefined {
    if (this.line.length === 0 && this.isOpenTo(alone)) {
      this.count(alone);
      return undefined;
    }
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        alone,
        enter: () => {
          clearTimeout(timer);
          resolve();
        },
      };
      const timer = setTimeout(() => {
        this.line.splice(this.line.indexOf(waiting), 1);
        this.letIn();
        reject(new StoreUnavailable('A stream is being written, and its outcome is not known yet'));
      }, withinMs);
      this.line.push(waiting);
    });
  }

  leave(): void {
    this.inside -= 1;
    if (this.inside === 0) this.alone = false;
    this.letIn();
  }

  private isOpenTo(alone: boolean): boolean {
    return alone ? this.inside === 0 : !this.alone;
  }

  private count(alone: boolean): void {
    this.inside += 1;
    this.alone = alone;
  }

  private letIn(): void {
    for (let next = this.line[0]; next && this.isOpenTo(next.alone); next = this.line[0]) {
      this.line.shift();
      this.count(next.alone);
      next.enter();
    }
  }
}

/** Locks within one process: the first floor of those of many, and enough where one process writes. */
export class InProcessLocks implements StreamLocks {
  private readonly gates = new Map<string, Gate>();

  /** @param withinMs longest wait for each stream, in milliseconds */
  constructor(private readonly withinMs = 5_000) {}

  async take(own: string, others: readonly string[]): Promise<StreamHold> {
    const entered: string[] = [];
    const release = (): void => {
      for (const name of entered.splice(0)) this.leave(name);
    };
    try {
      // In the order of names, so that no two takers wait for each other.
      for (const name of [own, ...others].toSorted()) {
        const wait = this.gateOf(name).enter(name === own, this.withinMs);
        if (wait) await wait;
        entered.push(name);
      }
    } catch (error) {
      release();
      throw error;
    }
    return { isHeld: () => entered.length > 0, release };
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  private gateOf(name: string): Gate {
    const gate = this.gates.get(name) ?? new Gate();
    this.gates.set(name, gate);
    return gate;
  }

  private leave(name: string): void {
    const gate = this.gates.get(name);
    gate?.leave();
    if (gate?.isIdle) this.gates.delete(name);
  }
}
