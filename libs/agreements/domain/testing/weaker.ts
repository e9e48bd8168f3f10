import { ask, fail, objects, ok, refusal, type Stage } from '@accord/kernel';
import { COMMANDS, type AgreementEvent, type CommandName, type CommandPayloads } from '../agreement.js';
import { guardsOf } from '../catalogue.js';
import type { Decide } from './scene.js';

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
      if (objects(ask(guard, situation, payload))) return fail(refusal(guard.code, guard.sentence));
    }
    return decided(type, () => COMMANDS[type].decide(payload, state, context));
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
