import { describe, expect, it } from '@jest/globals';
import { linksOf } from './act-links.js';
import { barredActs, possibleActs } from './acts.js';

const ID = '0f9f4b6e-3c0a-5a0e-8a3f-2f6f0b1c9d57';

describe('Acts', () => {
  const actions = [
    { command: 'assign-reviewer', allowed: true },
    { command: 'pass-privacy-review', allowed: false, code: 'SOD_CONFLICT' },
    { command: 'open-for-signature', allowed: false, code: 'GATE_MISSING:privacy' },
    { command: 'activate-agreement', allowed: false, code: 'WRONG_STATE' },
    { command: 'recuse-reviewer', allowed: false, code: 'NOT_ASSIGNED' },
  ];

  it('are offered as the server says, and barred in words where one could expect them', () => {
    const agreement = { id: ID, actions };
    expect(possibleActs(agreement).map(({ command }) => command)).toEqual(['assign-reviewer']);
    expect(barredActs(agreement).map(({ command, why }) => [command, why])).toEqual([
      ['pass-privacy-review', expect.stringContaining('another part in this agreement')],
      ['open-for-signature', 'Not yet: the privacy review is not passed, or is stale.'],
    ]);
  });

  it('lead on before they lead aside, and to a form that can be written before it can be recorded', () => {
    const theirs = [
      { command: 'recuse-reviewer', allowed: true },
      { command: 'pass-privacy-review', allowed: false, code: 'GATE_MISSING:concurrence.crcl' },
      { command: 'fail-privacy-review', allowed: true },
      { command: 'delegate-review', allowed: true },
    ];
    const names = (all: typeof theirs) => linksOf({ id: ID, actions: all }).map(({ act }) => act);
    expect(names(theirs)).toEqual(['Write the privacy review', 'Step back from the review', 'Delegate the review']);
    const heard = [{ command: 'pass-privacy-review', allowed: true }, ...theirs];
    expect(names(heard)[0]).toBe('Record the outcome of the privacy review');
  });

  it('are none of a moment of the past', () => {
    expect([possibleActs({ id: ID }), barredActs({ id: ID })]).toEqual([[], []]);
  });
});
