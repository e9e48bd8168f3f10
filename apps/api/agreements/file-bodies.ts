import { fieldError, isJsonObject, refusal, type FieldError, type JsonObject } from '@accord/kernel';
import { digestOf, MOST_PARTS } from '@accord/agreements/legacy-files';
import { findProhibitedContent } from '@accord/privacy';
import { RefusedRequest } from '../http/index.js';

/** A file, or a part of one: whole lines beneath the header. */
export interface FileToCheck {
  readonly csv: string;
  /** Number of the first line beneath the header, where it is a part. */
  readonly firstLine?: number;
}

/** A part of a file that is to be taken over: a piece of its text, cut anywhere. */
export interface SentPart {
  /** SHA-256 of the whole text. */
  readonly digest: string;
  readonly number: number;
  readonly text: string;
}

/** A file that is to be taken over: its text, or the digest of the parts that were sent before. */
export interface SentFile {
  readonly digest: string;
  readonly csv?: string;
}

const DIGEST = /^[0-9a-f]{64}$/;

const isNumber = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most;
const isText = (value: unknown): value is string => typeof value === 'string';
const isDigest = (value: unknown): value is string => isText(value) && DIGEST.test(value);

/** The file that a body holds. @throws 415 without a body, 422 for one that holds none */
export function fileIn(body: unknown): FileToCheck {
  const { members, unknown } = membersOf(body, ['csv', 'firstLine']);
  const { csv, firstLine } = members;
  const wrong = [
    ...unknown,
    ...fieldError(!isText(csv), '/csv', 'type', 'This is the text of the file.'),
    ...fieldError(
      firstLine !== undefined && !isLine(firstLine),
      '/firstLine',
      'type',
      'This is the number of a line, from 2 on.',
    ),
  ];
  if (!isText(csv) || wrong.length > 0) throw unusable('The body holds no file to check.', wrong);
  return { csv, ...(isLine(firstLine) ? { firstLine } : {}) };
}

const isLine = (value: unknown): value is number => isNumber(value, 2, Number.MAX_SAFE_INTEGER);

/** The part of a file that a body holds. @throws 415 without a body, 422 for one that holds none */
export function partIn(body: unknown): SentPart {
  const { members, unknown } = membersOf(body, ['digest', 'number', 'text']);
  const { digest, number, text } = members;
  const wrong = [
    ...unknown,
    ...digestErrors(digest),
    ...fieldError(
      !isNumber(number, 1, MOST_PARTS),
      '/number',
      'type',
      `This is the place of the part, from 1 to ${MOST_PARTS}.`,
    ),
    ...fieldError(!isText(text) || text === '', '/text', 'type', 'This is a piece of the text of the file.'),
  ];
  if (!isDigest(digest) || !isNumber(number, 1, MOST_PARTS) || !isText(text) || wrong.length > 0)
    throw unusable('The body holds no part of a file.', wrong);
  if (holdsProhibited(text)) throw new RefusedRequest(PROHIBITED);
  return { digest, number, text };
}

const PROHIBITED = refusal(
  'PROHIBITED_CONTENT',
  'The part holds what this unclassified system must not hold: the check of the file says on which line. Nothing was kept.',
  [{ path: '/text', code: 'prohibited', message: 'This text may not be kept here.' }],
);

/** Looks cell by cell, as the check of the whole file will: what must not be here is not kept even for a day. */
const holdsProhibited = (text: string): boolean => findProhibitedContent(text.split(/[\r\n,]/)).length > 0;

/** The file that is to be taken over. @throws 415 without a body, 422 for one that names none */
export function sentFileIn(body: unknown): SentFile {
  const { members, unknown } = membersOf(body, ['csv', 'digest']);
  const { csv, digest } = members;
  const both = fieldError(
    (csv === undefined) === (digest === undefined),
    '',
    'one-of',
    'Send the text of the file as `csv`, or the `digest` of the parts that you have sent.',
  );
  const wrong = [
    ...unknown,
    ...both,
    ...(csv === undefined ? [] : fieldError(!isText(csv), '/csv', 'type', 'This is the text of the file.')),
    ...(digest === undefined ? [] : digestErrors(digest)),
  ];
  if (wrong.length > 0) throw unusable('The body names no file.', wrong);
  return isText(csv) ? { digest: digestOf(csv), csv } : { digest: isText(digest) ? digest : '' };
}

const digestErrors = (digest: unknown): readonly FieldError[] =>
  fieldError(
    !isDigest(digest),
    '/digest',
    'type',
    'This is the SHA-256 of the whole text in UTF-8, in lower-case hex.',
  );

/** The members of a body, and whether there are others than those that it may have. @throws 415 without a body */
function membersOf(
  body: unknown,
  names: readonly string[],
): { readonly members: JsonObject; readonly unknown: readonly FieldError[] } {
  if (body === undefined)
    throw new RefusedRequest({ code: 'UNSUPPORTED_MEDIA', detail: 'Send a body of type application/json.' });
  const members = isJsonObject(body) ? body : {};
  const hasOthers = !isJsonObject(body) || Object.keys(members).some((name) => !names.includes(name));
  const message = `The members are ${names.map((name) => `\`${name}\``).join(', ')}.`;
  return { members, unknown: fieldError(hasOthers, '', 'unknown-field', message) };
}

const unusable = (detail: string, errors: readonly FieldError[]): RefusedRequest =>
  new RefusedRequest(refusal('INVALID_PAYLOAD', detail, errors));
