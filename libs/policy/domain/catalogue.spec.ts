import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { STAGES, type StoredEvent } from '@accord/kernel';
import {
  COMMAND_NAMES,
  commandOfSlug,
  editionsOf,
  functionsOf,
  guardTable,
  isOfTheClock,
  policyDecider,
  sealedFields,
  slugOf,
  toPolicyEvent,
} from './index.js';

interface CodeLists {
  readonly lists: {
    readonly commands: readonly { code: string; by: string[]; stream: string; http: boolean }[];
    readonly eventTypes: readonly { code: string; stream?: string }[];
  };
  readonly refusalCodes: readonly { code: string }[];
}
const codes: CodeLists = JSON.parse(readFileSync(new URL('../../contract/data/codes.json', import.meta.url), 'utf8'));
const order = codes.refusalCodes.map(({ code }) => code);

describe('the guard catalogue', () => {
  it('holds the policy commands of the contract, with their functions', () => {
    const wanted = codes.lists.commands.filter(({ stream }) => stream === 'policy');
    const ours = COMMAND_NAMES.map((name) => ({
      code: slugOf(name),
      by: [...functionsOf(name)],
      http: !isOfTheClock(name),
    }));
    const byCode = (a: { code: string }, b: { code: string }) => a.code.localeCompare(b.code);
    expect(ours.toSorted(byCode)).toEqual(wanted.map(({ code, by, http }) => ({ code, by, http })).toSorted(byCode));
  });

  it.each(COMMAND_NAMES)('answers %s in the order of the contract, by its codes', (name) => {
    const rows = guardTable().filter((row) => row.command === slugOf(name));
    const stages = rows.map(({ stage }) => STAGES.indexOf(stage));
    expect(stages).toEqual(stages.toSorted((a, b) => a - b));
    const places = rows.filter(({ stage }) => stage !== 'state').map(({ code }) => order.indexOf(code));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('says each thing in a sentence, once for each command', () => {
    const said = guardTable().map(({ command, sentence }) => `${command}: ${sentence}`);
    for (const { sentence } of guardTable()) expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(new Set(said).size).toBe(said.length);
  });

  it('seals fields of the event types of the contract and leaves out none of them', () => {
    const wanted = codes.lists.eventTypes.filter(({ stream }) => stream === 'policy').map(({ code }) => code);
    expect(Object.keys(sealedFields).toSorted()).toEqual(wanted.toSorted());
  });

  it('finds a command by its name in a path', () => {
    expect(commandOfSlug('approve-publication')).toBe('ApprovePublication');
    expect(commandOfSlug('constructor')).toBeNull();
  });
});

/**
 * Events as version 1 wrote them, and what they meant then. They are never written anew: a payload that changes gets another
 * version, an upcaster from this one, and a file of its own.
 */
const golden: {
  readonly events: readonly StoredEvent[];
  readonly editions: readonly object[];
  readonly state: object;
} = JSON.parse(readFileSync(new URL('testing/golden-events-1.json', import.meta.url), 'utf8'));

describe('events of version 1', () => {
  const state = golden.events
    .map((event) => toPolicyEvent(event))
    .reduce((before, event) => policyDecider.evolve(before, event), policyDecider.initialState);

  it('mean today what they meant', () => {
    expect(state).toMatchObject(golden.state);
    expect(editionsOf(state)).toMatchObject(golden.editions);
  });

  it('are there of every type', () => {
    expect(new Set(golden.events.map(({ type }) => type))).toEqual(new Set(Object.keys(sealedFields)));
  });

  it('are the only ones that can be read: another version or type stops the reader', () => {
    const [first] = golden.events;
    expect(() => toPolicyEvent({ ...first!, schemaVersion: 2 })).toThrow(
      new TypeError('Unknown version of a policy event: 2 of FirstPolicyPublished'),
    );
    expect(() => toPolicyEvent({ ...first!, type: 'SomethingNew' })).toThrow(TypeError);
    expect(() => toPolicyEvent({ ...first!, metadata: {} })).toThrow(
      new TypeError('A policy event does not say who acted, or in which function.'),
    );
  });
});
