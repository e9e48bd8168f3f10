import type { RecordedEvent } from '@accord/event-store';
import type { Clock } from '@accord/kernel';
import type { ProjectionStatus } from './port.js';

/** Measures how far a runner is behind: by what it has read and not yet applied. */
export class Lag {
  private pending: readonly RecordedEvent[] = [];
  private movedAt = 0;

  constructor(private readonly clock: Clock) {}

  /** Notes the events that are known and not yet applied; `progress` when some were applied since the last call. */
  note(pending: readonly RecordedEvent[], progress: boolean): void {
    if (progress || this.pending.length === 0) this.movedAt = performance.now();
    this.pending = pending;
  }

  /** The measures of a status, at this moment. */
  measures(): Pick<ProjectionStatus, 'eventsBehind' | 'behindMs' | 'stalledMs'> {
    const [oldest] = this.pending;
    if (oldest === undefined) return { eventsBehind: 0, behindMs: 0, stalledMs: 0 };
    return {
      eventsBehind: this.pending.length,
      behindMs: Math.max(0, this.clock.now().getTime() - Date.parse(oldest.recordedAt)),
      stalledMs: Math.round(performance.now() - this.movedAt),
    };
  }
}
