import { standardsThrough, type OrganizationFacts } from '@accord/agreements/domain';
import type { Position } from '@accord/event-store';
import { ALWAYS, endOf, spanAt, type Instant } from './instants.js';
import type { PolicyTimeline } from './policy-timeline.js';

/** What an organization has attested from an event on, as it is recorded. */
export interface AttestedFact {
  readonly organizationId: string;
  readonly revision: number;
  readonly position: Position;
  /** ISO 8601 UTC. */
  readonly recordedAt: string;
  readonly attestation: OrganizationFacts['attestation'];
}

interface AttestedSpan {
  readonly from: Instant;
  readonly attestation: OrganizationFacts['attestation'];
}

/** What one organization has attested, span by span, and how long its agreements may rest on it. */
export class AttestedHistory {
  private readonly spans: AttestedSpan[] = [];
  /** By span, how long it holds under each edition of the policy: reckoned once. */
  private readonly until = new WeakMap<AttestedSpan, { timeline: PolicyTimeline; byEdition: Instant[] }>();
  private revision = -1;
  /** The event that changed it last. */
  last: Pick<AttestedFact, 'position' | 'recordedAt'> | null = null;

  /** Takes the next event; false for one that is known. */
  add({ recordedAt, attestation, revision, position }: AttestedFact): boolean {
    if (revision <= this.revision) return false;
    this.spans.push({ from: Date.parse(recordedAt), attestation });
    this.revision = revision;
    this.last = { position, recordedAt };
    return true;
  }

  /** Until when the standards are there or their grace runs, as the record and the policy stood at an instant. */
  standardsUntil(at: Instant, timeline: PolicyTimeline): Instant {
    const span = spanAt(this.spans, at);
    if (span === undefined) return ALWAYS;
    const { place, graces } = timeline.at(at);
    let known = this.until.get(span);
    if (known?.timeline !== timeline) this.until.set(span, (known = { timeline, byEdition: [] }));
    return (known.byEdition[place] ??= endsAt(standardsThrough(span.attestation, graces)));
  }
}

const endsAt = (lastDay: string | null): Instant => (lastDay === null ? ALWAYS : endOf(lastDay));
