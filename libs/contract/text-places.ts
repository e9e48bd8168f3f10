import { APPLICATION_SCHEMA, COMMANDS_SCHEMA, type Schema } from './documents.js';
import { TEXT_KINDS, type TextKind } from './text-kinds.js';

/** Where a schema has texts, and of which kind: at the place itself, at its members, at the entries of a list. */
export interface TextPlaces {
  readonly kinds: ReadonlySet<TextKind>;
  readonly members: ReadonlyMap<string, TextPlaces>;
  readonly entries: TextPlaces | null;
}

interface Building {
  readonly kinds: Set<TextKind>;
  readonly members: Map<string, Building>;
  entries: Building | null;
}

const FILES: ReadonlyMap<string, Schema> = new Map([
  ['application.schema.json', APPLICATION_SCHEMA],
  ['commands.schema.json', COMMANDS_SCHEMA],
]);

const known = new Map<string, TextPlaces>();

/** The places of a schema's texts, by its address: file and pointer. Worked out at the first use. */
export function textPlaces(address: string): TextPlaces {
  const before = known.get(address);
  if (before) return before;
  const places = nothing();
  follow(address, places);
  known.set(address, places);
  return places;
}

const nothing = (): Building => ({ kinds: new Set(), members: new Map(), entries: null });

/** Adds what the schema at an address says of a place. */
function follow(address: string, place: Building): void {
  const [file = '', pointer = ''] = address.split('#');
  const name = pointer.split('/$defs/')[1];
  const document = FILES.get(file);
  add(name === undefined ? document : document?.$defs?.[name], file, pointer, place);
}

/** Adds what a schema says of a place, whichever branch of its rules holds: a text is of one kind in all of them. */
function add(schema: Schema | boolean | undefined, file: string, pointer: string, place: Building): void {
  if (typeof schema !== 'object') return;
  const kind = TEXT_KINDS.get(`${file}#${pointer}`);
  if (kind) place.kinds.add(kind);
  if (schema.$ref !== undefined) follow(schema.$ref.startsWith('#') ? file + schema.$ref : schema.$ref, place);
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    const inner = place.members.get(name) ?? nothing();
    place.members.set(name, inner);
    add(member, file, `${pointer}/properties/${name}`, inner);
  }
  if (schema.items) add(schema.items, file, `${pointer}/items`, (place.entries ??= nothing()));
  for (const rule of ['allOf', 'anyOf'] as const)
    schema[rule]?.forEach((branch, at) => add(branch, file, `${pointer}/${rule}/${at}`, place));
  for (const rule of ['then', 'else'] as const) add(schema[rule], file, `${pointer}/${rule}`, place);
}
