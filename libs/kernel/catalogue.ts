import type { FunctionName } from './actor.js';
import {
  slugOf,
  STAGES,
  type CommandRule,
  type GuardsByStage,
  type Realm,
  type Stage,
  type StagedGuard,
} from './command-rule.js';

/** The commands of a context: one rule for each payload. */
export type CommandRules<Of extends Realm, Payloads> = {
  readonly [Name in keyof Payloads]: CommandRule<Of, Payloads[Name]>;
};

/** One row of the guard table, for the generated documentation. */
export interface GuardRow {
  readonly command: string;
  readonly by: readonly FunctionName[];
  readonly from: readonly string[];
  /** Place in the order of answering, from 1. */
  readonly order: number;
  readonly stage: Stage;
  readonly code: string;
  readonly sentence: string;
  readonly payloadFree: boolean;
}

/** All that follows from the commands of a context: their names, who may send them, and every guard in its order. */
export interface Catalogue<Of extends Realm, Payloads> {
  /** Names of the commands, in the order of the chapters. */
  readonly names: readonly (keyof Payloads & string)[];
  /** The command behind a name in a path; null when there is none. */
  readonly commandOfSlug: (slug: string) => (keyof Payloads & string) | null;
  /** Functions that may send a command, in the order in which one is chosen for a caller who holds several. */
  readonly functionsFor: (name: keyof Payloads) => readonly FunctionName[];
  /** Every guard of a command in the order in which it answers. */
  readonly guardsOf: <Name extends keyof Payloads>(
    name: Name,
  ) => readonly StagedGuard<Of['situation'], Payloads[Name]>[];
  /** The whole catalogue as rows: command by command, guard by guard in the order in which they answer. */
  readonly guardTable: () => readonly GuardRow[];
}

/**
 * The catalogue of a context. Decider, actions of a read, documentation and model check all take it from here.
 * @param stagesOf the guards of a command by stage: those that the context has for all commands, and the command's own
 */
export function catalogueOf<Of extends Realm, Payloads extends object>(
  rules: CommandRules<Of, Payloads>,
  stagesOf: <Payload>(rule: CommandRule<Of, Payload>) => GuardsByStage<Of['situation'], Payload>,
): Catalogue<Of, Payloads> {
  const isName = (name: string): name is keyof Payloads & string => Object.hasOwn(rules, name);
  const names = Object.keys(rules).filter(isName);
  const bySlug = new Map(names.map((name) => [slugOf(name), name]));
  const known: { [Name in keyof Payloads]?: readonly StagedGuard<Of['situation'], Payloads[Name]>[] } = {};
  const guardsOf = <Name extends keyof Payloads>(
    name: Name,
  ): readonly StagedGuard<Of['situation'], Payloads[Name]>[] => {
    const before = known[name];
    if (before !== undefined) return before;
    const at = stagesOf<Payloads[Name]>(rules[name]);
    const guards = STAGES.flatMap((stage) => at[stage].map((guard) => ({ stage, guard })));
    known[name] = guards;
    return guards;
  };
  const rowsOf = (name: keyof Payloads & string): readonly GuardRow[] => {
    const { by, from } = rules[name];
    return guardsOf(name).map(({ stage, guard: { code, sentence, payloadFree } }, index) => ({
      command: slugOf(name),
      by,
      from,
      order: index + 1,
      stage,
      code,
      sentence,
      payloadFree,
    }));
  };
  return {
    names,
    commandOfSlug: (slug) => bySlug.get(slug) ?? null,
    functionsFor: (name) => rules[name].by,
    guardsOf,
    guardTable: () => names.flatMap(rowsOf),
  };
}
