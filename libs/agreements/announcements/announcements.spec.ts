import { describe, expect, it } from '@jest/globals';
import { ManualClock } from '@accord/kernel';
import { agreementDecider, EVENTS, type AgreementState, type StateName } from '@accord/agreements/domain';
import type { RecordedEvent } from '@accord/event-store';
import type { OutboxMessage } from '@accord/jobs';
import type { Queryable } from '@accord/log-follower';
import type { NewDelivery, WebhookEndpoint } from '@accord/notifications/webhooks';
import { ANNOUNCEMENTS } from './announcement.js';
import { announcementConsumer, NEWS_FOR_MS } from './announcement-consumer.js';

const AT = '2026-03-02T17:00:00.000Z';
const AGREEMENT = '6f1f2c2e-0000-4000-8000-000000000001';
const [OURS, THEIRS] = ['0f0e0000-0000-4000-8000-000000000001', '0f0e0000-0000-4000-8000-000000000002'];
const NOTHING: Queryable = { query: async () => ({ rows: [], rowCount: 0 }) };

const endpoint = (id: string, more: Partial<WebhookEndpoint> = {}): WebhookEndpoint => ({
  id,
  organizationId: OURS,
  url: 'https://hooks.isao.example/',
  types: [],
  state: 'enabled',
  disabledBecause: null,
  disabledAt: null,
  failingSince: null,
  previousSecretUntil: null,
  createdAt: '2026-03-01T00:00:00.000Z',
  revision: 0,
  ...more,
});

const event = (type: string, data: object = {}, more: Partial<RecordedEvent> = {}): RecordedEvent => ({
  streamId: `agreement-${AGREEMENT}`,
  revision: 9,
  position: '1042' as RecordedEvent['position'],
  eventId: '6f1f2c2e-0000-4000-8000-0000000000aa',
  type,
  schemaVersion: 1,
  data: data as RecordedEvent['data'],
  metadata: { commandId: 'c', actorSubjectId: 'ao-1', actorFunction: 'nccic.approving_official' },
  recordedAt: AT,
  ...more,
});

/** Follows events with some endpoints, the agreement being in a state. */
async function told(
  events: readonly RecordedEvent[],
  endpoints: readonly WebhookEndpoint[],
  state: StateName = 'Active',
) {
  const [made, jobs]: [NewDelivery[], OutboxMessage[]] = [[], []];
  const asked: number[] = [];
  const agreement: AgreementState = {
    ...agreementDecider.initialState,
    organizationId: OURS,
    number: 'ISA-2026-00001',
    state,
  };
  const consumer = announcementConsumer({
    endpoints: { enabled: async () => endpoints },
    deliveries: { put: async (_tx, some) => void made.push(...some), removeOld: async () => undefined },
    outbox: { put: async (_tx, some) => void jobs.push(...some) },
    agreementBefore: async (_id, revision) => {
      asked.push(revision);
      return agreement;
    },
    clock: new ManualClock(new Date(AT)),
    baseUrl: 'https://accord.example',
  });
  await consumer.apply(events.filter((one) => consumer.concerns!(one)), NOTHING); // prettier-ignore
  return { made, jobs, asked };
}

