import { CLASSIFIED_TYPE, STATUTORY_TYPES, type GrantedCollection } from '@accord/agreements/domain';
import type { GrantSpan } from './grant-history.js';
import { ALWAYS, type Instant } from './instants.js';
import { coverUntil, PREMISES_OF_AGREEMENT } from './premises.js';
import { standingOf, type Moment } from './standing.js';

/** Which kinds of information a grant carries: each can be lost alone. */
interface Parts {
  readonly classified: boolean;
  readonly statutory: boolean;
  readonly others: boolean;
}

const known = new WeakMap<ReadonlyMap<string, GrantedCollection>, Parts>();

/** The kinds that a grant carries. Many agreements share a set of collections: each is looked through once. */
function partsOf({ collections }: GrantSpan): Parts {
  const before = known.get(collections);
  if (before !== undefined) return before;
  const types = [...collections.values()].flatMap(({ receives, sends }) => receives.concat(sends));
  const parts = {
    classified: types.includes(CLASSIFIED_TYPE),
    statutory: types.some((type) => STATUTORY_TYPES.has(type)),
    others: types.some((type) => type !== CLASSIFIED_TYPE && !STATUTORY_TYPES.has(type)),
  };
  known.set(collections, parts);
  return parts;
}

/** What of a grant moves, as a text to compare. */
export function movingAt(moment: Moment): string {
  const standing = standingOf(moment);
  const { at, accessUntil } = standing;
  if (!PREMISES_OF_AGREEMENT.every(({ until }) => until(standing) > at)) return '';
  const { classified, statutory, others } = partsOf(moment.span);
  return [
    others ? 'others' : '',
    classified && accessUntil > at ? 'classified' : '',
    statutory && coverUntil(standing) > at ? 'statutory' : '',
  ].join(' ');
}

/** The instants ahead in which something may turn by itself, in order. */
function instantsAfter({ table: { timeline }, span, attested, at }: Moment): readonly Instant[] {
  const all = [
    span.noticeUntil,
    span.termUntil,
    span.accessUntil,
    ...timeline.spans.map(({ from }) => from),
    ...span.grant.restsOn.flatMap((statute) => timeline.turnsOf(statute)),
    ...(attested?.endsUnder(timeline) ?? []),
  ];
  return all.filter((one) => one > at && one < ALWAYS).toSorted((a, b) => a - b);
}

/** Each instant ahead in which something of what moves is lost or comes back, if nothing more is recorded, with what moves then. */
function* turnsAfter(moment: Moment): Generator<readonly [Instant, string], void> {
  let moving = movingAt(moment);
  for (const at of instantsAfter(moment)) {
    const next = movingAt({ ...moment, at });
    if (next !== moving) yield [at, next];
    moving = next;
  }
}

/** The next such instant; ALWAYS where none is known. */
export function turnAfter(moment: Moment): Instant {
  for (const [at] of turnsAfter(moment)) return at;
  return ALWAYS;
}

/** What moves at an instant and at every one after it, if nothing more is recorded, as a text to compare. */
export const aheadOf = (moment: Moment): string => JSON.stringify([movingAt(moment), ...turnsAfter(moment)]);
