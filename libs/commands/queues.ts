import { StoreUnavailable } from '@accord/event-store';

/** Bounds of the queues. */
export interface QueueBounds {
  /** How many commands of one sender may wait in one queue. */
  readonly ofOneSender: number;
  /** How many may wait in one queue at all. */
  readonly ofAll: number;
  /** Milliseconds after which a command has waited long enough. */
  readonly waitMs: number;
}

const DEFAULT: QueueBounds = { ofOneSender: 64, ofAll: 512, waitMs: 4_000 };

/** One queue: those that wait, by their sender, the sender whose turn is next first. */
interface Line {
  readonly waiting: Map<string, (() => void)[]>;
  length: number;
}

/**
 * Lets commands that rest on the same facts run one after another, so that they seldom meet at the store; nothing rests on
 * it, since the store compares. Senders take turns: a crowd of one sender's commands holds up only that sender.
 */
export class Queues {
  private readonly lines = new Map<string, Line>();

  constructor(private readonly bounds: QueueBounds = DEFAULT) {}

  /**
   * Runs something when its turn in a queue has come.
   * @throws {StoreUnavailable} when too many wait already, or the turn does not come in time; otherwise what `run` throws
   */
  async inTurn<T>(name: string, sender: string, run: () => Promise<T>): Promise<T> {
    await this.turn(name, sender);
    try {
      return await run();
    } finally {
      this.callNext(name);
    }
  }

  private turn(name: string, sender: string): Promise<void> {
    const line = this.lines.get(name);
    if (!line) {
      this.lines.set(name, { waiting: new Map(), length: 0 });
      return Promise.resolve();
    }
    const own = line.waiting.get(sender) ?? [];
    if (own.length >= this.bounds.ofOneSender || line.length >= this.bounds.ofAll)
      return Promise.reject(new StoreUnavailable('Too many commands wait for the same facts.'));
    return new Promise((resolve, reject) => {
      const called = (): void => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        leave(line, sender, called);
        reject(new StoreUnavailable('The turn did not come in time.'));
      }, this.bounds.waitMs);
      line.waiting.set(sender, [...own, called]);
      line.length += 1;
    });
  }

  private callNext(name: string): void {
    const line = this.lines.get(name);
    const [next] = line?.waiting ?? [];
    if (!line || !next) {
      this.lines.delete(name);
      return;
    }
    const [sender, [called]] = next;
    leave(line, sender, called!);
    const left = line.waiting.get(sender);
    if (left) {
      line.waiting.delete(sender); // behind the others
      line.waiting.set(sender, left);
    }
    called!();
  }
}

function leave(line: Line, sender: string, called: () => void): void {
  const left = (line.waiting.get(sender) ?? []).filter((one) => one !== called);
  if (left.length > 0) line.waiting.set(sender, left);
  else line.waiting.delete(sender);
  line.length -= 1;
}
