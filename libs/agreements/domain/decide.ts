import { type Decider, fail, firstRefusal, ok, refusal, type Refusal, type Result } from '@accord/kernel';
import { guardsOf } from './catalogue/index.js';
import type { AgreementCommand, CommandName, CommandPayloads } from './commands.js';
import { type Decisions } from './decisions/decision.js';
import { entryDecisions } from './decisions/entry.js';
import { reviewDecisions } from './decisions/review.js';
import { settlementDecisions } from './decisions/settlement.js';
import type { AgreementEvent, RecordedAgreementEvent } from './events.js';
import { evolve } from './evolve.js';
import { type Situation, STAGES } from './guard.js';
import { initialState } from './initial-state.js';
import type { DecisionContext } from './premises.js';
import type { AgreementState } from './state.js';

const DECISIONS: Decisions<CommandName> = { ...entryDecisions, ...reviewDecisions, ...settlementDecisions };

type CommandOf<Name extends CommandName> = {
  [Each in Name]: { readonly type: Each; readonly payload: CommandPayloads[Each] };
}[Name];

/**
 * Decides one command: the events it leads to, or why it is refused. The guards of the catalogue answer stage by stage
 * (public contract, "Order of checks"); nothing the edge has checked already is taken on trust.
 */
function decide<Name extends CommandName>(
  command: CommandOf<Name>,
  state: AgreementState,
  context: DecisionContext,
): Result<readonly AgreementEvent[], Refusal> {
  const situation: Situation = { command: command.type, state, actor: context.actor, context };
  const guards = guardsOf<Name>(command.type);
  for (const stage of STAGES) {
    const refused =
      stage === 'version'
        ? wrongVersion(state, context)
        : firstRefusal(
            guards.filter((one) => one.stage === stage).map((one) => one.guard),
            (guard) => (guard.payloadFree ? guard.test(situation) : guard.test(situation, command.payload)),
            stage === 'payload',
          );
    if (refused) return fail(refused);
  }
  return ok(DECISIONS[command.type](command.payload, state, context));
}

/** A creation names no revision; every other command names the one that its sender saw. */
function wrongVersion({ revision }: AgreementState, { expectedRevision }: DecisionContext): Refusal | null {
  if (revision < 0 && expectedRevision === null) return null;
  if (expectedRevision === revision) return null;
  return refusal(
    'CONFLICT_VERSION',
    'The agreement has another revision than the one that was seen. Read it again, and send the revision of its ETag as If-Match.',
  );
}

/** The agreement as a decider: what the application layer folds, asks and appends with. */
export const agreementDecider: Decider<
  AgreementState,
  AgreementCommand,
  DecisionContext,
  AgreementEvent,
  RecordedAgreementEvent,
  Refusal
> = { initialState, decide, evolve };
