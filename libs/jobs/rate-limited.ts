/** How often the same is told at most, in milliseconds. */
const EVERY_MS = 30_000;

/** Tells something at once, and then only now and then how often it happened meanwhile. */
export class RateLimited {
  private toldAt = -Infinity;
  private untold = 0;

  constructor(
    private readonly say: (fields: object) => void,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Tells it, or counts it for the next time. */
  tell(fields: object): void {
    if (this.now() - this.toldAt < EVERY_MS) {
      this.untold += 1;
      return;
    }
    this.toldAt = this.now();
    this.say({ ...fields, ...(this.untold > 0 ? { untold: this.untold } : {}) });
    this.untold = 0;
  }
}
