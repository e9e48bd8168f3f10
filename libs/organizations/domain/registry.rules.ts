import { isLocalDate, refusal } from '@accord/kernel';
import type { CommandPayloads } from './commands.js';
import type { PayloadRule, StateRule } from './rule.js';

type Register = CommandPayloads['RegisterOrganization'];
type RecordFact = CommandPayloads['RecordSecurityFact'];

/** Every command but the registration needs a registered organization. */
export const registered: StateRule = {
  needs: 'state',
  step: 12,
  rule: 'registered',
  code: 'WRONG_STATE',
  says: 'The organization is registered.',
  refuses: ({ profile }) => (profile ? null : refusal('WRONG_STATE', 'The organization is not registered.')),
};

/** An organization is registered once. */
export const notRegisteredYet: StateRule = {
  needs: 'state',
  step: 12,
  rule: 'not-registered-yet',
  code: 'ALREADY_IN_STATE',
  says: 'The organization is not registered yet.',
  refuses: ({ profile }) => (profile ? refusal('ALREADY_IN_STATE', 'The organization is registered already.') : null),
};

/** A slug names one organization. */
export const slugUnique: PayloadRule<Register> = {
  needs: 'payload',
  step: 12,
  rule: 'slug-unique',
  code: 'ALREADY_IN_STATE',
  says: 'No other organization has this slug.',
  refuses: (_payload, _state, { premises }) =>
    premises.slugTaken ? refusal('ALREADY_IN_STATE', 'An organization of this slug is registered already.') : null,
};

/** A fact is about a day that has come. */
export const asOfNotFuture: PayloadRule<RecordFact> = {
  needs: 'payload',
  step: 7,
  rule: 'date-not-future',
  code: 'INVALID_PAYLOAD',
  says: 'asOf is today or earlier.',
  refuses: ({ asOf }, _state, { today }) => {
    if (isLocalDate(asOf) && asOf <= today) return null;
    const wrong = isLocalDate(asOf)
      ? { path: '/asOf', code: 'date-not-future', message: 'The date is today or earlier.' }
      : { path: '/asOf', code: 'format', message: 'Not a calendar date.' };
    return refusal('INVALID_PAYLOAD', 'The date of the fact does not hold.', [wrong]);
  },
};

/** The same fact of the same day from the same source says nothing new. */
export const factIsNew: PayloadRule<RecordFact> = {
  needs: 'payload',
  step: 12,
  rule: 'fact-new',
  code: 'ALREADY_IN_STATE',
  says: 'The fact differs from the newest of its kind in status, source or date.',
  refuses: ({ factKind, status, sourceRef, asOf }, { securityFacts }) => {
    const latest = securityFacts.find((one) => one.factKind === factKind);
    return latest?.status === status && latest.sourceRef === sourceRef && latest.asOf === asOf
      ? refusal('ALREADY_IN_STATE', 'This fact is on record already.')
      : null;
  },
};
