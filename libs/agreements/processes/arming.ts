import { localDateOf, type Clock, type LocalDate } from '@accord/kernel';
import type { Queryable } from '@accord/log-follower';
import {
  grantOf,
  isInForceOn,
  TERMINAL_STATES,
  timetable,
  type AgreementState,
  type PolicyFacts,
} from '@accord/agreements/domain';
import { lapseMessage, programMessage, rearmDayOf, rearmMessage, stepMessage, turnMessage } from './messages.js';
import type {
  InTransaction,
  PolicyReader,
  StreamMessage,
  TimedMessage,
  TimedOutbox,
  TimerRows,
  Watched,
  Watching,
} from './ports.js';

/** What arming works with. */
export interface ArmingNeeds {
  readonly rows: TimerRows;
  readonly outbox: TimedOutbox;
  readonly watching: Watching;
  readonly policies: PolicyReader;
  readonly clock: Clock;
}

/** A record that cannot be read to its end by this release: nothing is armed on half of it. */
export class UnreadableTimers extends Error {
  override readonly name = 'UnreadableTimers';
}

/** How many agreements are looked at in one go, which nobody in this process comes between, and how many of their streams side by side. */
const [IN_ONE_GO, SIDE_BY_SIDE] = [25, 4];

/** How many agreements are told of another policy in one go: none of their streams is read for it. */
const TOLD_IN_ONE_GO = 500;

/**
 * Keeps the messages of agreements equal to their timetables: what is new is put, what is done or moved is withdrawn. Arming
 * again changes nothing, and what is read under the lock is the newest there is, so that it matters not who arms when.
 */
export class Arming {
  constructor(private readonly needs: ArmingNeeds) {}

  /** @throws {UnreadableTimers} when the record cannot be read to its end */
  async agreement(tx: Queryable, agreementId: string): Promise<void> {
    const [unreadable] = (await this.agreements(tx, [agreementId])).values();
    if (unreadable) throw unreadable;
  }

  /** @returns why nothing was armed, for each agreement whose record cannot be read to its end */
  async agreements(tx: Queryable, agreementIds: readonly string[]): Promise<ReadonlyMap<string, UnreadableTimers>> {
    const unreadable = new Map<string, UnreadableTimers>();
    for (const ids of inGos(agreementIds, IN_ONE_GO)) {
      await this.needs.rows.lock(tx, ids.map(agreementStream));
      const watched: (readonly [string, Watched])[] = [];
      for (const some of inGos(ids, SIDE_BY_SIDE))
        for (const [id, one] of await Promise.all(some.map((each) => this.watch(each))))
          if (one?.unreadable)
            unreadable.set(id, new UnreadableTimers(`Event ${one.unreadable.eventId} cannot be read.`));
          else if (one) watched.push([id, one]);
      await this.arm(tx, watched);
    }
    return unreadable;
  }

  async organizations(tx: Queryable, organizationIds: readonly string[]): Promise<void> {
    const streams = organizationIds.map((id) => `organization-${id}`);
    await this.needs.rows.lock(tx, streams);
    const wanted: StreamMessage[] = [];
    for (const id of organizationIds) {
      const until = await this.needs.watching.attestedUntil(id);
      if (until !== null) wanted.push({ streamId: `organization-${id}`, message: lapseMessage(id, until) });
    }
    await this.sync(tx, streams, wanted);
  }

  /**
   * Has every agreement that runs armed anew on the day on which another policy takes effect, and no longer on a day on
   * which none does any more. One that has come is left: whoever handles it arms by what is in force then.
   * @param since when the policy was changed (ISO 8601 UTC): what took effect meanwhile is made up for at once
   */
  async policy(tx: Queryable, since: string): Promise<void> {
    const { rows, policies, clock } = this.needs;
    const { changesOn } = (await policies.read()).at(since);
    const today = localDateOf(clock.now());
    for (const ids of inGos(await rows.agreements(tx), TOLD_IN_ONE_GO)) {
      const streams = ids.map(agreementStream);
      await rows.lock(tx, streams);
      const isStale = (messageId: string): boolean => {
        const day = rearmDayOf(messageId);
        return day !== null && day !== changesOn && day > today;
      };
      const known = await rows.of(tx, streams);
      const wanted = changesOn === null ? [] : ids.map((id) => armedAnew(id, changesOn));
      await this.change(tx, wanted, known, known.filter(isStale));
    }
  }

