/**
 * What happens to an append, once:
 * `land` - it is written, and the answer is a time-out; `vanish` - a time-out, and nothing is written;
 * `land-late` - a time-out, and it is written some time after; `swallow` - it is written, and never answered;
 * `unavailable` - the connection is cut before anything is written; `stopped` - the node ends in an orderly way;
 * `refuse-written` - it is written, and answered as a wrong expectation.
 */
export type AppendFault = 'land' | 'vanish' | 'land-late' | 'swallow' | 'unavailable' | 'stopped' | 'refuse-written';

/** How a subscription ends when its node does: killed, stopped, or after it was frozen. */
export type SubscriptionEnd = 'killed' | 'stopped' | 'frozen';

/** Faults that are to happen, in order, and how often any did: a test that injects one asserts that it fired. */
export class Faults {
  private readonly appends: AppendFault[] = [];
  private readonly happened = new Map<string, number>();

  /** The next appends meet these faults, one each. */
  ofAppends(...faults: readonly AppendFault[]): void {
    this.appends.push(...faults);
  }

  /** The fault of the append that comes now, if it has one. */
  next(): AppendFault | undefined {
    const fault = this.appends.shift();
    if (fault) this.fired(fault);
    return fault;
  }

  fired(name: string): void {
    this.happened.set(name, this.count(name) + 1);
  }

  /** How often a fault happened. */
  count(name: string): number {
    return this.happened.get(name) ?? 0;
  }
}
