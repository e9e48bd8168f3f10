import type { FunctionName } from '@accord/kernel';
import type { AgreementCommand } from '../../agreement.js';
import { TERMINAL_STATES } from '../../state.js';
import { brokenBy, misread, unfounded } from '../oracle/index.js';
import { actorFor, principal } from '../persons.js';
import { send, type Scene } from '../scene.js';
import { abstractionOf } from './abstraction.js';
import { readingOf } from './readings.js';

/** One move of the model: a person sends a command, or the scene around the agreement changes. */
export interface Move {
  readonly name: string;
  /** The command, where it is one; null while it makes no sense in this scene. */
  readonly command?: (
    scene: Scene,
  ) => readonly [subjectId: string, command: AgreementCommand, as?: FunctionName | undefined] | null;
  /** The change of the scene, where it is one; null where nobody would see it. */
  readonly change?: (scene: Scene) => Scene | null;
}

/** A state of the model: one scene that stands for all with the same key, and where its moves lead. */
export interface Node {
  readonly key: string;
  readonly scene: Scene;
  /** How the walk first came here; null at the beginning. */
  readonly came: { readonly from: Node; readonly by: string } | null;
  /** Keys to which accepted commands lead, by the name of the move. */
  readonly byCommand: Map<string, string>;
  /** Keys to which changes of the scene lead. */
  readonly byChange: Map<string, string>;
}

/** What was found broken, and the moves that led there. */
export interface Breach {
  readonly what: string;
  readonly path: readonly string[];
}

/** What a walk has seen. */
export interface Walk {
  readonly nodes: ReadonlyMap<string, Node>;
  readonly breaches: readonly Breach[];
  /** Some of the scenes that were taken for one that had been seen before. */
  readonly lookalikes: readonly { readonly key: string; readonly scene: Scene }[];
}

/** One scene in so many that come to a known state is kept, to see whether it behaves as the first one did. */
const ONE_LOOKALIKE_IN = 50;

/**
 * Walks breadth first from a scene over every move until no new state of the model turns up, and asks the oracle of each
 * accepted command what it broke, of each refused one whether it had a ground, and of each state whether it is read right.
 * @param options `limit`: states after which the walk gives up with an error, since the abstraction would be too fine;
 * `untilBroken`: stop at the first breach
 */
export function walk(
  from: Scene,
  moves: readonly Move[],
  options: { readonly watched?: readonly string[]; readonly limit: number; readonly untilBroken?: boolean },
): Walk {
  const { watched = [], limit, untilBroken = false } = options;
  const nodes = new Map<string, Node>();
  const breaches: Breach[] = [];
  const lookalikes: { key: string; scene: Scene }[] = [];
  const waiting: Node[] = [];
  let revisits = 0;
  const report = (found: readonly string[], came: Node['came']): void => {
    for (const what of found) breaches.push({ what, path: pathTo(came) });
  };
  const visit = (scene: Scene, came: Node['came']): string => {
    const key = abstractionOf(scene, watched);
    if (!nodes.has(key)) {
      const node: Node = { key, scene, came, byCommand: new Map(), byChange: new Map() };
      nodes.set(key, node);
      waiting.push(node);
      report(misread(scene, readingOf(scene)), came);
      if (nodes.size > limit) throw new Error(`More than ${limit} states.`);
    } else if (revisits++ % ONE_LOOKALIKE_IN === 0) lookalikes.push({ key, scene });
    return key;
  };
  visit(from, null);
  for (const node of waiting)
    for (const move of moves) {
      if (untilBroken && breaches.length > 0) return { nodes, breaches, lookalikes };
      const came = { from: node, by: move.name };
      const changed = move.change?.(node.scene);
      if (changed) node.byChange.set(move.name, visit(changed, came));
      const sent = attempted(move, node.scene);
      if (!sent) continue;
      report(sent.found, came);
      if (sent.after) node.byCommand.set(move.name, visit(sent.after, came));
    }
  return { nodes, breaches, lookalikes };
}

function pathTo(came: Node['came']): readonly string[] {
  return came ? [...pathTo(came.from.came), came.by] : [];
}

/** What comes of the command of a move: the scene after it, null where it is refused; and what the oracle finds in that. */
function attempted(
  move: Move,
  scene: Scene,
): { readonly after: Scene | null; readonly found: readonly string[] } | null {
  const made = move.command?.(scene);
  if (!made) return null;
  const [subjectId, command, as] = made;
  const actor = as ? { ...principal(subjectId), function: as } : actorFor(subjectId, command.type);
  const { result, after } = send(scene, actor, command);
  if (!result.ok) return { after: null, found: unfounded(scene, result.error.code, { command, actor }) };
  return { after, found: [...brokenBy(after, scene.history.length), ...misreadAtTheEnd(after)] };
}

/** All that ended is one state of the model, so that each end is looked at where it comes. */
const misreadAtTheEnd = (scene: Scene): readonly string[] =>
  TERMINAL_STATES.includes(scene.state.state) ? misread(scene, readingOf(scene)) : [];

/** The scene after the command of a move; null where it is none, or is refused. */
const commanded = (move: Move, scene: Scene): Scene | null => attempted(move, scene)?.after ?? null;

/** The scene to which some moves lead, by their names. @throws when one of them is none, or is refused */
export const along = (from: Scene, moves: readonly Move[], ...names: readonly string[]): Scene =>
  names.reduce((scene, name) => {
    const move = moves.find((one) => one.name === name);
    const after = move?.change?.(scene) ?? (move && commanded(move, scene));
    if (!after) throw new Error(`"${name}" leads nowhere.`);
    return after;
  }, from);

/** Where the moves lead from a scene, as keys by the name of the move: what a state of the model is told by. */
export const successorsOf = (
  scene: Scene,
  moves: readonly Move[],
  watched: readonly string[],
): ReadonlyMap<string, string> =>
  new Map(
    moves.flatMap((move) => {
      const after = move.change?.(scene) ?? commanded(move, scene);
      return after ? [[move.name, abstractionOf(after, watched)] as const] : [];
    }),
  );

/** Keys of the nodes from which one of the goals can be reached over some of the moves. */
export function leadingTo(
  nodes: ReadonlyMap<string, Node>,
  isGoal: (node: Node) => boolean,
  edgesOf: (node: Node) => readonly string[],
): ReadonlySet<string> {
  const into = new Map<string, string[]>();
  for (const node of nodes.values())
    for (const target of edgesOf(node)) {
      const sources = into.get(target);
      if (sources) sources.push(node.key);
      else into.set(target, [node.key]);
    }
  const found = new Set([...nodes.values()].filter(isGoal).map(({ key }) => key));
  for (const key of found) for (const source of into.get(key) ?? []) found.add(source);
  return found;
}
