import type { FieldError, Json } from '@accord/kernel';
import { outOfBounds } from './bounds.js';
import { reasonCodes } from './codes.js';
import { translate } from './translation.js';
import { applicationValidator, commandValidator, type Validator } from './validators.js';

/**
 * Judgement on the body of a command, each error in one of three lists, since each list has a refusal of its own:
 * `invalid` (INVALID_PAYLOAD), `reasonMissing` (REASON_REQUIRED) and `formIncomplete` (FORM_INCOMPLETE), in this order
 * of precedence. At most 50 errors a list. No message repeats anything that was sent.
 */
export type BodyVerdict =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly invalid: readonly FieldError[];
      readonly reasonMissing: readonly FieldError[];
      readonly formIncomplete: readonly FieldError[];
    };

/** Errors that an answer carries at most. */
const REPORTED = 50;

/** Where the body of a command carries one of the forms D1 to D4, by command. The signature form is the body itself. */
const FORM_AT: ReadonlyMap<string, string> = new Map([
  ['pass-privacy-review', '/form'],
  ['fail-privacy-review', '/form'],
  ['approve-classified-access', '/form'],
  ['deny-classified-access', '/form'],
  ['reinstate-classified-access', '/form'],
  ['accept-risk', '/form'],
  ['sign-agreement', ''],
  ['pass-amendment-privacy-review', '/form'],
  ['fail-amendment-privacy-review', '/form'],
  ['decide-amendment-classified-access', '/form'],
  ['sign-amendment', ''],
]);

/** Codes that say that content lacks; all others say that content is wrong. */
const LACKING = new Set(['required', 'too-few', 'missing-entry']);

/**
 * Judges the body of a command against the contract. Takes any JSON, however hostile, and never throws for it.
 * Dates that do not exist, unknown fields and text that cannot be stored are errors; rules that need a state, a date
 * or the policy are not asked here.
 * @throws {RangeError} if nobody can send a command of that name
 */
export function validateBody(commandSlug: string, body: Json): BodyVerdict {
  const errors = errorsOf(commandValidator(commandSlug), body);
  if (errors.length === 0) return { ok: true };
  const lists = { invalid: [] as FieldError[], reasonMissing: [] as FieldError[], formIncomplete: [] as FieldError[] };
  for (const error of errors) {
    const list = lists[listOf(commandSlug, error)];
    if (list.length < REPORTED) list.push(error);
  }
  return { ok: false, ...lists };
}

/**
 * Judges a whole application against the contract, under the form of its agreement. Pointers start at the root of the
 * application, with `prefix` (such as `/application`) in front. At most 50 errors; none means valid.
 */
export function validateApplication(
  form: 'Standard' | 'Negotiated',
  application: Json,
  prefix = '',
): readonly FieldError[] {
  const errors = errorsOf(applicationValidator(form), application).slice(0, REPORTED);
  return errors.map(({ path, code, message }) => ({ path: prefix + path, code, message }));
}

function errorsOf(validator: Validator, body: Json): FieldError[] {
  const excessive = outOfBounds(body, REPORTED);
  if (excessive.length > 0) return excessive;
  if (validator(body)) return [];
  const errors = translate(validator.errors ?? []);
  return errors.length > 0 ? errors : [{ path: '', code: 'value', message: 'The body does not follow its schema.' }];
}

function listOf(slug: string, { path, code }: FieldError): 'invalid' | 'reasonMissing' | 'formIncomplete' {
  if (code === 'required' && path === reasonPointer(slug)) return 'reasonMissing';
  const form = FORM_AT.get(slug);
  if (form === undefined || !LACKING.has(code)) return 'invalid';
  return path === form || path.startsWith(`${form}/`) ? 'formIncomplete' : 'invalid';
}

/** Where the body of a command carries its reason; a denied amendment carries it where a denial does. */
function reasonPointer(slug: string): string | undefined {
  const reasons = reasonCodes[slug === 'decide-amendment-classified-access' ? 'deny-classified-access' : slug];
  return reasons && `/${reasons.field.replaceAll('.', '/')}`;
}
