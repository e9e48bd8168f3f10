import { describe, expect, it } from '@jest/globals';
import type { Json } from '@accord/kernel';
import { application } from './testing/application.js';
import { codeLists, commandCatalogue, validateApplication, validateBody } from './index.js';

const CANARY = 'Zq7-canary';

const errorsOf = (slug: string, body: Json) => {
  const verdict = validateBody(slug, body);
  return verdict.ok ? [] : verdict.invalid;
};
const nested = (open: string, close: string, levels: number): Json =>
  JSON.parse(open.repeat(levels) + '1' + close.repeat(levels));

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** Every copy of a value in which one leaf or member name became the canary. */
function* poisoned(value: Json): Generator<Json> {
  if (value === null || typeof value !== 'object') yield CANARY;
  else if (isList(value)) {
    yield [...value, CANARY];
    for (const [index, entry] of value.entries()) for (const poison of poisoned(entry)) yield value.with(index, poison);
  } else {
    yield { ...value, [CANARY]: CANARY };
    for (const [key, member] of Object.entries(value))
      for (const poison of poisoned(member)) yield { ...value, [key]: poison };
  }
}

describe('hostile bodies', () => {
  it.each([
    ['lists', nested('[', ']', 10_000)],
    ['objects', nested('{"a":', '}', 10_000)],
  ])('refuses 10,000 levels of %s, in a draft and in an application', (_, deep) => {
    expect(errorsOf('revise-draft', { fieldPatch: { removal: deep } })).toMatchObject([{ code: 'type' }]);
    expect(validateApplication('Standard', application({ removal: deep }))).toMatchObject([{ code: 'type' }]);
  });

  it('looks no further into lists and texts far beyond every limit', () => {
    const list = Array.from({ length: 200_000 }, () => ({}));
    expect(validateApplication('Standard', application({ deviations: list }))).toEqual([
      { path: '/deviations', code: 'too-many', message: 'Far too many entries.' },
    ]);
    expect(errorsOf('propose-amendment', { changes: list })).toMatchObject([{ path: '/changes', code: 'too-many' }]);
    expect(validateApplication('Standard', application({ legalName: ' '.repeat(1_000_000) }))).toMatchObject([
      { path: '/legalName', code: 'too-long' },
    ]);
  });

  it('lets no draft and no amendment carry more than any other body', () => {
    const many = Object.fromEntries(Array.from({ length: 251 }, (_, index) => [`f${index}`, 1]));
    const values: readonly [Json, string][] = [
      [many, 'too-many'],
      [Array.from({ length: 251 }, () => 1), 'too-many'],
      ['x'.repeat(20_001), 'too-long'],
    ];
    for (const [value, code] of values) {
      expect(errorsOf('revise-draft', { fieldPatch: { removal: value } })).toMatchObject([
        { path: '/fieldPatch/removal', code },
      ]);
      const changes = [{ path: '/removal', old: null, new: { deeper: value } }];
      expect(errorsOf('propose-amendment', { changes })).toMatchObject([{ path: '/changes/0/new/deeper', code }]);
    }
  });

  it('refuses a name that is far too long, at any depth, and repeats nothing of it', () => {
    const named = (length: number): Json => ({ [CANARY.repeat(length).slice(0, length)]: 1 });
    for (const [slug, body, path] of [
      ['create-draft', named(80_000), '/*'],
      ['revise-draft', { fieldPatch: { removal: named(201) } }, '/fieldPatch/removal/*'],
    ] as const) {
      const errors = errorsOf(slug, body);
      expect(errors).toMatchObject([{ path, code: 'too-long' }]);
      expect(JSON.stringify(errors)).not.toContain(CANARY.slice(0, 3));
    }
    expect(errorsOf('revise-draft', { fieldPatch: { removal: named(200) } })).toEqual([]);
  });

  it('looks through a megabyte of what cannot be seen in a time that its length bounds', () => {
    const unseen = ['\u200D', ' ', '\u0301', ' \u200B'].flatMap((filler) =>
      Array.from({ length: 12 }, () => filler.repeat(9_000)),
    );
    const begin = performance.now();
    expect(validateApplication('Standard', application({ legalName: unseen[0]!, deviations: unseen }))).not.toEqual([]);
    expect(performance.now() - begin).toBeLessThan(1_000);
  });

  it('reports at most 50 errors', () => {
    const fieldPatch = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`f${index}`, 1]));
    expect(errorsOf('revise-draft', { fieldPatch })).toHaveLength(50);
    expect(validateApplication('Standard', fieldPatch)).toHaveLength(50);
  });

  it.each(['__proto__', 'constructor', 'prototype', '$sealed'])('knows no field %s, at any depth', (name) => {
    const polluted: Json = JSON.parse(`{"${name}": {"polluted": true}}`);
    expect(errorsOf('create-draft', polluted)).toMatchObject([{ path: `/${name}`, code: 'unknown-field' }]);
    expect(errorsOf('revise-draft', { fieldPatch: { removal: polluted } })).toMatchObject([
      { path: `/fieldPatch/removal/${name}`, code: 'unknown-field' },
    ]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('does not take inherited members for fields that were sent', () => {
    const body: Json = JSON.parse('{"toString": 1, "hasOwnProperty": 2}');
    expect(errorsOf('terminate-agreement', body)).toMatchObject([
      { path: '/toString', code: 'unknown-field' },
      { path: '/hasOwnProperty', code: 'unknown-field' },
    ]);
  });

  it.each([
    ['no store can carry', ['a\u0000b', 'a\uD800b', '\uDC00']],
    ['no screen can show', ['a\u0001', '\u001B[31m', 'a\u007F', '\u0085', '\u009Fb']],
    ['reads in another direction', ['\u202A', 'a\u202Eb', '\u2066x\u2069', '\u2068']],
  ])('refuses text that %s, as a value and as a name', (_, texts) => {
    for (const text of texts) {
      expect(errorsOf('revise-draft', { fieldPatch: { legalName: [text] } })).toMatchObject([
        { path: '/fieldPatch/legalName/0', code: 'format' },
      ]);
      expect(errorsOf('revise-draft', { fieldPatch: { removal: { [text]: 1 } } })).toMatchObject([
        { code: 'unknown-field' },
      ]);
      expect(validateApplication('Standard', application({ legalName: text }))).toMatchObject([
        { path: '/legalName', code: 'format' },
      ]);
    }
  });

  it.each([
    ['a\u0000b', 'U+0000'],
    ['a\uD800b', 'U+D800'],
    ['\u202A', 'U+202A'],
    ['\u{1FFFE}', 'U+1FFFE'],
  ])('names the first character that %j may not hold', (text, number) => {
    const [error] = validateApplication('Standard', application({ legalName: `${text}\u0007` }));
    expect(error?.message).toBe(`The text holds the character ${number}, which no text here may hold.`);
  });

  it('takes text with lines, tabs and letters of every script', () => {
    for (const text of ['paired \u{1F6A2}, tab\t, line\n, \r\n', 'עברית العربية', 'z\u0142o\u0301ty', 'می\u200Cخواهم'])
      expect(errorsOf('revise-draft', { fieldPatch: { legalName: text } })).toEqual([]);
  });

  it.each(['legalName', 'shortName'])('refuses a registration whose %s turns around', (field) => {
    const body = {
      slug: 'great-basin',
      legalName: 'Great Basin',
      shortName: 'GB',
      organizationKind: 'ISAO',
      formationBasis: 'Affinity',
      membershipMix: 'Mixed',
      taxStatus: 'Nonprofit',
      jurisdiction: 'US',
    };
    expect(errorsOf('register-organization', body)).toEqual([]);
    expect(errorsOf('register-organization', { ...body, [field]: 'Great \u202Enisab' })).toMatchObject([
      { path: `/${field}`, code: 'format' },
    ]);
  });

  it('never repeats in a sentence what was sent', () => {
    for (const draft of poisoned(application({ foiaSensitivity: { '/legalName': 'b4' } })))
      for (const { message } of validateApplication('Standard', draft)) expect(message).not.toContain(CANARY);
  });

  it('answers in codes of the contract only', () => {
    const known = new Set(['required', 'unknown-field', 'not-allowed', 'type', 'code', 'value', 'format', 'too-short']);
    for (const code of ['too-long', 'too-small', 'too-large', 'too-few', 'too-many', 'duplicate', 'missing-entry'])
      known.add(code);
    const strange: Json[] = [
      {},
      { form: {} },
      { form: 1, reasonCode: 1 },
      { fieldPatch: [], changes: [{}], answers: [{}] },
    ];
    for (const { code: slug } of commandCatalogue.filter((command) => command.http))
      for (const body of strange) {
        const verdict = validateBody(slug, body);
        const errors = verdict.ok ? [] : [...verdict.invalid, ...verdict.reasonMissing, ...verdict.formIncomplete];
        for (const { code } of errors) expect(known).toContain(code);
      }
    expect(codeLists['commands']).toHaveLength(commandCatalogue.length);
  });
});
