import { isJsonObject, type FieldError, type Json } from '@accord/kernel';
import { isCountry, isJurisdiction } from './countries.js';
import { isFieldOfApplication } from './fields.js';
import { child } from './pointer.js';
import type { TextKind } from './text-kinds.js';
import type { TextPlaces } from './text-places.js';
import { isLine } from './text-rules.js';

/** Far beyond the bounds of the policy for any kind of date, these are slips of the pen: the year 0202, or 20262. */
const isOfTheseCenturies = (date: string): boolean => date >= '1900' && date < '2200';

interface Rule {
  readonly holds: (text: string) => boolean;
  readonly code: string;
  readonly message: string;
}

const RULES: Readonly<Record<TextKind, Rule | null>> = {
  line: { holds: isLine, code: 'format', message: 'This is one line, with no space around it.' },
  text: null, // what every text must be is asked before any schema
  date: { holds: isOfTheseCenturies, code: 'format', message: 'This date lies before 1900 or after 2199.' },
  country: { holds: isCountry, code: 'code', message: 'This is no country code that ISO 3166-1 has assigned.' },
  jurisdiction: {
    holds: isJurisdiction,
    code: 'code',
    message: 'This is no code of a country or a part of one (ISO 3166).',
  },
  field: { holds: isFieldOfApplication, code: 'format', message: 'This names no field of an application.' },
};

/** What is wrong with the texts of a body: each against the kind that the contract says it is of, the first rule that fails. */
export function wrongTexts(value: Json | undefined, places: TextPlaces, path = ''): FieldError[] {
  if (typeof value === 'string') return wrongText(value, places, path);
  if (isJsonObject(value))
    return [...places.members].flatMap(([name, inner]) =>
      Object.hasOwn(value, name) ? wrongTexts(value[name], inner, child(path, name)) : [],
    );
  const { entries } = places;
  if (!Array.isArray(value) || !entries) return [];
  return value.flatMap((entry: Json, at) => wrongTexts(entry, entries, child(path, at)));
}

function wrongText(text: string, { kinds }: TextPlaces, path: string): FieldError[] {
  for (const kind of kinds) {
    const rule = RULES[kind];
    if (rule && !rule.holds(text)) return [{ path, code: rule.code, message: rule.message }];
  }
  return [];
}
