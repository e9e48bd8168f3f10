import type { Schema } from './documents.js';
import { child } from './pointer.js';
import type { SchemaError } from './validators.js';

/** Errors inside an alternative or a counted entry: the rule over them speaks for all. */
const BRANCH = /\/(?:anyOf\/\d+|contains)\//;
/** Errors on the length or form of a text are told even there: they are what is wrong with an alternative of that type. */
const OF_TEXT = new Set(['pattern', 'minLength', 'maxLength']);

/**
 * The errors that a person can act on. A schema with `allErrors` also reports what follows from another error: entries
 * of alternatives, a wrong code where the type is wrong already, anything within a field that may not be there, and
 * what a rule between fields asks when the field that it depends on is missing or may not be there.
 */
export function withoutEchoes(errors: readonly SchemaError[]): SchemaError[] {
  const told = errors.filter(
    ({ schemaPath, keyword, instancePath }) =>
      !BRANCH.test(schemaPath) || (schemaPath.includes('/anyOf/') && OF_TEXT.has(keyword) && instancePath !== ''),
  );
  const withdrawn = placesOf(told, 'false schema');
  const mistyped = placesOf(told, 'type');
  const idle = told.filter((error) => error.keyword === 'if' && restsOnNothing(error, withdrawn));
  return told.filter(
    (error) =>
      !(mistyped.has(error.instancePath) && error.keyword !== 'type') &&
      !(error.keyword !== 'false schema' && isWithin(error.instancePath, withdrawn)) &&
      !idle.some((rule) => isOf(error, rule)),
  );
}

const placesOf = (errors: readonly SchemaError[], keyword: string): ReadonlySet<string> =>
  new Set(errors.filter((error) => error.keyword === keyword).map((error) => error.instancePath));

/** True for a rule `if` … whose condition reads a field that is missing, or that may not be there. */
function restsOnNothing({ parentSchema, data, instancePath }: SchemaError, withdrawn: ReadonlySet<string>): boolean {
  const rule: Schema = parentSchema ?? {};
  const fields = rule.if?.required ?? [];
  return fields.some((name) => !Object.hasOwn(Object(data), name) || withdrawn.has(child(instancePath, name)));
}

/** True for an error of the branch that a rule took. */
function isOf(error: SchemaError, rule: SchemaError): boolean {
  const base = rule.schemaPath.slice(0, -'if'.length);
  const below = error.instancePath === rule.instancePath || error.instancePath.startsWith(`${rule.instancePath}/`);
  return below && (error.schemaPath.startsWith(`${base}then/`) || error.schemaPath.startsWith(`${base}else/`));
}

function isWithin(path: string, places: ReadonlySet<string>): boolean {
  if (places.size === 0) return false;
  for (let place = path; place !== ''; place = place.slice(0, place.lastIndexOf('/')))
    if (places.has(place)) return true;
  return false;
}
