import { describe, expect, it } from '@jest/globals';
import { application } from './testing/applications.js';
import * as send from './testing/commands.js';
import { accepted, all, by, carrying, given, inState, leaving, on, refused, where } from './testing/given.js';
import { AGREEMENT } from './testing/persons.js';
import * as steps from './testing/steps.js';
import { termsDocument } from './signature/terms.js';
import { digestOf } from '@accord/kernel';

const reviewed = steps.privacyReviewed();
const open = all(reviewed, steps.termsOpen);

describe('opening for signature', () => {
  it('fixes version, digest, clauses, policy and the end of the window', () => {
    given(reviewed)
      .when('cm-1', send.openForSignature())
      .then(carrying({ termsVersion: 1, policyVersion: '2026.1', signBy: '2026-04-01' }))
      .and(
        leaving(({ state, policy, now }) => {
          expect(state.terms?.clauseIds).toHaveLength(9);
          expect(state.terms?.termsDigest).toBe(digestOf(JSON.parse(termsDocument(state, AGREEMENT, policy(now)))));
        }),
      );
  });

  it('is on the fresh review of its day', () => {
    const attested = where(({ organization }) => ({
      organization: { ...organization, attestation: { ...organization.attestation!, validUntil: '2027-03-02' } },
    }));
    given(reviewed, attested, on('2027-03-02'))
      .when('cm-1', send.openForSignature())
      .then(accepted('TermsOpenedForSignature'));
  });

  it('happens again, and voids what was signed, once signBy has passed', () => {
    given(open, steps.bothSigned, on('2026-04-02'))
      .when('cm-1', send.openForSignature())
      .then(accepted('SignatureVoided', 'SignatureVoided', 'TermsOpenedForSignature'))
      .and(leaving(({ state }) => expect(state.terms?.termsVersion).toBe(2)));
  });

  it('happens again once everything is void, even after the longest window', () => {
    const wide = all(reviewed, by('cm-1', send.openForSignature('2026-05-01')));
    given(wide, on('2026-05-01')).when('cm-1', send.openForSignature()).then(refused('ALREADY_IN_STATE'));
    given(wide, on('2026-05-02')).when('cm-1', send.openForSignature()).then(accepted('TermsOpenedForSignature'));
  });

  it('happens again when all signatures were voided', () => {
    const voided = where(({ state }) => ({
      state: { ...state, signatures: state.signatures.map((one) => ({ ...one, status: 'Void' as const })) },
    }));
    given(open, steps.isaoSigned, voided)
      .when('cm-1', send.openForSignature())
      .then(accepted('TermsOpenedForSignature'));
  });
});

describe('terms that were open when changes were requested', () => {
  const returned = all(open, steps.isaoSigned, steps.changesRequested);

  it('are neither opened nor signed', () => {
    given(returned).when('cm-1', send.openForSignature()).then(refused('WRONG_STATE'));
    given(returned).when('signatory', send.signAgreement()).then(refused('WRONG_STATE'));
  });

  it('but terms in force are signed already', () => {
    given(reviewed, steps.activated).when('signatory', send.signAgreement()).then(refused('ALREADY_IN_STATE'));
  });
});

describe('signing', () => {
  it('ends with the day of signBy', () => {
    given(open, on('2026-04-02T03:59:00.000Z'))
      .when('signatory', send.signAgreement())
      .then(accepted('SignatureRecorded'));
    given(open, on('2026-04-02T04:00:00.000Z'))
      .when('signatory', send.signAgreement())
      .then(refused('GATE_MISSING:signatures'));
  });

  it('names the party and the version of the terms', () => {
    given(open, steps.isaoSigned)
      .when('ao-1', send.signAgreement())
      .then(carrying({ party: 'NCCIC', termsVersion: 1 }), inState('PrivacyReviewed'));
  });

  it('is not possible before the terms are open', () => {
    given(reviewed).when('signatory', send.signAgreement()).then(refused('GATE_MISSING:signatures'));
  });

  it('is not possible on terms that were opened anew', () => {
    const old = given(open).scene.state.terms!.termsDigest;
    given(open, on('2026-04-02'), steps.termsOpen)
      .when('signatory', send.signAgreement({ termsDigest: old }))
      .then(refused('DIGEST_MISMATCH'));
  });

  it('with authority that ends today is in time', () => {
    given(open)
      .when('signatory', send.signAgreement({ authorityValidUntil: '2026-03-02' }))
      .then(accepted('SignatureRecorded'));
  });
});

