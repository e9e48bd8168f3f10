import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { codeLists } from '@accord/contract';
import { addDays, localDateOf } from '@accord/kernel';
import { Applicant } from '../support/agreements.js';
import { cleared, reverification } from '../support/cleared.js';
import { Client } from '../support/client.js';
import { responseValidator } from '../support/openapi-contract.js';
import { System } from '../support/system.js';

/** Who sends which body of a command, and what comes of it: a refusal by its code, or the events and the state after them. */
type Line = readonly [as: string, command: string, body: object, answer: string];

interface Recorded {
  readonly eventId: string;
  readonly type: string;
}

const DIGEST = 'c'.repeat(64);
const inDays = (days: number): string => addDays(localDateOf(new Date()), days);
const suspends = (...ids: readonly string[]) => ({
  causeCode: 'SecurityIncident',
  scope: 'EntitlementsAndAccounts',
  liftConditions: ids.map((id) => ({ id, text: 'It is closed, and a report is on file.' })),
});
const evidence = (...ids: readonly string[]) => ({
  evidence: ids.map((conditionId) => ({ conditionId, digest: DIGEST, locator: 'incident file' })),
});

const CERTIFICATE = {
  method: 'Destroy',
  items: ['Indicators received'],
  certifier: { roleTitle: 'Operations manager', contactRef: 'example.operations' },
};
const NOBODYS = '00000000-0000-4000-8000-000000000000';
const REVIEW = {
  answers: (codeLists['annualReviewItems'] ?? []).map(({ code }) => ({ item: code, answer: 'Yes' })),
  followUps: [],
};
const condition = (conditionId: string) => ({ conditionId, evidence: { digest: DIGEST, locator: 'schedule' } });

/** An agreement in force is suspended by either office, comes back, and ends by the notice of both parties. */
const SUSPENSIONS = (slug: string, officer: string): readonly Line[] => [
  ['pr-1', 'suspend-agreement', suspends(), 'NOT_AUTHORIZED'],
  ['ao-1', 'suspend-agreement', { scope: 'Entitlements', liftConditions: [] }, 'REASON_REQUIRED'],
  ['ao-1', 'suspend-agreement', suspends('closed', 'closed'), 'INVALID_PAYLOAD'],
  ['ao-1', 'ratify-suspension', { decision: 'Ratify' }, 'WRONG_STATE'],
  ['ao-1', 'reinstate-agreement', evidence(), 'ALREADY_IN_STATE'],
  ['cm-1', 'suspend-agreement', suspends('closed'), 'AgreementSuspended: Suspended'],
  ['ao-1', 'suspend-agreement', suspends(), 'ALREADY_IN_STATE'],
  ['ao-1', 'ratify-suspension', { decision: 'Wait' }, 'INVALID_PAYLOAD'],
  ['ao-1', 'ratify-suspension', { decision: 'Ratify' }, 'SuspensionRatified: Suspended'],
  ['ao-1', 'ratify-suspension', { decision: 'Lift' }, 'ALREADY_IN_STATE'],
  ['ao-1', 'reinstate-agreement', evidence('another'), 'GATE_MISSING:conditions'],
  ['ao-1', 'reinstate-agreement', evidence('closed'), 'AgreementReinstated: Active'],
  ['cm-1', 'suspend-agreement', suspends(), 'AgreementSuspended: Suspended'],
  ['ao-1', 'ratify-suspension', { decision: 'Lift', note: 'Nothing had happened.' }, 'AgreementReinstated: Active'],
  ['ao-1', 'terminate-agreement', {}, 'WRONG_STATE'],
  [slug, 'give-termination-notice', { effectiveOn: inDays(40) }, 'REASON_REQUIRED'],
  [slug, 'give-termination-notice', notice(-1), 'INVALID_PAYLOAD'],
  [slug, 'give-termination-notice', notice(29), 'GATE_MISSING:term'],
  [slug, 'give-termination-notice', notice(30), 'TerminationNoticeGiven: Active'],
  ['ao-1', 'give-termination-notice', notice(31), 'ALREADY_IN_STATE'],
  ['ao-1', 'give-termination-notice', notice(0), 'TerminationNoticeGiven: Active'],
  ['cm-1', 'terminate-agreement', {}, 'NOT_AUTHORIZED'],
  ['ao-1', 'terminate-agreement', {}, 'AgreementTerminated: Terminated'],
  ['ao-1', 'suspend-agreement', suspends(), 'TERMINAL'],
  ['co-1', 'place-hold', { reason: 'The record is asked for.' }, 'LegalHoldPlaced: Terminated'],
  [officer, 'certify-disposition', CERTIFICATE, 'WRONG_STATE'],
  ['co-1', 'release-hold', { reason: 'The action has ended.' }, 'LegalHoldReleased: Terminated'],
  ['cm-1', 'certify-disposition', CERTIFICATE, 'NOT_AUTHORIZED'],
  [officer, 'certify-disposition', CERTIFICATE, 'DispositionCertified: Terminated'],
  [officer, 'certify-disposition', CERTIFICATE, 'ALREADY_IN_STATE'],
];

