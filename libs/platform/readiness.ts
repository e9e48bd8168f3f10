import type { EventStore } from '@accord/event-store';
import type { ProjectionStatus } from '@accord/read-side';

/** One dependency in the answer of readiness. */
export interface DependencyHealth {
  readonly status: 'up' | 'down' | 'paused';
  readonly detail?: string;
}

/** Whether a process can do its work: `degraded` answers commands, but a read model stands still. */
export interface Readiness {
  readonly status: 'up' | 'degraded' | 'down';
  readonly dependencies: Readonly<Record<string, DependencyHealth>>;
}

/** Asks every dependency, each by its name. Never throws. */
export async function readinessOf(store: EventStore, projections: readonly ProjectionStatus[]): Promise<Readiness> {
  const eventStore = await store.head().then(
    (): DependencyHealth => ({ status: 'up' }),
    (): DependencyHealth => ({ status: 'down' }),
  );
  const readModels = projections.map(({ name, pausedOn }): [string, DependencyHealth] => [
    `readModel.${name}`,
    pausedOn ? { status: 'paused', detail: `event ${pausedOn.eventId}` } : { status: 'up' },
  ]);
  const healthy = readModels.every(([, { status }]) => status === 'up');
  return {
    status: eventStore.status === 'down' ? 'down' : healthy ? 'up' : 'degraded',
    dependencies: { eventStore, ...Object.fromEntries(readModels) },
  };
}
