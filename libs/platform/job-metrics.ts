import type { JobsHealth, KindStatus } from '@accord/jobs';
import { Gauge, type Registry } from 'prom-client';

/** The numbers of one kind, by the end of the name of their metric. */
const NUMBERS: Readonly<Record<string, { readonly help: string; readonly of: (kind: KindStatus) => number }>> = {
  lag_seconds: { help: 'Age of the oldest job that is due and not done.', of: ({ lagMs }) => lagMs / 1_000 },
  due: { help: 'Jobs that are due and wait to be done.', of: ({ due }) => due },
  retrying: { help: 'Jobs that failed and wait for another try.', of: ({ retrying }) => retrying },
  dead_letters: {
    help: 'Jobs that were given up. Other than 0 needs somebody to look at them.',
    of: ({ dead }) => dead,
  },
};

/** Asks once for all who ask at the same time; null when nothing can be told, and then the last numbers stand. */
function shared(health: () => Promise<JobsHealth>): () => Promise<JobsHealth | null> {
  let asked: Promise<JobsHealth | null> | null = null;
  return () =>
    (asked ??= health()
      .catch(() => null)
      .finally(() => (asked = null)));
}

/** Shows how jobs stand: of the whole system by kind, and what this process did. */
export function watchJobs(registry: Registry, health: () => Promise<JobsHealth>): void {
  const ask = shared(health);
  const gauge = <Label extends string>(
    name: string,
    help: string,
    labelNames: Label[],
    show: (at: Gauge<Label>, found: JobsHealth) => void,
  ): void => {
    const made: Gauge<Label> = new Gauge({
      name: `accord_jobs_${name}`,
      help,
      labelNames,
      registers: [registry],
      collect: async () => {
        const found = await ask();
        if (found === null) return;
        made.reset(); // a kind of which nothing waits any more is left out
        show(made, found);
      },
    });
  };
  for (const [name, { help, of }] of Object.entries(NUMBERS))
    gauge(name, help, ['kind'], (at, { kinds }) => kinds.forEach((one) => at.set({ kind: one.kind }, of(one))));
  gauge('handled', 'Jobs that this process was brought, by outcome.', ['kind', 'outcome'], (at, { outcomes }) =>
    outcomes.forEach((count, counted) => {
      const [kind = '', outcome = ''] = counted.split(' ');
      at.set({ kind, outcome }, count);
    }),
  );
  gauge('queue_answers', '0 while this process finds that the queue of jobs does not answer.', [], (at, found) =>
    at.set(found.queueAnswers ? 1 : 0),
  );
}
