import { describe, expect, it } from '@jest/globals';
import { fail, ManualClock, ok, refusal, type Refusal } from '@accord/kernel';
import { newRecordsOf } from './file-desk.js';
import { FileHandler, RecordUnheard, type FileHandlerOptions } from './file-handler.js';
import { batchMessage } from './file-message.js';
import type { FileProblem } from './file-problem.js';
import type { LegacyFileRows, WaitingRecord } from './ports.js';

const FILE = '3f0f6a52-6f5e-5b0b-9a55-3a3f6f1d2c11';
const NOON = '2026-03-02T17:00:00.000Z';
const record = (line: number): WaitingRecord => ({ line, idempotencyKey: `key ${line}`, body: { line } });

/** A batch of the lines from 2 on, with what is said of each. */
function batchOf(
  lines: number,
  refusals: ReadonlyMap<number, Refusal> = new Map(),
  found?: ReadonlyMap<number, string>,
) {
  const [sent, removed, noted]: [number[], number[], string[]] = [[], [], []];
  const refused = new Map<number, readonly FileProblem[]>();
  const rows: Partial<LegacyFileRows> = {
    senderOf: async () => ({
      sender: { subjectId: 'cm-1', functions: ['nccic.case_manager'] },
      correlationId: 'trace',
    }),
    waiting: async () => Array.from({ length: lines }, (_, n) => record(n + 2)),
    removeRecords: async (_db, _id, some) => void removed.push(...some),
    refuse: async (_db, _id, line, problems) => void refused.set(line, problems),
    finish: async () => void noted.push('finished'),
  };
  const imports: FileHandlerOptions['imports'] = {
    onRecord: async ({ idempotencyKey }) => found?.get(Number(idempotencyKey.slice(4))) ?? null,
    send: async ({ idempotencyKey }, { subjectId }) => {
      const line = Number(idempotencyKey.slice(4));
      sent.push(line);
      const refusedBecause = refusals.get(line);
      if (refusedBecause) return fail(refusedBecause);
      return ok({ id: subjectId, revision: 0, state: 'LegacyHeld', position: '1', events: [] });
    },
  };
  const handler = new FileHandler({
    db: { query: () => Promise.reject(new Error('Nothing is asked beside the rows')) },
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is not there is not asked for
    rows: rows as LegacyFileRows,
    imports,
    clock: new ManualClock(new Date(NOON)),
  });
  return { sent, removed, refused, noted, handle: () => handler.handle(batchMessage(FILE, 0, NOON)) };
}

describe('A batch of a file', () => {
  it('is brought in line by line, and the file is done when nothing is left', async () => {
    const batch = batchOf(25);
    await batch.handle();
    expect(batch.removed).toEqual(Array.from({ length: 25 }, (_, n) => n + 2));
    expect([batch.refused.size, batch.noted]).toEqual([0, ['finished']]);
  });

  it('names the line and the column of a record that was refused meanwhile, and brings in all others', async () => {
    const wrong = refusal('INVALID_PAYLOAD', 'No.', [
      { path: '/originalSignedOn', code: 'date-not-future', message: 'Not yet.' },
    ]);
    const batch = batchOf(3, new Map([[3, wrong]]));
    await batch.handle();
    expect(batch.refused.get(3)).toEqual([
      { line: 3, column: 'originalSignedOn', code: 'date-not-future', message: 'Not yet.' },
    ]);
    expect([batch.removed, batch.noted]).toEqual([[2, 4], ['finished']]);
  });

  it('is tried again where a record cannot be judged now, and everything else of it is done before', async () => {
    const batch = batchOf(3, new Map([[3, refusal('RECORD_UNREADABLE', 'Not by this release.')]]));
    await expect(batch.handle()).rejects.toThrow(new RecordUnheard('RECORD_UNREADABLE'));
    expect([batch.removed, batch.refused.size, batch.noted]).toEqual([[2, 4], 0, []]);
  });

  it('sends nothing that stands on the record already, be it the same or not', async () => {
    const batch = batchOf(2, new Map(), new Map([[3, 'It is there, and says something else.']]));
    await batch.handle();
    expect(batch.sent).toEqual([2]);
    expect(batch.refused.get(3)).toMatchObject([{ column: 'documentDigest', code: 'on-record' }]);
  });
});

describe('The records of a file', () => {
  it('go in batches, those that are on the record left out', () => {
    const organization = { id: 'its-id', slug: 'waterisac', legalName: 'WaterISAC' };
    const imported = { id: 'its-id', number: null, state: 'LegacyHeld' } as const;
    const records = Array.from({ length: 120 }, (_, n) => ({
      ...record(n + 2),
      organization,
      ...(n === 7 ? { imported } : {}),
    }));
    const batches = newRecordsOf(records);
    expect(batches).toHaveLength(119);
    expect(batches.map(({ batch }) => batch).filter((batch, n, all) => all.indexOf(batch) === n)).toEqual([0, 1, 2]);
    expect(batches.some(({ line }) => line === 9)).toBe(false);
    expect(batches[0]).toEqual({ line: 2, idempotencyKey: 'key 2', body: { line: 2 }, batch: 0 });
  });
});
