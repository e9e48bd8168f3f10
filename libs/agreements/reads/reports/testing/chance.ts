/** Numbers that look like chance, and are the same in every run. */
export class Chance {
  constructor(private state: number) {}

  /** From 0 to below 1. */
  next(): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return this.state / 2 ** 32;
  }

  /** A whole number below another. */
  below = (most: number): number => Math.floor(this.next() * most);

  /** True in so many cases of one. */
  flip = (share: number): boolean => this.next() < share;

  /** One of them. */
  one<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }
}
