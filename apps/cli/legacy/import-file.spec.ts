import { describe, expect, it } from '@jest/globals';
import { Refused } from '../outcome.js';
import { LegacyImport, type CheckedRecord } from './import-file.js';

interface Fake {
  readonly status?: number;
  readonly retryAfter?: number;
  readonly body?: object;
}

const record = (line: number, idempotencyKey: string, more: object = {}): CheckedRecord => ({
  line,
  organization: { slug: 'waterisac', legalName: 'WaterISAC' },
  idempotencyKey,
  body: { documentDigest: idempotencyKey },
  ...more,
});

/** A system that gives some answers in their order. */
function systemOf(...answers: readonly Fake[]) {
  const asked: (readonly [path: string, key: string | undefined])[] = [];
  const left = [...answers];
  const client = {
    send: async (_as: string, _method: string, path: string, parts: { readonly idempotencyKey?: string } = {}) => {
      asked.push([path.split('/').at(-1)!, parts.idempotencyKey]);
      const { status = 200, retryAfter = 0, body = {} } = left.shift() ?? {};
      return { status, body, revision: null, retryAfter };
    },
  };
  const work = { signal: new AbortController().signal, step: () => undefined };
  return { asked, legacy: new LegacyImport(client, 'cm-1', work) };
}

const part = { csv: '' };

describe('An import of a file', () => {
  it('finds the same document twice, also where it stands in different parts', async () => {
    const { legacy } = systemOf(
      { body: { records: [record(2, 'a'), record(3, 'b')], problems: [] } },
      { body: { records: [record(402, 'b')], problems: [] } },
    );
    const { problems } = await legacy.check([part, part]);
    expect(problems).toEqual([
      {
        line: 402,
        column: 'documentDigest',
        code: 'duplicate',
        message: 'The same document of the same organization stands on line 3.',
      },
    ]);
  });

  it('asks about a header once, and minds no part in which nothing stands', async () => {
    const header = { line: 1, column: null, code: 'header', message: 'No.' };
    const broken = systemOf({ body: { records: [], problems: [header] } });
    expect((await broken.legacy.check([part, part, part])).problems).toEqual([header]);
    expect(broken.asked).toHaveLength(1);
    const empty = { line: 1, column: null, code: 'empty', message: 'Nothing.' };
    const first = systemOf(
      { body: { records: [], problems: [empty] } },
      { body: { records: [record(403, 'a')], problems: [] } },
    );
    expect((await first.legacy.check([part, part])).problems).toEqual([]);
  });

  it('sends what is not on the record yet, each under its key, and again what is put off', async () => {
    const imported = { id: 'its-id', number: 'ISA-2026-00001', state: 'LegacyHeld' };
    const { legacy, asked } = systemOf({ status: 429 }, { status: 503 }, { status: 201 }, { status: 201 });
    await legacy.send([record(2, 'a'), record(3, 'b', { imported }), record(4, 'c')]);
    expect(asked.map(([, key]) => key)).toEqual(['a', 'a', 'a', 'c']);
  });

  it('says how far it came, and why not further', async () => {
    const { legacy, asked } = systemOf(
      { status: 201 },
      { status: 409, body: { code: 'ALREADY_IN_STATE', detail: 'It is there.' } },
    );
    const sent = legacy.send([record(2, 'a'), record(3, 'b'), record(4, 'c')]);
    await expect(sent).rejects.toThrow(Refused);
    await expect(sent).rejects.toThrow(
      'Line 3 was refused: It is there. (ALREADY_IN_STATE) 1 of 3 are imported. Import the same file again',
    );
    expect(asked).toHaveLength(2);
  });
});
