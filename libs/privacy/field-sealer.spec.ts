import { describe, expect, it } from '@jest/globals';
import type { Json, JsonObject } from '@accord/kernel';
import { BrokenSeal, ERASED, FieldSealer, MemoryKeyStore, type KeyStore, type SealRule } from './index.js';

const STREAM = 'agreement-0190b6a0-1234-7123-8456-123456789012';
const SUBJECTS = { organization: 'organization-1', author: 'person-1' };
const RULES: readonly SealRule[] = [
  { path: '/legalName', subject: 'organization' },
  { path: '/contacts/*/roleTitle', subject: 'organization' },
  { path: '/form/findings/*/rationale', subject: 'author' },
  { path: '/changes/*/new/**', subject: 'author' },
  { path: '/a~1b/c~0d', subject: 'author' },
];
const DATA: JsonObject = {
  legalName: 'Harbor Exchange',
  taxStatus: 'Nonprofit',
  contacts: {
    officer: { roleTitle: 'Director', contactRef: 'ref-1' },
    desk: { roleTitle: 'Desk', contactRef: 'ref-2' },
  },
  form: {
    findings: [
      { principle: 'Security', rationale: 'Stated.' },
      { principle: 'UseLimitation', rationale: 'Bound.' },
    ],
  },
  changes: [
    { path: '/legalName', new: 'A text alone' },
    { path: '/removal', new: { method: 'Both', days: 3, list: ['x', ['y', null]] } },
  ],
  'a/b': { 'c~d': 'escaped names' },
  count: 4,
  empty: '',
};

/** A key store that counts how often it is asked. */
class CountingKeyStore implements KeyStore {
  readonly inner = new MemoryKeyStore();
  asked = 0;

  getOrCreate(subjectId: string) {
    this.asked += 1;
    return this.inner.getOrCreate(subjectId);
  }

  find(keyId: string) {
    this.asked += 1;
    return this.inner.find(keyId);
  }

  destroy(subjectId: string) {
    return this.inner.destroy(subjectId);
  }
}

const sealed = async (store: KeyStore = new MemoryKeyStore(), revision = 3) => {
  const sealer = new FieldSealer(store);
  return { sealer, data: await sealer.seal(STREAM, revision, DATA, RULES, SUBJECTS) };
};
/** The sealed leaf at a place, as a map of its parts. */
function leafAt(data: JsonObject, ...names: string[]): Record<string, string> {
  let value: Json = data;
  for (const name of names) value = new Map<string, Json>(Object.entries(value ?? {})).get(name) ?? null;
  return Object.fromEntries(Object.entries(value ?? {}).map(([name, part]) => [name, String(part)]));
}

describe('sealing', () => {
  it('replaces exactly the texts that a rule names', async () => {
    const { data } = await sealed();
    const text = JSON.stringify(data);
    for (const plain of ['Harbor', 'Director', 'Stated.', 'Bound.', 'A text alone', 'Both', 'escaped names'])
      expect(text).not.toContain(plain);
    for (const plain of ['Nonprofit', 'ref-1', 'Security', '/legalName']) expect(text).toContain(plain);
    expect(data).toMatchObject({ count: 4, empty: '', taxStatus: 'Nonprofit' });
    expect(data['changes']).toMatchObject([{}, { new: { days: 3, list: [{}, [{}, null]] } }]);
  });

  it('writes where it was sealed, and under which key', async () => {
    const { data } = await sealed();
    const leaf = leafAt(data, 'form', 'findings', '1', 'rationale');
    expect(Object.keys(leaf)).toEqual(['$sealed', 'kid', 'at', 'iv', 'ct']);
    expect(leaf).toMatchObject({ $sealed: 'v1', at: '3#/form/findings/1/rationale' });
    expect(leafAt(data, 'a/b', 'c~d')['at']).toBe('3#/a~1b/c~0d');
    expect(leaf['kid']).not.toBe(leafAt(data, 'legalName')['kid']);
    expect(leaf['kid']).toBe(leafAt(data, 'changes', '0', 'new')['kid']);
  });

  it('never makes the same bytes of the same text twice', async () => {
    const { sealer, data } = await sealed();
    const again = await sealer.seal(STREAM, 3, DATA, RULES, SUBJECTS);
    expect(leafAt(again, 'legalName')['ct']).not.toBe(leafAt(data, 'legalName')['ct']);
  });

  it('needs the organization when a rule seals for it', async () => {
    const sealer = new FieldSealer(new MemoryKeyStore());
    await expect(sealer.seal(STREAM, 0, DATA, RULES, { author: 'person-1' })).rejects.toThrow(TypeError);
    await expect(sealer.seal(STREAM, 0, DATA, [], { author: 'person-1' })).resolves.toEqual(DATA);
  });

  it('refuses a payload that pretends to be sealed', async () => {
    const sealer = new FieldSealer(new MemoryKeyStore());
    const forged = { changes: [{ old: { $sealed: 'v1', kid: 'x', at: '', iv: '', ct: '' } }] };
    await expect(sealer.seal(STREAM, 0, forged, RULES, SUBJECTS)).rejects.toThrow(TypeError);
  });
});

