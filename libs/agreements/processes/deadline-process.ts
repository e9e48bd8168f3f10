import { isUuid } from '@accord/kernel';
import type { RecordedEvent } from '@accord/event-store';
import { UnreadableEvent, type LogConsumer, type Queryable } from '@accord/log-follower';
import type { Arming } from './arming.js';
import { supersedeMessage } from './messages.js';
import type { TimedMessage, TimedOutbox, TimerRows } from './ports.js';

/** Name of the process, and of its checkpoint. */
export const DEADLINES = 'deadlines';

/** Counts what changes in the rows of the process and in what it sends. */
export const DEADLINES_SHAPE = 3;

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

/** True for an event of the policy: other values may take effect, or no longer, on a day to come. */
const isOfPolicy = ({ streamId }: Pick<RecordedEvent, 'streamId'>): boolean => streamId.startsWith('policy-');

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
  /** Changes with the shape, and with the way in which agreements are folded. */
  readonly version: number;
}

/** A revised draft only puts off what runs on it: the timer that is there looks at the record when it rings. */
const PUTS_OFF = 'DraftRevised';

/**
 * The process that keeps deadlines: follows agreements, organizations, the policy and what was told, and keeps a message for everything
 * that the clock has to do. It decides nothing: whoever handles a message looks at the record again.
 */
export const deadlineProcess = ({ arming, rows, outbox, version }: DeadlineProcessNeeds): LogConsumer => ({
  name: DEADLINES,
  version,
  isPrepared: (tx) => rows.areThere(tx),
  prepare: (tx) => rows.make(tx),
  concerns: (event) => (event.type !== PUTS_OFF && concernOf(event) !== null) || isOfPolicy(event),
  apply: async (events, tx) => {
    const messages = events.flatMap(followsFrom);
    if (messages.length > 0) await outbox.put(tx, messages);
    const last = lastByConcern(events);
    const organizations = [...last].flatMap(([id, { concern }]) => (concern.kind === 'organization' ? id : []));
    if (organizations.length > 0) await arming.organizations(tx, organizations);
    const agreements = await affected(last, rows, tx);
    for (const [id, cause] of await arming.agreements(tx, agreements)) {
      const own = last.get(id)?.event;
      // One that cannot be read keeps nobody else's event back: its own stream is set aside.
      if (own) throw new UnreadableEvent(own, { cause });
    }
    const changed = events.find(isOfPolicy);
    if (!changed) return;
    await arming.policy(tx, changed.recordedAt);
    await arming.program(tx);
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

/** Agreements whose timers may run otherwise, in the order of their ids. */
async function affected(last: Last, rows: TimerRows, tx: Queryable): Promise<readonly string[]> {
  const found = new Set<string>();
  const organizations: string[] = [];
  for (const [id, { concern }] of last)
    if (concern.kind === 'agreement') found.add(id);
    else organizations.push(id);
  if (organizations.length > 0) for (const id of await rows.agreementsOf(tx, organizations)) found.add(id);
  return [...found].toSorted();
}
