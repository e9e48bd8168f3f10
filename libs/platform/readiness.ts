import { setTimeout as sleep } from 'node:timers/promises';
import type { EventStore } from '@accord/event-store';
import type { ProjectionStatus } from '@accord/read-side';

/** One dependency in the answer of readiness. */
export interface DependencyHealth {
  readonly status: 'up' | 'down' | 'paused' | 'stalled';
  readonly detail?: string;
}

/** Whether a process can do its work: `degraded` answers commands, but a read model stands still. */
export interface Readiness {
  readonly status: 'up' | 'degraded' | 'down';
  readonly dependencies: Readonly<Record<string, DependencyHealth>>;
}

/** A read model that is behind and has not moved for this long needs somebody to look at it, in milliseconds. */
const STALLED_AFTER_MS = 30_000;

/** Who asks for readiness wants an answer soon: later than this, in milliseconds, is no answer. */
const ANSWER_WITHIN_MS = 2_000;
const late = async (): Promise<never> => {
  await sleep(ANSWER_WITHIN_MS, undefined, { ref: false });
  throw new Error('The event store did not answer in time.');
};

/** Asks every dependency, each by its name. Never throws. */
export async function readinessOf(store: EventStore, projections: readonly ProjectionStatus[]): Promise<Readiness> {
  const eventStore = await Promise.race([store.head(), late()]).then(
    (): DependencyHealth => ({ status: 'up' }),
    (): DependencyHealth => ({ status: 'down' }),
  );
  const readModels = projections.map((one): [string, DependencyHealth] => [`readModel.${one.name}`, healthOf(one)]);
  const healthy = readModels.every(([, { status }]) => status === 'up');
  return {
    status: eventStore.status === 'down' ? 'down' : healthy ? 'up' : 'degraded',
    dependencies: { eventStore, ...Object.fromEntries(readModels) },
  };
}

/** Unhealthy is a read model that is paused, or behind without any progress; being behind for a moment is daily life. */
function healthOf({ pausedOn, behindMs, stalledMs }: ProjectionStatus): DependencyHealth {
  if (pausedOn) return { status: 'paused', detail: `event ${pausedOn.eventId}` };
  if (stalledMs < STALLED_AFTER_MS) return { status: 'up' };
  return { status: 'stalled', detail: `${Math.round(behindMs / 1000)} s behind and not moving` };
}