describe('opening', () => {
  it('gives back what was sealed, as an event and inside any other value', async () => {
    const { sealer, data } = await sealed();
    expect(await sealer.unsealEvent({ streamId: STREAM, revision: 3, data, type: 'Anything' })).toEqual({
      streamId: STREAM,
      revision: 3,
      data: DATA,
      type: 'Anything',
    });
    expect(await sealer.unseal(STREAM, { state: [data['legalName'], 'plain', { deep: data }] })).toEqual({
      state: ['Harbor Exchange', 'plain', { deep: DATA }],
    });
  });

  it('leaves a value without sealed texts as it is', async () => {
    const { sealer } = await sealed();
    const event = { streamId: STREAM, revision: 0, data: DATA };
    expect(await sealer.unsealEvent(event)).toBe(event);
    for (const value of [null, 7, 'text', undefined, DATA]) expect(await sealer.unseal(STREAM, value)).toBe(value);
  });

  it('refuses a text of another stream, another revision or another place', async () => {
    const { sealer, data } = await sealed();
    await expect(sealer.unseal('agreement-other', data)).rejects.toThrow(BrokenSeal);
    await expect(sealer.unsealEvent({ streamId: STREAM, revision: 4, data })).rejects.toThrow(BrokenSeal);
    const moved = { ...data, taxStatus: data['legalName']! };
    await expect(sealer.unsealEvent({ streamId: STREAM, revision: 3, data: moved })).rejects.toThrow(BrokenSeal);
    await expect(sealer.unseal(STREAM, moved)).resolves.toMatchObject({ taxStatus: 'Harbor Exchange' });
  });

  it.each(['kid', 'at', 'iv', 'ct'])('refuses a text whose %s was changed', async (part) => {
    const { sealer, data } = await sealed();
    const leaf = leafAt(data, 'legalName');
    const text = leaf[part]!;
    for (const changed of [`${text.startsWith('A') ? 'B' : 'A'}${text.slice(1)}`, '', text.slice(0, 4)])
      await expect(sealer.unseal(STREAM, { ...leaf, [part]: changed })).rejects.toThrow(BrokenSeal);
  });

  it('asks the store once a key, then not at all', async () => {
    const store = new CountingKeyStore();
    const { data } = await sealed(store);
    const reader = new FieldSealer(store);
    store.asked = 0;
    await reader.unseal(STREAM, data);
    expect(store.asked).toBe(2);
    await reader.unseal(STREAM, data);
    expect(store.asked).toBe(2);
  });

  it('forgets keys when they are too old, and the one unused for longest when there are too many', async () => {
    const store = new CountingKeyStore();
    const { data } = await sealed(store);
    let now = 1;
    const reader = new FieldSealer(store, { maxAgeMs: 1_000, now: () => now });
    const asks = async (sealer: FieldSealer, value: unknown): Promise<number> => {
      store.asked = 0;
      await sealer.unseal(STREAM, value);
      return store.asked;
    };
    expect(await asks(reader, data)).toBe(2);
    now = 1_001;
    expect(await asks(reader, data)).toBe(0);
    now = 1_002;
    expect(await asks(reader, data)).toBe(2);
    const small = new FieldSealer(store, { capacity: 1 });
    expect(await asks(small, data['legalName'])).toBe(1);
    expect(await asks(small, data['form'])).toBe(1);
    expect(await asks(small, data['form'])).toBe(0);
    expect(await asks(small, data['legalName'])).toBe(1);
  });
});

describe('erasing', () => {
  it('leaves [erased] of one subject and every word of the other', async () => {
    const { sealer, data } = await sealed();
    await sealer.erase('person-1');
    const opened = await sealer.unsealEvent({ streamId: STREAM, revision: 3, data });
    expect(opened.data).toMatchObject({
      legalName: 'Harbor Exchange',
      form: { findings: [{ rationale: ERASED }, { rationale: ERASED }] },
    });
  });

  it('does not keep a subject from beginning again under a new key', async () => {
    const { sealer, data } = await sealed();
    await sealer.erase('person-1');
    const later = await sealer.seal(STREAM, 4, DATA, RULES, SUBJECTS);
    expect(leafAt(later, 'a/b', 'c~d')['kid']).not.toBe(leafAt(data, 'a/b', 'c~d')['kid']);
    expect(await sealer.unseal(STREAM, later['a/b'])).toEqual({ 'c~d': 'escaped names' });
    expect(await sealer.unseal(STREAM, data['a/b'])).toEqual({ 'c~d': ERASED });
  });

  it('still refuses a text that was moved', async () => {
    const { sealer, data } = await sealed();
    await sealer.erase('person-1');
    await expect(sealer.unsealEvent({ streamId: STREAM, revision: 9, data })).rejects.toThrow(BrokenSeal);
  });

  it('reaches a reader with its own cache when the cache is too old', async () => {
    const store = new MemoryKeyStore();
    const { sealer, data } = await sealed(store);
    let now = 1;
    const other = new FieldSealer(store, { maxAgeMs: 1_000, now: () => now });
    await other.unseal(STREAM, data);
    await sealer.erase('organization-1');
    now = 1_002;
    expect(await other.unseal(STREAM, data['legalName'])).toBe(ERASED);
  });
});
