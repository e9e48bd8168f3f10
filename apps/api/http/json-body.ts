import type { FastifyInstance } from 'fastify';
import { parseJson, UnreadableJson, type Json } from '@accord/kernel';
import { RefusedRequest } from './problem.js';

/** Largest body that is read. */
export const BODY_LIMIT = 1_048_576;

/** JSON in the only encoding that JSON has (RFC 8259), in the form to which Fastify brings the header before it asks. */
const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json(?:$|;(?!.* charset="(?!utf-8")))/i;

/** Makes `application/json` (and `+json`) the only bodies that are read, by one parser with limits. */
export function acceptJsonOnly(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser(
    JSON_TYPE,
    { parseAs: 'buffer', bodyLimit: BODY_LIMIT },
    async (_request: unknown, bytes: string | Buffer) => parseBody(textOf(Buffer.from(bytes))),
  );
}

/** Parses a body. @throws {RefusedRequest} MALFORMED, which holds nothing of the text */
export function parseBody(text: string): Json {
  try {
    return parseJson(text);
  } catch (error) {
    throw error instanceof UnreadableJson ? unreadable(`The body ${error.reason}.`) : error;
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function textOf(bytes: Buffer): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw unreadable('The body is not UTF-8.');
  }
}

const unreadable = (detail: string) => new RefusedRequest({ code: 'MALFORMED', detail });
