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

/** What holds from an instant on, and how long it does under each edition of a policy: reckoned once. */
class AttestedSpan {
  private timeline: PolicyTimeline | null = null;
  private byEdition: Instant[] = [];

  constructor(
    readonly from: Instant,
    private readonly attestation: OrganizationFacts['attestation'],
  ) {}

  until(at: Instant, timeline: PolicyTimeline): Instant {
    const { place, graces } = timeline.at(at);
    if (this.timeline !== timeline) [this.timeline, this.byEdition] = [timeline, []];
    return (this.byEdition[place] ??= endsAt(standardsThrough(this.attestation, graces)));
  }
}

/** What one organization has attested, span by span, and how long its agreements may rest on it. */
export class AttestedHistory {
  private readonly spans: AttestedSpan[] = [];
  private newest: AttestedSpan | undefined;
  private revision = -1;
  /** The event that changed it last. */
  last: Pick<AttestedFact, 'position' | 'recordedAt'> | null = null;

  /** Takes the next event; false for one that is known. */
  add({ recordedAt, attestation, revision, position }: AttestedFact): boolean {
    if (revision <= this.revision) return false;
    this.newest = new AttestedSpan(Date.parse(recordedAt), attestation);
    this.spans.push(this.newest);
    this.revision = revision;
    this.last = { position, recordedAt };
    return true;
  }

  /** Until when the standards are there or their grace runs, as the record and the policy stood at an instant. */
  standardsUntil(at: Instant, timeline: PolicyTimeline): Instant {
    const { newest } = this;
    const span = newest !== undefined && newest.from <= at ? newest : spanAt(this.spans, at);
    return span?.until(at, timeline) ?? ALWAYS;
  }
}

const endsAt = (lastDay: string | null): Instant => (lastDay === null ? ALWAYS : endOf(lastDay));
