import type { Json, JsonObject } from '@accord/kernel';
import { schemaDocument } from '@accord/contract';
import type { Schema } from './openapi.types.js';

/** Name of the component that holds the body of a command. A dot keeps published schemas apart from names of our own. */
export const commandBody = (slug: string): string => `Command.${slug}`;

const APPLICATION = 'Application';
const COMMAND = 'Command';
const REFERENCE = /^(application\.schema\.json|commands\.schema\.json)?(?:#(?:\/\$defs\/([\w.-]+))?)?$/;

/** Where a reference in one of the files leads to within the document. @throws {RangeError} for any other reference */
function addressOf(reference: string, home: string): string {
  const parts = REFERENCE.exec(reference);
  if (!parts) throw new RangeError(`A schema refers to ${reference}, which has no place in the document.`);
  const [, file, definition] = parts;
  const target = file === undefined ? home : file.startsWith('application') ? APPLICATION : COMMAND;
  return `#/components/schemas/${definition === undefined ? target : `${target}.${definition}`}`;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !isList(value);

/** A schema in which every reference leads to a component; schemas of the file itself are under `home`. */
function rewritten(schema: JsonObject, home: string): Schema {
  const inside = (value: Json): Json => {
    if (isList(value)) return value.map(inside);
    return isObject(value) ? rewritten(value, home) : value;
  };
  return Object.fromEntries(
    Object.entries(schema).map(([name, member]): [string, Json] => [
      name,
      name === '$ref' && typeof member === 'string' ? addressOf(member, home) : inside(member),
    ]),
  );
}

const membersOf = (document: JsonObject, name: string): JsonObject => {
  const member = document[name];
  return isObject(member) ? member : {};
};

const definitionsOf = (document: JsonObject, home: string): Readonly<Record<string, Schema>> =>
  Object.fromEntries(
    Object.entries(membersOf(document, '$defs')).map(([name, schema]): [string, Schema] => [
      `${home}.${name}`,
      isObject(schema) ? rewritten(schema, home) : {},
    ]),
  );

/** The body that a draft can have: the fields of an application, none judged yet. */
const draftOf = (application: JsonObject): Schema => ({
  description: 'An application that is being written: any of its fields, none of them judged yet.',
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(Object.keys(membersOf(application, 'properties')).map((name) => [name, true])),
});

function components(): Readonly<Record<string, Schema>> {
  const published: { application: JsonObject; commands: JsonObject } = JSON.parse(JSON.stringify(schemaDocument()));
  const { application, commands } = published;
  const { $id: _id, $schema: _dialect, $defs: _definitions, ...root } = application;
  return {
    [APPLICATION]: rewritten(root, APPLICATION),
    ApplicationDraft: draftOf(application),
    ...definitionsOf(application, APPLICATION),
    ...definitionsOf(commands, COMMAND),
  };
}

/** The published schemas as components: the application, its parts, and the body of every command of the contract. */
export const publishedSchemas: Readonly<Record<string, Schema>> = components();
