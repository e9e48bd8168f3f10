import {
  comparePositions,
  StoreUnavailable,
  type EventStore,
  type Position,
  type RecordedEvent,
} from '@accord/event-store';
import { PolicyRecord, type PolicyFact, type PolicyTimeline } from '../core/index.js';

/**
 * The record of the policy, as far as the rest of what is known has come: whoever reads a feed on from a place must not be told
 * of what lies ahead of it first.
 */
export class PolicyFacts {
  private readonly record = new PolicyRecord();
  private waiting: RecordedEvent[] = [];
  private next = 0;

  constructor(private readonly store: Pick<EventStore, 'readStream'>) {}

  /** Reads the stream on. @throws {StoreUnavailable} when the store does not answer */
  async readOn(): Promise<void> {
    const events = await this.store.readStream(PolicyRecord.stream, this.next);
    this.waiting.push(...events);
    this.next += events.length;
  }

  /** What was published first, which held at all times before. @throws {StoreUnavailable} while nothing is */
  first(): PolicyTimeline {
    const event = this.waiting.shift();
    const fact = event && this.taken(event);
    if (!fact) throw new StoreUnavailable('No policy was published yet.');
    return fact.timeline;
  }

  /** What changed by the events up to a position, in order. @throws {StoreUnavailable} on one that this release cannot read */
  *upTo(position: Position): Generator<PolicyFact, void> {
    for (
      let event = this.waiting[0];
      event && comparePositions(event.position, position) <= 0;
      event = this.waiting[0]
    ) {
      const fact = this.taken(event);
      this.waiting.shift();
      if (fact) yield fact;
    }
  }

  private taken(event: RecordedEvent): PolicyFact | null {
    try {
      return this.record.add(event);
    } catch (cause) {
      throw new StoreUnavailable(`This release cannot read event ${event.eventId} of the policy.`, { cause });
    }
  }
}
