import { isUuid } from '@accord/kernel';
import type { RecordedEvent } from '@accord/event-store';
import { UnreadableEvent, type LogConsumer, type Queryable } from '@accord/log-follower';
import { UnreadableTimers, type Arming } from './arming.js';
import { supersedeMessage } from './messages.js';
import type { TimedMessage, TimedOutbox, TimerRows } from './ports.js';

/** Name of the process, and of its checkpoint. */
export const DEADLINES = 'deadlines';

/** Counts what changes in the rows of the process and in what it sends. */
export const DEADLINES_SHAPE = 1;

/** What an event concerns: whose timers may run otherwise since. */
interface Concern {
  readonly kind: 'agreement' | 'organization';
  readonly id: string;
}

const CATEGORIES = { agreement: 'agreement', deadlines: 'agreement', organization: 'organization' } as const;

/** What an event concerns; null for one of another kind. */
export function concernOf({ streamId }: Pick<RecordedEvent, 'streamId'>): Concern | null {
  for (const [category, kind] of Object.entries(CATEGORIES)) {
    const id = streamId.slice(category.length + 1);
    if (streamId.startsWith(`${category}-`) && isUuid(id)) return { kind, id };
  }
  return null;
}

/** What follows at once from an event: an activation that takes the place of a predecessor ends that one. */
export function followsFrom({ type, streamId, data, recordedAt }: RecordedEvent): readonly TimedMessage[] {
  const concern = concernOf({ streamId });
  const { supersedes } = data;
  if (type !== 'AgreementActivated' || concern === null || typeof supersedes !== 'string') return [];
  return [supersedeMessage(supersedes, concern.id, recordedAt)];
}

/** What the process works with. */
export interface DeadlineProcessNeeds {
  readonly arming: Arming;
  readonly rows: TimerRows;
  readonly outbox: TimedOutbox;
  /** Changes with the shape, with the way in which agreements are folded, and with every published policy. */
  readonly version: number;
}

/**
 * The process that keeps deadlines: follows agreements, organizations and what was told, and keeps a message for everything
 * that the clock has to do. It decides nothing: whoever handles a message looks at the record again.
 */
export const deadlineProcess = ({ arming, rows, outbox, version }: DeadlineProcessNeeds): LogConsumer => ({
  name: DEADLINES,
  version,
  isPrepared: (tx) => rows.areThere(tx),
  prepare: (tx) => rows.make(tx),
  concerns: (event) => concernOf(event) !== null,
  apply: async (events, tx) => {
    const messages = events.flatMap(followsFrom);
    if (messages.length > 0) await outbox.put(tx, messages);
    const last = lastByConcern(events);
    const organizations = [...last].filter(([, { concern }]) => concern.kind === 'organization');
    for (const [id, { event }] of organizations) await naming(event, () => arming.organization(tx, id));
    for (const [id, event] of await affected(last, rows, tx))
      await (isOf(id, event)
        ? naming(event, () => arming.agreement(tx, id))
        : harmless(() => arming.agreement(tx, id)));
  },
});

type Last = ReadonlyMap<string, { readonly concern: Concern; readonly event: RecordedEvent }>;

const lastByConcern = (events: readonly RecordedEvent[]): Last =>
  new Map(
    events.flatMap((event) => {
      const concern = concernOf(event);
      return concern ? [[concern.id, { concern, event }] as const] : [];
    }),
  );

/** Agreements whose timers may run otherwise, in the order of their ids, each with the event because of which. */
async function affected(
  last: Last,
  rows: TimerRows,
  tx: Queryable,
): Promise<readonly (readonly [string, RecordedEvent])[]> {
  const found = new Map<string, RecordedEvent>();
  for (const [id, { concern, event }] of last) {
    if (concern.kind === 'agreement') found.set(id, event);
    else for (const one of await rows.agreementsOf(tx, [id])) found.set(one, found.get(one) ?? event);
  }
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** True for an event of the agreement itself, or of its deadlines. */
const isOf = (id: string, event: RecordedEvent): boolean => concernOf(event)?.id === id;

/** An agreement that cannot be read keeps nobody else's event back: its own stream was set aside before. */
async function harmless(arm: () => Promise<void>): Promise<void> {
  try {
    await arm();
  } catch (cause) {
    if (!(cause instanceof UnreadableTimers)) throw cause;
  }
}

/** @throws {UnreadableEvent} with the event because of which a record was looked at that cannot be read */
async function naming(event: RecordedEvent, arm: () => Promise<void>): Promise<void> {
  try {
    await arm();
  } catch (cause) {
    throw cause instanceof UnreadableTimers ? new UnreadableEvent(event, { cause }) : cause;
  }
}
