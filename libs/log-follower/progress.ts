import { comparePositions, START, type Position } from '@accord/event-store';

/** How far one projection has come, as this process knows it, and who waits for it to come further. */
export class Progress {
  private current: Position = START;
  private readonly waiting = new Set<() => void>();

  /** Everything up to this position has been applied and committed. */
  get position(): Position {
    return this.current;
  }

  /** True once everything up to a position has been applied. */
  hasReached(position: Position): boolean {
    return comparePositions(this.current, position) >= 0;
  }

  /** Notes a committed checkpoint. It can also lie further back: a database restored from a backup forgets. */
  moveTo(position: Position): void {
    this.current = position;
    for (const wake of this.waiting) wake();
  }

  /** Resolves at the next move, or after some milliseconds. */
  async nextMove(milliseconds: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        this.waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      this.waiting.add(wake);
    });
  }
}

/** Wakes a loop: raised while nobody waits, it lets the next wait return at once, so that no wake-up is lost. */
export class Signal {
  private raised = false;
  private wake: (() => void) | null = null;

  /** Ends the wait in progress, or the next one. */
  raise(): void {
    this.raised = true;
    this.wake?.();
  }

  /** Waits until raised, at most some milliseconds. @returns whether it was raised */
  async wait(milliseconds: number): Promise<boolean> {
    if (!this.raised) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      this.wake = null;
    }
    const wasRaised = this.raised;
    this.raised = false;
    return wasRaised;
  }
}