  /** Keeps the messages about the policy itself equal to what the clock has still to record of it. */
  async program(tx: Queryable): Promise<void> {
    const { rows, policies, clock } = this.needs;
    const { stream: streamId, id } = policies;
    await rows.lock(tx, [streamId]);
    const { turns, steps } = await policies.clockWork(clock.now().toISOString());
    const messages = [...turns.map((one) => turnMessage(id, one)), ...steps.map((one) => programMessage(id, one))];
    await this.sync(tx, [streamId], messages.map((message) => ({ streamId, message }))); // prettier-ignore
  }

  /** How many agreements name a statute as an authority and are in force on a day, as far as they are remembered. */
  async restingOn(statute: string, day: LocalDate, inTransaction: InTransaction): Promise<number> {
    const ids = await inTransaction((tx) => this.needs.rows.agreements(tx));
    let found = 0;
    for (const some of inGos(ids, SIDE_BY_SIDE)) {
      const watched = await Promise.all(some.map((id) => this.needs.watching.agreement(id)));
      found += watched.filter((one) => one !== null && restsOn(one.known.state, statute, day)).length;
    }
    return found;
  }

  private async watch(id: string): Promise<readonly [string, Watched | null]> {
    return [id, await this.needs.watching.agreement(id)];
  }

  private async arm(tx: Queryable, watched: readonly (readonly [string, Watched])[]): Promise<void> {
    const organizationOf = ({ known: { state } }: Watched): string | null =>
      TERMINAL_STATES.includes(state.state) ? null : state.organizationId; // what runs after the end is not about it
    await this.needs.rows.note(tx, new Map(watched.map(([id, one]) => [id, organizationOf(one)])));
    const now = this.needs.clock.now().toISOString();
    const policy = (await this.needs.policies.read()).at(now);
    const wanted = watched.flatMap(([id, one]) =>
      messagesOf(id, one, policy, now).map((message) => ({ streamId: agreementStream(id), message })),
    );
    await this.sync(tx, watched.map(([id]) => agreementStream(id)), wanted); // prettier-ignore
  }

  private async sync(tx: Queryable, streams: readonly string[], wanted: readonly StreamMessage[]): Promise<void> {
    const known = await this.needs.rows.of(tx, streams);
    const ids = new Set(wanted.map(({ message }) => message.id));
    await this.change(tx, wanted, known, known.filter((id) => !ids.has(id))); // prettier-ignore
  }

  private async change(
    tx: Queryable,
    wanted: readonly StreamMessage[],
    known: readonly string[],
    removed: readonly string[],
  ): Promise<void> {
    const { rows, outbox } = this.needs;
    const there = new Set(known);
    const added = wanted.filter(({ message }) => !there.has(message.id));
    if (removed.length > 0) await outbox.withdraw(tx, removed);
    if (added.length > 0) await outbox.put(tx, added.map(({ message }) => message)); // prettier-ignore
    await rows.change(tx, added, removed);
  }
}

function messagesOf(
  agreementId: string,
  { known, told }: Watched,
  policy: PolicyFacts,
  now: string,
): readonly TimedMessage[] {
  const steps = timetable({ ...known, policy }, told, localDateOf(now));
  const isOver = steps.length === 0 && TERMINAL_STATES.includes(known.state.state);
  return [
    ...steps.map((step) => stepMessage(agreementId, step)),
    ...(policy.changesOn === null || isOver ? [] : [rearmMessage(agreementId, policy.changesOn)]),
  ];
}

const restsOn = (state: AgreementState, statute: string, day: LocalDate): boolean =>
  isInForceOn(state, day) && grantOf(state)?.restsOn.includes(statute) === true;

const armedAnew = (id: string, changesOn: LocalDate): StreamMessage => ({
  streamId: agreementStream(id),
  message: rearmMessage(id, changesOn),
});

const agreementStream = (id: string): string => `agreement-${id}`;

/** The same in the same order, a bounded number in one go. */
const inGos = <One>(all: readonly One[], most: number): readonly (readonly One[])[] =>
  Array.from({ length: Math.ceil(all.length / most) }, (_, go) => all.slice(go * most, (go + 1) * most));
