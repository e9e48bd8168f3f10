import { countsAt } from '@accord/kernel';
import { guard, type PayloadFreeGuard } from '../grammar.js';
import { mayActOn } from '../review/acting.js';
import { reviewerIn } from '../review/assignments.js';
import type { ReviewFunction } from '../review/offices.js';
import { conflictsOf } from '../separation.js';

/** Refused to persons who do not hold one of the functions of the command. */
export const functionHeld = (by: readonly string[]): PayloadFreeGuard =>
  guard(
    'NOT_AUTHORIZED',
    'The command belongs to another function.',
    ({ actor }) => !by.includes(actor.function) || !actor.functions.includes(actor.function),
  );

/** Functions of an organization count on its own agreements only, and only with a current appointment. */
export const ownSide = guard(
  'NOT_AUTHORIZED',
  'The person holds no current appointment at the applicant organization.',
  ({ actor, context: { premises } }) => !countsAt(premises.organization, actor, actor.function),
);

/** Refused to actors whom separation of duties bars. */
export const actorUnconflicted = guard(
  'SOD_CONFLICT',
  'Separation of duties bars the person from this act.',
  ({ command, state, actor, context: { premises, today } }) =>
    conflictsOf(actor, { function: actor.function, command }, state, premises, today).length > 0,
);

/** The review is assigned to the actor, or delegated to them by whom it is assigned to. */
export const assignedToActor = (name: ReviewFunction): PayloadFreeGuard =>
  guard('NOT_ASSIGNED', 'The review is not assigned to the actor.', ({ state, actor, context }) => {
    const reviewer = reviewerIn(state, name);
    return reviewer === null || !mayActOn(state, reviewer, actor.subjectId, context.today);
  });

/** Nobody else is assigned in the actor's function: where nobody is, the whole office may act but for who has a conflict. */
export const notAssignedToAnother = (functions: readonly ReviewFunction[]): PayloadFreeGuard =>
  guard(
    'NOT_ASSIGNED',
    'Another person of the function is assigned, or the actor stepped back for a conflict.',
    ({ state, actor, context }) => {
      if (!functions.some((name) => name === actor.function)) return false;
      const reviewer = reviewerIn(state, actor.function);
      if (reviewer !== null) return !mayActOn(state, reviewer, actor.subjectId, context.today);
      return state.recused.some((one) => one.function === actor.function && one.subjectId === actor.subjectId);
    },
  );
