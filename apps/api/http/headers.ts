import { FUNCTIONS, freshId, isUuid, type FunctionName } from '@accord/kernel';
import { comparePositions, positionIn, positionOf, type Position } from '@accord/event-store';
import { malformed } from './problem.js';

/** Request headers as Fastify gives them. */
export type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** Largest position that a store gives out: positions are signed 64-bit integers underneath. */
const LAST_POSITION = positionOf('9223372036854775807');

/** Revision in `If-Match`: exactly one strong tag with a number, however large; null without the header. */
export function ifMatchOf(headers: Headers): number | null {
  const header = headers['if-match'];
  if (header === undefined) return null;
  const tag = typeof header === 'string' ? /^"(0|[1-9]\d*)"$/.exec(header) : null;
  return tag ? Number(tag[1]) : malformed('If-Match is exactly one strong tag with a revision, as in "7".');
}

/** The command id: `Idempotency-Key`, or a new one. */
export function commandIdOf(headers: Headers): string {
  const header = headers['idempotency-key'];
  if (header === undefined) return freshId();
  const key = typeof header === 'string' ? header.toLowerCase() : '';
  return isUuid(key) ? key : malformed('Idempotency-Key is a UUID.');
}

/** The function that the caller chose; null without the header. */
export function chosenFunctionOf(headers: Headers): FunctionName | null {
  const header = headers['accord-function'];
  if (header === undefined) return null;
  return FUNCTIONS.find((name) => name === header) ?? malformed('Accord-Function names no function that exists.');
}

/** The position that a read must have reached; null without the header. */
export function minPositionOf(headers: Headers): Position | null {
  const header = headers['x-min-position'];
  if (header === undefined) return null;
  const position = typeof header === 'string' ? positionIn(header) : null;
  return position !== null && comparePositions(position, LAST_POSITION) <= 0
    ? position
    : malformed('X-Min-Position is a position of an earlier answer.');
}

/** A UUID of the path, in lower case. */
export function idOf(text: string): string {
  const id = text.toLowerCase();
  return isUuid(id) ? id : malformed('The id in the path is not a UUID.');
}

/** A version of the path, counted from 1; one that is too large to be counted is none that there ever was. */
export function versionOf(text: string): number {
  return /^[1-9]\d*$/.test(text) ? Number(text) : malformed('The version in the path is a number from 1 on.');
}
