import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { derivedId } from '@accord/kernel';
import { shippedPolicies } from '@accord/policy/testing';
import { withTestDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { agreementProjection } from './agreement.projection.js';
import { recordedEventProjection } from './recorded-event.projection.js';
import { countEvents, exploreEvents, type ExplorerQuery, type ExplorerTables } from './recorded-event.query.js';
import { recordedLog, type Given } from './testing/recorded.js';
import { build } from './testing/tables.js';
import { happened, registered } from './testing/way.js';

const agreement = (n: number): string => derivedId(`agreement ${n}`);
const organizationId = derivedId('organization');
const on = (recordedAt: string, given: Given): Given => ({ ...given, recordedAt });
const refusal: Given = {
  streamId: 'security-audit',
  type: 'CommandRefused',
  data: {
    command: 'sign-agreement',
    agreementId: agreement(0),
    refusalCode: 'SIGN_ORDER',
    actor: { subjectId: 'ao-1', function: 'nccic.approving_official' },
    payloadDigest: 'd',
  },
};
const clock = { subjectId: 'accord', function: 'clock' } as const;
const log = recordedLog([
  on('2026-03-01T15:00:00.000Z', registered(organizationId, 'org', 'Org')),
  on('2026-03-02T15:00:00.000Z', happened(agreement(0), 'AgreementDrafted', undefined, { organizationId })),
  on('2026-03-02T15:30:00.000Z', happened(agreement(1), 'AgreementDrafted', undefined, { organizationId })),
  on('2026-03-03T04:30:00.000Z', happened(agreement(0), 'AgreementProposed')), // still the second in New York
  on('2026-03-03T15:00:00.000Z', refusal),
  on('2026-04-07T15:00:00.000Z', {
    streamId: `agreement-${agreement(0)}`,
    type: 'ProposalExpired',
    data: {},
    actor: clock,
  }),
]);

let database: TestDatabase;
let tables: ExplorerTables;
beforeAll(async () => {
  database = await withTestDatabase();
  const recorded = await build(database.ownerPool, 'explored', recordedEventProjection(), log, [2]);
  const proposed = log.filter(({ type }) => type !== 'ProposalExpired');
  const agreements = await build(database.ownerPool, 'explored_of', agreementProjection(shippedPolicies), proposed);
  tables = { recorded: recorded.table, agreements: agreements.table };
}, 30_000);
afterAll(() => database.drop());

describe('What happened across agreements', () => {
  const found = async (query: Partial<ExplorerQuery>) =>
    exploreEvents(database.ownerPool, tables, { filters: {}, limit: 10, ...query });
  const types = async (query: Partial<ExplorerQuery>) => (await found(query)).items.map(({ type }) => type);

  it('is told of submitted agreements, the newest first, with what was refused and by whom', async () => {
    const { items } = await found({});
    expect(items.map(({ type }) => type)).toEqual([
      'ProposalExpired',
      'CommandRefused',
      'AgreementProposed',
      'AgreementDrafted',
    ]);
    expect(items[1]).toMatchObject({
      position: '5',
      revision: null,
      command: 'sign-agreement',
      code: 'SIGN_ORDER',
      organization: { legalName: 'Org' },
      actor: { subjectId: 'ao-1', function: 'nccic.approving_official' },
    });
    expect(items[2]).toMatchObject({ revision: 1, command: null, code: null, agreementId: agreement(0) });
  });

  it('goes on from page to page, and narrows by each filter', async () => {
    const first = await found({ limit: 3 });
    expect(first.next).toEqual(['4']);
    expect(await types({ limit: 3, after: first.next! })).toEqual(['AgreementDrafted']);
    expect(await types({ filters: { function: 'clock' } })).toEqual(['ProposalExpired']);
    expect(await types({ filters: { subjectId: 'ao-1', type: 'CommandRefused' } })).toEqual(['CommandRefused']);
    expect(await types({ filters: { agreementId: agreement(1) } })).toEqual([]);
    const day = { from: '2026-03-03T05:00:00.000Z', before: '2026-03-04T05:00:00.000Z' };
    expect(await types({ filters: day })).toEqual(['CommandRefused']);
    expect(await types({ exceptOrganizationId: organizationId })).toEqual([]);
  });

  it('is shown around a position, half of it before and half after', async () => {
    expect(await types({ around: '4', limit: 2 })).toEqual(['CommandRefused', 'AgreementProposed']);
    expect(await types({ around: '99', limit: 2 })).toEqual(['ProposalExpired']);
  });

  it('is counted by days and months of New York, people, clock and refusals apart', async () => {
    const counted = (span: 'day' | 'month') => countEvents(database.ownerPool, tables, { filters: {}, span });
    expect(await counted('day')).toEqual([
      { start: '2026-03-02T00:00', events: 2, refused: 0, clock: 0 },
      { start: '2026-03-03T00:00', events: 0, refused: 1, clock: 0 },
      { start: '2026-04-07T00:00', events: 0, refused: 0, clock: 1 },
    ]);
    expect(await counted('month')).toEqual([
      { start: '2026-03-01T00:00', events: 2, refused: 1, clock: 0 },
      { start: '2026-04-01T00:00', events: 0, refused: 0, clock: 1 },
    ]);
  });
});
