import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { COMMANDS } from './agreement.js';
import { functionsFor, guardTable } from './catalogue.js';
import { STAGES } from '@accord/kernel';
import { COMMAND_NAMES, commandOfSlug, commandSlug } from './catalogue.js';
import { STATES } from './state.js';

interface Codes {
  readonly lists: {
    readonly commands: readonly { readonly code: string; readonly by?: readonly string[]; readonly http: boolean }[];
    readonly timerActions: readonly { readonly code: string }[];
    readonly states: readonly { readonly code: string }[];
  };
  readonly refusalCodes: readonly { readonly code: string }[];
  readonly gates: readonly { readonly code: string }[];
}
const codes: Codes = JSON.parse(readFileSync(new URL('../../contract/data/codes.json', import.meta.url), 'utf8'));
const order = codes.refusalCodes.map(({ code }) => code);
const placeOf = (code: string) => order.indexOf(code.split(':')[0]!);

describe('names of commands', () => {
  it('go both ways, and are those of the contract', () => {
    for (const type of COMMAND_NAMES) expect(commandOfSlug(commandSlug(type))).toBe(type);
    expect(commandSlug('PassPrivacyReview')).toBe('pass-privacy-review');
    const known = new Set(codes.lists.commands.map(({ code }) => code));
    expect(COMMAND_NAMES.map(commandSlug).filter((slug) => !known.has(slug))).toEqual([]);
  });

  it.each(['', 'PassPrivacyReview', 'constructor', 'toString', '__proto__', 'suspend'])('%j is none', (slug) => {
    expect(commandOfSlug(slug)).toBeNull();
  });
});

describe('the guard catalogue', () => {
  it.each(COMMAND_NAMES)('lets %s come from whom the contract says', (type) => {
    const by = codes.lists.commands.find(({ code }) => code === commandSlug(type))?.by ?? [];
    const persons = functionsFor(type).filter((name) => name !== 'clock');
    // what the clock may do beside persons the contract says in the actions of its timers
    if (type === 'CorrectRecord') expect(by).toEqual(['the function that owns the field']);
    else if (persons.length > 0) expect(persons).toEqual(by);
    else expect(by).toEqual(['clock']);
  });

  it('lets the clock send what the actions of timers name, and what nobody else sends', () => {
    const byClock = COMMAND_NAMES.filter((type) => functionsFor(type).includes('clock'));
    const actions = new Set(codes.lists.timerActions.map(({ code }) => code));
    const unsent = new Set(codes.lists.commands.filter(({ http }) => !http).map(({ code }) => code));
    expect(byClock.length).toBeGreaterThan(7);
    expect(byClock.filter((type) => !actions.has(type) && !unsent.has(commandSlug(type)))).toEqual([]);
  });

  it('names only states, codes and gates of the contract', () => {
    const gates = new Set(codes.gates.map(({ code }) => code));
    const states = new Set(codes.lists.states.map(({ code }) => code));
    for (const { code } of guardTable()) {
      expect([code, placeOf(code)]).not.toEqual([code, -1]);
      const [, gate] = code.split(':');
      if (gate) expect([code, gates.has(gate)]).toEqual([code, true]);
    }
    expect(STATES.filter((state) => !states.has(state))).toEqual([]);
    expect(COMMAND_NAMES.flatMap((type) => COMMANDS[type].from).filter((state) => !states.has(state))).toEqual([]);
  });

  it.each(COMMAND_NAMES)('answers %s in the order of the contract', (type) => {
    const rows = guardTable().filter(({ command }) => command === commandSlug(type));
    const stages = rows.map(({ stage }) => STAGES.indexOf(stage));
    expect(stages).toEqual(stages.toSorted((a, b) => a - b));
    // a step of the contract that lists several codes is one stage here: within it the rules have their own order
    const places = rows
      .filter(({ stage }) => stage !== 'state' && stage !== 'authorization' && stage !== 'payload')
      .map(({ code }) => placeOf(code));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('says each thing in a sentence, once for each command', () => {
    for (const { sentence } of guardTable()) expect(sentence).toMatch(/^[A-Z].*\.$/);
    const said = guardTable().map(({ command, sentence }) => `${command}: ${sentence}`);
    expect(new Set(said).size).toBe(said.length);
  });
});
