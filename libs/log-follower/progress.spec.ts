import { describe, expect, it } from '@jest/globals';
import { Progress, Signal } from './progress.js';
import { positionOf } from '@accord/event-store';

const LONG = 60_000;

describe('progress', () => {
  it('compares positions by length, then by text', () => {
    const progress = new Progress();
    progress.moveTo(positionOf('10'));
    expect(progress.hasReached(positionOf('9'))).toBe(true);
    expect(progress.hasReached(positionOf('10'))).toBe(true);
    expect(progress.hasReached(positionOf('11'))).toBe(false);
  });

  it('wakes all who wait for the next move', async () => {
    const progress = new Progress();
    const waiting = [progress.nextMove(LONG), progress.nextMove(LONG)];
    progress.moveTo(positionOf('1'));
    await Promise.all(waiting);
  });

  it('lets those go whose time is over', async () => {
    await new Progress().nextMove(1);
  });
});

describe('a signal', () => {
  it('ends a wait', async () => {
    const signal = new Signal();
    const waiting = signal.wait(LONG);
    signal.raise();
    expect(await waiting).toBe(true);
  });

  it('that is not raised lets a wait end by itself, and says so', async () => {
    expect(await new Signal().wait(1)).toBe(false);
  });

  it('raised while nobody waits, ends the next wait at once and only that one', async () => {
    const signal = new Signal();
    signal.raise();
    signal.raise();
    await signal.wait(LONG);
    const outcome = await Promise.race([signal.wait(200).then(() => 'waited'), Promise.resolve('still waiting')]);
    expect(outcome).toBe('still waiting');
  });
});
