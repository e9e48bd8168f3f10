import { fieldError, isLocalDate, type LocalDate } from '@accord/kernel';
import { command, guard } from '../grammar.js';
import type { SecurityEvent } from './events.js';
import type { SecurityFactKind } from './facts.js';

interface Payload {
  readonly factKind: SecurityFactKind;
  readonly status: string;
  readonly sourceRef: string;
  readonly asOf: LocalDate;
}

/** A fact is about a day that has come (server rule `date-not-future`). */
const asOfNotFuture = guard<Payload>(
  'INVALID_PAYLOAD',
  'asOf is no calendar date, or in the future.',
  ({ today }, { asOf }) =>
    isLocalDate(asOf)
      ? fieldError(asOf > today, '/asOf', 'date-not-future', 'The date is today or earlier.')
      : fieldError(true, '/asOf', 'format', 'Not a calendar date.'),
);

/** The same fact of the same day from the same source says nothing new. */
const factIsNew = guard<Payload>(
  'ALREADY_IN_STATE',
  'The newest fact of this kind is the same in status, source and date.',
  ({ state }, { factKind, status, sourceRef, asOf }) => {
    const newest = state.securityFacts.find((one) => one.factKind === factKind);
    return newest?.status === status && newest.sourceRef === sourceRef && newest.asOf === asOf;
  },
);

/** The organization, or the security agency, records a fact about its security. */
const RecordSecurityFact = command<Payload, SecurityEvent>({
  by: ['isao.fso', 'dhs.csa'],
  payload: [asOfNotFuture],
  already: [factIsNew],
  decide: (payload) => [{ type: 'SecurityFactRecorded', data: payload }],
});

/** What is done about the security of an organization. */
export const securityCommands = { RecordSecurityFact };
