import type { FieldError } from '@accord/kernel';
import type { Schema } from './documents.js';
import { holdsTooMany, wordsOf } from './entries.js';
import { withoutEchoes } from './echoes.js';
import { child } from './pointer.js';
import type { SchemaError } from './validators.js';

/** A finding on its way to a field error: entries and limits of several rules at one place become one sentence. */
interface Finding {
  readonly path: string;
  readonly code: string;
  /** Number that the rule names, if it names one: the strictest of a place is told. */
  readonly limit?: number;
  /** Entries that the rule names. */
  readonly names?: readonly string[];
  readonly text: (limit: number, names: readonly string[]) => string;
}

/** Keywords that bound a number, a text, a list: code, and the sentence. */
const LIMITS: Readonly<Record<string, readonly [code: string, text: (limit: number) => string]>> = {
  minLength: ['too-short', (n) => `At least ${n} ${n === 1 ? 'character is' : 'characters are'} needed.`],
  maxLength: ['too-long', (n) => `At most ${n} characters fit here.`],
  minimum: ['too-small', (n) => `The number must be ${n} or more.`],
  maximum: ['too-large', (n) => `The number must be ${n} or less.`],
  minItems: ['too-few', (n) => `At least ${n} ${n === 1 ? 'entry is' : 'entries are'} needed.`],
  maxItems: ['too-many', (n) => (n === 0 ? 'The list must be empty here.' : `At most ${n} entries fit here.`)],
  minProperties: ['too-few', (n) => `At least ${n} ${n === 1 ? 'field is' : 'fields are'} needed.`],
  maxProperties: ['too-many', (n) => `At most ${n} fields fit here.`],
};

/** Longest list of codes that a sentence repeats. */
const NAMED_CODES = 12;

/** One finding of the compiled schema in the words of the contract; null for what only repeats others. */
function findingOf(error: SchemaError): Finding | null {
  const { keyword, instancePath: path } = error;
  const limit = LIMITS[keyword];
  if (limit) return { path, code: limit[0], limit: Number(error.params['limit']), text: limit[1] };
  const said = (code: string, text: string, at = path): Finding => ({ path: at, code, text: () => text });
  switch (keyword) {
    case 'required':
      return said('required', 'This field is required.', child(path, String(error.params['missingProperty'])));
    case 'additionalProperties':
      return said(
        'unknown-field',
        'This field does not exist here.',
        child(path, String(error.params['additionalProperty'])),
      );
    case 'type':
      return said('type', `This must be of type ${String(error.params['type'])}.`);
    case 'enum':
      return said('code', codeText(error.params['allowedValues']));
    case 'const':
      return said('value', `This must be ${JSON.stringify(error.params['allowedValue'])} here.`);
    case 'pattern':
      return error.schema === '\\S'
        ? said('too-short', 'Text is needed; spaces alone are none.')
        : said('format', 'This does not have the form that is needed.');
    case 'format':
      return said('format', `This is no ${String(error.params['format'])} that exists.`);
    case 'uniqueItems':
      return said('duplicate', 'An entry occurs twice.');
    case 'contains':
      return entryFinding(error, path);
    case 'not':
      return said('not-allowed', 'This may not be given in this combination.');
    case 'false schema':
      return said('not-allowed', 'This field may not be given in this combination.');
    case 'anyOf':
      return anyOfFinding(error, path);
    default:
      return null; // `if` and its like: the branch that failed has spoken for itself
  }
}

const codeText = (allowed: readonly string[]): string =>
  allowed.length > NAMED_CODES ? 'This is not a code of the list.' : `This must be one of: ${allowed.join(', ')}.`;

function entryFinding(error: SchemaError, path: string): Finding {
  const rule: Schema = error.parentSchema ?? {};
  const words = wordsOf(rule.contains ?? {});
  if (holdsTooMany(error.data, rule)) {
    const text = (_: number, all: readonly string[]): string => `These may stand here once only: ${all.join(', ')}.`;
    return { path, code: 'duplicate', names: words.slice(0, 1), text };
  }
  const text = (_: number, all: readonly string[]): string => `Entries are missing: ${all.join(', ')}.`;
  return { path, code: 'missing-entry', names: [words.join(' as ')], text };
}

/** Alternatives that differ in type are a matter of type; those that each want a member true ask for one of them. */
function anyOfFinding(error: SchemaError, path: string): Finding | null {
  const { anyOf: alternatives = [] }: Schema = error.parentSchema ?? {};
  const types = alternatives.flatMap((one) => one.type ?? []);
  if (types.length > 0) {
    if (types.includes(typeof error.data)) return null; // the alternative of that type has spoken for itself
    return { path, code: 'type', text: () => `This must be of one of the types ${types.join(', ')}.` };
  }
  const names = alternatives.flatMap((one) => Object.keys(one.properties ?? {}));
  return { path, code: 'value', names, text: (_, all) => `One of these must be true: ${all.join(', ')}.` };
}

/**
 * What a compiled schema found, in the words of the contract: one error per place and code, with a pointer from the
 * root of the body and a sentence that is made of the schema only. What was sent is never repeated.
 */
export function translate(errors: readonly SchemaError[]): FieldError[] {
  const merged = new Map<string, Finding>();
  for (const error of withoutEchoes(errors)) {
    const finding = findingOf(error);
    if (!finding) continue;
    const key = `${finding.code} ${finding.path}`;
    const before = merged.get(key);
    merged.set(key, before ? combine(before, finding) : finding);
  }
  return [...merged.values()].map(({ path, code, limit, names, text }) => ({
    path,
    code,
    message: text(limit ?? 0, [...new Set(names)]),
  }));
}

function combine(a: Finding, b: Finding): Finding {
  if (a.names && b.names) return { ...a, names: [...a.names, ...b.names] };
  if (a.limit === undefined || b.limit === undefined) return a;
  const lower = ['too-long', 'too-large', 'too-many'].includes(a.code);
  return lower === b.limit < a.limit ? b : a;
}
