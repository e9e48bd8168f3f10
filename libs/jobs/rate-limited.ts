/** How often the same is told at most, in milliseconds. */
const EVERY_MS = 30_000;
/** What happened longer ago than this, in milliseconds, is taken to be over. */
const OVER_AFTER_MS = 10_000;

/** Tells something at once, and then only now and then how often it happened meanwhile. */
export class RateLimited {
  private toldAt = -Infinity;
  private untold = 0;
  private happenedAt = -Infinity;

  constructor(
    private readonly say: (fields: object) => void,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** True while it goes on: it happened a moment ago. */
  get goesOn(): boolean {
    return this.now() - this.happenedAt < OVER_AFTER_MS;
  }

  /** Tells it, or counts it for the next time. */
  tell(fields: object): void {
    this.happenedAt = this.now();
    if (this.now() - this.toldAt < EVERY_MS) {
      this.untold += 1;
      return;
    }
    this.toldAt = this.now();
    this.say({ ...fields, ...(this.untold > 0 ? { untold: this.untold } : {}) });
    this.untold = 0;
  }
}
