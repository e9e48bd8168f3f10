import { type FunctionName, isGovernmentFunction } from '@accord/kernel';
import { functionsFor } from '../../catalogue.js';
import type { AgreementCommand } from '../../agreement.js';
import * as send from '../commands.js';
import { principal } from '../persons.js';
import type { Scene } from '../scene.js';
import { detours, entering, inDays, isIn, move, objections, straightMoves, classifiedBlock } from './moves.js';
import { appointing } from './surroundings.js';
import type { Move } from './walk.js';

/** Who holds every function of government, and tries them all. */
export const JACK = 'jack';
/** Who holds the functions of both sides, is appointed one day, and tries them all. */
export const JANUS = 'janus';
/** Who is officer and signatory of an organization with more than one officer. */
export const BOTH = 'both';

const OFFICE_FUNCTION = {
  crcl: ['dhs.crcl'],
  counsel: ['dhs.counsel'],
  'second-official': ['dhs.csa', 'nccic.approving_official'],
} as const;

const functionsOf = (command: AgreementCommand): readonly FunctionName[] =>
  command.type === 'RecordConcurrence' ? OFFICE_FUNCTION[command.payload.office] : functionsFor(command.type);

/** Moves of others, tried by one person in each function that they hold and the command admits. */
export const triedBy = (person: string, others: readonly Move[]): readonly Move[] =>
  others.flatMap((other) =>
    principal(person).functions.map((name) => ({
      name: `${person} as ${name}, like ${other.name}`,
      command: (scene: Scene) => {
        const made = other.command?.(scene);
        return made && functionsOf(made[1]).includes(name) ? ([person, made[1], name] as const) : null;
      },
    })),
  );

/** Moves of others, tried by an auditor: to whom none of them belongs. */
export const triedByAnAuditor = (others: readonly Move[]): readonly Move[] =>
  others.map((other) => ({
    name: `au-1, like ${other.name}`,
    command: (scene) => {
      const made = other.command?.(scene);
      return made ? ['au-1', made[1], 'auditor'] : null;
    },
  }));

/** Assignments of the privacy review to somebody, by the case manager and by themselves. */
export const assignmentsOf = (person: string): readonly Move[] =>
  ['cm-1', person].map((by) =>
    move(
      `assign ${person}`,
      by,
      (scene) => send.assignReviewer(person, 'dhs.privacy', inDays(scene, 360)),
      isIn('Proposed'),
      principal(by).functions.find(isGovernmentFunction),
    ),
  );

/** Reassignments of the privacy review: to `pr-1` and back, and to somebody by themselves. */
const reassignmentsOf = (person: string): readonly Move[] =>
  (
    [
      ['cm-1', 'pr-1'],
      ['cm-1', person],
      [person, 'pr-1'],
      [person, person],
    ] as const
  ).map(([by, to]) =>
    move(
      `reassign to ${to}`,
      by,
      (scene) => send.reassignReviewer(to, 'dhs.privacy', inDays(scene, 360)),
      isIn('Proposed'),
      principal(by).functions.find(isGovernmentFunction),
    ),
  );

const without = (pattern: RegExp, others: readonly Move[]) => others.filter(({ name }) => !pattern.test(name));

/** A straight way whose review always sets a condition, so that a risk has to be accepted; and who fails may go on. */
const usual = [...without(/: pass$/, straightMoves), ...detours.filter(({ name }) => name.endsWith(': drop'))];
/** What one person tries in all their functions: that way, with what ends in a refusal of the case. */
const tried = [...usual, ...detours.filter(({ name }) => /: (fail|deny|recuse)$/.test(name)), ...objections('crcl')];

/** Top Secret on its way, each step open to the usual person and to one who holds every function of government. */
export const movesWithJack: readonly Move[] = [
  ...entering(classifiedBlock('TopSecret')),
  ...usual,
  ...triedBy(JACK, tried),
  ...assignmentsOf(JACK),
  ...reassignmentsOf(JACK),
];

/** Secret on its way, each step open to the usual person and to one who holds the functions of both sides. */
export const movesWithJanus: readonly Move[] = [
  ...entering(classifiedBlock()),
  ...usual,
  ...without(/recuse|NonConcur|override/, triedBy(JANUS, [...entering(classifiedBlock()), ...tried])),
  ...assignmentsOf(JANUS),
  ...reassignmentsOf(JANUS),
  appointing(JANUS),
];

/** An unclassified application, each step open to an officer who is signatory, and to one who was a reviewer before. */
export const movesWithBoth: readonly Move[] = [
  ...entering({}),
  ...straightMoves,
  ...triedBy(BOTH, [...entering({}), ...straightMoves]),
  ...triedBy('mv-2', [...entering({}), ...straightMoves]),
];
