import { AttestedHistory } from './attested.js';
import { ALWAYS, type Instant } from './instants.js';
import type { PolicyTimeline } from './policy-timeline.js';

/** Of each organization: from which instant to which an answer is known, and the answer. */
const FROM = 0;
const TO = 1;
const UNTIL = 2;
const WIDTH = 4;

/**
 * What each organization has attested, by its number, and until when its standards hold. The answer for the newest attestation
 * is the same as long as one edition of the policy is in force: it is reckoned once, and then one place in memory.
 */
export class Standards {
  private readonly histories: AttestedHistory[] = [];
  private known = new Float64Array(WIDTH * 1_024).fill(NaN);

  /** Of the next organization. */
  begin(): AttestedHistory {
    const history = new AttestedHistory();
    if (this.known.length < this.histories.push(history) * WIDTH) {
      const wider = new Float64Array(2 * this.known.length).fill(NaN);
      wider.set(this.known);
      this.known = wider;
    }
    return history;
  }

  /** Another attestation came: what was reckoned of the one before is no answer any more. */
  forget(organization: number): void {
    this.known.fill(NaN, organization * WIDTH, (organization + 1) * WIDTH);
  }

  /** Another policy came. */
  forgetAll(): void {
    this.known.fill(NaN);
  }

  /** Until when the standards of an organization hold, or their grace, asked at an instant; ALWAYS where it never attested any. */
  until(organization: number, at: Instant, timeline: PolicyTimeline): Instant {
    const { known } = this;
    const start = organization * WIDTH;
    if (at >= known[start + FROM]! && at < known[start + TO]!) return known[start + UNTIL]!;
    return this.reckon(organization, at, timeline);
  }

  private reckon(organization: number, at: Instant, timeline: PolicyTimeline): Instant {
    const history = this.histories[organization]!;
    const span = history.at(at);
    if (span === undefined) return ALWAYS;
    const until = span.until(at, timeline);
    if (span !== history.newest) return until;
    const { from, place } = timeline.at(at);
    const to = timeline.spans[place + 1]?.from ?? ALWAYS;
    this.known.set([Math.max(from, span.from), to, until], organization * WIDTH);
    return until;
  }
}
