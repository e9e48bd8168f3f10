import type { AllStreamResolvedEvent, RecordedEvent as ServerEvent, StreamingRead } from '@eventstore/db-client';
import { BACKWARDS, END, FORWARDS, START as FIRST } from '@eventstore/db-client';
import { START, type AllPage, type Position, type RecordedEvent, type StreamRevision } from '@accord/event-store';
import type { Connection } from './connection.js';
import { CutShort, isAbsence, untilRead } from './failures.js';
import type { LogClient } from './log-client.js';
import { positionIn, recordedEventOf } from './stored-event.js';
import type { StreamNames } from './stream-names.js';

/** Events that one call reads at most. */
const PAGE = 500;
/** Events that a look at the end of the log reads at first: mostly the last one is ours. */
const LAST_FEW = 8;
/** Events of the server itself and of others that one page of the log passes over before it says how far it came. */
const PASSED_OVER = 2_000;

const serverPosition = (position: Position) => ({ commit: BigInt(position), prepare: BigInt(position) });

/** The reading half of the store, through the leader: whoever reads sees what was acknowledged before. */
export class LogReader {
  constructor(
    private readonly connection: Connection,
    private readonly names: StreamNames,
  ) {}

  /** Events of one stream from a revision on, at most `limit`. @throws {StoreUnavailable} */
  async readStream(streamId: string, from: number, limit: number): Promise<readonly RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    for (let next = from; events.length < limit;) {
      const page = await this.page(streamId, next, Math.min(PAGE, limit - events.length));
      for (const event of page) events.push(recordedEventOf(event, streamId));
      if (page.length < PAGE) break;
      next = Number(page.at(-1)!.revision) + 1;
    }
    return events;
  }

  /** Events of a stream as the server has them, from a revision on. */
  page(streamId: string, from: number, count: number): Promise<readonly ServerEvent[]> {
    const name = this.names.onServer(streamId);
    const place = { fromRevision: BigInt(from), maxCount: count, direction: FORWARDS } as const;
    return this.read((client) => client.readStream(name, { ...place, ...this.connection.throughLeader }));
  }

  /** The last events of a stream, the newest first; none where there is no stream. */
  newest(streamId: string, count: number): Promise<readonly ServerEvent[]> {
    const name = this.names.onServer(streamId);
    const place = { fromRevision: END, maxCount: count, direction: BACKWARDS } as const;
    return this.read((client) => client.readStream(name, { ...place, ...this.connection.throughLeader }));
  }

  /** Where a stream ends. */
  async endOf(streamId: string): Promise<StreamRevision> {
    const [last] = await this.newest(streamId, 1);
    return last === undefined ? 'no_stream' : Number(last.revision);
  }

  /**
   * The next page of our own events after a position. Those of the server itself and of others are passed over; after many
   * of them in a row the page is handed out as it is, and `scannedTo` stands behind them.
   */
  async readAll(after: Position, limit: number): Promise<AllPage> {
    const events: RecordedEvent[] = [];
    let [from, passed] = [after, 0];
    while (events.length < limit) {
      const asked = Math.min(PAGE, limit - events.length + passed);
      const page = await this.pageOfAll(from, asked);
      for (const event of page) {
        const streamId = this.names.ours(event.streamId);
        if (streamId !== undefined && events.length < limit) events.push(recordedEventOf(event, streamId));
        else passed += 1;
      }
      if (page.length < asked) break;
      from = positionIn(page.at(-1)!);
      if (passed >= PASSED_OVER && events.length < limit) return { events, scannedTo: from };
    }
    return { events, scannedTo: events.at(-1)?.position ?? after };
  }

  /** Position of our newest event, or START: whatever others wrote behind it is passed over. */
  async head(): Promise<Position> {
    let from: Position | undefined;
    for (let count = LAST_FEW; ; count = PAGE) {
      const read = { maxCount: count, direction: BACKWARDS, ...this.connection.throughLeader } as const;
      const fromPosition = from === undefined ? END : serverPosition(from);
      const page = await this.read((client) => client.readAll({ ...read, fromPosition }));
      const ours = page.find((event) => this.names.ours(event.streamId) !== undefined);
      if (ours) return positionIn(ours);
      if (page.length < count) return START;
      from = positionIn(page.at(-1)!);
    }
  }

  /** The next events of the whole server after a position; its own reads begin with the event that stands there. */
  private async pageOfAll(after: Position, count: number): Promise<readonly ServerEvent[]> {
    const fromPosition = after === START ? FIRST : serverPosition(after);
    const read = { fromPosition, maxCount: count + 1, direction: FORWARDS, ...this.connection.throughLeader } as const;
    const page = await this.read((client) => client.readAll(read));
    const isAt = page[0] !== undefined && positionIn(page[0]) === after;
    return isAt ? page.slice(1) : page.slice(0, count);
  }

  /** One read through the leader, once. @throws what the client says: for whoever wants to know why there is none */
  async tryOut(): Promise<void> {
    const last = { maxCount: 1, direction: BACKWARDS, fromPosition: END, ...this.connection.throughLeader } as const;
    await this.readOnce((client) => client.readAll(last));
  }

  private read(open: (client: LogClient) => StreamingRead<ServerRead>): Promise<readonly ServerEvent[]> {
    return untilRead(
      () => this.readOnce(open),
      (reason) => this.connection.retries.note('read', reason),
    );
  }

  private async readOnce(open: (client: LogClient) => StreamingRead<ServerRead>): Promise<readonly ServerEvent[]> {
    let reading: StreamingRead<ServerRead> | undefined;
    try {
      return await this.connection.answered(
        (client, goesOn) => gathered(client, (reading = open(client)), goesOn),
        () => void reading?.cancel().catch(() => undefined),
      );
    } catch (error) {
      if (isAbsence(error)) return [];
      throw error;
    }
  }
}

type ServerRead = Pick<AllStreamResolvedEvent, 'event'> | { readonly event?: ServerEvent };

/**
 * All events of a read. Its listeners are there from the first moment: an error that nobody hears ends the process.
 * @throws {CutShort} when the client ended meanwhile
 */
const gathered = (
  client: LogClient,
  reading: StreamingRead<ServerRead>,
  goesOn: () => void,
): Promise<readonly ServerEvent[]> =>
  new Promise((resolve, reject) => {
    const events: ServerEvent[] = [];
    reading.on('error', reject);
    reading.on('data', ({ event }: ServerRead) => {
      goesOn();
      if (event) events.push(event);
    });
    reading.on('end', () =>
      client.isEnding ? reject(new CutShort('The client of this read ended')) : resolve(events),
    );
  });
