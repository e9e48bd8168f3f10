import { comparePositions, type EventStore, type Position } from '@accord/event-store';
import type { ProjectionStatus } from '@accord/read-side';
import type { GrantTable, Unreadable } from '../core/index.js';

type Parked = ProjectionStatus['parked'];
type Released = ProjectionStatus['released'];

/** The streams that the read model has set aside or let go on, as a table of grants is told of them. */
export class StreamsAside {
  private stands: ReadonlyMap<string, string> = new Map();
  private lastRelease = 0;
  private readonly recordedAt = new Map<string, string>();

  constructor(private readonly store: Pick<EventStore, 'readStream'>) {}

  /** The streams of which rows were written late since the last look: they go on, or stand on a later event. */
  movedOn(parked: Parked, released: Released): readonly string[] {
    const later = parked.filter(({ streamId, eventId }) => (this.stands.get(streamId) ?? eventId) !== eventId);
    return [...later, ...this.newIn(released)].map(({ streamId }) => streamId);
  }

  /** Tells a table what is set aside now, and what went on since the last look. @param reached what the table knows */
  async follow(
    table: GrantTable,
    { parked, released, reached }: { readonly parked: Parked; readonly released: Released; readonly reached: Position },
  ): Promise<void> {
    // one that the table has not come to yet still holds what is known of it
    const known = parked.filter(({ position }) => comparePositions(position, reached) <= 0);
    const unreadable: Unreadable[] = [];
    for (const one of known) unreadable.push({ ...one, recordedAt: await this.recordingOf(one) });
    table.setAside(unreadable);
    for (const { streamId, position, number, releasedAt } of this.newIn(released))
      table.release(streamId, { position, release: number, recordedAt: releasedAt });
    this.stands = new Map(parked.map(({ streamId, eventId }) => [streamId, eventId]));
    this.lastRelease = Math.max(this.lastRelease, ...released.map(({ number }) => number));
  }

  private newIn(released: Released): Released {
    return released.filter(({ number }) => number > this.lastRelease);
  }

  /** When an event was recorded that nobody can read: that much can be read of each. */
  private async recordingOf({ streamId, revision, eventId }: Parked[number]): Promise<string> {
    const known = this.recordedAt.get(eventId);
    if (known !== undefined) return known;
    const [event] = await this.store.readStream(streamId, revision, 1);
    if (event === undefined) throw new RangeError(`There is no event ${eventId}`);
    this.recordedAt.set(eventId, event.recordedAt);
    return event.recordedAt;
  }
}
