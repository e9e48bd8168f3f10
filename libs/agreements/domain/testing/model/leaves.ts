import * as send from '../commands.js';
import { entering, inDays, isIn, move, straightMoves } from './moves.js';
import { JACK, triedBy } from './people.js';
import { monthPasses } from './surroundings.js';
import type { Move } from './walk.js';

const isProposed = isIn('Proposed');
const without = (pattern: RegExp, others: readonly Move[]) => others.filter(({ name }) => !pattern.test(name));

/** An application on its way, without returns: who may act for whom is asked of each step. */
const way = without(/resubmit|request changes|condition|accept|takes back|: assign/, straightMoves);

/** Days for which somebody has leave: a month passes, and it is over. */
const LEAVE = 20;

const confirming = move('confirm', 'ao-1', () => send.confirmAssignment(), isProposed);

/** The review is assigned by somebody who reports to `pr-1`, and by somebody who reports to nobody. */
const assigning: readonly Move[] = [
  move('assign', 'sb-1', (scene) => send.assignReviewer('pr-1', 'dhs.privacy', inDays(scene, 360)), isProposed),
  move('assign another', 'sb-1', (scene) => send.assignReviewer('pr-2', 'dhs.privacy', inDays(scene, 360)), isProposed),
  move('reassign', 'cm-1', (scene) => send.reassignReviewer('pr-2', 'dhs.privacy', inDays(scene, 360)), isProposed),
  confirming,
];

const delegating: readonly Move[] = [
  move('delegate', 'pr-1', (scene) => send.delegateReview(JACK, 'dhs.privacy', inDays(scene, LEAVE)), isProposed),
  move('delegate', 'pr-2', (scene) => send.delegateReview('pr-1', 'dhs.privacy', inDays(scene, LEAVE)), isProposed),
  move('end the delegation', 'pr-1', () => send.endDelegation(), isProposed),
];

const waiverOf = (waives: 'LookBack' | 'AssignmentConfirmation', subjectId: string): Move =>
  move(
    `waive ${waives} for ${subjectId}`,
    'ao-1',
    (scene) => send.breakGlass({ scope: { waives, subjectId }, until: inDays(scene, LEAVE) }),
    isProposed,
  );

const confirmWaiver = move('open the waiver', 'ao-2', () => send.confirmBreakGlass(), isProposed);

const waiving: readonly Move[] = [
  waiverOf('AssignmentConfirmation', 'pr-1'),
  waiverOf('LookBack', JACK),
  confirmWaiver,
  move('close the waiver', 'au-1', () => send.closeBreakGlass(), isProposed),
];

/** While the review waits: a review that grows too old is another matter. */
const leaveRunsOut: Move = {
  ...monthPasses,
  change: (scene) => (isProposed(scene) ? (monthPasses.change?.(scene) ?? null) : null),
};

/**
 * An application on its way with an assignment by a subordinate, delegations and waivers: each step of the review open to the
 * usual person and to one who holds every function of government, who may become a delegate, and for whom a rule may be waived.
 */
export const movesWithLeave: readonly Move[] = [
  ...entering({}),
  ...way,
  ...assigning,
  ...delegating,
  ...waiving,
  leaveRunsOut,
  ...triedBy(JACK, [
    ...way.filter(({ name }) => /intake|: pass|activate|ao-1: sign/.test(name)),
    confirming,
    confirmWaiver,
  ]),
];
