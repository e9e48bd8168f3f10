import type { Graces } from '@accord/agreements/domain';
import { addDays, localDateOf, type LocalDate } from '@accord/kernel';
import { statutoryCoverAt, type Edition, type PolicyBook } from '@accord/policy/domain';
import { ALWAYS, beginningOf, NEVER, spanAt, type Instant } from './instants.js';

/** What of the policy decisions rest on, from an instant on. */
export interface PolicySpan {
  readonly from: Instant;
  readonly place: number;
  readonly graces: Graces;
}

/** Cover of one statute from an instant on. */
interface CoverSpan {
  readonly from: Instant;
  readonly inForce: boolean;
}

/** The policy by instants: how long standards may be missing, and when which statute covers. */
export class PolicyTimeline {
  readonly spans: readonly PolicySpan[];
  private readonly cover: ReadonlyMap<string, readonly CoverSpan[]>;

  constructor({ editions }: Pick<PolicyBook, 'editions'>) {
    this.spans = editions.map(({ effectiveFrom, baseline }, place) => ({
      from: place === 0 ? NEVER : beginningOf(effectiveFrom),
      place,
      graces: { baseline: { graceDays: Object.fromEntries(baseline.items.map((one) => [one.itemId, one.graceDays])) } },
    }));
    const statutes = new Set(editions.flatMap((edition) => edition.statutoryWindows.map(({ statute }) => statute)));
    this.cover = new Map([...statutes].map((statute) => [statute, coverOf(statute, editions)]));
  }

  /** True where another book lets standards be missing as long, and knows the same cover. */
  isLike(other: PolicyTimeline): boolean {
    return this.essence === other.essence;
  }

  private get essence(): string {
    return JSON.stringify([this.spans.map(({ from, graces }) => [String(from), graces]), ...this.cover]);
  }

  /** The instants in which cover of a statute is lost or comes back. */
  turnsOf(statute: string): readonly Instant[] {
    return (this.cover.get(statute) ?? []).map(({ from }) => from);
  }

  /** What is in force at an instant. Before the first edition took effect, the first one. */
  at(instant: Instant): PolicySpan {
    return spanAt(this.spans, instant)!;
  }

  /** Until when a statute covers, asked at an instant; NEVER while it does not. One that nobody watches always does. */
  coverUntil(statute: string, at: Instant): Instant {
    const spans = this.cover.get(statute);
    if (spans === undefined) return ALWAYS;
    const now = spanAt(spans, at);
    if (now === undefined || !now.inForce) return now === undefined ? NEVER : lostIn(spans, at);
    return spans.find(({ from, inForce }) => from > at && !inForce)?.from ?? ALWAYS;
  }
}

/** The instant in which cover was lost that is missing at another instant. */
const lostIn = (spans: readonly CoverSpan[], at: Instant): Instant => {
  const last = spans.findLastIndex(({ from, inForce }) => from <= at && inForce);
  return last < 0 ? NEVER : (spans[last + 1]?.from ?? NEVER);
};

/** When cover of a statute may change under an edition: where a window begins, and behind its last day. */
const turnsOf = ({ statutoryWindows }: Edition): readonly LocalDate[] =>
  statutoryWindows.flatMap(({ from, to }) => [from, addDays(to, 1)]);

/** Cover of a statute, edition by edition, as the policy itself says of each day on which it may turn. */
function coverOf(statute: string, editions: readonly Edition[]): readonly CoverSpan[] {
  const spans = editions.flatMap((edition, place) => {
    const begins = place === 0 ? NEVER : beginningOf(edition.effectiveFrom);
    const ends = place + 1 < editions.length ? beginningOf(editions[place + 1]!.effectiveFrom) : ALWAYS;
    const isInForce = (day: LocalDate): boolean =>
      statutoryCoverAt(edition, day).some((one) => one.statute === statute && one.inForce);
    const turns = turnsOf(edition)
      .map((day) => ({ from: beginningOf(day), inForce: isInForce(day) }))
      .filter(({ from }) => from > begins && from < ends);
    const first = { from: begins, inForce: place > 0 && isInForce(localDateOf(new Date(begins))) };
    return [first, ...turns.toSorted((one, other) => one.from - other.from)];
  });
  return spans.filter(({ inForce }, at) => at === 0 || spans[at - 1]!.inForce !== inForce);
}
