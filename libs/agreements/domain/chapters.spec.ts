import { describe, expect, it } from '@jest/globals';
import { COMMANDS, EVENTS } from './agreement.js';
import { CHAPTERS, heldBy, piecesOfDomain } from './testing/chapters.js';
import { missingIn, type Pieces } from './testing/pieces.js';

describe('the chapters', () => {
  it.each(CHAPTERS)('%s holds something', async (chapter) => {
    expect((await heldBy(chapter)).length).toBeGreaterThan(0);
  });

  it('have every piece of every command and every type of event', async () => {
    expect(missingIn(await piecesOfDomain())).toEqual([]);
  });

  it('hold nothing under the name of another one', () => {
    const rules = [...Object.values(COMMANDS), ...Object.values(EVENTS)];
    expect(new Set<unknown>(rules).size).toBe(rules.length);
  });
});

const without = <Value>(all: ReadonlySet<Value>, ...some: readonly Value[]): ReadonlySet<Value> =>
  new Set([...all].filter((one) => !some.includes(one)));
const { RecuseReviewer, ...otherCommands } = COMMANDS;
const { ReviewerRecused, ...otherEvents } = EVENTS;

describe('a piece that is left out', () => {
  const NOWHERE = 'a chapter holds a command or an event that nothing lists';

  it.each<[string, (pieces: Pieces) => Partial<Pieces>, string]>([
    ['the list of commands', () => ({ commands: otherCommands }), NOWHERE],
    ['the list of events', () => ({ events: otherEvents }), NOWHERE],
    [
      'the commands of the contract',
      ({ contract }) => ({ contract: { ...contract, commands: without(contract.commands, 'recuse-reviewer') } }),
      'recuse-reviewer: no command of the contract',
    ],
    [
      'the bodies of the contract',
      ({ contract }) => ({ contract: { ...contract, bodies: without(contract.bodies, 'recuse-reviewer') } }),
      'recuse-reviewer: no body in the contract',
    ],
    [
      'the events of the contract',
      ({ contract }) => ({ contract: { ...contract, eventTypes: without(contract.eventTypes, 'ReviewerRecused') } }),
      'ReviewerRecused: no type of event of the contract',
    ],
    [
      'the golden events',
      ({ golden }) => ({ golden: without(golden, 'ReviewerRecused') }),
      'ReviewerRecused: no golden event',
    ],
  ])('of %s is missed', async (_where, change, sentence) => {
    const pieces = await piecesOfDomain();
    expect(pieces.held.has(RecuseReviewer) && pieces.held.has(ReviewerRecused)).toBe(true);
    expect(missingIn({ ...pieces, ...change(pieces) })).toEqual([sentence]);
  });
});
