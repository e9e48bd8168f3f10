import { comparePositions, START, type Position } from '@accord/event-store';
import type { Clock } from '@accord/kernel';
import type { FollowerStatus } from './port.js';

/** Measures how far a follower is behind the head of the log, by what it knows of both. */
export class Lag {
  private position: Position = START;
  private oldest: string | null = null;
  private movedAt = performance.now();

  constructor(
    private readonly clock: Clock,
    private readonly head: () => Position,
  ) {}

  /**
   * Notes how far it has come.
   * @param recordedAt of the oldest event that is not yet applied, or of the last one that is; null when neither is known
   */
  note(position: Position, recordedAt: string | null): void {
    if (position !== this.position || this.isCaughtUp) this.movedAt = performance.now();
    this.position = position;
    this.oldest = recordedAt ?? this.oldest;
  }

  /** The measures of a status, at this moment. */
  measures(): Pick<FollowerStatus, 'headPosition' | 'behindMs' | 'stalledMs'> {
    const headPosition = this.isCaughtUp ? this.position : this.head();
    if (this.isCaughtUp) return { headPosition, behindMs: 0, stalledMs: 0 };
    return {
      headPosition,
      behindMs: this.oldest === null ? 0 : Math.max(0, this.clock.now().getTime() - Date.parse(this.oldest)),
      stalledMs: Math.round(performance.now() - this.movedAt),
    };
  }

  private get isCaughtUp(): boolean {
    return comparePositions(this.position, this.head()) >= 0;
  }
}
