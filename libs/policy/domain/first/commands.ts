import type { FirstPublication } from '../content.js';
import { command, guard } from '../grammar.js';
import type { FirstEvent } from './events.js';

/** A policy begins once. */
const notBegunYet = guard<FirstPublication>(
  'ALREADY_IN_STATE',
  'A policy is published already.',
  ({ state }) => state.first !== null,
);

/** The clock publishes what this release ships, where the record holds no policy yet. */
const PublishFirstPolicy = command<FirstPublication, FirstEvent>({
  by: ['clock'],
  already: [notBegunYet],
  decide: ({ set, baseline }) => [{ type: 'FirstPolicyPublished', data: { set, baseline } }],
});

/** What is done to begin with a policy. */
export const firstCommands = { PublishFirstPolicy };
