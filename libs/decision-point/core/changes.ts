import { comparePositions, type Position } from '@accord/event-store';

/** The newest change of what an agreement entitles to: by it a feed is read on. */
export interface Change extends Place {
  /** When it was recorded, ISO 8601 UTC. */
  readonly recordedAt: string;
}

/** Where a change stands among all: from there a feed is read on. */
export interface Place {
  readonly position: Position;
  /**
   * 0 for what an event changed. What can be read again after it was set aside has no event: it stands behind all that was
   * known at its position, by the number of its release.
   */
  readonly release: number;
  readonly agreementId: string;
}

const compareTurns = (a: Omit<Place, 'agreementId'>, b: Omit<Place, 'agreementId'>): number =>
  comparePositions(a.position, b.position) || a.release - b.release;

/** Orders changes as a feed tells them. One event can change many agreements: their ids tell them apart. */
export const comparePlaces = (a: Place, b: Place): number =>
  compareTurns(a, b) || (a.agreementId < b.agreementId ? -1 : a.agreementId > b.agreementId ? 1 : 0);

/** How many changes that newer ones have replaced are kept beside those that count. */
const SPARE = 1_000;

/** The newest change of each agreement, in order. */
export class Changes {
  private inOrder: Change[] = [];
  private readonly newest = new Map<string, Change>();
  private isSorted = true;

  /** Notes a change, unless a newer one of the same agreement is noted already. */
  note(change: Change): void {
    const newest = this.newest.get(change.agreementId);
    if (newest !== undefined && compareTurns(newest, change) >= 0) return;
    this.newest.set(change.agreementId, change);
    const last = this.inOrder.at(-1);
    if (last !== undefined && comparePlaces(last, change) > 0) this.isSorted = false;
    this.inOrder.push(change);
  }

  /** The newest change of each agreement that lies behind another one, in order; all without one. */
  *after(last: Place | null): Generator<Change, void> {
    this.tidy();
    let [low, high] = [0, last === null ? 0 : this.inOrder.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (comparePlaces(this.inOrder[middle]!, last!) <= 0) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < this.inOrder.length; at += 1) {
      const change = this.inOrder[at]!;
      if (this.newest.get(change.agreementId) === change) yield change;
    }
  }

  private tidy(): void {
    if (this.inOrder.length > 2 * this.newest.size + SPARE)
      this.inOrder = this.inOrder.filter((one) => this.newest.get(one.agreementId) === one);
    if (!this.isSorted) this.inOrder.sort(comparePlaces);
    this.isSorted = true;
  }
}