describe('What machines are told of agreements', () => {
  it('holds ids, the state, the position and a link, and nothing that anybody wrote', async () => {
    const secretText = { reason: 'TOP OF MIND', signature: { typedName: 'A Person' }, evidenceRef: 'file 7' };
    const { made, jobs, asked } = await told([event('AgreementSuspended', secretText)], [endpoint('a')], 'Suspended');
    expect(JSON.parse(made[0]!.body)).toEqual({
      specversion: '1.0',
      id: '6f1f2c2e-0000-4000-8000-0000000000aa',
      source: 'https://accord.example',
      type: 'gov.cisa.accord.agreement.suspended.v1',
      subject: AGREEMENT,
      time: AT,
      datacontenttype: 'application/json',
      dataschema: 'https://accord.example/api/openapi.json#/components/schemas/AgreementAnnouncement',
      data: {
        agreementId: AGREEMENT,
        number: 'ISA-2026-00001',
        organizationId: OURS,
        state: 'Suspended',
        revision: 9,
        position: '1042',
        link: `https://accord.example/api/v1/agreements/${AGREEMENT}`,
      },
    });
    expect(made[0]?.body).not.toMatch(/ao-1|TOP OF MIND|A Person|file 7/);
    expect(jobs).toEqual([
      { id: `webhook_${made[0]?.id}_0`, kind: 'webhook', payload: { deliveryId: made[0]?.id, round: 0 }, dueAt: AT },
    ]);
    expect(asked).toEqual([10]); // as the agreement stood right after the event
  });

  it('goes to the endpoints of its own organization and to those of the system, and to nobody else', async () => {
    const endpoints = [
      endpoint('a'),
      endpoint('b', { organizationId: THEIRS }),
      endpoint('c', { organizationId: null }),
      endpoint('d', { types: ['agreement.ended'] }),
      endpoint('e', { types: ['agreement.activated'] }),
      endpoint('f', { createdAt: '2026-03-02T17:00:00.001Z' }),
    ];
    const { made } = await told([event('AgreementActivated')], endpoints);
    expect(made.map(({ endpointId }) => endpointId)).toEqual(['a', 'c', 'e']);
    expect(new Set(made.map(({ id }) => id)).size).toBe(3);
  });

  it('has the same id whoever looks, and however often', async () => {
    const [first, second] = [
      await told([event('AgreementActivated')], [endpoint('a')]),
      await told([event('AgreementActivated')], [endpoint('a')]),
    ];
    expect(second.made).toEqual(first.made);
    expect(second.jobs).toEqual(first.jobs);
  });

  it.each([
    ['AgreementActivated', 'Active', 'agreement.activated'],
    ['AgreementSuspended', 'Suspended', 'agreement.suspended'],
    ['AgreementReinstated', 'Active', 'agreement.reinstated'],
    ['AmendmentTookEffect', 'Active', 'agreement.amended'],
    ['ClassifiedAccessSuspended', 'Active', 'agreement.entitlements-changed'],
    ['ClassifiedAccessReinstated', 'Active', 'agreement.entitlements-changed'],
    ['ClassifiedAccessRevoked', 'Active', 'agreement.entitlements-changed'],
    ['TerminationNoticeGiven', 'Active', 'agreement.notice-given'],
    ['AgreementExpired', 'Expired', 'agreement.ended'],
    ['AgreementTerminated', 'Terminated', 'agreement.ended'],
    ['LegacyImportVerified', 'Active', 'agreement.activated'],
    ['LegacyImportVerified', 'Expired', 'agreement.ended'],
  ] as const)('of %s, the agreement being %s, is %s', async (type, state, says) => {
    expect(EVENTS).toHaveProperty(type);
    expect(ANNOUNCEMENTS).toContain(says);
    expect((await told([event(type)], [endpoint('a')], state)).made.map((one) => one.type)).toEqual([says]);
  });

  it.each([
    'AgreementProposed',
    'PrivacyReviewPassed',
    'ClassifiedAccessDenied',
    'AgreementRejected',
    'BreakGlassOpened',
  ])(
    'is nothing of %s: what comes before an agreement is in force, and how it is decided, is for people',
    async (type) => {
      expect((await told([event(type)], [endpoint('a', { organizationId: null })])).made).toEqual([]);
    },
  );

  it('is no news after seven days, and nothing of other streams', async () => {
    const old = event('AgreementActivated', {}, { recordedAt: new Date(Date.parse(AT) - NEWS_FOR_MS).toISOString() });
    const other = event('AgreementActivated', {}, { streamId: `organization-${AGREEMENT}` });
    const early = endpoint('a', { createdAt: '2020-01-01T00:00:00.000Z' });
    expect((await told([old, other], [early])).made).toEqual([]);
  });

  it('costs one question where nobody is told', async () => {
    const { asked } = await told([event('AgreementActivated')], []);
    expect(asked).toEqual([]);
  });
});
