import type { FieldError, Json } from '@accord/kernel';
import { outOfBounds } from './bounds.js';
import { reasonCodes } from './codes.js';
import { translate } from './translation.js';
import { marksOfNothing } from './fields.js';
import { tokensOf, valueAt } from './pointer.js';
import { wrongTexts } from './text-check.js';
import { textPlaces, type TextPlaces } from './text-places.js';
import { seen, seenBody } from './text-rules.js';
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
  const errors = errorsOf(judgeOfCommand(commandSlug), body);
  if (errors.length === 0) return { ok: true };
  const lists = { invalid: [] as FieldError[], reasonMissing: [] as FieldError[], formIncomplete: [] as FieldError[] };
  for (const error of errors) {
    const list = lists[listOf(commandSlug, error, body)];
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
  const errors = errorsOf(judgeOfApplication(form), application).slice(0, REPORTED);
  return errors.map(({ path, code, message }) => ({ path: prefix + path, code, message }));
}

/** What judges a body: its compiled schema, the kinds of its texts, and where it may carry an application. */
interface Judge {
  readonly validator: Validator;
  readonly places: TextPlaces;
  readonly applicationAt: string;
}

const judgeOfCommand = (slug: string): Judge => ({
  validator: commandValidator(slug),
  places: textPlaces(`commands.schema.json#/$defs/${slug}`),
  applicationAt: '/application',
});

const judgeOfApplication = (form: 'Standard' | 'Negotiated'): Judge => ({
  validator: applicationValidator(form),
  places: textPlaces('application.schema.json#'),
  applicationAt: '',
});

function errorsOf({ validator, places, applicationAt }: Judge, body: Json): FieldError[] {
  const excessive = outOfBounds(body, REPORTED);
  if (excessive.length > 0) return excessive;
  const errors = schemaErrors(validator, body);
  for (const more of [unseenErrors(validator, body), wrongTexts(body, places), marksOfNothing(body, applicationAt)]) {
    // What is wrong with a place is told once: by the first that found something there.
    const told = new Set(errors.map(({ path }) => path));
    errors.push(...more.filter(({ path }) => !told.has(path)));
  }
  return errors;
}

function schemaErrors(validator: Validator, body: Json): FieldError[] {
  if (validator(body)) return [];
  const errors = translate(validator.errors ?? []);
  return errors.length > 0 ? errors : [{ path: '', code: 'value', message: 'The body does not follow its schema.' }];
}

/** Texts that are long enough only with what cannot be seen of them. */
function unseenErrors(validator: Validator, body: Json): FieldError[] {
  const shown = seenBody(body);
  return shown === body ? [] : schemaErrors(validator, shown).filter(({ code }) => code === 'too-short');
}

function listOf(slug: string, { path, code }: FieldError, body: Json): 'invalid' | 'reasonMissing' | 'formIncomplete' {
  if (code === 'required' && path === reasonPointer(slug)) return 'reasonMissing';
  const form = FORM_AT.get(slug);
  if (form === undefined || !(LACKING.has(code) || (code === 'too-short' && isUnseen(body, path)))) return 'invalid';
  return path === form || path.startsWith(`${form}/`) ? 'formIncomplete' : 'invalid';
}

/** True for a text of which nothing can be seen: it lacks, as if it were not there. */
function isUnseen(body: Json, path: string): boolean {
  const text = valueAt(body, tokensOf(path));
  return typeof text === 'string' && seen(text) === '';
}

/** Where the body of a command carries its reason; a denied amendment carries it where a denial does. */
function reasonPointer(slug: string): string | undefined {
  const reasons = reasonCodes[slug === 'decide-amendment-classified-access' ? 'deny-classified-access' : slug];
  return reasons && `/${reasons.field.replaceAll('.', '/')}`;
}
