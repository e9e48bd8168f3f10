import { describe, expect, it } from '@jest/globals';
import { Registry } from 'prom-client';
import { watchStore } from './store-metrics.js';

const shown = async (watched: Parameters<typeof watchStore>[1]): Promise<readonly string[]> => {
  const registry = new Registry();
  watchStore(registry, watched);
  await registry.metrics(); // what is counted is counted once, however often it is looked at
  return (await registry.metrics()).split('\n').filter((line) => line.startsWith('accord_'));
};

const answering = { head: () => Promise.resolve('0000000000000000001') } as Parameters<typeof watchStore>[1]['store'];
const gone = { head: () => Promise.reject(new Error('gone')) };

describe('Metrics of the event store', () => {
  it('show whether it answers, and nothing of a cluster where there is none', async () => {
    expect(await shown({ store: answering })).toEqual(['accord_event_store_answers 1']);
    expect(await shown({ store: gone })).toEqual(['accord_event_store_answers 0']);
  });

  it('show the nodes of a cluster by state, and what was done again by reason', async () => {
    const cluster = {
      state: () => Promise.resolve(''),
      nodes: () =>
        Promise.resolve(
          new Map([
            ['leader', 1],
            ['dead', 2],
          ]),
        ),
      retries: () => [{ what: 'append', reason: 'late', count: 3 }],
    };
    expect(await shown({ store: answering, cluster })).toEqual([
      'accord_event_store_answers 1',
      'accord_event_store_nodes{state="leader"} 1',
      'accord_event_store_nodes{state="dead"} 2',
      'accord_event_store_retries_total{what="append",reason="late"} 3',
    ]);
  });

  it('show no node while none tells how the others are', async () => {
    const cluster = { state: () => Promise.resolve(''), nodes: () => Promise.resolve(null), retries: () => [] };
    expect(await shown({ store: gone, cluster })).toEqual(['accord_event_store_answers 0']);
  });
});
