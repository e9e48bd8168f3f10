import { fieldError, FUNCTIONS, isGovernmentFunction, isIsaoFunction, type FunctionName } from '@accord/kernel';
import { command, fieldGuard, guard, payloadGuard } from '../grammar.js';
import { valueAt } from '../review/materiality.js';
import { STATES } from '../state.js';
import type { RecordEvent } from './events.js';
import type { Stated } from './forms.js';

interface Payload extends Omit<Stated, 'targetEventId' | 'byParty'> {
  readonly eventId: string;
}

/** Everybody who records anything; what the clock recorded is looked after by the case manager. */
const RECORDERS = FUNCTIONS.filter((name) => isIsaoFunction(name) || isGovernmentFunction(name));

const ownerOf = (recorder: FunctionName): FunctionName => (recorder === 'clock' ? 'nccic.case_manager' : recorder);

/** There is nothing that the function could correct. */
const nothingRecorded = guard(
  'NOT_AUTHORIZED',
  'The function has recorded nothing here.',
  ({ state, actor }) => !state.record.recorders.some((recorder) => ownerOf(recorder) === actor.function),
);

/** The function that recorded the event owns what it says. */
const ofAnotherFunction = payloadGuard<Payload>(
  'NOT_AUTHORIZED',
  'The event was recorded by another function.',
  ({ actor, context: { premises } }) =>
    premises.corrected !== undefined && ownerOf(premises.corrected.function) !== actor.function,
);

/** The correction refers to an event of this agreement, and to a value in it; an earlier correction is one, too. */
const refersToValue = fieldGuard<Payload>(
  'INVALID_PAYLOAD',
  'The agreement has no such event, or the event no such value.',
  ({ context: { premises } }, { fieldPath }) => {
    const { corrected } = premises;
    return [
      ...fieldError(corrected === undefined, '/eventId', 'format', 'No event of this agreement has this id.'),
      ...fieldError(
        corrected !== undefined && (fieldPath === '' || valueAt(corrected.data, fieldPath) === undefined),
        '/fieldPath',
        'format',
        'The event has no value in this place.',
      ),
    ];
  },
);

/** States what an earlier event should have said. That event stays as it is, and so does everything that rests on it. */
export const CorrectRecord = command<Payload, RecordEvent>({
  by: RECORDERS,
  from: STATES,
  terminal: 'allowed',
  judgesSeparation: true,
  authorization: [nothingRecorded, ofAnotherFunction],
  payload: [refersToValue],
  already: [],
  decide: ({ eventId: targetEventId, fieldPath, statedCorrect, reason }, _state, { actor }) => [
    {
      type: 'CorrectionRecorded',
      data: {
        targetEventId,
        fieldPath,
        statedCorrect,
        reason,
        byParty: isIsaoFunction(actor.function) ? 'ISAO' : 'NCCIC',
      },
    },
  ],
});
