import { describe, expect, it } from '@jest/globals';
import { digestOf } from '@accord/kernel';
import * as send from '../testing/commands.js';
import { accepted, all, by, carrying, given, inState, leaving, on, refused, where } from '../testing/given.js';
import { AGREEMENT } from '../testing/persons.js';
import * as steps from '../testing/steps.js';
import { termsDocument } from './terms.js';

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
