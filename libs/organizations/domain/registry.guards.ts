import { fieldError, isLocalDate } from '@accord/kernel';
import type { CommandPayloads } from './commands.js';
import { guard } from './guard.js';

type RecordFact = CommandPayloads['RecordSecurityFact'];

/** Every command but the registration needs a registered organization. */
export const registered = guard(
  'WRONG_STATE',
  'The organization is not registered.',
  ({ state }) => state.profile === null,
);

/** An organization is registered once. */
export const notRegisteredYet = guard(
  'ALREADY_IN_STATE',
  'The organization is registered already.',
  ({ state }) => state.profile !== null,
);

/** A slug names one organization (server rule `slug-unique`). */
export const slugUnique = guard(
  'ALREADY_IN_STATE',
  'An organization of this slug is registered already.',
  ({ premises }) => premises.slugTaken,
);

/** A fact is about a day that has come (server rule `date-not-future`). */
export const asOfNotFuture = guard<RecordFact>(
  'INVALID_PAYLOAD',
  'asOf is no calendar date, or in the future.',
  ({ today }, { asOf }) =>
    isLocalDate(asOf)
      ? fieldError(asOf > today, '/asOf', 'date-not-future', 'The date is today or earlier.')
      : fieldError(true, '/asOf', 'format', 'Not a calendar date.'),
);

/** The same fact of the same day from the same source says nothing new. */
export const factIsNew = guard<RecordFact>(
  'ALREADY_IN_STATE',
  'The newest fact of this kind is the same in status, source and date.',
  ({ state }, { factKind, status, sourceRef, asOf }) => {
    const newest = state.securityFacts.find((one) => one.factKind === factKind);
    return newest?.status === status && newest.sourceRef === sourceRef && newest.asOf === asOf;
  },
);
