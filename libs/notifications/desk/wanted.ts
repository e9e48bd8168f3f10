import { fieldError, isJsonObject, type FieldError, type Json } from '@accord/kernel';
import { findProhibitedContent } from '@accord/privacy';
import { LONGEST_URL } from '../webhooks/index.js';

/** What a person wants of an endpoint. */
export interface Wanted {
  readonly url: string;
  /** Empty for everything. */
  readonly types: readonly string[];
  /** Whose it is to be: absent where nobody says, null for the system's own. */
  readonly organizationId?: string | null;
}

const FIELDS = ['url', 'types', 'organizationId'];

/** What is wrong with the shape of a body, member by member. @param types everything that can be told of */
export function wrongIn(body: Json, fields: readonly string[], types: readonly string[]): readonly FieldError[] {
  if (!isJsonObject(body)) return [{ path: '', code: 'type', message: 'The body is an object.' }];
  const unknown = Object.keys(body).filter((name) => !fields.includes(name));
  return [
    ...unknown.map((name) => ({ path: pointerTo(name), code: 'unknown-field', message: 'There is no such field.' })),
    ...wrongUrl(body['url']),
    ...wrongTypes(body['types'], types),
    ...wrongOrganization(body['organizationId']),
  ];
}

/** The name of a member is its sender's text as well: what must not be kept is not repeated. */
const pointerTo = (name: string): string =>
  findProhibitedContent(name).length > 0 ? '/*' : `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** What of a body must not be kept here, by its place and the rule. */
export const prohibitedIn = (body: Json): readonly FieldError[] =>
  findProhibitedContent(body).map(({ path, rule }) => ({
    path,
    code: rule,
    message: 'This text may not be kept here.',
  }));

function wrongUrl(url: Json | undefined): readonly FieldError[] {
  if (url === undefined) return [{ path: '/url', code: 'required', message: 'An address is needed.' }];
  if (typeof url !== 'string') return [{ path: '/url', code: 'type', message: 'An address is a text.' }];
  const message = `An address has at most ${LONGEST_URL} characters.`;
  return fieldError(url.length > LONGEST_URL, '/url', 'too-long', message);
}

function wrongTypes(wanted: Json | undefined, types: readonly string[]): readonly FieldError[] {
  if (wanted === undefined) return [];
  if (!Array.isArray(wanted)) return [{ path: '/types', code: 'type', message: 'The types are a list.' }];
  const entries: readonly Json[] = wanted;
  const wrongAt = (one: Json, place: number): readonly FieldError[] => {
    const path = `/types/${place}`;
    if (!types.some((type) => type === one)) return fieldError(true, path, 'code', 'There is no such type.');
    return fieldError(entries.indexOf(one) < place, path, 'duplicate', 'This type is there already.');
  };
  return entries.flatMap(wrongAt);
}

const wrongOrganization = (id: Json | undefined): readonly FieldError[] =>
  fieldError(
    id !== undefined && id !== null && typeof id !== 'string',
    '/organizationId',
    'type',
    'The id of an organization is a text; null stands for the system.',
  );

/** What a body wants, once nothing is wrong with its shape. */
export function wantedIn(body: Json): Wanted {
  const { url, types, organizationId } = isJsonObject(body) ? body : {};
  const texts = Array.isArray(types) ? types.filter((one) => typeof one === 'string') : [];
  return {
    url: typeof url === 'string' ? url : '',
    types: texts,
    ...(organizationId === null || typeof organizationId === 'string' ? { organizationId } : {}),
  };
}

/** The members of a body that makes an endpoint, and of one that changes it. */
export const MEMBERS = { make: FIELDS, change: ['url', 'types'] } as const;
