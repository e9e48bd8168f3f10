/** What a refusal says about a form: sentences at the fields they concern, or about all of it. */
import { Refusal } from '../api/refusal.js';
import type { FormError } from '../design/fields/index.js';
import { whyNot } from '../words/actions.js';
import { fieldErrorOf } from '../words/field-errors.js';

const ROOT = '';

const WHOLE: Readonly<Record<string, string>> = {
  UNAUTHENTICATED: 'Your session has ended. What you wrote is kept in this tab: sign in again, and send it once more.',
  RATE_LIMITED: 'Too many requests came from you within a minute. What you wrote is kept: send it again in a minute.',
  NOT_CAUGHT_UP: 'The server is catching up. What you wrote is kept: send it again in a moment.',
  UNAVAILABLE: 'The server could not record it. What you wrote is kept: send it again in a moment.',
  NOT_FOUND: 'This is not there any more, or not for you.',
  REASON_REQUIRED: 'Choose a reason.',
  INVALID_PAYLOAD: 'Something in the form is not as it has to be. What you wrote is kept: look at each answer again.',
  FORM_INCOMPLETE: 'Something in the form is still missing. What you wrote is kept: look at each answer again.',
  PROHIBITED_CONTENT:
    'Something in the form looks like a government identifier, data of birth or classified text. It was not stored: take it out.',
  TOO_LARGE: 'This is more than the server takes at once. What you wrote is kept: make it shorter.',
  IDEMPOTENCY_KEY_REUSED:
    'It was recorded already, as you sent it first. What you changed since then is kept here, and not recorded: look at what stands, then send it again.',
  MALFORMED:
    'This page and the server do not understand each other. What you wrote is kept: reload the page, and send it again.',
  UNSUPPORTED_MEDIA:
    'This page and the server do not understand each other. What you wrote is kept: reload the page, and send it again.',
  PRECONDITION_REQUIRED:
    'This page and the server do not understand each other. What you wrote is kept: reload the page, and send it again.',
  CONFLICT_VERSION:
    'Somebody else recorded something in the meantime. Nothing of yours was recorded, and nothing is lost.',
};

/** Sentences of an error, whatever it was. */
export function errorsOf(error: unknown): readonly FormError[] {
  if (!(error instanceof Refusal))
    return [{ pointer: ROOT, message: 'The server does not answer. What you wrote is kept in this tab: try again.' }];
  if (error.errors.length > 0) return error.errors.map((one) => ({ pointer: one.path, message: fieldErrorOf(one) }));
  const message = WHOLE[error.code] ?? sentenceOf(error);
  return [{ pointer: ROOT, message, ...(error.code === 'UNAUTHENTICATED' ? { asksToSignIn: true } : {}) }];
}

const FORESEEN = 'It is not possible now.';

/** Our words for its code; where there are none, those of the server. */
function sentenceOf({ code, message }: Refusal): string {
  const words = whyNot(code);
  return words === FORESEEN ? message : words;
}

/** The error at one field. */
export const errorAt = (errors: readonly FormError[], pointer: string): string | undefined =>
  errors.find((error) => error.pointer === pointer)?.message;
