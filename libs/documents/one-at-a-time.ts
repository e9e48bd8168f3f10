/** More is asked for at once than is done: soon there is room again. */
export class TooManyAtOnce extends Error {
  override readonly name = 'TooManyAtOnce';
}

/** Does one thing after the other, and turns away what would wait behind too many. */
export class OneAtATime {
  private waiting = 0;
  private last: Promise<unknown> = Promise.resolve();

  /** @param most things that are under way or wait at once */
  constructor(private readonly most: number) {}

  /** @throws {TooManyAtOnce} where too many wait, and whatever the work itself throws */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.waiting >= this.most) throw new TooManyAtOnce();
    this.waiting += 1;
    const done = this.last.then(work);
    this.last = done.catch(() => undefined).finally(() => (this.waiting -= 1));
    return done;
  }
}
