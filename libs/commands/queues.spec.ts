import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { StoreUnavailable } from '@accord/event-store';
import { Queues } from '@accord/commands';

/** Something that has its turn and keeps it until it is let go. */
async function held(queues: Queues, name: string, sender: string) {
  let release = (): void => undefined;
  let done: Promise<void> = Promise.resolve();
  await new Promise<void>((begun) => {
    done = queues.inTurn(name, sender, () => {
      begun();
      return new Promise<void>((resolve) => (release = resolve));
    });
  });
  return { done, release: () => release() };
}

describe('Queues', () => {
  it('let one at a time through under a name, in the order in which they came, and hand on its answer', async () => {
    const queues = new Queues();
    const seen: string[] = [];
    const runs = ['a', 'b', 'c'].map((name) =>
      queues.inTurn('organization/1', 'somebody', async () => {
        seen.push(`${name} in`);
        await sleep(1);
        seen.push(`${name} out`);
        return name;
      }),
    );
    expect(await Promise.all(runs)).toEqual(['a', 'b', 'c']);
    expect(seen).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out']);
  });

  it('let senders take turns, so that a crowd of one does not hold up another', async () => {
    const queues = new Queues();
    const first = await held(queues, 'organization/1', 'greedy');
    const seen: string[] = [];
    const note = (sender: string) => queues.inTurn('organization/1', sender, async () => void seen.push(sender));
    const crowd = ['greedy', 'greedy', 'greedy', 'greedy', 'patient', 'patient'].map(note);
    first.release();
    await Promise.all([first.done, ...crowd]);
    expect(seen).toEqual(['greedy', 'patient', 'greedy', 'patient', 'greedy', 'greedy']);
  });

  it('do not let a crowd under one name keep others from theirs', async () => {
    const queues = new Queues();
    const first = await held(queues, 'organization/1', 'somebody');
    expect(await queues.inTurn('organization/2', 'somebody', () => Promise.resolve('through'))).toBe('through');
    first.release();
    await first.done;
  });

  it('go to the next one when a run fails', async () => {
    const queues = new Queues();
    const failing = queues.inTurn('organization/1', 'somebody', () => Promise.reject(new Error('refused')));
    const next = queues.inTurn('organization/1', 'somebody', () => Promise.resolve('next'));
    await expect(failing).rejects.toThrow('refused');
    expect(await next).toBe('next');
  });

  it('refuse at once what is above their bounds: of one sender, and of all', async () => {
    const queues = new Queues({ ofOneSender: 1, ofAll: 2, waitMs: 1_000 });
    const first = await held(queues, 'organization/1', 'a');
    const run = (sender: string) => queues.inTurn('organization/1', sender, () => Promise.resolve(sender));
    const waiting = [run('a'), run('b')];
    await expect(run('a')).rejects.toThrow(StoreUnavailable);
    await expect(run('c')).rejects.toThrow(StoreUnavailable);
    first.release();
    expect(await Promise.all(waiting)).toEqual(['a', 'b']);
    expect(await run('c')).toBe('c');
  });

  it('let nobody wait without end, and keep no place for those who left', async () => {
    const queues = new Queues({ ofOneSender: 2, ofAll: 2, waitMs: 5 });
    const first = await held(queues, 'organization/1', 'a');
    const late = await Promise.allSettled(
      ['a', 'b'].map((one) => queues.inTurn('organization/1', one, () => sleep(0))),
    );
    expect(late).toMatchObject([{ reason: { name: 'StoreUnavailable' } }, { reason: { name: 'StoreUnavailable' } }]);
    first.release();
    await first.done;
    expect(await queues.inTurn('organization/1', 'b', () => Promise.resolve('next'))).toBe('next');
  });
});
