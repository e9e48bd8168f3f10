import { setTimeout as sleep } from 'node:timers/promises';
import { freshId } from '@accord/kernel';
import {
  comparePositions,
  START,
  StoreUnavailable,
  type AppendOutcome,
  type Position,
  type StorableAppend,
  type StreamRevision,
} from '@accord/event-store';
import type { RecordedEvent as ServerEvent } from '@eventstore/db-client';
import { sendAppend, type ServerAnswer, type ServerAppend } from './append-call.js';
import type { Connection } from './connection.js';
import { conflictIn, finalFailure, reasonOf } from './failures.js';
import type { StreamHold, StreamLocks } from './locks.js';
import type { LogReader } from './reader.js';
import { appendIdOf, bytesOf, positionIn } from './stored-event.js';
import type { StreamNames } from './stream-names.js';

/** How long an append may take, in milliseconds. */
export interface AppendTimes {
  /** All its tries together; after it the outcome stays unknown to the caller. */
  readonly answerMs: number;
  /** After its last try nothing of it can land any more: until then nobody else writes what it holds. */
  readonly landingMs: number;
}

/** Waits between tries, in milliseconds: the last one again and again. */
const AGAIN_AFTER_MS = [20, 100, 300, 500] as const;

/** How long the end of the log counts as known, in milliseconds: a process that writes is told it with each answer. */
const KNOWN_FOR_MS = 1_000;

/** Newest events of a stream among which an append without expectation looks for itself. */
const LOOK_BACK = 64;

/** The outcome of an append stays unknown: what it holds is let go only when it can have landed. */
class Unanswered extends StoreUnavailable {}

/** What is known of an append while it is tried. */
interface Trying {
  readonly streamId: string;
  readonly append: ServerAppend & { readonly expected: StreamRevision };
  /** The mark of this append in its events. */
  readonly appendId: string;
  readonly hold: StreamHold;
}

/**
 * Appends to a server that forgets what it was asked: an answer that does not come means nothing, so the same ids are sent
 * again with the same revision, one try at a time, until there is one. What the answer means is then read from the stream.
 */