const reports = (kind: string, days: number) => ({
  kind,
  occurredOn: inDays(days),
  description: 'A fund has bought a third of the shares.',
});
const revokes = { causeCode: 'NEED_ENDED', custodyInstruction: 'ReturnToNCCIC' };

/** Classified access stops, runs again and ends, while the agreement goes on. */
const ACCESS = (slug: string): readonly Line[] => [
  ['cs-1', 'reinstate-classified-access', reverification(), 'ALREADY_IN_STATE'],
  ['cm-1', 'suspend-classified-access', { causeCode: 'SECURITY_INCIDENT' }, 'NOT_AUTHORIZED'],
  [`${slug}.fso`, 'suspend-classified-access', { causeCode: 'VERIFICATION_OVERDUE' }, 'INVALID_PAYLOAD'],
  [`${slug}.fso`, 'suspend-classified-access', { causeCode: 'SELF_REPORTED' }, 'ClassifiedAccessSuspended: Active'],
  ['cs-1', 'suspend-classified-access', { causeCode: 'FOCI_CHANGED' }, 'ALREADY_IN_STATE'],
  ['cs-1', 'reinstate-classified-access', reverification({ foci: { status: 'Unknown' } }), 'FOCI_UNRESOLVED'],
  ['cs-1', 'reinstate-classified-access', reverification({ smoCleared: false }), 'GATE_MISSING:classified'],
  ['cs-1', 'reinstate-classified-access', reverification(), 'ClassifiedAccessReinstated: Active'],
  [`${slug}.fso`, 'report-changed-condition', reports('Ownership', 1), 'INVALID_PAYLOAD'],
  ['cs-1', 'report-changed-condition', reports('Ownership', 0), 'NOT_AUTHORIZED'],
  [`${slug}.officer`, 'report-changed-condition', reports('Contact', -40), 'ChangedConditionReported: Active'],
  [
    `${slug}.fso`,
    'report-changed-condition',
    reports('Ownership', -1),
    'ChangedConditionReported,ClassifiedAccessSuspended: Active',
  ],
  ['cs-1', 'revoke-classified-access', { causeCode: 'NEED_ENDED' }, 'INVALID_PAYLOAD'],
  ['cs-1', 'revoke-classified-access', revokes, 'ClassifiedAccessRevoked: Active'],
  ['cs-1', 'revoke-classified-access', revokes, 'ALREADY_IN_STATE'],
  ['cs-1', 'reinstate-classified-access', reverification(), 'WRONG_STATE'],
];

function notice(days: number) {
  return { effectiveOn: inDays(days), reasonCode: 'DeclinedToState' };
}

