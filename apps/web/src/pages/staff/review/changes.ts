/** Which answers changed between two versions, and which of these end a judgement. */
import type { Agreement, Policy } from '../../../api/types.js';
import {
  ALL_FIELDS,
  isAsked,
  opened,
  SECTIONS,
  textOf,
  valueAt,
  type Field,
  type JsonObject,
  type Section,
} from '../../../parts/application/index.js';

/** An application, as its fields are read. */
export const contentOf = ({ application }: Pick<Agreement, 'application'>): JsonObject => opened(application);

export interface AnswerChange {
  readonly field: Field;
  readonly before: string;
  readonly after: string;
  /** The answers themselves. */
  readonly was: unknown;
  readonly is: unknown;
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The answers that differ, in the order of the form. */
export const changesBetween = (before: JsonObject, after: JsonObject): readonly AnswerChange[] =>
  ALL_FIELDS.flatMap((field) => {
    const [was, is] = [valueAt(before, field.pointer), valueAt(after, field.pointer)];
    return isSame(was, is) ? [] : [{ field, before: textOf(field, was), after: textOf(field, is), was, is }];
  });

/** The fields of a section that are asked in one of two versions. */
export const fieldsOfSection = ({ topics }: Section, contents: readonly JsonObject[], form: string): readonly Field[] =>
  topics.flatMap(({ fields }) => fields.filter((field) => contents.some((content) => isAsked(field, content, form))));

/** How many answers changed in each section. */
export const countsOf = (changes: readonly AnswerChange[]): ReadonlyMap<string, number> =>
  new Map(
    SECTIONS.map(({ id, topics }) => {
      const own = new Set(topics.flatMap(({ fields }) => fields.map(({ pointer }) => pointer)));
      return [id, changes.filter(({ field }) => own.has(field.pointer)).length] as const;
    }),
  );

type Rule = Policy['values']['materiality']['privacy'][number];

const TLP = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'];
const orderOf = (value: unknown): number | string => {
  const rank = typeof value === 'string' ? TLP.indexOf(value) : -1;
  if (rank >= 0) return rank;
  return typeof value === 'number' || typeof value === 'string' ? value : '';
};

/** Whether a pointer is the place of a rule, or lies below it. */
export const covers = (path: string, pointer: string): boolean => pointer === path || pointer.startsWith(`${path}/`);

function isMaterialBy({ path, when }: Rule, before: JsonObject, after: JsonObject): boolean {
  const [was, is] = [orderOf(valueAt(before, path)), orderOf(valueAt(after, path))];
  if (when === 'any' || typeof was !== typeof is) return true;
  return when === 'down' ? is < was : is > was;
}

/** Whether a change of an answer ends a judgement, by the rules of the policy. */
export const isMaterial = (pointer: string, rules: readonly Rule[], before: JsonObject, after: JsonObject): boolean =>
  rules.some((rule) => covers(rule.path, pointer) && isMaterialBy(rule, before, after));
