import { createHash, type Hash } from 'node:crypto';
import { digestOf } from '@accord/kernel';
import { START, type EventStore, type Position, type RecordedEvent } from './port.js';
import { readPages } from './read-pages.js';

/** The target holds something that the source does not have in its place: it is no copy, and nothing is written to it. */
export class NotACopy extends Error {
  override readonly name = 'NotACopy';
}

/** What was done. */
export interface CopyReport {
  /** Events of the log. */
  readonly events: number;
  /** Those of them that were not in the target before. */
  readonly copied: number;
  /** SHA-256 in hexadecimal over the digests of all events in order: of the source, and of the target as it was read back. */
  readonly digest: string;
}

/** What goes on: events that were compared, written, or read back. Throws to break off. */
export type CopyProgress = (what: 'compared' | 'copied' | 'verified', events: number) => void;

const PAGE = 500;
/** Events of a stream that stand together are written together, up to this many and this many bytes of text. */
const TOGETHER = 100;
const TOGETHER_BYTES = 262_144;

/** Everything of an event but its position, which each log gives anew. */
const digestIn = ({ position: _position, ...event }: RecordedEvent): string => digestOf(event);

async function* eventsAfter(
  log: Pick<EventStore, 'readAll'>,
  after: Position,
): AsyncGenerator<RecordedEvent, void, undefined> {
  for await (const { events } of readPages(log, after, PAGE)) yield* events;
}

/**
 * Copies a log into another store: the same events in the same order, recorded at the same times, under new positions. What
 * the target has already is compared and not written again, so that a copy that was broken off goes on. At the end the part
 * that was written is read back. Nobody else may write either of them meanwhile.
 * @throws {NotACopy} when the target is none @throws {StoreUnavailable} as the stores do; another run goes on then
 */
export async function copyEvents(
  from: Pick<EventStore, 'readAll'>,
  to: Pick<EventStore, 'readAll' | 'append'>,
  onProgress: CopyProgress = () => undefined,
): Promise<CopyReport> {
  const { hash, events: before, source, target } = await compared(from, to, onProgress);
  const [sent, found] = [hash.copy(), hash];
  let copied = 0;
  for await (const run of runsOf(eventsAfter(from, source))) {
    await write(to, run);
    for (const event of run) sent.update(`${digestIn(event)}\n`);
    copied += run.length;
    onProgress('copied', before + copied);
  }
  let verified = 0;
  for await (const event of eventsAfter(to, target)) {
    found.update(`${digestIn(event)}\n`);
    verified += 1;
    if (verified % PAGE === 0) onProgress('verified', before + verified);
  }
  const digest = sent.digest('hex');
  if (found.digest('hex') !== digest) throw new NotACopy('What was read back from the target is not what was written');
  return { events: before + copied, copied, digest };
}

/** How far both logs are the same: all of the target. */
interface Compared {
  readonly hash: Hash;
  readonly events: number;
  /** Positions of the last event that both have, in each of them. */
  readonly source: Position;
  readonly target: Position;
}

async function compared(
  from: Pick<EventStore, 'readAll'>,
  to: Pick<EventStore, 'readAll'>,
  onProgress: CopyProgress,
): Promise<Compared> {
  const hash = createHash('sha256');
  const originals = eventsAfter(from, START);
  let [events, source, target] = [0, START, START];
  for await (const copy of eventsAfter(to, START)) {
    const { value: original } = await originals.next();
    const digest = digestIn(copy);
    if (!original || digestIn(original) !== digest)
      throw new NotACopy(
        `The target holds event ${copy.eventId} where the source has ${original ? `event ${original.eventId}` : 'no more events'}, or has it otherwise`,
      );
    hash.update(`${digest}\n`);
    [source, target] = [original.position, copy.position];
    events += 1;
    if (events % PAGE === 0) onProgress('compared', events);
  }
  await originals.return();
  return { hash, events, source, target };
}

/** Events that stand together in the log and in their stream, in the order of the log. */
async function* runsOf(events: AsyncIterable<RecordedEvent>): AsyncGenerator<readonly RecordedEvent[]> {
  let run: RecordedEvent[] = [];
  let bytes = 0;
  for await (const event of events) {
    const size = JSON.stringify(event.data).length;
    const last = run.at(-1);
    const goesOn =
      last !== undefined &&
      event.streamId === last.streamId &&
      event.recordedAt === last.recordedAt &&
      run.length < TOGETHER &&
      bytes + size <= TOGETHER_BYTES;
    if (!goesOn && run.length > 0) {
      yield run;
      [run, bytes] = [[], 0];
    }
    run.push(event);
    bytes += size;
  }
  if (run.length > 0) yield run;
}

async function write(to: Pick<EventStore, 'append'>, run: readonly RecordedEvent[]): Promise<void> {
  const { streamId, revision, recordedAt } = run[0]!;
  const events = run.map(({ eventId, type, schemaVersion, data, metadata }) => ({
    eventId,
    type,
    schemaVersion,
    data,
    metadata,
  }));
  const outcome = await to.append(streamId, events, revision === 0 ? 'no_stream' : revision - 1, recordedAt);
  if (outcome.outcome === 'conflict')
    throw new NotACopy(`The stream ${streamId} of the target does not end where the copy left it: somebody writes it`);
}