describe('the life of an agreement in force, over HTTP', () => {
  let system: System;
  let client: Client;

  beforeAll(async () => {
    system = await System.start();
    client = new Client(system.url, responseValidator());
  }, 60_000);
  afterAll(() => system.remove(), 60_000);

  const detail = async (as: string, id: string) => (await client.get(as, `/api/v1/agreements/${id}`)).body;

  /** Sends the commands in their order. @returns what came of each, as the lines say it */
  async function play(id: string, lines: readonly Line[]): Promise<readonly Line[]> {
    const played: Line[] = [];
    for (const [as, command, body] of lines) {
      const answer = await client.command(as, `/api/v1/agreements/${id}/${command}`, body);
      const { code, events, state } = answer.body as { code: string; events: { type: string }[]; state: string };
      const types = answer.status === 200 ? events.map(({ type }) => type).join() : '';
      played.push([as, command, body, answer.status === 200 ? `${types}: ${state}` : code]);
    }
    return played;
  }

  it('is suspended, ratified, reinstated, lifted and ended, each by whom it belongs to', async () => {
    const applicant = await Applicant.of(client, 'waterisac');
    const id = await applicant.active();
    const lines = SUSPENSIONS('waterisac.signatory', applicant.officer);
    expect(await play(id, lines)).toEqual(lines);
  }, 60_000);

  it('loses classified access and goes on, each by whom it belongs to', async () => {
    const slug = 'health-isac';
    const id = await cleared(await Applicant.of(client, slug));
    const { entitlements } = await detail(`${slug}.officer`, id);
    const lines = ACCESS(slug);
    expect(await play(id, lines)).toEqual(lines);
    const after = await detail(`${slug}.officer`, id);
    expect(after.entitlements).toEqual(entitlements);
    expect(after.classified).toEqual({ status: 'Revoked', level: 'None', custodyInstruction: 'ReturnToNCCIC' });
    expect(after.changedConditions).toMatchObject([
      { kind: 'Contact', reviewedAt: expect.any(String) },
      { kind: 'Ownership', lateByBusinessDays: 0, reviewedAt: expect.any(String) },
    ]);
    expect(after.changedConditions[0].lateByBusinessDays).toBeGreaterThan(10);
  }, 60_000);

  it('is kept up and corrected, each by whom it belongs to', async () => {
    const id = await cleared(await Applicant.of(client, 'st-isac'));
    const { items } = (await client.get('au-1', `/api/v1/agreements/${id}/history`)).body as { items: Recorded[] };
    const passed = items.find(({ type }) => type === 'PrivacyReviewPassed')!.eventId;
    const { risks } = await detail('au-1', id);
    const correction = (eventId: string, fieldPath = '/findings/0/rationale') => ({
      eventId,
      fieldPath,
      statedCorrect: 'The published policy names what is collected.',
      reason: 'A word was left out.',
    });
    const withdrawal = (riskId: string) => ({ riskId, reason: 'Its controls are gone.' });
    const lines: readonly Line[] = [
      ['pr-2', 'discharge-condition', condition('privacy.Security'), 'ALREADY_IN_STATE'],
      ['cs-1', 'discharge-condition', condition('privacy.DataMinimization'), 'NOT_AUTHORIZED'],
      ['pr-2', 'discharge-condition', condition('privacy.DataMinimization'), 'ConditionDischarged: Active'],
      ['cm-1', 'complete-annual-review', { ...REVIEW, answers: [] }, 'INVALID_PAYLOAD'],
      ['cm-1', 'complete-annual-review', REVIEW, 'WRONG_STATE'],
      ['ra-1', 'withdraw-risk-acceptance', withdrawal(NOBODYS), 'ALREADY_IN_STATE'],
      ['ra-1', 'withdraw-risk-acceptance', withdrawal(risks[1].riskId), 'RiskAcceptanceWithdrawn: Active'],
      ['cm-1', 'correct-record', correction(passed), 'NOT_AUTHORIZED'],
      ['pr-2', 'correct-record', correction(NOBODYS), 'INVALID_PAYLOAD'],
      ['pr-2', 'correct-record', correction(passed, '/findings/9/rationale'), 'INVALID_PAYLOAD'],
      ['pr-2', 'correct-record', correction(passed), 'CorrectionRecorded: Active'],
    ];
    expect(await play(id, lines)).toEqual(lines);
    const { corrections, conditions, facets } = await detail('au-1', id);
    expect(corrections).toMatchObject([{ targetEventId: passed, byParty: 'NCCIC' }]);
    expect([conditions, facets.risk]).toEqual([[], 'Required']);
    const ofTheFirst: Line = [
      'pr-2',
      'correct-record',
      correction(corrections[0].eventId, '/reason'),
      'CorrectionRecorded: Active',
    ];
    expect(await play(id, [ofTheFirst])).toEqual([ofTheFirst]);
  }, 60_000);

  it('shows both sides why it is suspended, and entitles to nothing meanwhile', async () => {
    const applicant = await Applicant.of(client, 'fs-isac');
    const id = await applicant.active();
    const before = await detail(applicant.officer, id);
    expect(before.entitlements.length).toBeGreaterThan(0);
    await play(id, [['cm-1', 'suspend-agreement', suspends('closed'), '']]);
    for (const as of ['ao-1', applicant.officer]) {
      const { entitlements, suspension, facets } = await detail(as, id);
      expect(entitlements).toEqual([]);
      expect(suspension).toMatchObject({ ...suspends('closed'), emergency: true });
      expect(Date.parse(suspension.ratifyBefore) - Date.parse(suspension.suspendedAt)).toBe(72 * 3_600_000);
      expect(facets.classified).toBe('NotRequired');
    }
    const queue = (await client.get('ao-1', '/api/v1/work-queue')).body.items as {
      agreementId: string;
      command: string;
    }[];
    expect(queue.filter(({ agreementId }) => agreementId === id).map(({ command }) => command)).toEqual([
      'ratify-suspension',
    ]);
    await play(id, [['ao-1', 'ratify-suspension', { decision: 'Lift' }, '']]);
    expect((await detail(applicant.officer, id)).entitlements).toEqual(before.entitlements);
  }, 60_000);
});
