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

/** What holds from an instant on, and how long it does under the editions of a policy: reckoned once. */
export class AttestedSpan {
  private timeline: PolicyTimeline | null = null;
  private ends: readonly Instant[] = [];
  private untils: Instant[] = [];

  constructor(
    readonly from: Instant,
    private readonly attestation: OrganizationFacts['attestation'],
  ) {}

  /**
   * When the standards, or their grace, end, asked at an instant; when they ended, where they did. An edition that takes
   * effect meanwhile can end a grace with its first day.
   */
  until(at: Instant, timeline: PolicyTimeline): Instant {
    const { place } = timeline.at(at);
    this.follow(timeline);
    return (this.untils[place] ??= this.untilFrom(place, timeline));
  }

  /** The instants in which a grace ends, by the edition: at them, or where an edition begins, the answer can turn. */
  endsUnder(timeline: PolicyTimeline): readonly Instant[] {
    this.follow(timeline);
    return this.ends;
  }

  private follow(timeline: PolicyTimeline): void {
    if (this.timeline === timeline) return;
    this.timeline = timeline;
    this.ends = timeline.spans.map(({ graces }) => endsAt(standardsThrough(this.attestation, graces)));
    this.untils = [];
  }

  private untilFrom(place: number, { spans }: PolicyTimeline): Instant {
    if (this.ends[place]! <= spans[place]!.from) return this.lostBefore(place, spans);
    for (let now = place; ; now += 1) {
      const next = spans[now + 1]?.from ?? ALWAYS;
      if (this.ends[now]! < next) return this.ends[now]!;
      if (this.ends[now + 1]! <= next) return next;
    }
  }

  /** When that was lost which an edition finds missing from its first day on. */
  private lostBefore(place: number, spans: PolicyTimeline['spans']): Instant {
    let now = place;
    while (this.ends[now - 1]! <= spans[now - 1]!.from) now -= 1;
    return Math.min(this.ends[now - 1]!, spans[now]!.from);
  }
}

/** Until when standards hold, or their grace, asked at any instant between two. */
export interface StandardsAnswer {
  readonly from: Instant;
  readonly to: Instant;
  readonly until: Instant;
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

  /** What was attested at an instant; undefined before anything was. */
  at(instant: Instant): AttestedSpan | undefined {
    const { newest } = this;
    return newest !== undefined && newest.from <= instant ? newest : spanAt(this.spans, instant);
  }

  /** Until when its standards hold, and the instants around one at which that is the answer; ALWAYS before it attested any. */
  answerAt(instant: Instant, timeline: PolicyTimeline): StandardsAnswer {
    const span = this.at(instant);
    const { from, place } = timeline.at(instant);
    const until = span?.until(instant, timeline) ?? ALWAYS;
    if (span === undefined || span !== this.newest) return { from: instant, to: instant, until };
    return { from: Math.max(from, span.from), to: timeline.spans[place + 1]?.from ?? ALWAYS, until };
  }
}

const endsAt = (lastDay: string | null): Instant => (lastDay === null ? ALWAYS : endOf(lastDay));
