import { describe, expect, it } from '@jest/globals';
import { isIsaoFunction } from '@accord/kernel';
import { COMMAND_NAMES, functionsFor, guardsOf } from '../catalogue.js';
import { COMMANDS, type CommandName } from '../agreement.js';
import { STATES, type StateName } from '../state.js';
import type { Sent } from './commands.js';
import { accepted, given, type Manner, naming, refused, saying, type Step, where } from './given.js';
import { actedBefore } from './steps.js';

/** A command in a situation: what has happened, who sends what, and how. */
export interface Case {
  readonly given: readonly Step[];
  readonly by: string;
  readonly command: Sent;
  readonly manner?: Manner;
  /** Places that the refusal names, with the rule of each. */
  readonly naming?: readonly (readonly [path: string, code: string])[];
}

/** The rules of a command as tests: a case in which it is accepted, and one for each of its own guards. */
export interface CommandCases {
  readonly accepted: Case & { readonly events: readonly string[] };
  /** By the sentence of the guard that answers. */
  readonly refused: { readonly [sentence: string]: Case };
}

const inTheState = (state: StateName): Step => where((scene) => ({ state: { ...scene.state, state } }));

/** A state that has not ended and from which the command does not lead on. */
const elsewhere = (type: CommandName): StateName =>
  COMMANDS[type].from.includes('LegacyHeld') ? 'Draft' : 'LegacyHeld';

const nobodyAppointed = where(({ organization }) => ({ organization: { ...organization, appointments: [] } }));

/** Cases of the guards that every command has, made of the case in which it is accepted. */
function commonCases(type: CommandName, { given: steps, by, command, manner = {} }: Case): CommandCases['refused'] {
  const after = (step: Step): Case => ({ given: [...steps, step], by, command, manner });
  const isRiskAcceptor = functionsFor(type).some((name) => name === 'dhs.risk_acceptor' || isIsaoFunction(name));
  return {
    'The command belongs to another function.': { given: steps, by: 'au-1', command },
    'The person holds no current appointment at the applicant organization.': after(nobodyAppointed),
    'Separation of duties bars the person from this act.': after(
      actedBefore(by, isRiskAcceptor ? 'nccic.case_manager' : 'dhs.risk_acceptor'),
    ),
    ...(COMMANDS[type].terminal === 'refused' ? { 'The agreement has ended.': after(inTheState('Withdrawn')) } : {}),
    ...(COMMANDS[type].terminal === 'required' ? { 'The agreement has not ended.': after(inTheState('Active')) } : {}),
    'The command does not fit the state of the agreement.': after(inTheState(elsewhere(type))),
  };
}

/**
 * Whether a guard of all commands can ever answer to this one: `ownSide` not to a command of government alone, the state
 * neither where an open assignment is needed before it, since there is none in other states, nor where every state will do.
 */
const canAnswer = (type: CommandName, sentence: string): boolean =>
  sentence.includes('appointment')
    ? functionsFor(type).some(isIsaoFunction)
    : !(sentence.startsWith('The command does not fit') && (NEEDS_ASSIGNMENT.has(type) || fitsEverywhere(type)));

const NEEDS_ASSIGNMENT: ReadonlySet<CommandName> = new Set(['RecuseReviewer', 'DelegateReview', 'EndDelegation']);

const fitsEverywhere = (type: CommandName): boolean => STATES.every((state) => COMMANDS[type].from.includes(state));

/** Declares the tests of a command. Fails when a guard of the catalogue has no case, or a case no guard. */
function testCommand(type: CommandName, cases: CommandCases): void {
  const good = cases.accepted;
  const guards = guardsOf(type).map(({ guard }) => [guard.sentence, guard.code] as const);
  const all = { ...commonCases(type, good), ...cases.refused };

  it(`${type} is accepted`, () => {
    given(...good.given)
      .when(good.by, good.command, good.manner)
      .then(accepted(...good.events));
  });

  it.each(guards.filter(([sentence]) => canAnswer(type, sentence)))(`${type} is refused: %s (%s)`, (sentence, code) => {
    const bad = all[sentence];
    if (!bad) throw new Error(`No case for "${sentence}" of ${type}.`);
    given(...bad.given)
      .when(bad.by, bad.command, bad.manner)
      .then(refused(code), saying(sentence))
      .and(...(bad.naming ? [naming(...bad.naming)] : []));
  });

  it(`${type} is refused on another revision than the present one`, () => {
    const { revision } = given(...good.given).scene.state;
    const manner = { ...good.manner, expectedRevision: revision + 1 };
    given(...good.given)
      .when(good.by, good.command, manner)
      .then(refused('CONFLICT_VERSION'));
  });

  it(`${type} has no case without a guard`, () => {
    const sentences = new Set(guards.map(([sentence]) => sentence));
    expect(Object.keys(cases.refused).filter((sentence) => !sentences.has(sentence))).toEqual([]);
  });
}

/** Declares the tests of the commands of a chapter: one that is left out does not compile. */
export function testCommands<Names extends CommandName>(
  chapter: string,
  cases: Readonly<Record<Names, CommandCases>>,
): void {
  describe(`${chapter}: every guard`, () => {
    for (const type of COMMAND_NAMES) if (type in cases) testCommand(type, cases[type as Names]);
  });
}
