import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isJsonObject, type FieldError, type Json } from '@accord/kernel';
import { textPlaces, type TextPlaces } from './text-places.js';
import { TEXT_KINDS, type TextKind } from './text-kinds.js';
import { isLine } from './text-rules.js';
import { application, classifiedApplication, type Draft } from './testing/application.js';
import { commandCatalogue, schemaDocument, validateApplication, validateBody } from './index.js';

const SLUGS = commandCatalogue.filter(({ http }) => http).map(({ code }) => code);

/** Every schema of a string in a published file, with its address. */
function* strings(schema: unknown, address: string): Generator<readonly [string, Readonly<Record<string, unknown>>]> {
  if (typeof schema !== 'object' || schema === null) return;
  const entries = Object.entries(schema);
  const members = Object.fromEntries(entries);
  if (members['type'] === 'string') yield [address, members];
  for (const [name, member] of entries)
    if (!['enum', 'const', 'required'].includes(name)) yield* strings(member, `${address}/${name}`);
}

const { application: applicationSchema, commands: commandsSchema } = schemaDocument();
const ALL = [
  ...strings(applicationSchema, 'application.schema.json#'),
  ...strings(commandsSchema, 'commands.schema.json#'),
];
/** Patterns that allow line ends, spaces at the end, or characters beyond ASCII: they do not hold a text for themselves. */
const isOpen = (pattern: unknown): boolean =>
  typeof pattern !== 'string' || ['é', '/é', 'x\ny', ' x', 'AB '].some((text) => new RegExp(pattern, 'u').test(text));

interface Place {
  readonly slug: string;
  readonly path: readonly string[];
  readonly kind: TextKind;
}

function placesBelow({ kinds, members, entries }: TextPlaces, slug: string, path: readonly string[]): readonly Place[] {
  return [
    ...[...kinds].map((kind) => ({ slug, path, kind })),
    ...[...members].flatMap(([name, inner]) => placesBelow(inner, slug, path.concat(name))),
    ...(entries ? placesBelow(entries, slug, path.concat('0')) : []),
  ];
}

const PLACES = SLUGS.flatMap((slug) => placesBelow(textPlaces(`commands.schema.json#/$defs/${slug}`), slug, []));

/** What a text is put into: a valid application, findings that may have conditions, a signature with a witness. */
const SURROUNDINGS: Draft = {
  application: classifiedApplication(),
  form: { findings: [{ finding: 'SatisfiedWithCondition' }] },
  method: 'WetInk',
};

const bodyWith = (path: readonly string[], text: string): Json => put(SURROUNDINGS, path, text);

function put(body: Json | undefined, [name, ...deeper]: readonly string[], text: string): Json {
  if (name === undefined) return text;
  if (name === '0') return [put(isList(body) ? body[0] : undefined, deeper, text)];
  const members = isJsonObject(body) ? body : {};
  return { ...members, [name]: put(members[name], deeper, text) };
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** Codes of what is wrong with the place, or that something around it may not be there at all. */
const errorsAt = ({ slug, path }: Place, text: string): string[] => {
  const verdict = validateBody(slug, bodyWith(path, text));
  const errors = verdict.ok ? [] : [...verdict.invalid, ...verdict.formIncomplete];
  const pointer = `/${path.join('/')}`;
  const tells = (error: FieldError): boolean =>
    error.path === pointer || (error.code === 'not-allowed' && pointer.startsWith(`${error.path}/`));
  return errors.filter(tells).map(({ code }) => code);
};

const UNWANTED = ['\u0000', '\u001B', '\u007F', '\u0085', '\u200E', '\u200F', '\u061C', '\u202E', '\u2066', '\u2069'];
const NOWHERE = [...UNWANTED, '\uFDD0', '\uFFFE', '\uFFFF', '\u{1FFFE}', '\u{10FFFF}', '\uFEFF', '\u2028', '\u2029'];
const SPACES = [' ', '\u00A0', '\u1680', '\u2003', '\u202F', '\u205F', '\u3000'];
const BLANKS = ['\u200B', '\u2060', '\u00AD', '\u180E', '\u2800', '\u3164', '\u115F', '\uFFA0'];
/** Characters of which nothing can be seen, however many there are. */
const UNSEEN = [
  ...SPACES,
  ...BLANKS,
  '\u200C',
  '\u200D',
  '\u0301',
  '\u20DD',
  '\uFE0F',
  '\u034F',
  '\u{E0041}',
  '\u{E0100}',
];

const place = (...kinds: readonly TextKind[]) => fc.constantFrom(...PLACES.filter(({ kind }) => kinds.includes(kind)));
const inside = (characters: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...characters), fc.nat(10))
    .map(([bad, at]) => `${'Harbor desk'.slice(0, at)}${bad}${'k'.repeat(10)}`);

