import { afterEach, describe, expect, it } from '@jest/globals';
import { DemoImpossible, PersonaClient } from './client.js';
import { startFakeSystem, type FakeReply, type FakeSystem } from './testing/fake-system.js';

const NOT_YET: FakeReply = { status: 503, retryAfter: 0, body: { code: 'NOT_CAUGHT_UP' } };

let system: FakeSystem;
afterEach(() => system.stop());

async function listOf(...answers: readonly FakeReply[]): Promise<readonly unknown[]> {
  const left = [...answers];
  system = await startFakeSystem(() => left.shift()!);
  return new PersonaClient(system.url).list('cm-1', '/api/v1/organizations?slug=water');
}

describe('a list of the API', () => {
  it('of a system that has just started is asked for again until its record was read', async () => {
    const items = await listOf(NOT_YET, NOT_YET, { body: { items: ['one'], nextCursor: null } });
    expect(items).toEqual(['one']);
    expect(system.seen).toHaveLength(3);
  });

  it('is read page after page, each patiently', async () => {
    const items = await listOf({ body: { items: ['one'], nextCursor: 'a b' } }, NOT_YET, { body: { items: ['two'] } });
    expect(items).toEqual(['one', 'two']);
    expect(system.seen.at(-1)?.path).toBe('/api/v1/organizations?slug=water&cursor=a%20b');
  });

  it('that is refused is not asked for again', async () => {
    await expect(listOf({ status: 403, body: {} })).rejects.toThrow(DemoImpossible);
    expect(system.seen).toHaveLength(1);
  });
});
