import { derivedId, type FunctionName } from '@accord/kernel';
import { command, fieldGuard, guard, payloadGuard } from '../grammar.js';
import { notBeyond } from '../guards/fields.js';
import * as gates from '../guards/gates.js';
import { workOf, type Waiting } from '../work.js';
import type { SignatureEvent } from './events.js';
import type { Party, SignatureForm } from './forms.js';
import { hasSigned, hasTerms, isReadyForTerms, signatureOf } from './signatures.js';

/** The party that a function signs for. */
export const partyOf = (name: FunctionName): Party => (name === 'isao.signatory' ? 'ISAO' : 'NCCIC');

/** The party has signed the open terms. */
const signedAlready = guard(
  'ALREADY_IN_STATE',
  'The party has signed these terms.',
  (situation) => hasTerms(situation.state) && hasSigned(situation.state, partyOf(situation.actor.function)),
);

/** The signature statement is the one in force. */
export const statementCurrent = payloadGuard<SignatureForm>(
  'GATE_MISSING:template',
  'The signature was given on another statement than the one in force.',
  ({ context }, { statementVersion }) => statementVersion !== context.premises.policy.signatureStatementVersion,
);

/** What is signed is what lies open. */
const termsDigestMatches = payloadGuard<SignatureForm>(
  'DIGEST_MISMATCH',
  'The digest is not that of the terms that lie open.',
  ({ state }, { termsDigest }) => termsDigest !== state.terms?.termsDigest,
);

/** The ISAO signs first. */
const isaoSignsFirst = guard(
  'SIGN_ORDER',
  'NCCIC signs after the ISAO.',
  (situation) => partyOf(situation.actor.function) === 'NCCIC' && !hasSigned(situation.state, 'ISAO'),
);

/** The evidence of the authority to sign runs. */
export const authorityRuns = payloadGuard<SignatureForm>(
  'AUTHORITY_EXPIRED',
  'The evidence of the authority to sign is past its date.',
  ({ context }, { authorityValidUntil }) => authorityValidUntil < context.today,
);

/** The evidence of an authority runs no longer than the policy admits, the ISAO's no longer than its application said. */
export const authorityBounded = fieldGuard<SignatureForm>(
  'INVALID_PAYLOAD',
  'The evidence of the authority to sign runs for too long.',
  ({ state, actor, context: { premises } }, { authorityValidUntil }) => {
    const latest = premises.policy.latestDates.authorityValidUntil;
    const stated = partyOf(actor.function) === 'ISAO' ? state.application?.signatory.validUntil : undefined;
    return notBeyond(
      authorityValidUntil,
      stated !== undefined && stated < latest ? stated : latest,
      '/authorityValidUntil',
    );
  },
);

const waiting: Waiting = (known) => {
  const { state } = known;
  const { terms } = state;
  if (!terms?.open || !isReadyForTerms(known)) return [];
  const isao = signatureOf(state, 'ISAO');
  if (!isao) return [workOf('isao.signatory', terms.openedAt, { dueOn: terms.signBy })];
  return signatureOf(state, 'NCCIC')
    ? []
    : [workOf('nccic.approving_official', isao.signedAt, { dueOn: terms.signBy })];
};

/** A party signs the terms that lie open. */
export const SignAgreement = command<SignatureForm, SignatureEvent>({
  by: ['isao.signatory', 'nccic.approving_official'],
  from: ['PrivacyReviewed', 'ClassifiedAccessApproved'],
  terminal: 'refused',
  judgesSeparation: true,
  payload: [authorityBounded],
  already: [signedAlready],
  guards: [gates.privacyGate, gates.signingGate, statementCurrent, termsDigestMatches, isaoSignsFirst, authorityRuns],
  work: waiting,
  decide: (form, { terms }, { actor, commandId }) => {
    if (!terms) throw new TypeError('There are no terms to sign.');
    return [
      {
        type: 'SignatureRecorded',
        data: {
          ...form,
          signatureId: derivedId(`${commandId}/signature`),
          party: partyOf(actor.function),
          termsVersion: terms.termsVersion,
        },
      },
    ];
  },
});
