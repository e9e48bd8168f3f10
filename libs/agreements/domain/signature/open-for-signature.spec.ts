import { describe, expect, it } from '@jest/globals';
import type { Office } from '../review/offices.js';
import { pendingWork } from '../pending-work.js';
import { negotiated } from '../testing/applications.js';
import * as send from '../testing/commands.js';
import { acceptance } from '../testing/forms.js';
import { accepted, all, by, given, on, refused, type Step, where } from '../testing/given.js';
import * as steps from '../testing/steps.js';
import type { Scene } from '../testing/scene.js';

const attestation = (changes: Partial<NonNullable<Scene['organization']['attestation']>> | null): Step =>
  where(({ organization }) => ({
    organization: { ...organization, attestation: changes && { ...organization.attestation!, ...changes } },
  }));
const objects = (person: string, office: Office): Step => by(person, send.recordConcurrence(office, 'NonConcur'));
const overridden = (office: Office, expiresOn: string): Step =>
  by('ra-2', send.acceptRisk({ ...acceptance({ kind: 'nonConcurOverride', ref: office }, expiresOn), plan: PLAN }));
const PLAN = [{ milestone: 'A new text', dueOn: '2026-03-10' }];

const reviewed = steps.privacyReviewed();
const opening = (...before: readonly Step[]) => given(...before).when('cm-1', send.openForSignature());
const isQueued = (...before: readonly Step[]): boolean => {
  const { state, organization, policy, now } = given(...before).scene;
  return pendingWork(state, { ...organization, isEligible: true }, policy(now)).some(
    ({ command }) => command === 'open-for-signature',
  );
};

describe('terms are opened for what both parties can rely on', () => {
  it.each<[string, Step]>([
    ['is missing', attestation(null)],
    ['has lapsed', attestation({ lapsed: true })],
    ['is past its date', attestation({ validUntil: '2026-03-01' })],
    ['is partly withdrawn', attestation({ withdrawnItemIds: ['PP-05'] })],
  ])('not while the attestation %s', (_what, step) => {
    opening(reviewed, step).then(refused('GATE_MISSING:standards'));
  });

  it('with the attestation of its day', () => {
    opening(reviewed, attestation({ validUntil: '2026-03-02' })).then(accepted('TermsOpenedForSignature'));
  });

  it.each<[string, Office, string]>([
    ['cr-1', 'crcl', 'GATE_MISSING:concurrence.crcl'],
    ['co-1', 'counsel', 'GATE_MISSING:concurrence.counsel'],
  ])('not while %s does not concur, unless that is overridden', (person, office, code) => {
    const asked = office === 'crcl' ? all(reviewed, steps.changesRequested, by('officer', send.resubmit())) : reviewed;
    const objected = all(asked, objects(person, office));
    opening(objected).then(refused(code));
    expect(isQueued(objected)).toBe(false);
    const covered = all(objected, overridden(office, '2026-03-20'));
    expect(isQueued(covered)).toBe(true);
    opening(covered, on('2026-03-20')).then(accepted('TermsOpenedForSignature'));
    opening(covered, on('2026-03-21')).then(refused(code));
  });

  it('not before counsel has spoken on deviations that were added: nobody is asked to open them either', () => {
    const deviating = all(
      steps.proposed(negotiated),
      by('cm-1', send.completeIntake()),
      by('cm-1', send.assignReviewer('pr-1')),
      by('cr-1', send.recordConcurrence('crcl')),
      by('co-1', send.recordConcurrence('counsel')),
      by('pr-1', send.passPrivacyReview()),
      steps.changesRequested,
      by('officer', send.resubmit({ deviations: [{ clauseId: 'records', text: 'Retention of 500 days.' }] })),
    );
    opening(deviating).then(refused('GATE_MISSING:concurrence.counsel'));
    expect(isQueued(deviating)).toBe(false);
    const spoken = all(deviating, by('co-1', send.recordConcurrence('counsel')));
    expect(isQueued(spoken)).toBe(true);
    opening(spoken).then(accepted('TermsOpenedForSignature'));
  });
});
