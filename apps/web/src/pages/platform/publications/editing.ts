/** Values of the policy, and its baseline, as fields of a form, and what a form leads to. */
import type { Policy } from '../../../api/types.js';
import type { FormError } from '../../../design/fields/index.js';
import { listOf, isObject } from '../../../parts/application/pointers.js';
import { UNIT_OPTIONS } from '../../../words/policy.js';
import { nameOfValue } from '../../../words/policy-values.js';
import { placeOf } from '../../../words/paths.js';

/** What is changed in a form, as it is sent: whole. */
export type Values = Readonly<Record<string, unknown>>;

/** What was typed, by the pointer of the value: what was not touched is not there. */
export type Typed = Readonly<Record<string, string>>;

/** One value that can be changed here. */
export interface ValueField {
  readonly pointer: string;
  readonly label: string;
  readonly kind: 'number' | 'select' | 'text' | 'long-text';
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

/** Values under one title. */
export interface FieldGroup {
  readonly title: string;
  readonly fields: readonly ValueField[];
}

const PLAIN = ['term', 'retention', 'breachNotice', 'review', 'separationOfDuties'] as const;
const LEVELS = ['VeryLow', 'Low', 'Moderate', 'High', 'VeryHigh'];
const YES_NO = [
  { value: 'true', label: 'Operates' },
  { value: 'false', label: 'Does not operate' },
];

/** Values whose parts have names. */
export type NamedValues = Readonly<Record<(typeof PLAIN)[number] | 'dateBounds', object>> & {
  readonly timers: readonly { readonly id: string; readonly title: string }[];
  readonly pathways: readonly { readonly id: string; readonly title: string }[];
};

/** The values in force as they are sent. */
export const valuesOf = ({ values, catalogues: { pathways } }: Policy) => ({ ...values, pathways });

/** What stands at a pointer, in lists too. */
export function standsAt(values: unknown, pointer: string): unknown {
  let value = values;
  for (const step of pointer.split('/').slice(1))
    value = Array.isArray(value) ? listOf(value)[Number(step)] : isObject(value) ? value[step] : undefined;
  return value;
}

/** Everything that can be changed, under its titles. */
export const groupsOf = (values: NamedValues): readonly FieldGroup[] => [
  { title: 'Numbers and limits', fields: PLAIN.flatMap((part) => plainFields(part, values[part])) },
  { title: 'Clocks', fields: values.timers.flatMap(({ title }, n) => clockFields(title, n)) },
  {
    title: 'How far ahead a date may lie',
    fields: Object.entries(values.dateBounds).flatMap(([name, bound]) =>
      isObject(bound) ? [numberAt(`/dateBounds/${name}/value`, placeOf(`/${name}`))] : [],
    ),
  },
  {
    title: 'Level of a risk, by likelihood and impact',
    fields: LEVELS.flatMap((likelihood) => riskFields(likelihood)),
  },
  {
    title: 'Pathways to classified access',
    fields: values.pathways.map(({ title }, n) => choiceAt(`/pathways/${n}/active`, title, YES_NO)),
  },
];

const plainFields = (part: string, values: object): readonly ValueField[] =>
  Object.entries(values).flatMap(([name, value]) =>
    typeof value === 'number' ? [numberAt(`/${part}/${name}`, nameOfValue(`/${part}/${name}`))] : [],
  );

const clockFields = (title: string, n: number): readonly ValueField[] => [
  numberAt(`/timers/${n}/value`, `${title}: runs for`),
  choiceAt(`/timers/${n}/unit`, `${title}: counted in`, UNIT_OPTIONS),
];

const levelOf = (level: string): string => placeOf(`/${level}`).toLowerCase();

const riskFields = (likelihood: string): readonly ValueField[] =>
  LEVELS.map((impact) =>
    choiceAt(
      `/risk/matrix/${likelihood}/${impact}`,
      `Likelihood ${levelOf(likelihood)}, impact ${levelOf(impact)}`,
      LEVELS.map((value) => ({ value, label: placeOf(`/${value}`) })),
    ),
  );

export const choiceAt = (pointer: string, label: string, options: NonNullable<ValueField['options']>): ValueField => ({
  pointer,
  label,
  kind: 'select',
  options,
});

export const numberAt = (pointer: string, label: string): ValueField => ({ pointer, label, kind: 'number' });

export const textAt = (pointer: string, label: string): ValueField => ({ pointer, label, kind: 'text' });

const WHOLE = /^\d{1,5}$/;

/** What was typed as it is sent: numbers and yes or no stay of their kind. */
function typedAs(before: unknown, text: string): unknown {
  if (typeof before === 'number' && WHOLE.test(text.trim())) return Number(text.trim());
  return typeof before === 'boolean' ? text === 'true' : text.trim();
}

/** What really changes: the pointer, what stands there, and what will. */
export const changesOf = (values: Values, typed: Typed) =>
  Object.entries(typed).flatMap(([pointer, text]) => {
    const before = standsAt(values, pointer);
    const after = typedAs(before, text);
    return after === before ? [] : [{ pointer, before, after }];
  });

/** The values with what was typed in them. */
export const withTyped = (values: Values, typed: Typed): Values =>
  changesOf(values, typed).reduce<Values>((whole, { pointer, after }) => {
    const changed = put(whole, pointer.split('/').slice(1), after);
    return isObject(changed) ? changed : whole;
  }, values);

function put(value: unknown, [step, ...further]: readonly string[], after: unknown): unknown {
  if (step === undefined) return after;
  if (Array.isArray(value)) return listOf(value).map((one, n) => (n === Number(step) ? put(one, further, after) : one));
  return isObject(value) ? { ...value, [step]: put(value[step], further, after) } : value;
}

/** What cannot be sent, at its fields. @param root where the values stand in the body */
export const wrongIn = (values: Values, typed: Typed, root: string): readonly FormError[] =>
  changesOf(values, typed).flatMap(({ pointer, before, after }) => {
    if (typeof before === 'number' && typeof after !== 'number')
      return [{ pointer: `${root}${pointer}`, message: 'A whole number is needed.' }];
    return after === '' ? [{ pointer: `${root}${pointer}`, message: 'It cannot be empty.' }] : [];
  });
