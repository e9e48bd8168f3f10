import type { Catalogue } from './catalogue.js';
import { STAGES, type CommandRule, type DecidedEvent, type Realm, type StagedGuard } from './command-rule.js';
import { ask, firstRefusal } from './guard.js';
import type { Refusal } from './refusal.js';
import { fail, ok, type Result } from './result.js';

/** What the deciding of a context needs beside its commands. */
export interface Deciding<Of extends Realm, Payloads> {
  readonly catalogue: Pick<Catalogue<Of, Payloads>, 'guardsOf'>;
  /** What the guards of a command look at. */
  readonly situationOf: (
    command: keyof Payloads & string,
    state: Of['state'],
    context: Of['context'],
  ) => Of['situation'];
  /** The refusal of a sender who saw another revision, in the stage `version`; null when there is none. */
  readonly wrongVersion: (state: Of['state'], context: Of['context']) => Refusal | null;
}

/**
 * The function that decides a command: the events that it leads to, or why it is refused. The guards of the catalogue
 * answer stage by stage (rules.md#order-of-checks); nothing the edge has checked already is taken on trust.
 */
export const guardedDecide =
  <Of extends Realm, Payloads extends object, Event extends DecidedEvent>(
    rules: { readonly [Name in keyof Payloads]: CommandRule<Of, Payloads[Name], Event> },
    { catalogue, situationOf, wrongVersion }: Deciding<Of, Payloads>,
  ) =>
  <Name extends keyof Payloads & string>(
    { type, payload }: { readonly type: Name; readonly payload: Payloads[Name] },
    state: Of['state'],
    context: Of['context'],
  ): Result<readonly Event[], Refusal> => {
    const situation = situationOf(type, state, context);
    const refused = judged(catalogue.guardsOf(type), situation, payload, () => wrongVersion(state, context));
    return refused ? fail(refused) : ok(rules[type].decide(payload, state, context));
  };

/** The first refusal of a command, stage by stage. A refusal for the payload names every field that is wrong. */
function judged<Situation, Payload>(
  guards: readonly StagedGuard<Situation, Payload>[],
  situation: Situation,
  payload: Payload,
  wrongVersion: () => Refusal | null,
): Refusal | null {
  for (const stage of STAGES) {
    const own = guards.filter((one) => one.stage === stage).map((one) => one.guard);
    const refused =
      (stage === 'version' ? wrongVersion() : null) ??
      firstRefusal(own, (guard) => ask(guard, situation, payload), stage === 'payload');
    if (refused) return refused;
  }
  return null;
}
