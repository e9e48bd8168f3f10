import { isJsonObject, type FieldError, type JsonObject } from '@accord/kernel';

/** An entity of a request: subject, action or resource. */
type Entity = 'subject' | 'action' | 'resource';

const ENTITIES: readonly Entity[] = ['subject', 'action', 'resource'];

/** The members that an entity must have, each a text (AuthZEN 1.0, Information Model). */
const REQUIRED: Readonly<Record<Entity, readonly string[]>> = {
  subject: ['type', 'id'],
  action: ['name'],
  resource: ['type', 'id'],
};

/** An evaluation as it was sent, with the shape that AuthZEN asks for. What it does not know is passed over. */
export interface Evaluation {
  readonly subject: EntityOf<'type' | 'id'>;
  readonly action: EntityOf<'name'>;
  readonly resource: EntityOf<'type' | 'id'>;
  readonly context: JsonObject;
}

type EntityOf<Member extends string> = { readonly [Name in Member]: string } & { readonly properties: JsonObject };

const wrong = (path: string, code: string, message: string): FieldError => ({ path, code, message });

const isText = (value: unknown): value is string => typeof value === 'string';

function errorsIn(body: JsonObject, entity: Entity, at: string): readonly FieldError[] {
  const value = body[entity];
  const place = `${at}/${entity}`;
  if (value === undefined) return [wrong(place, 'required', 'This is missing.')];
  if (!isJsonObject(value)) return [wrong(place, 'type', 'This is an object.')];
  return [
    ...REQUIRED[entity].flatMap((member) => {
      const found = value[member];
      if (found === undefined) return [wrong(`${place}/${member}`, 'required', 'This is missing.')];
      return isText(found) && found !== '' ? [] : [wrong(`${place}/${member}`, 'type', 'This is a text.')];
    }),
    ...objectErrors(value['properties'], `${place}/properties`),
  ];
}

const objectErrors = (value: unknown, place: string): readonly FieldError[] =>
  value === undefined || isJsonObject(value) ? [] : [wrong(place, 'type', 'This is an object.')];

/** What is wrong with the shape of an evaluation. */
export const shapeErrors = (body: JsonObject, at = ''): readonly FieldError[] => [
  ...ENTITIES.flatMap((entity) => errorsIn(body, entity, at)),
  ...objectErrors(body['context'], `${at}/context`),
];

const objectOf = (value: unknown): JsonObject => (isJsonObject(value) ? value : {});
const textOf = (value: unknown): string => (isText(value) ? value : '');

/** An evaluation whose shape was found right. */
export function evaluationOf(body: JsonObject): Evaluation {
  const [subject, action, resource] = [objectOf(body['subject']), objectOf(body['action']), objectOf(body['resource'])];
  const properties = (entity: JsonObject) => ({ properties: objectOf(entity['properties']) });
  return {
    subject: { type: textOf(subject['type']), id: textOf(subject['id']), ...properties(subject) },
    action: { name: textOf(action['name']), ...properties(action) },
    resource: { type: textOf(resource['type']), id: textOf(resource['id']), ...properties(resource) },
    context: objectOf(body['context']),
  };
}

/** The keys of an evaluation for which a batch can have defaults. */
const KEYS = [...ENTITIES, 'context'] as const;

/**
 * An evaluation of a batch with the defaults that stand beside the batch: a key that it has itself overrides the default as a
 * whole, and nothing is put together of both (AuthZEN 1.0, Default values).
 */
export function withDefaults(defaults: JsonObject, item: JsonObject): JsonObject {
  const found = KEYS.map((key) => [key, item[key] === undefined ? defaults[key] : item[key]] as const);
  return Object.fromEntries(found.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])));
}
