import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { derivedId } from '@accord/kernel';
import type { Position } from '@accord/event-store';
import { shippedPolicies } from '@accord/policy/testing';
import { withTestDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { recordedEventProjection } from './recorded-event.projection.js';
import { agreementProjection } from './agreement.projection.js';
import { reportRefusals, type RefusalFilters } from './refusal-report.query.js';
import { refusalsOf } from './refused-command.query.js';
import { recordedLog, type Given } from './testing/recorded.js';
import { build } from './testing/tables.js';
import { happened, registered } from './testing/way.js';

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
    const { table } = await build(database.ownerPool, 'refused', recordedEventProjection(), events, [7]);
    const start = events[0]!.position;
    const read = (after: Position, limit: number) =>
      refusalsOf(database.ownerPool, table, agreement(1), { after, limit });
    const rows = await read(start, 100);
    expect(rows.map(({ code }) => code)).toEqual(Array.from({ length: 12 }, (_, n) => `CODE_${2 * n + 1}`));
    expect(rows[0]).toMatchObject({ position: '2', subjectId: 's', function: null, data: { payloadDigest: 'd' } });
    expect((await read(rows[3]!.position, 2)).map(({ code }) => code)).toEqual(['CODE_9', 'CODE_11']);
  });
});

describe('the report of refused commands', () => {
  const refusal = (n: number, code: string, agreementId: string): Given => ({
    streamId: 'security-audit',
    type: 'CommandRefused',
    recordedAt: `2026-03-${10 + n}T15:00:00.000Z`,
    data: {
      command: n % 2 ? 'sign-agreement' : 'accept-risk',
      agreementId,
      refusalCode: code,
      actor: { subjectId: `s-${n % 3}`, function: n % 2 ? 'isao.signatory' : 'dhs.risk_acceptor' },
      payloadDigest: 'd',
    },
  });
  const organizationId = derivedId('organization');
  const events = recordedLog([
    registered(organizationId, 'org', 'Org'),
    ...[0, 1, 2].map((n) => happened(agreement(n), 'AgreementDrafted', undefined, { organizationId })),
    happened(agreement(0), 'AgreementProposed'),
    happened(agreement(1), 'AgreementProposed'),
    ...Array.from({ length: 9 }, (_, n) =>
      refusal(n, n === 4 ? 'GATE_MISSING:privacy' : `CODE_${n}`, agreement(n % 3)),
    ),
  ]);

  async function reporting(): Promise<
    (filters: RefusalFilters, limit?: number, except?: string) => Promise<readonly string[]>
  > {
    const recorded = await build(database.ownerPool, 'report_refused', recordedEventProjection(), events);
    const agreements = await build(
      database.ownerPool,
      'report_agreements',
      agreementProjection(shippedPolicies),
      events,
    );
    const tables = { recorded: recorded.table, agreements: agreements.table };
    return async (filters, limit = 3, except?: string) => {
      const codes: string[] = [];
      for (let after: readonly string[] | undefined = []; after !== undefined;) {
        const page: Awaited<ReturnType<typeof reportRefusals>> = await reportRefusals(database.ownerPool, tables, {
          filters,
          limit,
          ...(after.length === 0 ? {} : { after }),
          ...(except === undefined ? {} : { exceptOrganizationId: except }),
        });
        expect(page.items.length).toBeLessThanOrEqual(limit);
        codes.push(...page.items.map(({ code }) => code));
        after = page.next;
      }
      return codes;
    };
  }

  it('has those of every submitted agreement, page by page, the newest first, by all its filters', async () => {
    const codes = await reporting();
    const all = ['CODE_7', 'CODE_6', 'GATE_MISSING:privacy', 'CODE_3', 'CODE_1', 'CODE_0'];
    expect(await codes({})).toEqual(all);
    expect(await codes({}, 6)).toEqual(all);
    expect(await codes({ code: 'GATE_MISSING' })).toEqual(['GATE_MISSING:privacy']);
    expect(await codes({ command: 'sign-agreement' })).toEqual(['CODE_7', 'CODE_3', 'CODE_1']);
    expect(await codes({ function: 'dhs.risk_acceptor', subjectId: 's-0' })).toEqual(['CODE_6', 'CODE_0']);
    expect(await codes({ agreementId: agreement(1) })).toEqual(['CODE_7', 'GATE_MISSING:privacy', 'CODE_1']);
    expect(await codes({ from: '2026-03-13T15:00:00.000Z', before: '2026-03-16T15:00:00.000Z' })).toEqual([
      'GATE_MISSING:privacy',
      'CODE_3',
    ]);
    expect(await codes({ agreementId: agreement(2) })).toEqual([]);
    expect(await codes({}, 3, organizationId)).toEqual([]);
    expect(await codes({}, 6, derivedId('another'))).toEqual(all);
  });
});
