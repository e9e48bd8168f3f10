import { describe, expect, it } from '@jest/globals';
import {
  StoreUnavailable,
  storable,
  type AppendOutcome,
  type Position,
  type Premises,
  type StorableAppend,
} from '@accord/event-store';
import { RECORDED_AT, newStream, sampleEvent } from '@accord/event-store/testing';
import { AppendBatcher } from './append-batcher.js';

const LIMITS = { appends: 2_000, bytes: 64 * 1_048_576 };
const isPosition = (text: string): text is Position => text !== '';

function done(revision: number): AppendOutcome {
  const position = String(revision + 1);
  if (!isPosition(position)) throw new Error('no position');
  return { outcome: 'appended', revision, position };
}

const append = (streamId = newStream(), bytes = 0, premises: Premises = {}): StorableAppend =>
  storable(streamId, [sampleEvent({ text: 'x'.repeat(bytes) })], 'any', RECORDED_AT, premises);

/** A writer that waits to be told how each batch ends. */
function heldWriter() {
  const batches: (readonly StorableAppend[])[] = [];
  const ends: ((error?: Error) => void)[] = [];
  const write = (batch: readonly StorableAppend[]): Promise<readonly AppendOutcome[]> => {
    batches.push(batch);
    return new Promise((resolve, reject) => {
      ends.push((error) => (error ? reject(error) : resolve(batch.map((_, n) => done(n)))));
    });
  };
  return { batches, end: (n: number, error?: Error) => ends[n]?.(error), write };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

describe('The append batcher', () => {
  it('writes what comes in one turn together, and what comes meanwhile in the next batch', async () => {
    const { batches, end, write } = heldWriter();
    const batcher = new AppendBatcher(write, LIMITS);
    const first = [batcher.add(append()), batcher.add(append())];
    await turn();
    const second = [batcher.add(append()), batcher.add(append()), batcher.add(append())];
    await turn();
    expect(batches.map((batch) => batch.length)).toEqual([2]);
    end(0);
    await Promise.all(first);
    await turn();
    expect(batches.map((batch) => batch.length)).toEqual([2, 3]);
    end(1);
    expect(await Promise.all(second)).toEqual([done(0), done(1), done(2)]);
  });

  it('puts one append of a stream into a batch and keeps their order', async () => {
    const written: StorableAppend[][] = [];
    const batcher = new AppendBatcher((batch) => {
      written.push([...batch]);
      return Promise.resolve(batch.map((_, n) => done(n)));
    }, LIMITS);
    const [busy, other] = [newStream(), newStream()];
    const appends = [append(busy), append(busy), append(other), append(busy)];
    await Promise.all(appends.map((each) => batcher.add(each)));
    expect(written).toEqual([[appends[0], appends[2]], [appends[1]], [appends[3]]]);
  });

  it('leaves an append for the next batch that rests on what another one of this batch writes, and no other', async () => {
    const written: StorableAppend[][] = [];
    const batcher = new AppendBatcher((batch) => {
      written.push([...batch]);
      return Promise.resolve(batch.map((_, n) => done(n)));
    }, LIMITS);
    const [organization, agreement, other] = [newStream(), newStream(), newStream()];
    const before = append(other, 0, { [organization]: 1 });
    const moves = append(organization);
    const after = append(agreement, 0, { [newStream()]: 0, [organization]: 1 });
    const next = append(agreement);
    await Promise.all([before, moves, after, next].map((each) => batcher.add(each)));
    expect(written).toEqual([[before, moves], [after], [next]]);
  });

  it('ends a batch at 512 appends and at one mebibyte', async () => {
    const { batches, end, write } = heldWriter();
    const batcher = new AppendBatcher(write, LIMITS);
    const many = Array.from({ length: 600 }, () => batcher.add(append()));
    await turn();
    end(0);
    await turn();
    expect(batches.map((batch) => batch.length)).toEqual([512, 88]);
    const large = [1, 2, 3].map(() => batcher.add(append(newStream(), 400_000)));
    end(1);
    await Promise.all(many);
    await turn();
    end(2);
    await turn();
    expect(batches.slice(2).map((batch) => batch.length)).toEqual([2, 1]);
    end(3);
    await Promise.all(large);
  });

  it('does not let an append overtake an earlier one of its stream that did not fit', async () => {
    const written: string[][] = [];
    const batcher = new AppendBatcher((batch) => {
      written.push(batch.map((each) => each.streamId));
      return Promise.resolve(batch.map((_, n) => done(n)));
    }, LIMITS);
    const [a, b] = [newStream(), newStream()];
    await Promise.all([append(a, 800_000), append(b, 800_000), append(b)].map((each) => batcher.add(each)));
    expect(written).toEqual([[a], [b], [b]]);
  });

  it('finds the guilty one when a batch raises, and writes the others', async () => {
    const guilty = append();
    const batcher = new AppendBatcher(
      (batch) =>
        batch.includes(guilty) ? Promise.reject(new Error('guilty')) : Promise.resolve(batch.map(() => done(0))),
      LIMITS,
    );
    const results = await Promise.allSettled([append(), guilty, append()].map((each) => batcher.add(each)));
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(results[1]).toMatchObject({ reason: { message: 'guilty' } });
  });

  it('fails everything that waits when the store does not answer, and tries again with what comes later', async () => {
    const { batches, end, write } = heldWriter();
    const batcher = new AppendBatcher(write, LIMITS);
    const flying = batcher.add(append());
    await turn();
    const waiting = batcher.add(append());
    const results = Promise.allSettled([flying, waiting]);
    end(0, new StoreUnavailable('gone'));
    expect((await results).map((result) => result.status)).toEqual(['rejected', 'rejected']);
    const later = batcher.add(append());
    await turn();
    expect(batches).toHaveLength(2);
    end(1);
    expect(await later).toEqual(done(0));
  });

  it('refuses at once what is above the bounds of its queue', async () => {
    const { end, write } = heldWriter();
    const batcher = new AppendBatcher(write, { appends: 2, bytes: 3_000 });
    const flying = batcher.add(append());
    await turn();
    const waiting = batcher.add(append());
    await expect(batcher.add(append(newStream(), 3_000))).rejects.toThrow(StoreUnavailable);
    const second = batcher.add(append());
    await expect(batcher.add(append())).rejects.toThrow(StoreUnavailable);
    end(0);
    await flying;
    await turn();
    end(1);
    await Promise.all([waiting, second]);
  });

  it('writes what waits before it is closed, and takes no more', async () => {
    const { end, write } = heldWriter();
    const batcher = new AppendBatcher(write, LIMITS);
    const flying = batcher.add(append());
    let closed = false;
    const closing = batcher.close().then(() => (closed = true));
    await expect(batcher.add(append())).rejects.toThrow(StoreUnavailable);
    await turn();
    expect(closed).toBe(false);
    end(0);
    expect(await flying).toEqual(done(0));
    await closing;
    await batcher.close();
  });
});
