import { fieldError, isJsonObject, refusal, type FieldError } from '@accord/kernel';
import { RefusedRequest } from '../http/index.js';

/** A file, or a part of one: whole lines beneath the header. */
export interface FileToCheck {
  readonly csv: string;
  /** Number of the first line beneath the header, where it is a part. */
  readonly firstLine?: number;
}

const isLineNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 2;

/** The file that a body holds. @throws 415 without a body, 422 for one that holds none */
export function fileIn(body: unknown): FileToCheck {
  if (body === undefined)
    throw new RefusedRequest({ code: 'UNSUPPORTED_MEDIA', detail: 'Send a body of type application/json.' });
  const { csv, firstLine, ...others } = isJsonObject(body) ? body : {};
  const unknown = Object.keys(others).length > 0;
  const wrong: readonly FieldError[] = [
    ...fieldError(unknown || !isJsonObject(body), '', 'unknown-field', 'The members are `csv` and `firstLine`.'),
    ...fieldError(typeof csv !== 'string', '/csv', 'type', 'This is the text of the file.'),
    ...fieldError(
      firstLine !== undefined && !isLineNumber(firstLine),
      '/firstLine',
      'type',
      'This is the number of a line, from 2 on.',
    ),
  ];
  if (typeof csv !== 'string' || wrong.length > 0)
    throw new RefusedRequest(refusal('INVALID_PAYLOAD', 'The body holds no file to check.', wrong));
  return { csv, ...(isLineNumber(firstLine) ? { firstLine } : {}) };
}
