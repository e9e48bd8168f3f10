import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { derivedId } from '@accord/kernel';
import type { Position } from '@accord/event-store';
import { withTestDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { refusedCommandProjection } from './refused-command.projection.js';
import { refusalsOf } from './refused-command.query.js';
import { recordedLog, type Given } from './testing/recorded.js';
import { build } from './testing/tables.js';

const agreement = (n: number): string => derivedId(`agreement ${n}`);
let database: TestDatabase;
beforeAll(async () => {
  database = await withTestDatabase();
}, 30_000);
afterAll(() => database.drop());

describe('refused commands', () => {
  it('are found by agreement, in the order of the store, after a position', async () => {
    const refusal = (n: number): Given => ({
      streamId: 'security-audit',
      type: 'CommandRefused',
      data: {
        command: 'sign-agreement',
        agreementId: agreement(n % 2),
        refusalCode: `CODE_${n}`,
        actor: { subjectId: 's', function: null },
        payloadDigest: 'd',
      },
    });
    const elsewhere: Given = {
      ...refusal(0),
      data: { ...refusal(0).data, agreementId: undefined, organizationId: derivedId('organization') },
    };
    const events = recordedLog([...Array.from({ length: 24 }, (_, n) => refusal(n)), elsewhere]);
    const { table } = await build(database.ownerPool, 'refused', refusedCommandProjection(), events, [7]);
    const start = events[0]!.position;
    const read = (after: Position, limit: number) =>
      refusalsOf(database.ownerPool, table, agreement(1), { after, limit });
    const rows = await read(start, 100);
    expect(rows.map(({ code }) => code)).toEqual(Array.from({ length: 12 }, (_, n) => `CODE_${2 * n + 1}`));
    expect(rows[0]).toMatchObject({ position: '2', subjectId: 's', function: null, data: { payloadDigest: 'd' } });
    expect((await read(rows[3]!.position, 2)).map(({ code }) => code)).toEqual(['CODE_9', 'CODE_11']);
  });
});