describe('the kinds of the texts', () => {
  it('are declared for every string that a schema leaves free, and for no other', () => {
    const free = ALL.filter(([, schema]) => !schema['enum'] && !schema['format'] && isOpen(schema['pattern']));
    const typed = [...TEXT_KINDS].filter(([, kind]) => kind === 'line' || kind === 'text').map(([address]) => address);
    expect(free.map(([address]) => address).toSorted()).toEqual(typed.toSorted());
  });

  it('reach every command that takes a text', () => {
    expect(PLACES.length).toBeGreaterThan(140);
    expect(new Set(PLACES.map(({ kind }) => kind))).toEqual(new Set(TEXT_KINDS.values()));
  });
});

describe('a text of any kind, at any place of any command', () => {
  const any = place('line', 'text', 'country', 'jurisdiction', 'field');

  it('holds nothing that turns reading around, cannot be stored, or is no character', () => {
    fc.assert(
      fc.property(any, inside([...NOWHERE, '\rX', '\uD800', '\uDC00X']), (where, text) => {
        expect(errorsAt(where, text)).toEqual(['format']);
      }),
    );
  });

  it('has as many characters as can be seen of it', () => {
    const mixture = UNSEEN.join('').repeat(2);
    for (const where of PLACES.filter(({ kind }) => kind === 'line' || kind === 'text'))
      expect([where, errorsAt(where, mixture)[0]]).toEqual([
        where,
        expect.stringMatching(/^(too-short|format|not-allowed)$/),
      ]);
    const rationale = (text: string) =>
      errorsAt({ slug: 'fail-privacy-review', path: ['form', 'findings', '0', 'rationale'], kind: 'text' }, text);
    for (const filler of UNSEEN) {
      expect(rationale(`word${filler.repeat(40)}end`)).toEqual(['too-short']);
      expect(rationale(`twelve words ${filler.repeat(3)} and more`)).toEqual([]);
    }
  });
});

describe('a text of one line', () => {
  it('neither breaks nor has anything blank around it', () => {
    const edges = fc.constantFrom(...SPACES, ...BLANKS);
    const broken = fc.oneof(
      inside(['\n', '\r\n', '\t']),
      edges.map((edge) => `${edge}Harbor desk`),
      edges.map((edge) => `Harbor desk${edge}`),
    );
    fc.assert(fc.property(place('line'), broken, (where, text) => expect(errorsAt(where, text)).toEqual(['format'])));
  });

  it.each(['Łódź Ćwiczenia', 'می\u200Cخواهم', 'עברית', '👩\u200D💻 desk', 'a\u0301e', 'No. 5\u00A0b', 'desk ❤\uFE0F'])(
    'may be in any script: %s',
    (text) => {
      expect(isLine(text)).toBe(true);
      expect(validateApplication('Standard', application({ legalName: text }))).toEqual([]);
    },
  );
});

describe('a text of several lines', () => {
  it('may hold tabs and line ends, and space around it', () => {
    const text = 'A paragraph that says why.\n\t- a point\r\n'.repeat(5);
    for (const where of PLACES.filter(({ kind }) => kind === 'text')) expect(errorsAt(where, text)).toEqual([]);
  });
});

describe('what a reader does not see', () => {
  const names = (errors: readonly { path: string; code: string }[]) =>
    errors.map(({ path, code }) => `${code} ${path}`);

  it('makes no name', () => {
    for (const text of [
      '\u200B\u200B',
      '\u2060\u2060',
      '\u00AD\u00AD',
      '\u3164\u3164',
      '\u2800\u2800',
      '\u0301\u0301',
      'A\u200D',
    ])
      expect(names(validateApplication('Standard', application({ legalName: text })))).toEqual([
        'too-short /legalName',
      ]);
  });

  it('counts nowhere, a rule between fields included', () => {
    const need = `${'Context on intrusion lets analysts judge. '.repeat(6)}${'\u200D'.repeat(400)}`;
    const draft: Draft = { needStatementUnclassified: need };
    expect(validateApplication('Standard', classifiedApplication(draft))).toEqual([]);
    expect(
      names(validateApplication('Standard', classifiedApplication({ ...draft, requestedLevel: 'TopSecret' }))),
    ).toEqual(['too-short /needStatementUnclassified']);
  });

  it('leaves a form incomplete where nothing else is there', () => {
    const source = { kind: 'securityFinding', ref: 'F-1' };
    for (const whyAccepted of ['', '   ', '\u200D\u200D', '\u2800']) {
      const verdict = validateBody('accept-risk', { form: { source, whyAccepted } });
      expect(verdict).toMatchObject({
        formIncomplete: expect.arrayContaining([
          { path: '/form/whyAccepted', code: 'too-short', message: expect.any(String) },
        ]),
      });
    }
  });
});