export class Appender {
  /** The newest position that is known, and since when, in milliseconds of this process. */
  private newest: Position = START;
  private newestAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly connection: Connection,
    private readonly reader: LogReader,
    private readonly names: StreamNames,
    private readonly locks: StreamLocks,
    private readonly times: AppendTimes,
  ) {}

  /** @throws {StoreUnavailable} when the outcome is unknown, {AppendTooLarge} when the server takes less than the port does */
  async append(append: StorableAppend): Promise<AppendOutcome> {
    const { streamId, premises } = append;
    const hold = await this.locks.take(
      streamId,
      premises.map((premise) => premise.streamId),
    );
    let keptMs = 0;
    try {
      return await this.underHold(append, hold);
    } catch (error) {
      if (error instanceof Unanswered) keptMs = this.times.landingMs;
      throw error;
    } finally {
      if (keptMs === 0) hold.release();
      else setTimeout(hold.release, keptMs).unref();
    }
  }

  private async underHold(append: StorableAppend, hold: StreamHold): Promise<AppendOutcome> {
    const { expected } = append;
    if (expected === 'any') return this.anywhere(append, hold);
    if (append.premises.length > 0) {
      const [end, moved] = await Promise.all([this.reader.endOf(append.streamId), this.firstMoved(append)]);
      if (end !== expected) return this.standingThere(this.trying(append, expected, hold), end);
      if (moved) return moved;
    }
    return this.settled(this.trying(append, expected, hold));
  }

  /** Where the stream ends now is what such an append expects, unless its ids stand near that end already. */
  private async anywhere(append: StorableAppend, hold: StreamHold): Promise<AppendOutcome> {
    const { streamId, events } = append;
    const recent = (await this.reader.newest(streamId, LOOK_BACK)).toReversed();
    const end = recent.at(-1) === undefined ? 'no_stream' : Number(recent.at(-1)!.revision);
    const known = recent.filter((event) => events.some(({ eventId }) => eventId === event.id));
    if (known.length > 0) {
      const start = recent.indexOf(known[0]!);
      const found = recent.slice(start, start + events.length);
      return areThese(
        found,
        events.map(({ eventId }) => eventId),
      )
        ? storedBefore(found.at(-1)!)
        : { outcome: 'conflict', streamId, actualRevision: end };
    }
    const moved = await this.firstMoved(append);
    if (moved) return moved;
    const outcome = await this.settled(this.trying(append, end, hold));
    if (outcome.outcome === 'conflict') throw new StoreUnavailable('Others write this stream as well, and were faster');
    return outcome;
  }

  /** The first premise, by name, that does not end where it was believed to. */
  private async firstMoved({ premises }: StorableAppend): Promise<AppendOutcome | undefined> {
    const ends = await Promise.all(premises.map((premise) => this.reader.endOf(premise.streamId)));
    const first = premises.findIndex((premise, place) => premise.revision !== ends[place]);
    const premise = premises[first];
    return premise && { outcome: 'conflict', streamId: premise.streamId, actualRevision: ends[first] ?? 'no_stream' };
  }

  private trying({ streamId, events, recordedAt }: StorableAppend, expected: StreamRevision, hold: StreamHold): Trying {
    const appendId = freshId();
    const bytes = events.map((event) => bytesOf(event, recordedAt, appendId));
    return { streamId, append: { stream: this.names.onServer(streamId), expected, events: bytes }, appendId, hold };
  }

  /** Tries until there is an answer that holds. What was sent and stays open keeps the hold. */
  private async settled(trying: Trying): Promise<AppendOutcome> {
    if (!trying.hold.isHeld()) throw new StoreUnavailable('The lock of a stream was lost before anything was sent');
    try {
      return await this.answered(trying);
    } catch (error) {
      throw error instanceof StoreUnavailable ? new Unanswered(error.message, { cause: error.cause }) : error;
    }
  }

  private async answered(trying: Trying): Promise<AppendOutcome> {
    const until = performance.now() + this.times.answerMs;
    const known = await this.known();
    for (let tries = 0; ; tries += 1) {
      const answer = await this.send(trying.append);
      if (answer instanceof Error) {
        const final = finalFailure(answer);
        if (final) throw final;
      } else {
        const outcome = answer.written
          ? await this.written(trying, answer, tries > 0 ? undefined : known)
          : await this.conflicting(trying, answer.actual);
        if (outcome) return outcome;
      }
      if (performance.now() > until)
        throw new StoreUnavailable('EventStoreDB does not answer an append', { cause: answer });
      this.connection.retries.note('append', answer instanceof Error ? reasonOf(answer) : 'unreadable');
      await sleep(AGAIN_AFTER_MS[Math.min(tries, AGAIN_AFTER_MS.length - 1)]);
      if (!trying.hold.isHeld())
        throw new StoreUnavailable('The lock of a stream was lost before EventStoreDB answered');
    }
  }

  private async send(append: ServerAppend): Promise<ServerAnswer | Error> {
    try {
      return await sendAppend(this.connection, append);
    } catch (error) {
      const conflict = conflictIn(error);
      if (!conflict) return error instanceof Error ? error : new Error(String(error));
      const { actualVersion } = conflict;
      return { written: false, actual: typeof actualVersion === 'bigint' ? Number(actualVersion) : 'no_stream' };
    }
  }

  /**
   * The server says the same to an append that it writes and to one that it wrote before, and ignores what is new in the
   * second. One that stands behind all that was known before it was sent is new; of any other the stream tells whose it is.
   */
  private async written(
    trying: Trying,
    { revision, position }: Extract<ServerAnswer, { written: true }>,
    known: Position | undefined,
  ): Promise<AppendOutcome | undefined> {
    if (position !== undefined && known !== undefined && comparePositions(position, known) > 0) {
      this.saw(position);
      return { outcome: 'appended', revision, position };
    }
    return this.found(trying);
  }

  /**
   * The leader counts events that are not on enough nodes yet: they cannot be read, and may vanish. Such a conflict is no
   * answer, so the append is sent again.
   */
  private async conflicting(trying: Trying, actual: StreamRevision): Promise<AppendOutcome | undefined> {
    const end = await this.reader.endOf(trying.streamId);
    const isReadable = actual === 'no_stream' || (end !== 'no_stream' && end >= actual);
    return isReadable ? this.standingThere(trying, end) : undefined;
  }

  private async standingThere(trying: Trying, end: StreamRevision): Promise<AppendOutcome> {
    const { streamId, append } = trying;
    const isBehind = end !== 'no_stream' && (append.expected === 'no_stream' || end > append.expected);
    const found = isBehind ? await this.found(trying) : undefined;
    return found ?? { outcome: 'conflict', streamId, actualRevision: end };
  }

  /** The append as it stands in its place, or undefined. That its ids stand there does not make it ours: its mark does. */
  private async found({ streamId, append, appendId }: Trying): Promise<AppendOutcome | undefined> {
    const { expected, events } = append;
    const first = expected === 'no_stream' ? 0 : expected + 1;
    const there = await this.reader.page(streamId, first, events.length);
    const last = there.at(-1);
    if (
      last === undefined ||
      !areThese(
        there,
        events.map(({ id }) => id),
      )
    )
      return undefined;
    this.saw(positionIn(last));
    const isOurs = there.every((event) => appendIdOf(event) === appendId);
    return isOurs ? { ...storedBefore(last), outcome: 'appended' } : storedBefore(last);
  }

  /** A position behind which nothing was written before, but for what others wrote within the last moment. */
  private async known(): Promise<Position> {
    if (performance.now() - this.newestAt > KNOWN_FOR_MS) this.saw(await this.reader.head());
    return this.newest;
  }

  private saw(position: Position): void {
    this.newestAt = performance.now();
    if (comparePositions(position, this.newest) > 0) this.newest = position;
  }
}

const areThese = (found: readonly ServerEvent[], ids: readonly string[]): boolean =>
  found.length === ids.length && found.every((event, place) => event.id === ids[place]);

const storedBefore = (last: ServerEvent) =>
  ({ outcome: 'stored-before', revision: Number(last.revision), position: positionIn(last) }) as const;
