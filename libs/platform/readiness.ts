import { setTimeout as sleep } from 'node:timers/promises';
import type { ClusterWatch, EventStore } from '@accord/event-store';
import type { JobsHealth, KindStatus } from '@accord/jobs';
import type { FollowerStatus } from '@accord/log-follower';
import type { PremiseAlarms } from '@accord/premise-watch';
import type { ProjectionStatus } from '@accord/read-side';

/** One dependency in the answer of readiness. */
export interface DependencyHealth {
  readonly status: 'up' | 'down' | 'building' | 'paused' | 'parked' | 'stalled' | 'alarm' | 'dead-letters';
  readonly detail?: string;
  /** How far a read model is, and how far the log. */
  readonly position?: string;
  readonly headPosition?: string;
  /** Events on which streams are set aside, each with the reason. */
  readonly parked?: readonly { readonly eventId: string; readonly reason: string }[];
  /** The newest events that were recorded although something that they rest on had moved. */
  readonly events?: readonly string[];
}

/** What health and metrics look at. */
export interface Watched {
  readonly store: Pick<EventStore, 'head'>;
  /** The cluster that the store lies on, where it does. */
  readonly cluster?: ClusterWatch;
  readonly readModels: () => readonly ProjectionStatus[];
  readonly alarms: () => Promise<PremiseAlarms>;
  /** What else follows the log, such as notices: nothing is read from it. */
  readonly followers: () => readonly FollowerStatus[];
  readonly jobs: () => Promise<JobsHealth>;
  /** True once the process was told to stop: it answers for a while still, and whoever chooses among several takes another. */
  readonly isLeaving?: () => boolean;
}

/**
 * Whether a process can do its work: `degraded` answers commands, but a read model stands still or leaves a stream out,
 * a recorded decision rests on what had moved, or jobs are not done; `down` also while a read model has not read the whole log once, since it would leave out what it does not know yet, and
 * from the moment on at which the process was told to stop.
 */
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

/** What a process says of itself that stops soon. */
const LEAVING = { process: { status: 'down', detail: 'stops soon, and takes what comes until then' } } as const;

/** Whether the event store answers a read in time. Never throws. */
export const storeAnswers = (store: Watched['store']): Promise<boolean> =>
  Promise.race([store.head(), late()]).then(
    () => true,
    () => false,
  );

/** Asks every dependency, each by its name. Never throws. */
export async function readinessOf({
  store,
  cluster,
  readModels,
  followers,
  alarms,
  jobs,
  isLeaving,
}: Watched): Promise<Readiness> {
  const [reading, detail, premises, work] = await Promise.all([
    storeAnswers(store).then((answers): DependencyHealth => ({ status: answers ? 'up' : 'down' })),
    cluster && Promise.race([cluster.state(), late()]).catch(() => 'no node says how the cluster is'),
    asked(alarms(), ofPremises),
    asked(jobs(), ofJobs),
  ]);
  const eventStore = detail === undefined ? reading : { ...reading, detail };
  const projections = readModels();
  const others = Object.fromEntries([
    ...projections.map((one) => [`readModel.${one.name}`, healthOf(one)] as const),
    ...followers().map((one) => [`follower.${one.name}`, healthOf(one)] as const),
  ]);
  const leaving = isLeaving?.() === true ? LEAVING : {};
  const isDown =
    leaving === LEAVING || eventStore.status === 'down' || projections.some(({ caughtUpOnce }) => !caughtUpOnce);
  const isHealthy = [premises, work, ...Object.values(others)].every(({ status }) => status === 'up');
  return {
    status: isDown ? 'down' : isHealthy ? 'up' : 'degraded',
    dependencies: { ...leaving, eventStore, premises, jobs: work, ...others },
  };
}

/** Health by an answer; down when none comes in time. */
const asked = <Answer>(
  answer: Promise<Answer>,
  health: (answer: Answer) => DependencyHealth,
): Promise<DependencyHealth> => Promise.race([answer, late()]).then(health, () => ({ status: 'down' }));

const ofPremises = ({ count, newest }: PremiseAlarms): DependencyHealth =>
  count === 0
    ? { status: 'up' }
    : {
        status: 'alarm',
        detail: `${count} premises of recorded decisions had moved`,
        events: newest.map(({ eventId }) => eventId),
      };

/** Jobs that are due for longer than this, in milliseconds, are not done. */
const LATE_AFTER_MS = 120_000;

function ofJobs({ kinds, queueAnswers }: JobsHealth): DependencyHealth {
  if (!queueAnswers) return { status: 'down', detail: 'the queue does not answer; what is due waits in the database' };
  const overdue = kinds.filter(({ lagMs }) => lagMs > LATE_AFTER_MS);
  if (overdue.length > 0)
    return { status: 'stalled', detail: each(overdue, ({ lagMs }) => `${Math.round(lagMs / 1_000)} s late`) };
  const given = kinds.filter(({ dead }) => dead > 0);
  return given.length === 0
    ? { status: 'up' }
    : { status: 'dead-letters', detail: each(given, ({ dead }) => `${dead}`) };
}

/** What there is to say of some kinds of jobs, in one line. */
const each = (kinds: JobsHealth['kinds'], say: (kind: KindStatus) => string): string =>
  kinds.map((one) => `${one.kind} ${say(one)}`).join(', ');

/** Most set-aside events that are named; the count of all stands in the metrics. */
const MOST_NAMED = 20;

function healthOf(status: ProjectionStatus): DependencyHealth {
  const { position, headPosition, parked } = status;
  const named = parked.slice(0, MOST_NAMED).map(({ eventId, reason }) => ({ eventId, reason }));
  return { ...stateOf(status), position, headPosition, ...(named.length > 0 ? { parked: named } : {}) };
}

/**
 * Unhealthy is a read model that is built for the first time, paused, has a stream set aside, or is behind without any
 * progress; being behind for a moment is daily life.
 */
function stateOf({
  caughtUpOnce,
  pausedOn,
  parked,
  behindMs,
  stalledMs,
}: ProjectionStatus): Pick<DependencyHealth, 'status' | 'detail'> {
  if (pausedOn) return { status: 'paused', detail: `event ${pausedOn.eventId}` };
  if (stalledMs >= STALLED_AFTER_MS)
    return { status: 'stalled', detail: `${Math.round(behindMs / 1000)} s behind and not moving` };
  if (!caughtUpOnce) return { status: 'building', detail: 'has not read the whole log yet' };
  return parked.length > 0 ? { status: 'parked', detail: `${parked.length} streams set aside` } : { status: 'up' };
}
