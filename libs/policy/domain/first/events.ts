import type { DataOf, EventsOf } from '@accord/kernel';
import type { FirstPublication } from '../content.js';
import { event } from '../grammar.js';

/** What this release ships holds from its own day on, and stands for the time before, too. */
const FirstPolicyPublished = event<FirstPublication>({
  version: 1,
  seals: [],
  fold: (_state, first, { recordedAt }) => ({ first, begunAt: recordedAt }),
});

/** How a policy begins. */
export const firstEvents = { FirstPolicyPublished };

/** The event with which a policy begins. */
export type FirstEvent = EventsOf<DataOf<typeof firstEvents>>;
