import type { Position, RecordedEvent } from '@accord/event-store';
import { editionsOf, POLICY_STREAM, policyDecider, toPolicyEvent, type PolicyState } from '@accord/policy/domain';
import type { LocalDate } from '@accord/kernel';
import { PolicyTimeline } from './policy-timeline.js';

/** An event of the policy by which something else may be shared, now or on a day ahead. */
export interface PolicyFact {
  readonly position: Position;
  /** ISO 8601 UTC. */
  readonly recordedAt: string;
  /** The policy as it is known from it on. */
  readonly timeline: PolicyTimeline;
  /** The day with which cover of a statute has turned, where the event records that; null elsewhere. */
  readonly turned: { readonly statute: string; readonly from: LocalDate } | null;
}

/** The record of the policy, event by event, as far as decisions rest on it. */
export class PolicyRecord {
  /** Of which stream it is. */
  static readonly stream = POLICY_STREAM;
  private state: PolicyState = policyDecider.initialState;
  private known: PolicyTimeline | null = null;

  /** The policy as the record stands; null before its first event. */
  get timeline(): PolicyTimeline | null {
    return this.known;
  }

  /**
   * Takes the next event. @returns what it may change; null where that is nothing
   * @throws on an event that this build cannot read
   */
  add(recorded: RecordedEvent): PolicyFact | null {
    const event = toPolicyEvent(recorded);
    const before = this.state;
    this.state = policyDecider.evolve(before, event);
    const { position, recordedAt } = recorded;
    if (event.type === 'StatutoryCoverageLapsed' || event.type === 'StatutoryCoverageRestored')
      return this.known && { position, recordedAt, timeline: this.known, turned: event.data };
    if (before.first === this.state.first && before.publications === this.state.publications) return null;
    const timeline = new PolicyTimeline({ editions: editionsOf(this.state) });
    if (this.known?.isLike(timeline)) return null;
    this.known = timeline;
    return { position, recordedAt, timeline, turned: null };
  }
}
