import { guardedDecide, refusal, type Decider, type Refusal } from '@accord/kernel';
import {
  COMMANDS,
  type AgreementCommand,
  type AgreementEvent,
  type CommandPayloads,
  type RecordedAgreementEvent,
} from './agreement.js';
import { catalogue } from './catalogue.js';
import { evolve } from './evolve.js';
import type { AgreementRealm } from './grammar.js';

import type { DecisionContext } from './premises.js';
import { initialState, type AgreementState } from './state.js';

/** A creation names no revision; every other command names the one that its sender saw. */
function wrongVersion({ revision }: AgreementState, { expectedRevision }: DecisionContext): Refusal | null {
  if (revision < 0 && expectedRevision === null) return null;
  if (expectedRevision === revision) return null;
  return refusal(
    'CONFLICT_VERSION',
    'The agreement has another revision than the one that was seen. Read it again, and send the revision of its ETag as If-Match.',
  );
}

/** The agreement as a decider: what the application floor folds, asks and appends with. */
export const agreementDecider: Decider<
  AgreementState,
  AgreementCommand,
  DecisionContext,
  AgreementEvent,
  RecordedAgreementEvent,
  Refusal
> = {
  initialState,
  decide: guardedDecide<AgreementRealm, CommandPayloads, AgreementEvent>(COMMANDS, {
    catalogue,
    situationOf: (command, state, context) => ({ command, state, actor: context.actor, context }),
    wrongVersion,
  }),
  evolve,
};
