import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';

/** Something that a page is told: where it stands in the log, and a few ids. */
export interface Change {
  readonly position: string;
  readonly agreementId?: string;
  readonly revision?: number;
}

/** A comment: nothing happened, and the line is open. */
export const BEAT = ':\n\n';

/** How soon a browser comes again that was cut off, in milliseconds. */
const AGAIN_MS = 2_000;

/** The beginning of a stream of server-sent events. */
export const BEGINNING = `retry: ${AGAIN_MS}\n\n`;

/** A change as a server-sent event: its id is its position, from where the browser goes on when it was cut off. */
export const changed = (change: Change): string =>
  `id: ${change.position}\nevent: changed\ndata: ${JSON.stringify(change)}\n\n`;

/** Who else looks on, as a server-sent event; without an id, for it has no place in the log. */
export const onlookers = (others: readonly object[]): string =>
  `event: onlookers\ndata: ${JSON.stringify({ onlookers: others })}\n\n`;

/** Answers with server-sent events, for as long as there are any and somebody listens. */
export const sendEvents = (reply: FastifyReply, lines: AsyncIterable<string>): FastifyReply =>
  reply
    .header('content-type', 'text/event-stream; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('x-accel-buffering', 'no')
    .send(Readable.from(lines, { objectMode: false }));
