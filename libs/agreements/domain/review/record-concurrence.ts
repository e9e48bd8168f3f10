import { fieldError } from '@accord/kernel';
import { asAmended, openAmendment } from '../amendment/amended.js';
import { ofAmended, ofAmendedFor } from '../amendment/amendment.guards.js';
import { command, guard, payloadGuard } from '../grammar.js';
import { notAssignedToAnother } from '../guards/persons.js';
import type { AgreementState } from '../state.js';
import { due, workOf, type Waiting } from '../work.js';
import {
  asksForSecondOfficial,
  hasSecondOfficial,
  hasStatedPosition,
  isMissing,
  namesRecipients,
  openNonConcur,
  retractableNonConcur,
} from './concurrence.js';
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

/** Server rule `one-concurrence`. A NonConcur on this revision can still be taken back. */
const statedAlready = guard(
  'ALREADY_IN_STATE',
  'The office has stated its position on this revision.',
  ({ state, actor }) =>
    OFFICES.some(
      (office) =>
        speaksFor(actor.function, office) &&
        hasStatedPosition(state, office) &&
        retractableNonConcur(state, office) === null,
    ),
);

/** A second NonConcur on the same revision says nothing new. */
const objectedAlready = payloadGuard<Position>(
  'ALREADY_IN_STATE',
  'The office does not concur with this revision already.',
  ({ state }, { office, position }) => position === 'NonConcur' && retractableNonConcur(state, office) !== null,
);

/** Who takes a NonConcur back says why, in the comment. */
const reasonToTakeBack = payloadGuard<Position>(
  'REASON_REQUIRED',
  'A NonConcur is taken back with a reason: the comment.',
  ({ state }, { office, position, comment }) =>
    fieldError(
      position !== 'NonConcur' && comment === undefined && retractableNonConcur(state, office) !== null,
      '/comment',
      'required',
      'Why is the NonConcur taken back?',
    ),
);

/** A second official speaks where one is asked for, or to answer a NonConcur of theirs that is still open. */
const secondOfficialAsked = guard(
  'WRONG_STATE',
  'No second official is asked for: neither Top Secret nor named recipients.',
  ({ state, actor }) =>
    speaksFor(actor.function, 'second-official') &&
    !asksForSecondOfficial(state) &&
    openNonConcur(state, 'second-official') === null,
);

/** While the agreement is in force offices speak on an amendment whose text is reviewed, and on nothing else. */
const textUnderReview = guard(
  'WRONG_STATE',
  'No amendment is open that is reviewed.',
  ({ state }) =>
    state.state === 'Active' &&
    !openAmendment(state)?.requiredGates.some((gate) => gate === 'privacy' || gate === 'classified'),
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
  state.state !== 'Proposed' && waitsForSecondOfficial(state)
    ? SECOND_OFFICIALS.map((name) => workOf(name, state.stateSince))
    : [];

/** Who has to be heard on an application, or on an amendment under review. */
const waiting: Waiting = (known) => {
  const { state } = known;
  if (state.state === 'Active' && !openAmendment(state)?.requiredGates.includes('privacy')) return [];
  const asked = { ...known, state: asAmended(state) };
  return [...offices(asked), ...secondOfficials(asked)];
};

/** An office states its position on the application as it stands, or on the amended one. */
export const RecordConcurrence = command<Position, ReviewEvent>({
  by: ['dhs.crcl', 'dhs.counsel', ...SECOND_OFFICIALS],
  from: ['Proposed', 'PrivacyReviewed', 'Active'],
  terminal: 'refused',
  judgesSeparation: true,
  authorization: [officeOfFunction],
  payload: [ofAmendedFor(reasonToTakeBack)],
  assignment: [ofAmended(notAssignedToAnother(['dhs.crcl', 'dhs.counsel']))],
  already: [ofAmended(statedAlready), ofAmendedFor(objectedAlready)],
  fits: [textUnderReview, ofAmended(secondOfficialAsked)],
  work: waiting,
  decide: ({ office, position, comment }, before) => {
    const state = asAmended(before);
    const takenBack = retractableNonConcur(state, office);
    return [
      {
        type: 'ConcurrenceRecorded',
        data: {
          office,
          position,
          revisionNo: state.revisionNo,
          ...(comment === undefined ? {} : { comment }),
          ...(takenBack ? { supersedes: takenBack.eventId } : {}),
        },
      },
    ];
  },
});
