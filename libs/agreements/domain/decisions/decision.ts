import type { CommandName, CommandPayloads } from '../commands.js';
import type { AgreementEvent } from '../events.js';
import type { DecisionContext } from '../premises.js';
import type { AgreementState } from '../state.js';

/** What an accepted command leads to. Called only after every guard of the command has let it pass. */
export type Decision<Name extends CommandName> = (
  payload: CommandPayloads[Name],
  state: AgreementState,
  context: DecisionContext,
) => readonly AgreementEvent[];

/** The decisions of some commands. */
export type Decisions<Name extends CommandName> = { readonly [Each in Name]: Decision<Each> };

/** The application of an agreement whose state a guard has found to be past submission. */
export function submitted(state: AgreementState): NonNullable<AgreementState['application']> {
  if (!state.application) throw new TypeError('The agreement has no application yet.');
  return state.application;
}

/** Voids every signature that still stands. */
export const voidings = (
  { signatures }: AgreementState,
  causeCode: 'TermsReopened' | 'Resubmitted',
): readonly AgreementEvent[] =>
  signatures
    .filter(({ status }) => status === 'Signed')
    .map(({ signatureId }) => ({ type: 'SignatureVoided', data: { signatureId, causeCode } }));
