import { derivedId } from '@accord/kernel';
import { command, guard, payloadGuard } from '../grammar.js';
import { authorityBounded, authorityRuns, partyOf, statementCurrent } from '../signature/sign-agreement.js';
import type { Party, SignatureForm } from '../signature/forms.js';
import { unaccepted } from '../risk/unaccepted.js';
import { latest, workOf, type Waiting } from '../work.js';
import { asAmended, openAmendment } from './amended.js';
import { amendmentGoesOn, ofAmendedFor, openIn, WHILE_AMENDED } from './amendment.guards.js';
import type { AmendmentEvent } from './events.js';
import type { Amendment } from './forms.js';
import { isMetOnRecord, signatureGate } from './gates.js';
import { reliedCover, reliedGates } from './relied.guards.js';

const isSignedBy = (amendment: Amendment | null, party: Party): boolean =>
  amendment !== null && isMetOnRecord(amendment, signatureGate(party));

/** The party has signed the amended terms. */
const signedAlready = guard('ALREADY_IN_STATE', 'The party has signed the amended terms.', ({ state, actor }) =>
  isSignedBy(openAmendment(state), partyOf(actor.function)),
);

/** The amendment needs the signature of this party. */
const signatureAsked = guard('WRONG_STATE', 'The amendment needs no signature of this party.', ({ state, actor }) => {
  const amendment = openAmendment(state);
  return amendment !== null && !amendment.requiredGates.includes(signatureGate(partyOf(actor.function)));
});

/** What is signed is the amended text. */
const digestMatches = payloadGuard<SignatureForm>(
  'DIGEST_MISMATCH',
  'The digest is not that of the amended terms.',
  ({ state }, { termsDigest }) => termsDigest !== openAmendment(state)?.terms?.termsDigest,
);

/** The ISAO signs first, where both sign. */
const isaoSignsFirst = guard('SIGN_ORDER', 'NCCIC signs after the ISAO.', ({ state, actor }) => {
  const amendment = openAmendment(state);
  const isAskedFirst = amendment?.requiredGates.includes('signature.isao') ?? false;
  return partyOf(actor.function) === 'NCCIC' && isAskedFirst && !isSignedBy(amendment, 'ISAO');
});

const SIGNATORIES = [
  ['ISAO', 'isao.signatory'],
  ['NCCIC', 'nccic.approving_official'],
] as const;

/** The parties sign one after the other, once the text is there and every risk of it is accepted. */
const waiting: Waiting = (known) => {
  const amendment = openAmendment(known.state);
  if (!amendment?.terms) return [];
  const isReviewed = amendment.requiredGates.includes('privacy');
  if (isReviewed && unaccepted({ ...known, state: asAmended(known.state) }).length > 0) return [];
  const next = SIGNATORIES.find(
    ([party]) => amendment.requiredGates.includes(signatureGate(party)) && !isSignedBy(amendment, party),
  );
  if (!next) return [];
  const moments = [amendment.proposedAt, amendment.privacy?.reviewedAt ?? null];
  return [workOf(next[1], latest(...moments, ...amendment.signatures.map(({ signedAt }) => signedAt)))];
};

/** A party signs the amended terms. */
export const SignAmendment = command<SignatureForm, AmendmentEvent>({
  by: ['isao.signatory', 'nccic.approving_official'],
  from: WHILE_AMENDED,
  terminal: 'refused',
  judgesSeparation: true,
  payload: [ofAmendedFor(authorityBounded)],
  already: [signedAlready],
  fits: [amendmentGoesOn, signatureAsked],
  guards: [...reliedGates, statementCurrent, digestMatches, isaoSignsFirst, authorityRuns, ...reliedCover],
  work: waiting,
  decide: (form, state, { actor, commandId }) => {
    const { amendmentNo, termsVersion } = openIn(state);
    return [
      {
        type: 'AmendmentSigned',
        data: {
          ...form,
          amendmentNo,
          signatureId: derivedId(`${commandId}/signature`),
          party: partyOf(actor.function),
          termsVersion,
        },
      },
    ];
  },
});
