import type { Json, JsonObject } from '@accord/kernel';
import { schemaDocument } from '@accord/contract';
import type { Schema } from './openapi.types.js';

/** Name of a component made of a definition of the published schemas. A dot keeps them apart from names of our own. */
export const commandBody = (slug: string): string => `Command.${slug}`;

type File = 'application' | 'commands';

const ROOT: Readonly<Record<File, string>> = { application: 'Application', commands: 'Command' };
const REFERENCE = /^(?:(application|commands)\.schema\.json)?(?:#(?:\/\$defs\/([\w.-]+))?)?$/;

/** Where a reference in one of the files leads to within the document. @throws {RangeError} for any other reference */
function addressOf(reference: string, file: File): string {
  const parts = REFERENCE.exec(reference);
  if (!parts) throw new RangeError(`A schema refers to ${reference}, which has no place in the document.`);
  const target = ROOT[(parts[1] as File | undefined) ?? file];
  return `#/components/schemas/${parts[2] === undefined ? target : `${target}.${parts[2]}`}`;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

function rewritten(value: Json, file: File): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map((entry) => rewritten(entry, file));
  const members = Object.entries(value).map(([name, member]) => [
    name,
    name === '$ref' && typeof member === 'string' ? addressOf(member, file) : rewritten(member, file),
  ]);
  return Object.fromEntries(members) as JsonObject;
}

function definitionsOf(file: File, document: JsonObject): [string, Schema][] {
  const definitions = Object.entries((document['$defs'] ?? {}) as Readonly<Record<string, Schema>>);
  return definitions.map(([name, schema]) => [`${ROOT[file]}.${name}`, rewritten(schema, file) as Schema]);
}

/** The body that a draft can have: the fields of an application, none judged yet. */
function draftOf(application: JsonObject): Schema {
  const names = Object.keys((application['properties'] ?? {}) as JsonObject);
  return {
    description: 'An application that is being written: any of its fields, none of them judged yet.',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(names.map((name) => [name, true])),
  };
}

/** The published schemas as components: the application, its parts, and the body of every command of the contract. */
export function contractSchemas(): Readonly<Record<string, Schema>> {
  const published = schemaDocument();
  const application = published.application as unknown as JsonObject;
  const { $id: _id, $schema: _dialect, $defs: _definitions, ...root } = application;
  return {
    Application: rewritten(root, 'application') as Schema,
    ApplicationDraft: draftOf(application),
    ...Object.fromEntries(definitionsOf('application', application)),
    ...Object.fromEntries(definitionsOf('commands', published.commands as unknown as JsonObject)),
  };
}
