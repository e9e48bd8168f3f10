import { beforeAll, describe, expect, it } from '@jest/globals';
import { STATES, type StateName, TERMINAL_STATES } from '../../state.js';
import { alphabet, type Letter } from '../alphabet.js';
import { AgreementRecord } from '../oracle/record.js';
import { stateOf as recordedStateOf } from '../oracle/standing.js';
import { actorFor } from '../persons.js';
import { send, type Scene } from '../scene.js';
import { isOfTheClock } from './clock.js';
import { isExit } from './moves.js';
import { isRemedy, start } from './surroundings.js';
import { leadingTo, type Move, type Node, successorsOf, type Walk, walk } from './walk.js';

/** The state of a node, as the record has it. What a clock would do counts at once: past its term an agreement has expired. */
const stateOf = ({ scene }: Node): StateName =>
  STATES.find((state) => state === recordedStateOf(new AgreementRecord(scene, scene.history))) ?? 'Draft';

const isOver = (node: Node): boolean => TERMINAL_STATES.includes(stateOf(node));
const isActive = ({ scene: { state } }: Node): boolean => state.state === 'Active' || state.state === 'Suspended';

/** Where people can take an agreement that goes on: neither rejection nor withdrawal, and no waiting for better days. */
const onwards = ({ byCommand, byChange }: Node): readonly string[] => [
  ...[...byCommand].filter(([name]) => !isExit(name)).map(([, key]) => key),
  ...[...byChange].filter(([name]) => isRemedy(name)).map(([, key]) => key),
];

/**
 * Walks every state of the model that some moves can reach, and proves of each what must hold of all.
 * @param reaches states that the walk must have come to: a walk that gets nowhere proves nothing
 * @param options `watched`: people who try more than one function; `from`: where the walk begins
 */
export function proveModel(
  title: string,
  moves: readonly Move[],
  reaches: readonly StateName[],
  { watched = [], from = start }: { readonly watched?: readonly string[]; readonly from?: Scene } = {},
): () => Walk['nodes'] {
  let walked: Walk = { nodes: new Map(), breaches: [], lookalikes: [] };

  describe(`every state of the model: ${title}`, () => {
    beforeAll(() => {
      walked = walk(from, moves, { watched, limit: 60_000 });
    }, 300_000);

    it('comes to the states that it is about', () => {
      const reached = new Set([...walked.nodes.values()].map(stateOf));
      expect(reaches.filter((state) => !reached.has(state))).toEqual([]);
    });

    it('keeps separation of duties, every signature on its text, and every gate before every step', () => {
      expect(walked.breaches.slice(0, 10)).toEqual([]);
    });

    it('takes for one state only scenes that behave alike', () => {
      expect(walked.lookalikes.length).toBeGreaterThan(0);
      for (const { key, scene } of walked.lookalikes) {
        const node = walked.nodes.get(key);
        const known = new Map([...(node?.byChange ?? []), ...(node?.byCommand ?? [])]);
        if (node && !isOver(node))
          expect([key, ...successorsOf(scene, moves, watched)]).toEqual([key, ...inOrderOf(moves, known)]);
      }
    });

    it('has no dead end: from everywhere people can still take it to Active', () => {
      const alive = leadingTo(walked.nodes, isActive, onwards);
      const dead = [...walked.nodes.values()].filter((node) => !isOver(node) && !alive.has(node.key));
      expect(dead.map(({ key }) => key)).toEqual([]);
    });

    it('can be left from everywhere before Active', () => {
      const open = [...walked.nodes.values()].filter(
        (node) => !isOver(node) && !isActive(node) && node.scene.state.revision >= 0,
      );
      const stuck = open.filter(({ byCommand }) => ![...byCommand.keys()].some(isExit));
      expect(stuck.map(({ key }) => key)).toEqual([]);
    });

    it('ends where it ends: nobody is heard but counsel on the record, and the clock that records the end itself', () => {
      const ends = [...walked.nodes.values()].filter(isOver);
      expect(ends.length).toBeGreaterThan(0);
      for (const { scene, byCommand } of ends) {
        expect([...byCommand.keys()].filter((name) => !isOfTheClock(name))).toEqual([]);
        const answers = alphabet
          .filter(([, make]) => !AFTER_THE_END.has(make(scene).type))
          .map((letter) => answerTo(letter, scene));
        expect(answers.filter((code) => !UP_TO_TERMINAL.has(code))).toEqual([]);
      }
    });
  });
  return () => walked.nodes;
}

const inOrderOf = (moves: readonly Move[], known: ReadonlyMap<string, string>) =>
  moves.flatMap(({ name }) => {
    const key = known.get(name);
    return key === undefined ? [] : [[name, key]];
  });

/**
 * What may be done to a record also after its end, or then only: by counsel to a hold, by an auditor to a flag, by whoever puts
 * it right or certifies disposal; what is said about a rejection; and the clock, which records an end that is there already.
 */
const AFTER_THE_END: ReadonlySet<string> = new Set([
  'PlaceHold',
  'ReleaseHold',
  'CorrectRecord',
  'CertifyDisposition',
  'CloseBreakGlass',
  'RequestReconsideration',
  'AnswerReconsideration',
  'ExpireAgreement',
  'TerminateAgreement',
]);

/** Refusals of the terminal check, and of the checks that answer before it. */
const UP_TO_TERMINAL = new Set([
  'TERMINAL',
  'NOT_AUTHORIZED',
  'INVALID_PAYLOAD',
  'REASON_REQUIRED',
  'FORM_INCOMPLETE',
  'SOD_CONFLICT',
]);

function answerTo([usual, make]: Letter, scene: Node['scene']): string {
  const command = make(scene);
  const { result } = send(scene, actorFor(usual, command.type), command);
  return result.ok ? 'accepted' : result.error.code;
}