describe('activation', () => {
  const signed = all(open, steps.bothSigned);

  it('runs for the requested term and entitles to the whole application', () => {
    given(signed)
      .when('cm-1', send.activateAgreement())
      .then(
        carrying({
          effectiveOn: '2026-03-02',
          expiresOn: '2029-03-02',
          expiresAt: '2029-03-03T04:59:59.000Z',
          termsVersion: 1,
          entitlements: [
            {
              collectionId: 'gbw-in',
              canRead: false,
              canWrite: true,
              infoTypes: ['CyberThreatIndicator'],
              tlpCeiling: 'GREEN',
            },
            { collectionId: 'nccic-green', infoTypes: ['CyberThreatIndicator', 'DefensiveMeasure'] },
          ],
        }),
        inState('Active'),
      );
  });

  it.each([
    ['ends on its first day', { expiresOn: '2026-03-02' }],
    ['is longer than the maximum', { expiresOn: '2031-03-03' }],
    ['is longer than the one that was signed', { expiresOn: '2029-03-03' }],
    ['began yesterday', { effectiveOn: '2026-03-01' }],
  ])('is refused for a term that %s', (_what, payload) => {
    given(signed).when('cm-1', send.activateAgreement(payload)).then(refused('GATE_MISSING:term'));
  });

  it('may run for the longest term', () => {
    given(steps.privacyReviewed({ requestedTermMonths: 60 }), steps.termsOpen, steps.bothSigned)
      .when('cm-1', send.activateAgreement({ expiresOn: '2031-03-02' }))
      .then(inState('Active'));
  });

  it('may follow signBy, but not the day on which signatures are void', () => {
    given(signed, on('2026-05-01')).when('cm-1', send.activateAgreement()).then(inState('Active'));
    given(signed, on('2026-05-02')).when('cm-1', send.activateAgreement()).then(refused('GATE_MISSING:signatures'));
  });

  it('needs the attestation of its day', () => {
    const attestedTo = (validUntil: string) =>
      where(({ organization }) => ({
        organization: { ...organization, attestation: { ...organization.attestation!, validUntil } },
      }));
    given(signed, attestedTo('2026-03-02')).when('cm-1', send.activateAgreement()).then(inState('Active'));
    given(signed, attestedTo('2026-03-01'))
      .when('cm-1', send.activateAgreement())
      .then(refused('GATE_MISSING:standards'));
  });

  it('goes beside agreements of another scope, and beside the predecessor', () => {
    const elsewhere = application({ collections: [{ id: 'elsewhere', canRead: true, canWrite: false }] });
    given(signed, steps.otherInForce(elsewhere)).when('cm-1', send.activateAgreement()).then(inState('Active'));
    given(signed, steps.otherInForce(application()), steps.succeeding)
      .when('cm-1', send.activateAgreement())
      .then(inState('Active'));
  });

  it('without collections overlaps by type, direction and channel', () => {
    const only = (channel: string, direction: 'toNCCIC' | 'fromNCCIC') =>
      application({ channels: [channel], collections: [], infoTypes: [{ type: 'DefensiveMeasure', direction }] });
    given(signed, steps.otherInForce(only('Portal', 'fromNCCIC')))
      .when('cm-1', send.activateAgreement())
      .then(refused('GATE_MISSING:overlap'));
    for (const elsewhere of [only('Portal', 'toNCCIC'), only('Email', 'fromNCCIC')])
      given(signed, steps.otherInForce(elsewhere)).when('cm-1', send.activateAgreement()).then(inState('Active'));
  });
});

describe('rejection and withdrawal', () => {
  it('for want of a reply comes from day 60', () => {
    given(steps.proposed(), steps.changesRequested, on('2026-05-01'))
      .when('ao-1', send.rejectProposal('NoResponse'))
      .then(inState('Rejected'));
    given(steps.proposed(), on('2026-09-01'))
      .when('ao-1', send.rejectProposal('NoResponse'))
      .then(refused('WRONG_STATE'));
  });

  it.each(['officer', 'signatory'])('%s may withdraw at every stage', (person) => {
    for (const before of [
      steps.drafted(),
      steps.proposed(),
      reviewed,
      steps.secretApproved(),
      all(reviewed, steps.changesRequested),
    ])
      given(before).when(person, send.withdrawProposal()).then(accepted('AgreementWithdrawn'), inState('Withdrawn'));
  });

  it('of a draft is not for government', () => {
    given(steps.drafted()).when('ao-1', send.rejectProposal()).then(refused('WRONG_STATE'));
  });
});
