import * as send from '../commands.js';
import * as forms from '../forms.js';
import { namedRecipients } from '../applications.js';
import type { Scene } from '../scene.js';
import { deciding, inForce, longer, says } from './amended-guards.js';
import { startRenewing } from './amended-access.js';
import { amendmentDecisions, amendmentMoves, proposing } from './amendments.js';
import {
  approve,
  classifiedBlock,
  entering,
  inDays,
  INTO_FORCE,
  isReviewed,
  move,
  straightMoves,
  TO_REVIEW,
} from './moves.js';
import { monthPasses, start, withClosedPathways } from './surroundings.js';
import { along, type Move } from './walk.js';

const named = (pattern: RegExp): readonly Move[] => amendmentMoves.filter(({ name }) => pattern.test(name));

/** In force with access, on an application of some kind. @param more what comes between the privacy review and the determination */
const withAccess = (changes: Parameters<typeof entering>[0], ...more: readonly string[]): Scene =>
  along(
    start,
    [...entering({ ...classifiedBlock(), requestedTermMonths: 2, ...changes }), ...straightMoves],
    ...TO_REVIEW,
    'reviewer: pass',
    ...more,
    'cs-1: approve',
    ...INTO_FORCE,
  );

const SECONDED = 'ao-2: second-official Concur';
const secondOfficial = (['Concur', 'NonConcur'] as const).map((position) => says('second-official', 'ao-2', position));
const concluding = named(/: (crcl on|pass the amendment$|sign|apply)/);

/** Named recipients, behind whom a second official stands. */
export const startOfRecipients: Scene = withAccess(namedRecipients, SECONDED);

/** A renewal, over which the word of the second official holds, or other recipients, with whom it ends. */
export const recipientsOfAmendments: readonly Move[] = [
  longer,
  proposing('other recipients', 'officer', () => ({ namedRecipients: ['analyst-one', 'analyst-three'] })),
  ...secondOfficial,
  ...concluding,
  ...amendmentDecisions,
];

/** Access to Top Secret, behind which a second official stands. */
export const startOfTopSecret: Scene = withAccess(classifiedBlock('TopSecret'), SECONDED);

/** A renewal of it, with which the second official agrees or not, whenever. */
export const topSecretOfAmendments: readonly Move[] = [
  longer,
  ...secondOfficial,
  ...concluding,
  deciding('at Top Secret', () => forms.topSecret),
];

/** In force for four months, with access that is verified for two. */
export const startOfLongAccess: Scene = withAccess({ requestedTermMonths: 4 });

/** A renewal whose determination runs out before it is signed, or before it takes effect. */
export const amendmentsThatWait: readonly Move[] = [
  proposing('a term that is longer still', 'officer', () => ({ requestedTermMonths: 6 })),
  ...concluding,
  ...amendmentDecisions,
  monthPasses,
];

/** In force for four months. */
export const startOfMonths: Scene = inForce({ requestedTermMonths: 4 });

/** A term that becomes shorter, and is over before it does. */
export const shorterTerms: readonly Move[] = [
  proposing('a shorter term', 'officer', () => ({ requestedTermMonths: 3 })),
  ...named(/: (sign|apply)/),
  monthPasses,
];

/** A renewal waits for its determination, and no pathway operates any more. */
export const startOfClosedPathways: Scene = withClosedPathways(startRenewing);

/** A renewal under which nothing would be held any more waits for its determination. */
export const startOfHoldingNothing: Scene = along(
  withAccess({}),
  [
    proposing('a longer term without holding', 'officer', () => ({
      requestedTermMonths: 4,
      possession: { holds: false },
    })),
    ...amendmentMoves,
  ],
  'officer: propose a longer term without holding',
  'cr-1: crcl on the amendment',
  'pr-1: pass the amendment',
);

/** A renewal waits for its determination, and who decides on access stepped back from the one before. */
export const startOfAnotherOfficial: Scene = along(
  start,
  [
    ...entering({ ...classifiedBlock(), requestedTermMonths: 2 }),
    ...straightMoves,
    move('assign the determination', 'cm-1', (scene) => send.assignReviewer('cs-1', 'dhs.csa', inDays(scene, 360))),
    move('recuse', 'cs-1', () => send.recuseReviewer('dhs.csa')),
    move('approve', 'cs-2', approve, isReviewed),
    longer,
    ...amendmentMoves,
  ],
  ...TO_REVIEW,
  'reviewer: pass',
  'cm-1: assign the determination',
  'cs-1: recuse',
  'cs-2: approve',
  ...INTO_FORCE,
  'officer: propose a longer term',
  'cr-1: crcl on the amendment',
  'pr-1: pass the amendment',
);
