/** What would have been, in words. */
import type { Difference } from '../api/types.js';
import { whatHappened } from './events.js';
import { withinSentence } from './functions.js';
import { placeOf } from './paths.js';
import { whyRefused } from './refusals.js';
import { lastDayOf, type Timer } from './timers.js';

/** How much of the record an answer is about: all of it, what was looked at so far, or what was before it was stopped. */
export type Reach = 'all' | 'so-far' | 'stopped';

const NOTHING: Readonly<Record<Reach, string>> = {
  all: 'No decision would have come out another way.',
  'so-far': 'Nothing that differs was found yet.',
  stopped:
    'It was stopped. In the agreements that were looked at until then no decision would have come out another way; of the others nothing is known.',
};

/** What is said where nothing differs. */
export const nothingDiffers = (reach: Reach): string => NOTHING[reach];

/** What would have been in place of one decision. */
export function wouldBe({ outcome, code, members = [], timer }: Difference, timers: readonly Timer[]): string {
  if (outcome === 'Refused') return `would be refused: ${whyRefused(code ?? '')}`;
  if (outcome === 'ClockActs') return `the clock would act: ${withinSentence(lastDayOf(timer ?? '', timers))}`;
  return `would say otherwise: ${members.map(memberOf).join('; ')}`;
}

/** `RiskAccepted/acceptorRank` is one thing that an event says; names of events without one are what would be recorded instead. */
function memberOf(member: string): string {
  const at = member.indexOf('/');
  if (at < 0)
    return `recorded would be ${member === '' ? 'nothing' : member.split(' ').map(whatHappened).map(withinSentence).join(', ')}`;
  return `${whatHappened(member.slice(0, at))}, ${withinSentence(placeOf(member.slice(at)))}`;
}
