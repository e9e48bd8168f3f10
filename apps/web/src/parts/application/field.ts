/** One question of the application: where its answer stands, what it is called, when it is asked. */
import { isEmpty, valueAt, type JsonObject } from './pointers.js';
import { isNeeded, kindOf, schemaAt, type Kind, type SchemaNode } from './schema.js';

/** When a question is asked: by the other answers, and by the form of the agreement. */
export type When = (application: JsonObject, agreementForm: string) => boolean;

export interface FieldWords {
  readonly label: string;
  readonly hint?: string;
  /** Name of the list of codes of the policy that words the options. */
  readonly list?: string;
  readonly unit?: string;
  /** A code of capital letters: taken as such, however it was typed or pasted. */
  readonly isCode?: true;
  /** Where it is absent, it is always asked. */
  readonly when?: When;
  /** Needed as soon as it is asked, though not of everybody. */
  readonly isNeededThen?: boolean;
}

export interface Field extends FieldWords {
  readonly pointer: string;
  readonly node: SchemaNode;
  readonly kind: Kind;
}

/** A question about a field of the schema. */
export function field(pointer: string, words: FieldWords): Field {
  const node = schemaAt(pointer);
  return { ...words, pointer, node, kind: words.list === 'clauses' ? 'statement' : kindOf(node) };
}

/** What was typed as the code that is meant: ` us ` is `US`. */
export const codeTyped = (text: string): string => text.replaceAll(/\s/g, '').toUpperCase();

export const isAsked = ({ when }: Field, application: JsonObject, agreementForm: string): boolean =>
  when?.(application, agreementForm) ?? true;

export const mustBeAnswered = ({ pointer, isNeededThen }: Field): boolean => isNeededThen ?? isNeeded(pointer);

/** What is wrong with an answer, as a sentence; nothing where it can be submitted, as far as can be told here. */
export function problemOf(one: Field, application: JsonObject): string | undefined {
  const value = valueAt(application, one.pointer);
  if (isEmpty(value)) return mustBeAnswered(one) ? 'This is needed.' : undefined;
  const { node } = one;
  if (one.kind === 'statement') return value === true ? undefined : 'This has to hold.';
  if (Array.isArray(value)) return problemOfList(value, node, one);
  if (one.kind === 'number') return problemOfNumber(value, node);
  return typeof value === 'string' ? problemOfText(value, node) : undefined;
}

function problemOfList(value: readonly unknown[], { minItems = 0, maxItems = Infinity }: SchemaNode, one: Field) {
  const fewest = one.isNeededThen === true ? Math.max(1, minItems) : minItems;
  if (value.length < fewest) return fewest === 1 ? 'At least one is needed.' : `At least ${fewest} are needed.`;
  return value.length > maxItems ? `At most ${maxItems} fit here.` : undefined;
}

function problemOfNumber(value: unknown, { minimum = -Infinity, maximum = Infinity }: SchemaNode) {
  if (typeof value !== 'number') return 'This is no whole number.';
  if (value < minimum) return `This must be ${minimum} or more.`;
  return value > maximum ? `This must be ${maximum} or less.` : undefined;
}

function problemOfText(value: string, { minLength = 0, maxLength = Infinity, pattern }: SchemaNode) {
  if (value.length < minLength) return `At least ${minLength} characters are needed; there are ${value.length}.`;
  if (value.length > maxLength) return `At most ${maxLength} characters fit here; there are ${value.length}.`;
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(value)) return 'This is not in the expected form.';
  return undefined;
}
