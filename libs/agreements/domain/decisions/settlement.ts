import { addDays, derivedId, endOfDay } from '@accord/kernel';
import { activationTerm, allEntitlements } from '../activation.js';
import { predecessorInForceOn } from '../in-force.js';
import { nextTermsVersion, termsDigestOf } from '../terms.js';
import { type Decisions, voidings } from './decision.js';

type Settlement = 'OpenForSignature' | 'SignAgreement' | 'ActivateAgreement' | 'RejectProposal' | 'WithdrawProposal';

/** Decisions of the way out of review. */
export const settlementDecisions: Decisions<Settlement> = {
  OpenForSignature: ({ signBy }, state, { agreementId, today, premises: { policy } }) => {
    const termsVersion = nextTermsVersion(state);
    return [
      ...voidings(state, 'TermsReopened'),
      {
        type: 'TermsOpenedForSignature',
        data: {
          termsVersion,
          termsDigest: termsDigestOf(state, agreementId, policy, termsVersion),
          clauseIds: policy.clauses.map(({ id }) => id),
          policyVersion: policy.version,
          signBy: signBy ?? addDays(today, policy.signatureWindow.days),
        },
      },
    ];
  },
  SignAgreement: (form, { terms }, { actor, commandId }) => {
    if (!terms) throw new TypeError('There are no terms to sign.');
    return [
      {
        type: 'SignatureRecorded',
        data: {
          ...form,
          signatureId: derivedId(`${commandId}/signature`),
          party: actor.function === 'isao.signatory' ? 'ISAO' : 'NCCIC',
          termsVersion: terms.termsVersion,
        },
      },
    ];
  },
  ActivateAgreement: (payload, state, { today, premises }) => {
    const { terms } = state;
    const supersedes = predecessorInForceOn(premises, today);
    if (!terms) throw new TypeError('There are no terms to put in force.');
    const { effectiveOn, expiresOn } = activationTerm(state, payload, today);
    return [
      {
        type: 'AgreementActivated',
        data: {
          effectiveOn,
          expiresOn,
          expiresAt: endOfDay(expiresOn),
          termsVersion: terms.termsVersion,
          termsDigest: terms.termsDigest,
          entitlements: payload.entitlements ?? allEntitlements(state),
          ...(supersedes === null ? {} : { supersedes }),
        },
      },
    ];
  },
  RejectProposal: ({ reasonCode, publicStatement }, { state }) => [
    {
      type: 'AgreementRejected',
      data: { reasonCode, fromState: state, ...(publicStatement === undefined ? {} : { publicStatement }) },
    },
  ],
  WithdrawProposal: ({ reasonCode }, { state }) => [
    { type: 'AgreementWithdrawn', data: { reasonCode, fromState: state } },
  ],
};
