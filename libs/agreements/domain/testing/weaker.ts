import { fail, objects, ok, refusal } from '@accord/kernel';
import { guardsOf } from '../catalogue/index.js';
import type { CommandName, CommandPayloads } from '../commands.js';
import type { Decisions } from '../decisions/decision.js';
import { entryDecisions } from '../decisions/entry.js';
import { reviewDecisions } from '../decisions/review.js';
import { settlementDecisions } from '../decisions/settlement.js';
import type { AgreementEvent } from '../events.js';
import type { Stage } from '../guard.js';
import type { Decide } from './world.js';

const DECISIONS: Decisions<CommandName> = { ...entryDecisions, ...reviewDecisions, ...settlementDecisions };

/** A guard of one command, as far as a test names it. */
export interface NamedGuard {
  readonly command: CommandName;
  readonly stage: Stage;
  readonly code: string;
  readonly sentence: string;
}

/** The decider without the guards that are named: what would be left if the catalogue forgot them. */
export function decideWithout(isForgotten: (guard: NamedGuard) => boolean): Decide {
  return <Name extends CommandName>(
    { type, payload }: { readonly type: Name; readonly payload: CommandPayloads[Name] },
    state: Parameters<Decide>[1],
    context: Parameters<Decide>[2],
  ): ReturnType<Decide> => {
    const situation = { command: type, state, actor: context.actor, context };
    for (const { stage, guard } of guardsOf<Name>(type)) {
      if (isForgotten({ command: type, stage, code: guard.code, sentence: guard.sentence })) continue;
      if (objects(guard.payloadFree ? guard.test(situation) : guard.test(situation, payload)))
        return fail(refusal(guard.code, guard.sentence));
    }
    return decided(type, () => DECISIONS[type](payload, state, context));
  };
}

/** Some decisions cannot be made of what a guard should have kept away: they throw, and nothing is recorded. */
function decided(type: CommandName, decision: () => readonly AgreementEvent[]): ReturnType<Decide> {
  try {
    return ok(decision());
  } catch (error) {
    if (error instanceof TypeError) return fail(refusal('UNDECIDABLE', `${type}: ${error.message}`));
    throw error;
  }
}
