import { isJsonObject, type FieldError, type Json } from '@accord/kernel';
import { APPLICATION_SCHEMA, type Schema } from './documents.js';
import { child, tokensOf, valueAt } from './pointer.js';

/** A place in a list, or the place after its last entry (RFC 6901). */
const INDEX = /^(?:0|[1-9]\d{0,3}|-)$/;

/** True for a JSON Pointer that leads to a field which an application can have, whatever a single application holds. */
export function isFieldOfApplication(pointer: string): boolean {
  let schema: Schema | undefined = APPLICATION_SCHEMA;
  for (const token of tokensOf(pointer)) schema = schema && memberOf(resolved(schema), token);
  return schema !== undefined && schema !== APPLICATION_SCHEMA;
}

function memberOf(schema: Schema, token: string): Schema | undefined {
  if (schema.items) return INDEX.test(token) ? schema.items : undefined;
  const { properties = {}, patternProperties = {} } = schema;
  if (Object.hasOwn(properties, token)) return schemaOf(properties[token]);
  return Object.entries(patternProperties).find(([pattern]) => new RegExp(pattern, 'u').test(token))?.[1];
}

const schemaOf = (schema: Schema | boolean | undefined): Schema | undefined =>
  typeof schema === 'boolean' ? {} : schema;

/** A schema of the application's file, or the definition there that it refers to. */
function resolved(schema: Schema): Schema {
  const name = schema.$ref?.split('#/$defs/')[1];
  return name === undefined ? schema : resolved(APPLICATION_SCHEMA.$defs?.[name] ?? {});
}

/**
 * Errors for every mark on what may be disclosed that lies on nothing the application holds.
 * @param at pointer to the application within the body; where there is none, there are no marks
 */
export function marksOfNothing(body: Json, at: string): FieldError[] {
  const application = valueAt(body, tokensOf(at)) ?? null;
  const marks = valueAt(application, ['foiaSensitivity']) ?? null;
  if (!isJsonObject(marks)) return [];
  return Object.keys(marks)
    .filter((pointer) => valueAt(application, tokensOf(pointer)) === undefined)
    .map((pointer) => ({
      path: child(`${at}/foiaSensitivity`, pointer),
      code: 'unknown-field',
      message: 'The application holds nothing at this place.',
    }));
}
