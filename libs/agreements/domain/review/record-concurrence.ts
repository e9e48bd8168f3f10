import { command, guard, payloadGuard } from '../grammar.js';
import { notAssignedToAnother } from '../guards/persons.js';
import type { AgreementState } from '../state.js';
import { due, workOf, type Waiting } from '../work.js';
import { hasSecondOfficial, hasStatedPosition, isMissing, namesRecipients } from './concurrence.js';
import type { ReviewEvent } from './events.js';
import type { Position } from './forms.js';
import { OFFICES, SECOND_OFFICIALS, speaksFor } from './offices.js';
import { assigned, isAgainst, refusesRevision, REVIEW_OFFICES, reviewsSince } from './waiting.js';

/** Server rule `office-of-function`. */
const officeOfFunction = payloadGuard<Position>(
  'NOT_AUTHORIZED',
  'The office is not that of the function.',
  ({ actor }, { office }) => !speaksFor(actor.function, office),
);

/** Server rule `one-concurrence`. */
const statedAlready = guard(
  'ALREADY_IN_STATE',
  'The office has stated its position on this revision.',
  ({ state, actor }) => OFFICES.some((office) => speaksFor(actor.function, office) && hasStatedPosition(state, office)),
);

/** Offices that have to be heard on this revision: a position is missing, or a NonConcur was carried over to it. */
const offices: Waiting = ({ state, policy }) =>
  REVIEW_OFFICES.filter(
    ([office]) => !hasStatedPosition(state, office) && (isMissing(state, office) || isAgainst(state, office)),
  ).map(([, name]) =>
    workOf(name, state.stateSince, assigned(state, name, due(reviewsSince(state), policy.deadlines.concurrence))),
  );

/**
 * True where two officials must stand behind an agreement and the second one can be asked: until the terms open. A
 * NonConcur of theirs is never overridden where recipients are named: there only a changed application helps.
 */
function waitsForSecondOfficial(state: AgreementState): boolean {
  if (namesRecipients(state) && refusesRevision(state, 'second-official')) return false;
  const asksTopSecret = state.classified.status === 'Requested' && state.application?.requestedLevel === 'TopSecret';
  const isNeeded = (namesRecipients(state) || asksTopSecret) && !hasSecondOfficial(state, null);
  return !hasStatedPosition(state, 'second-official') && (isNeeded || isAgainst(state, 'second-official'));
}

const secondOfficials: Waiting = ({ state }) =>
  state.state === 'PrivacyReviewed' && waitsForSecondOfficial(state)
    ? SECOND_OFFICIALS.map((name) => workOf(name, state.stateSince))
    : [];

/** An office states its position on the application as it stands. */
export const RecordConcurrence = command<Position, ReviewEvent>({
  by: ['dhs.crcl', 'dhs.counsel', ...SECOND_OFFICIALS],
  from: ['Proposed', 'PrivacyReviewed'],
  terminal: 'refused',
  judgesSeparation: true,
  authorization: [officeOfFunction],
  assignment: [notAssignedToAnother(['dhs.crcl', 'dhs.counsel'])],
  already: [statedAlready],
  work: (known) => [...offices(known), ...secondOfficials(known)],
  decide: ({ office, position, comment }, { revisionNo }) => [
    {
      type: 'ConcurrenceRecorded',
      data: { office, position, revisionNo, ...(comment === undefined ? {} : { comment }) },
    },
  ],
});
