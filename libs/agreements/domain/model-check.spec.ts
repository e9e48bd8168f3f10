import { describe, expect, it } from '@jest/globals';
import { policyFactsAt } from '@accord/policy';
import type { Application } from './application.js';
import { namedRecipients, negotiated } from './testing/applications.js';
import { given, where } from './testing/given.js';
import { leadingTo, type Node, walk } from './testing/model.js';
import { classifiedBlock, entering, humanMoves, isExit, worldMoves } from './testing/model-moves.js';
import { Oracle } from './testing/oracle.js';
import { TERMINAL_STATES } from './state.js';
import type { World } from './testing/world.js';

/** The policy of one day for all days: templates and pathways of later days would only end the walk. */
const policy = policyFactsAt('2026-03-02');

const start: World = given(where({ policy: () => policy })).world;

const BEGINNINGS: readonly (readonly [string, Partial<Application>])[] = [
  ['nothing classified at first', {}],
  ['Top Secret', classifiedBlock('TopSecret')],
  ['named recipients', namedRecipients],
  ['negotiated with a gap', { ...negotiated, baselineAnswers: [{ itemId: 'TM-04', answer: 'Gap' }] }],
];

const isOver = ({ world: { state } }: Node) => TERMINAL_STATES.includes(state.state);
const isActive = ({ world: { state } }: Node) => state.state === 'Active';

describe.each(BEGINNINGS)('every state that an agreement can be in: %s', (_name, changes) => {
  const broken: string[] = [];
  const started = Date.now();
  const nodes = walk(start, [...entering(changes), ...humanMoves, ...worldMoves], {
    limit: 100_000,
    watch: (_before, after, command) => {
      const oracle = new Oracle(after);
      broken.push(...oracle.separation(), ...oracle.signatures());
      if (command.type === 'ActivateAgreement') broken.push(...oracle.activation());
    },
  });
  process.stdout.write(`${_name} ${nodes.size} ${Date.now() - started}\n`);
  it('x', () => {
    expect(broken).toEqual([]);
    const forward = leadingTo(nodes, isActive, (n) => [...n.byCommand].filter(([m]) => !isExit(m)).map(([, k]) => k));
    const dead = [...nodes.values()].filter((n) => !forward.has(n.key) && !isOver(n));
    process.stdout.write(
      dead.length +
        ' ' +
        dead
          .slice(0, 3)
          .map((n) => n.key)
          .join('\n') +
        '\n',
    );
  });
});
