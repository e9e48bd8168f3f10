import type { FieldError, FunctionName, Json } from '@accord/kernel';
import { validateBody } from '@accord/contract';
import { expect } from '@jest/globals';
import type { AgreementCommand } from '../agreement.js';
import { commandSlug, isOfTheClock } from '../catalogue.js';
import type { StateName } from '../state.js';
import type { Sent } from './commands.js';
import { actorFor, principal } from './persons.js';
import { beginning, type Outcome, send, type Scene } from './scene.js';

/** Something that has happened, or is so, before the command under test. */
export type Step = (scene: Scene) => Scene;

/** What a test says of the outcome. */
export type Expectation = (outcome: Outcome) => void;

/** How a command is sent beside the usual: in another function, or on another revision. */
export interface Manner {
  readonly as?: FunctionName;
  readonly expectedRevision?: number;
}

const commandFor = (sent: Sent, scene: Scene): AgreementCommand =>
  typeof sent === 'function' ? sent(scene.state) : sent;

function actorIn(subjectId: string, command: AgreementCommand, { as }: Manner) {
  return as ? { ...principal(subjectId), function: as } : actorFor(subjectId, command.type);
}

const toJson = (payload: unknown): Json => JSON.parse(JSON.stringify(payload));

/** Sends a command whose body the contract admits: what it does not admit never reaches the decider. What is the clock's has no form. */
function deliver(scene: Scene, subjectId: string, sent: Sent, manner: Manner): Outcome {
  const command = commandFor(sent, scene);
  const isClocks = subjectId === 'clock' || isOfTheClock(command.type);
  const verdict = isClocks ? null : validateBody(commandSlug(command.type), toJson(command.payload));
  if (verdict?.ok === false) throw new Error(`The contract refuses this ${command.type}: ${JSON.stringify(verdict)}`);
  return send(scene, actorIn(subjectId, command, manner), command, manner.expectedRevision);
}

/** A command that was sent before, and accepted. */
export const by =
  (subjectId: string, sent: Sent, manner: Manner = {}): Step =>
  (scene) => {
    const { result, after } = deliver(scene, subjectId, sent, manner);
    if (!result.ok) throw new Error(`${subjectId} was refused: ${JSON.stringify(result.error)}`);
    return after;
  };

/** It is noon in New York (17:00 UTC) on this date; with a time, that moment in UTC. */
export const on =
  (date: string): Step =>
  (scene) => ({ ...scene, now: date.includes('T') ? date : `${date}T17:00:00.000Z` });

/** The scene is so. */
export const where =
  (change: Partial<Scene> | ((scene: Scene) => Partial<Scene>)): Step =>
  (scene) => ({ ...scene, ...(typeof change === 'function' ? change(scene) : change) });

/** Several steps as one. */
export const all =
  (...steps: readonly Step[]): Step =>
  (scene) =>
    steps.reduce((before, step) => step(before), scene);

/** The end of a sentence: what came of it. */
export interface Ending {
  readonly then: (...expectations: readonly Expectation[]) => Ending;
  readonly and: (...expectations: readonly Expectation[]) => Ending;
  /** The scene as the command left it. */
  readonly scene: Scene;
}

function endingOf(outcome: Outcome): Ending {
  const expecting = (...expectations: readonly Expectation[]): Ending => {
    for (const expectation of expectations) expectation(outcome);
    return endingOf(outcome);
  };
  // oxlint-disable-next-line unicorn/no-thenable -- a sentence of a test, never awaited
  return { then: expecting, and: expecting, scene: outcome.after };
}

/** Given what has happened, when a person sends a command, then this comes of it. */
export function given(...steps: readonly Step[]) {
  const scene = all(...steps)(beginning);
  return {
    /** The scene that the steps lead to. */
    scene,
    when: (subjectId: string, sent: Sent, manner: Manner = {}): Ending =>
      endingOf(deliver(scene, subjectId, sent, manner)),
  };
}

/** The command is accepted and leads to exactly these events. */
export const accepted =
  (...types: readonly string[]): Expectation =>
  ({ result }) => {
    expect(result.ok ? result.value.map(({ type }) => type) : result.error).toEqual(types);
  };

/** The command is refused with this code and nothing has changed. */
export const refused =
  (code: string): Expectation =>
  ({ result, before, after }) => {
    expect(result.ok ? result.value.map(({ type }) => type) : result.error.code).toBe(code);
    expect(after.state).toBe(before.state);
  };

/** The refusal names these places, each with its rule: `['/form/expiresOn', 'risk-expiry']`. */
export const naming =
  (...places: readonly (readonly [path: string, code: string])[]): Expectation =>
  ({ result }) => {
    const errors: readonly FieldError[] = result.ok ? [] : (result.error.errors ?? []);
    expect(errors.map(({ path, code }) => [path, code])).toEqual(places);
  };

/** The refusal says this. */
export const saying =
  (sentence: string): Expectation =>
  ({ result }) => {
    expect(result.ok ? null : result.error.detail).toBe(sentence);
  };

/** The agreement is in this state afterwards. */
export const inState =
  (state: StateName): Expectation =>
  ({ after }) => {
    expect(after.state.state).toBe(state);
  };

/** The first event carries (at least) this. */
export const carrying =
  (data: Readonly<Record<string, unknown>>): Expectation =>
  ({ result }) => {
    expect(result.ok ? result.value[0]?.data : result.error).toMatchObject(data);
  };

/** Something else holds of the agreement afterwards. */
export const leaving =
  (check: (scene: Scene) => void): Expectation =>
  ({ after }) => {
    check(after);
  };
