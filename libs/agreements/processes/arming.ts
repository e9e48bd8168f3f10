import { localDateOf, type Clock } from '@accord/kernel';
import type { Queryable } from '@accord/log-follower';
import { TERMINAL_STATES, timetable } from '@accord/agreements/domain';
import { lapseMessage, rearmMessage, stepMessage } from './messages.js';
import type { PolicyAt, TimedMessage, TimedOutbox, TimerRows, Watched, Watching } from './ports.js';

/** What arming works with. */
export interface ArmingNeeds {
  readonly rows: TimerRows;
  readonly outbox: TimedOutbox;
  readonly watching: Watching;
  readonly policyAt: PolicyAt;
  readonly clock: Clock;
}

/** A record that cannot be read to its end by this release: nothing is armed on half of it. */
export class UnreadableTimers extends Error {
  override readonly name = 'UnreadableTimers';
}

/**
 * Keeps the messages of an agreement equal to its timetable: what is new is put, what is done or moved is withdrawn. Arming
 * again changes nothing, and what is read under the lock is the newest there is, so that it matters not who arms when.
 */
export class Arming {
  constructor(private readonly needs: ArmingNeeds) {}

  /** @throws {UnreadableTimers} when the record cannot be read to its end */
  async agreement(tx: Queryable, agreementId: string): Promise<void> {
    const { rows, watching } = this.needs;
    const stream = `agreement-${agreementId}`;
    await rows.lock(tx, stream);
    const watched = await watching.agreement(agreementId);
    if (watched === null) return;
    if (watched.unreadable) throw new UnreadableTimers(`Event ${watched.unreadable.eventId} cannot be read.`);
    const { state } = watched.known;
    const isOver = TERMINAL_STATES.includes(state.state);
    await rows.note(tx, agreementId, isOver ? null : state.organizationId);
    await this.sync(tx, stream, isOver ? [] : this.messagesOf(agreementId, watched));
  }

  async organization(tx: Queryable, organizationId: string): Promise<void> {
    const { rows, watching } = this.needs;
    const stream = `organization-${organizationId}`;
    await rows.lock(tx, stream);
    const until = await watching.attestedUntil(organizationId);
    await this.sync(tx, stream, until === null ? [] : [lapseMessage(organizationId, until)]);
  }

  private messagesOf(agreementId: string, { known, told }: Watched): readonly TimedMessage[] {
    const now = this.needs.clock.now().toISOString();
    const policy = this.needs.policyAt(now);
    const steps = timetable({ ...known, policy }, told, localDateOf(now));
    return [
      ...steps.map((step) => stepMessage(agreementId, step)),
      ...(policy.changesOn === null ? [] : [rearmMessage(agreementId, policy.changesOn)]),
    ];
  }

  private async sync(tx: Queryable, stream: string, wanted: readonly TimedMessage[]): Promise<void> {
    const { rows, outbox } = this.needs;
    const known = new Set(await rows.of(tx, stream));
    const ids = new Set(wanted.map(({ id }) => id));
    const added = wanted.filter(({ id }) => !known.has(id));
    const removed = [...known].filter((id) => !ids.has(id));
    if (removed.length > 0) await outbox.withdraw(tx, removed);
    if (added.length > 0) await outbox.put(tx, added);
    if (added.length + removed.length > 0) await rows.change(tx, stream, added, removed);
  }
}
