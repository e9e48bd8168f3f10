import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { Json } from '@accord/kernel';
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
  ...more,
});

/** A system that gives some answers in their order. */
function systemOf(...answers: readonly Fake[]) {
  const asked: (readonly [path: string, body: Json | undefined])[] = [];
  const left = [...answers];
  const client = {
    send: async (_as: string, _method: string, path: string, parts: { readonly body?: Json } = {}) => {
      asked.push([path.split('/').at(-1)!, parts.body]);
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

  const file = (onRecord: number, more: object = {}) => ({
    status: 202,
    body: {
      id: 'its-id',
      records: 3,
      onRecord,
      doneAt: onRecord === 3 ? 'now' : null,
      refused: 0,
      problems: [],
      ...more,
    },
  });

  it('is taken over as a whole, again where it is put off, and followed until nothing is left to do', async () => {
    const { legacy, asked } = systemOf({ status: 429 }, { status: 503 }, file(0), file(2), { status: 503 }, file(3));
    expect(await legacy.send('the text')).toMatchObject({ onRecord: 3, doneAt: 'now' });
    expect(asked.map(([path]) => path)).toEqual([...Array(3).fill('legacy-files'), ...Array(3).fill('its-id')]);
    expect(asked[0]![1]).toEqual({ csv: 'the text' });
  });

  it('that is too long for one request goes in parts before it, under the digest of the whole', async () => {
    const text = `${'a'.repeat(249_999)}\u{1F512}${'b'.repeat(9)}`;
    const { legacy, asked } = systemOf({}, {}, file(3));
    await legacy.send(text);
    const digest = createHash('sha256').update(text).digest('hex');
    expect(asked).toEqual([
      ['parts', { digest, number: 1, text: 'a'.repeat(249_999) }],
      ['parts', { digest, number: 2, text: `\u{1F512}${'b'.repeat(9)}` }],
      ['legacy-files', { digest }],
    ]);
  });

  it('says why the system does not take it', async () => {
    const { legacy } = systemOf({ status: 422, body: { code: 'INVALID_PAYLOAD', detail: 'Something is wrong.' } });
    const sent = legacy.send('the text');
    await expect(sent).rejects.toThrow(Refused);
    await expect(sent).rejects.toThrow('Something is wrong. (INVALID_PAYLOAD)');
  });
});
