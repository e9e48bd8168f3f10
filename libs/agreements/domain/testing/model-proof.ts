import { beforeAll, describe, expect, it } from '@jest/globals';
import { policyFactsAt } from '@accord/policy';
import { type StateName, TERMINAL_STATES } from '../state.js';
import { given, where } from './given.js';
import { leadingTo, type Move, type Node, walk } from './model.js';
import { ATTESTS, isExit } from './model-moves.js';
import { Oracle } from './oracle.js';
import { actorFor } from './persons.js';
import { send } from './world.js';

/** The policy of one day, and an attestation, for all days: what ends one day for good would only end the walk. */
const policy = policyFactsAt('2026-03-02');
const start = given(
  where(({ organization }) => ({
    policy: () => policy,
    organization: { ...organization, attestation: { ...organization.attestation!, validUntil: '2099-12-31' } },
  })),
).world;

const isOver = ({ world: { state } }: Node): boolean => TERMINAL_STATES.includes(state.state);
const isActive = ({ world: { state } }: Node): boolean => state.state === 'Active';

/** Where people can take an agreement that goes on: neither rejection nor withdrawal, and no waiting for better days. */
const onwards = ({ byCommand, byChange }: Node): readonly string[] => [
  ...[...byCommand].filter(([name]) => !isExit(name)).map(([, key]) => key),
  ...[...byChange].filter(([name]) => name === ATTESTS).map(([, key]) => key),
];

/**
 * Walks every state of the model that some moves can reach, and proves of each what must hold of all.
 * @param reaches states that the walk must have come to: a walk that gets nowhere proves nothing
 */
export function proveModel(
  title: string,
  moves: readonly Move[],
  reaches: readonly StateName[],
  watched: readonly string[] = [],
): () => ReadonlyMap<string, Node> {
  let nodes: ReadonlyMap<string, Node> = new Map();
  const broken = new Set<string>();

  describe(`every state of the model: ${title}`, () => {
    beforeAll(() => {
      nodes = walk(start, moves, {
        watched,
        limit: 50_000,
        watch: (_before, after, command) => {
          const oracle = new Oracle(after);
          const found = [...oracle.separation(), ...oracle.signatures()];
          if (command.type === 'ActivateAgreement') found.push(...oracle.activation());
          for (const one of found) broken.add(one);
        },
      });
    }, 120_000);

    it('comes to the states that it is about', () => {
      const reached = new Set([...nodes.values()].map(({ world: { state } }) => state.state));
      expect(reaches.filter((state) => !reached.has(state))).toEqual([]);
    });

    it('keeps separation of duties, every signature on its text, and every gate before Active', () => {
      expect([...broken]).toEqual([]);
    });

    it('has no dead end: from everywhere people can still take it to Active', () => {
      const alive = leadingTo(nodes, isActive, onwards);
      const dead = [...nodes.values()].filter((node) => !isOver(node) && !alive.has(node.key));
      expect(dead.map(({ key }) => key)).toEqual([]);
    });

    it('can be left from everywhere before Active', () => {
      const open = [...nodes.values()].filter(
        (node) => !isOver(node) && !isActive(node) && node.world.state.revision >= 0,
      );
      const stuck = open.filter(({ byCommand }) => ![...byCommand.keys()].some(isExit));
      expect(stuck.map(({ key }) => key)).toEqual([]);
    });

    it('ends where it ends', () => {
      const ends = [...nodes.values()].filter(isOver);
      expect(ends.length).toBeGreaterThan(0);
      for (const { world, byCommand } of ends) {
        expect([...byCommand]).toEqual([]);
        expect(moves.flatMap((move) => refusalOf(move, world)).filter((code) => !BEFORE_TERMINAL.has(code))).toEqual(
          [],
        );
      }
    });
  });
  return () => nodes;
}

/** Refusals of the terminal check, and of the checks that answer before it. */
const BEFORE_TERMINAL = new Set(['TERMINAL', 'NOT_AUTHORIZED', 'INVALID_PAYLOAD', 'FORM_INCOMPLETE', 'SOD_CONFLICT']);

function refusalOf(move: Move, world: Node['world']): readonly string[] {
  const made = move.command?.(world);
  if (!made) return [];
  const { result } = send(world, actorFor(made[0], made[1].type), made[1]);
  return [result.ok ? 'accepted' : result.error.code];
}
