import { addDays, type FunctionName, localDateOf } from '@accord/kernel';
import { isOverridden, lastPositionOf, mustConcur, namesRecipients } from '../concurrence.js';
import type { AgreementCommand, Office } from '../commands.js';
import { TERMINAL_STATES } from '../state.js';
import { risksToCover } from '../risk.js';
import { actorFor, principal } from './persons.js';
import { send, type World } from './world.js';

/** One move of the model: a person sends a command, or the world around the agreement changes. */
export interface Move {
  readonly name: string;
  /** The command, where it is one; null while it makes no sense in this world. */
  readonly command?: (
    world: World,
  ) => readonly [subjectId: string, command: AgreementCommand, as?: FunctionName] | null;
  /** The change of the world, where it is one; null where nobody would see it. */
  readonly change?: (world: World) => World | null;
}

/** A state of the model: one world that stands for all with the same key, and where its moves lead. */
export interface Node {
  readonly key: string;
  readonly world: World;
  /** Keys to which accepted commands lead, by the name of the move. */
  readonly byCommand: Map<string, string>;
  /** Keys to which changes of the world lead. */
  readonly byChange: Map<string, string>;
}

/**
 * All that later decisions can depend on, as text; times only as what they mean now. Worlds with the same key are taken
 * for the same state of the model.
 * @param watched people whose own acts count beyond what they did to the agreement: those who try more than one function
 */
export function abstractionOf(world: World, watched: readonly string[]): string {
  const { state, now, organization, policy } = world;
  const today = localDateOf(now);
  const facts = policy(now);
  if (TERMINAL_STATES.includes(state.state) || state.state === 'Active') return state.state;
  const positions = (['crcl', 'counsel', 'second-official'] as const).map((office) => positionFor(world, office));
  const signed = state.signatures.filter(({ status }) => status === 'Signed').map(({ party }) => party);
  return JSON.stringify([
    state.revision < 0 ? 'nothing' : state.state,
    state.agreementForm,
    state.application && [state.application.requestedLevel, namesRecipients(state), mustConcur(state, 'counsel')],
    state.changes && state.state === 'ChangesRequested' ? state.changes.stage : null,
    state.intake !== null,
    state.assignments.map(({ subjectId }) => subjectId),
    [...new Set(state.recused.map(({ subjectId }) => subjectId))].toSorted(),
    positions,
    [state.privacy.status, state.privacy.reviewedAt !== null && daysSince(state.privacy.reviewedAt, today) > 365],
    [state.classified.status, (state.classified.verificationDueOn ?? today) >= today],
    risksToCover(state, organization, facts).map(({ ref }) => [ref, accepted(world, ref)]),
    state.terms?.open ? [today > state.terms.signBy, daysSince(state.terms.openedAt, today) > 60, signed] : null,
    organization.attestation?.lapsed,
    watched.map((person) => actsOf(state, person)),
  ]);
}

/** Time is told here from the record itself, so that a fault in the rules on time shows as a state of its own. */
const daysSince = (moment: string, today: string): number =>
  (Date.parse(today) - Date.parse(localDateOf(moment))) / 86_400_000;

/** Whether a source was accepted since the review that stands, and whether the last day of the acceptance is to come. */
function accepted({ state, history, now }: World, ref: string): readonly unknown[] {
  const newest = state.risks.findLast(({ source, status }) => source.ref === ref && status === 'Active');
  const isSince =
    history.findLastIndex(({ type, data }) => type === 'RiskAccepted' && data.form.source.ref === ref) >
    history.findLastIndex(({ type }) => type === 'PrivacyReviewPassed');
  return [newest !== undefined, newest !== undefined && newest.expiresOn >= localDateOf(now), isSince];
}

/** Whether an office can still speak on this revision, and what its last word means for the gates. */
function positionFor({ state, now }: World, office: Office): readonly unknown[] {
  const last = lastPositionOf(state, office);
  const canSpeak = last?.revisionNo !== state.revisionNo;
  if (last?.position === 'NonConcur') return [canSpeak, last.inForce, isOverridden(state, office, localDateOf(now))];
  return [canSpeak, last?.inForce === true];
}

const actsOf = ({ participations }: World['state'], person: string) =>
  [
    ...new Set(
      participations
        .filter(({ subjectId }) => subjectId === person)
        .map(
          (act) =>
            `${act.function}${act.classifiedOfficial ? '!' : ''}${act.eventType === 'SignatureRecorded' ? '$' : ''}`,
        ),
    ),
  ].toSorted();

/** Days that pass, for the moves of the model. */
export const passing =
  (days: number) =>
  (world: World): World => ({
    ...world,
    now: `${addDays(world.now.slice(0, 10), days)}T15:00:00.000Z`,
  });

/** Called for each accepted command, with the world before and after it. */
export type Watch = (before: World, after: World, command: AgreementCommand) => void;

/**
 * Walks breadth first from a world over every move until no new state of the model turns up.
 * @param limit states after which the walk gives up with an error: the abstraction would be too fine
 */
export function walk(
  from: World,
  moves: readonly Move[],
  options: { readonly watched?: readonly string[]; readonly limit: number; readonly watch: Watch },
): ReadonlyMap<string, Node> {
  const { watched = [], limit, watch } = options;
  const nodes = new Map<string, Node>();
  const waiting: Node[] = [];
  const visit = (world: World): string => {
    const key = abstractionOf(world, watched);
    if (!nodes.has(key)) {
      const node: Node = { key, world, byCommand: new Map(), byChange: new Map() };
      nodes.set(key, node);
      waiting.push(node);
      if (nodes.size > limit) throw new Error(`More than ${limit} states.`);
    }
    return key;
  };
  visit(from);
  for (let node = waiting.shift(); node; node = waiting.shift())
    for (const move of moves) {
      const after = move.change?.(node.world);
      if (after) node.byChange.set(move.name, visit(after));
      const sent = commandOf(move, node.world);
      if (sent) {
        watch(node.world, sent.world, sent.command);
        node.byCommand.set(move.name, visit(sent.world));
      }
    }
  return nodes;
}

function commandOf(move: Move, world: World): { command: AgreementCommand; world: World } | null {
  const made = move.command?.(world);
  if (!made) return null;
  const [subjectId, command, as] = made;
  const actor = as ? { ...principal(subjectId), function: as } : actorFor(subjectId, command.type);
  const { result, after } = send(world, actor, command);
  return result.ok ? { command, world: after } : null;
}

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
