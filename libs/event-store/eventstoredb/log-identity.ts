import { freshId } from '@accord/kernel';
import { StoreUnavailable, type StreamRevision } from '@accord/event-store';
import type { RecordedEvent as ServerEvent } from '@eventstore/db-client';
import { sendAppend } from './append-call.js';
import type { Connection } from './connection.js';
import { conflictIn, finalFailure, reasonOf } from './failures.js';
import type { LogReader } from './reader.js';
import type { StreamNames } from './stream-names.js';

/** The stream whose last event says which log this is. It is none of those that hold events of Accord. */
const STREAM = 'accord-log';
const TYPE = 'LogIdentified';
/** Nobody else writes the stream, but for a second process at its very first start. */
const TRIES = 5;

/**
 * Which log this is: a random id that stands in the log itself, and goes with it wherever it is copied or restored to. It is
 * given when it is first asked for, and anew by `renew`.
 */
export class LogIdentity {
  constructor(
    private readonly connection: Connection,
    private readonly reader: LogReader,
    private readonly names: StreamNames,
  ) {}

  /** The identity; never kept, since the log may be restored under a running process. @throws {StoreUnavailable} */
  async read(): Promise<string> {
    const [last] = await this.reader.newest(STREAM, 1);
    return last === undefined ? this.give('no_stream') : identityIn(last);
  }

  /** Gives the log another identity: after a restore that lost events, before anything is appended. */
  async renew(): Promise<string> {
    const end = await this.reader.endOf(STREAM);
    return this.give(end);
  }

  private async give(expected: StreamRevision): Promise<string> {
    const identity = freshId();
    const event = {
      id: freshId(),
      type: TYPE,
      data: Buffer.from(JSON.stringify({ identity })),
      metadata: Buffer.from('{}'),
    };
    for (let tries = 0; ; tries += 1) {
      try {
        await sendAppend(this.connection, { stream: this.names.onServer(STREAM), expected, events: [event] });
        return this.read();
      } catch (error) {
        if (conflictIn(error)) return this.read();
        const final = finalFailure(error);
        if (final ?? tries + 1 === TRIES)
          throw final ?? new StoreUnavailable('EventStoreDB does not answer', { cause: error });
        this.connection.retries.note('append', reasonOf(error));
      }
    }
  }
}

function identityIn({ data }: ServerEvent): string {
  const identity = typeof data === 'object' && 'identity' in data ? data.identity : undefined;
  if (typeof identity !== 'string') throw new Error(`The newest event of ${STREAM} holds no identity of the log`);
  return identity;
}
