import * as send from '../commands.js';
import { entering, inDays, isIn, move, straightMoves } from './moves.js';
import { where } from '../given.js';
import { withAppointment } from '../persons.js';
import { JACK, triedBy } from './people.js';
import { monthPasses, start } from './surroundings.js';
import type { Move } from './walk.js';

/** Who holds every function left the organization a year before: the look-back bars them, unless it is waived. */
export const startOfLeave = where(({ organization }) => ({
  organization: { ...organization, ...withAppointment(JACK, '2025-03-10T15:00:00.000Z') },
}))(start);

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

/** An application that waits for its review, with everything about leave that is there, and what is wrong with leave. */
const waiting = [...entering({}), ...way.filter(({ name }) => /: complete/.test(name))];
const OFFICIAL = 'nccic.approving_official';

const asking = (by: string, subjectId: string, days: number): Move =>
  move(
    `waive LookBack for ${subjectId} for ${days} days`,
    by,
    (scene) => send.breakGlass({ scope: { waives: 'LookBack', subjectId }, until: inDays(scene, days) }),
    isProposed,
  );

/** Waivers by two officials, asked for oneself, for a day that is over, confirmed by who asked and by who is to have it. */
export const waiverMoves: readonly Move[] = [
  ...waiting,
  ...waiving,
  asking('ao-1', 'ao-1', LEAVE),
  asking('ao-1', 'ao-2', LEAVE),
  asking('ao-1', 'pr-2', -1),
  move('open the waiver', 'ao-1', () => send.confirmBreakGlass(), isProposed),
  leaveRunsOut,
];

const delegatingTo = (by: string, subjectId: string, days: number): Move =>
  move(
    `delegate to ${subjectId} for ${days} days`,
    by,
    (scene) => send.delegateReview(subjectId, 'dhs.privacy', inDays(scene, days)),
    isProposed,
  );

/** Delegations by who is assigned and by who is not, to who may not, for a day that is over; confirmed by who is assigned. */
export const delegationMoves: readonly Move[] = [
  ...waiting,
  ...assigning,
  ...delegating,
  delegatingTo('pr-1', 'cm-2', LEAVE),
  delegatingTo('pr-1', 'pr-2', -1),
  delegatingTo('pr-1', 'pr-1', LEAVE),
  move('end the delegation', 'pr-2', () => send.endDelegation(), isProposed),
  move('assign jack', 'sb-2', (scene) => send.assignReviewer(JACK, 'dhs.privacy', inDays(scene, 360)), isProposed),
  move('confirm', JACK, () => send.confirmAssignment(), isProposed, OFFICIAL),
];
