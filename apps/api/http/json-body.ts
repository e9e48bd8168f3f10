import type { FastifyInstance } from 'fastify';
import type { Json } from '@accord/kernel';
import { RefusedRequest } from './problem.js';

/** Largest body that is read. */
export const BODY_LIMIT = 1_048_576;

/** Deepest nesting that is read: far beyond any form, far below what a recursion minds. */
const DEPTH_LIMIT = 64;

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
  if (depthOf(text) > DEPTH_LIMIT) throw unreadable('The body is nested too deeply.');
  const parsed = parsedOf(text);
  // A lone surrogate has no UTF-8 form (RFC 8785 refuses it too): such a text cannot be stored or digested.
  if (/\\u[dD]/.test(text) && hasLoneSurrogate(parsed)) throw unreadable('The body is not well-formed Unicode.');
  if (hasEndlessNumber(parsed)) throw unreadable('The body holds a number that is too large.');
  return parsed;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function textOf(bytes: Buffer): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw unreadable('The body is not UTF-8.');
  }
}

/** A number beyond every double becomes infinite when it is parsed, and infinity has no JSON. */
function hasEndlessNumber(value: Json): boolean {
  if (typeof value === 'number') return !Number.isFinite(value);
  if (value === null || typeof value !== 'object') return false;
  return Object.values(value).some(hasEndlessNumber);
}

function parsedOf(text: string): Json {
  try {
    const parsed: Json = JSON.parse(text);
    return parsed;
  } catch {
    throw unreadable('The body is not JSON.');
  }
}

const unreadable = (detail: string) => new RefusedRequest({ code: 'MALFORMED', detail });

function hasLoneSurrogate(value: Json): boolean {
  if (typeof value === 'string') return !value.isWellFormed();
  if (value === null || typeof value !== 'object') return false;
  return Object.entries(value).some(([key, member]) => !key.isWellFormed() || hasLoneSurrogate(member));
}

/** Nesting of a JSON text, counted without parsing it: one pass, no recursion. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (quoted) {
      if (char === 0x5c) at++;
      else if (char === 0x22) quoted = false;
    } else if (char === 0x22) quoted = true;
    else if (char === 0x7b || char === 0x5b) deepest = Math.max(deepest, ++depth);
    else if (char === 0x7d || char === 0x5d) depth--;
  }
  return deepest;
}
