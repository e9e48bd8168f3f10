import { fieldError, isJsonObject, refusal, type FieldError } from '@accord/kernel';
import { isMessageId } from '@accord/jobs';
import { RefusedRequest } from '../http/index.js';

/** Most jobs that are named at once. */
const MOST = 200;

/** The ids of jobs that a body names; null where it wants all. @throws 415 without a body, 422 for one that says neither */
export function wantedJobs(body: unknown): readonly string[] | null {
  if (body === undefined)
    throw new RefusedRequest({ code: 'UNSUPPORTED_MEDIA', detail: 'Send a body of type application/json.' });
  const given = isJsonObject(body) ? body : {};
  const names = Object.keys(given);
  if (names.length === 1 && given['all'] === true) return null;
  const { ids } = given;
  if (names.length !== 1 || !Array.isArray(ids) || ids.length === 0 || ids.length > MOST)
    throw unfit(fieldError(true, '/ids', 'format', `Either \`all\`: true, or \`ids\`: 1 to ${MOST} of them.`));
  const wrong = ids.flatMap((id, place) =>
    fieldError(typeof id !== 'string' || !isMessageId(id), `/ids/${place}`, 'format', 'This is no id of a job.'),
  );
  if (wrong.length > 0) throw unfit(wrong);
  return [...new Set(ids.map(String))];
}

const unfit = (errors: readonly FieldError[]) =>
  new RefusedRequest(refusal('INVALID_PAYLOAD', 'The body does not say which jobs are meant.', errors));
