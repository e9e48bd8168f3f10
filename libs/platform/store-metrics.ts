import { Counter, Gauge, type Registry } from 'prom-client';
import { storeAnswers, type Watched } from './readiness.js';

/** Shows whether the event store answers, and, where it lies on a cluster, how its nodes are and what was done again. */
export function watchStore(registry: Registry, { store, cluster }: Pick<Watched, 'store' | 'cluster'>): void {
  const answers: Gauge = new Gauge({
    name: 'accord_event_store_answers',
    help: '1 while the event store, on a cluster its leader, answers a read in time.',
    registers: [registry],
    collect: async () => answers.set((await storeAnswers(store)) ? 1 : 0),
  });
  if (!cluster) return;
  const nodes: Gauge<'state'> = new Gauge({
    name: 'accord_event_store_nodes',
    help: 'Nodes of the event store by state, as the one that is asked knows them; none while no node tells.',
    labelNames: ['state'],
    registers: [registry],
    collect: async () => {
      const found = await cluster.nodes();
      nodes.reset();
      found?.forEach((count, state) => nodes.set({ state }, count));
    },
  });
  const retries: Counter<'what' | 'reason'> = new Counter({
    name: 'accord_event_store_retries_total',
    help: 'What this process asked the event store again, by reason.',
    labelNames: ['what', 'reason'],
    registers: [registry],
    collect: () => {
      retries.reset();
      for (const { what, reason, count } of cluster.retries()) retries.inc({ what, reason }, count);
    },
  });
}
