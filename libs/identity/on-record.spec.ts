import { describe, expect, it } from '@jest/globals';
import type { FunctionName, FunctionsOnRecord, Principal } from '@accord/kernel';
import { RegistryOnRecord, verifiedOnRecord, type PrincipalRegistry } from './index.js';

const signedIn = new Map<string, Principal>([
  ['pr-1', { subjectId: 'pr-1', functions: ['dhs.privacy'] }],
  ['pr-2', { subjectId: 'pr-2', functions: ['dhs.privacy'] }],
]);
const provider: PrincipalRegistry = {
  find: async (subjectId) => signedIn.get(subjectId) ?? null,
  holdersOf: async (functions) =>
    new Map(
      functions.map((name): [FunctionName, string[]] => [
        name,
        [...signedIn.values()].filter((one) => one.functions.includes(name)).map(({ subjectId }) => subjectId),
      ]),
    ),
  upsert: () => Promise.resolve(),
};
const record: FunctionsOnRecord = new Map([
  ['pr-1', ['auditor']],
  ['new', ['dhs.privacy']],
]);

describe('who holds what by the record', () => {
  const registry = new RegistryOnRecord(provider, { newest: () => Promise.resolve(record) });

  it('is found where somebody is assigned, whether they signed in or not', async () => {
    expect(await registry.find('pr-1')).toEqual({ subjectId: 'pr-1', functions: ['auditor'] });
    expect(await registry.find('pr-2')).toEqual({ subjectId: 'pr-2', functions: ['dhs.privacy'] });
    expect(await registry.find('new')).toEqual({ subjectId: 'new', functions: ['dhs.privacy'] });
    expect(await registry.find('nobody')).toBeNull();
  });

  it('is who is written to', async () => {
    expect((await registry.holdersOf(['dhs.privacy'])).get('dhs.privacy')).toEqual(['new', 'pr-2']);
  });

  it('is asked anew with every token, and makes nobody of whom no token vouches for', async () => {
    let known: FunctionsOnRecord = new Map();
    const verify = verifiedOnRecord(async (token) => signedIn.get(token) ?? null, { known: () => known });
    expect(await verify('pr-1', 'trace')).toEqual({ subjectId: 'pr-1', functions: ['dhs.privacy'] });
    known = record;
    expect(await verify('pr-1', 'trace')).toEqual({ subjectId: 'pr-1', functions: ['auditor'] });
    expect(await verify('new', 'trace')).toBeNull();
  });
});
