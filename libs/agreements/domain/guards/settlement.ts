import { addMonths, digestOf, type FieldError } from '@accord/kernel';
import { type Application, type Entitlement, TLP_LABELS } from '../application.js';
import type { CommandPayloads } from '../commands.js';
import { fieldError, fieldGuard, guard, payloadGuard } from '../guard.js';
import { othersInForceOn } from '../in-force.js';
import { overlaps } from '../overlap.js';
import { acceptanceOf, isUnknownSource, latestExpiry, reachesRank, residualLevelOf } from '../risk.js';
import type { AgreementState, StateName } from '../state.js';
import { isWindowVoid } from '../time.js';
import { bounded, duplicates, notBeyond, notPast } from './fields.js';
import { replyIsOverdue } from './gates.js';
import { activationTerm, typesFor } from '../activation.js';

type Acceptance = CommandPayloads['AcceptRisk'];
type Activation = CommandPayloads['ActivateAgreement'];

/** Dates and source of a risk acceptance (server rules `date-not-past`, `risk-expiry`, `risk-source-known`). */
export const acceptanceRules = fieldGuard<Acceptance>(
  'INVALID_PAYLOAD',
  'The acceptance or a milestone runs too long or is dated in the past, or it rests on nothing that is there.',
  ({ state, context }, { form }) => {
    const { premises, today } = context;
    const { policy, organization } = premises;
    const latest = latestExpiry(residualLevelOf(form, state, policy), policy, today);
    return [
      ...fieldError(
        isUnknownSource(form.source, state, organization, policy),
        '/form/source/ref',
        'risk-source-known',
        'Nothing of this name is open here.',
      ),
      ...form.plan.flatMap(({ dueOn }, index) =>
        bounded(dueOn, 'milestoneDueOn', context, `/form/plan/${index}/dueOn`),
      ),
      ...notPast(form.expiresOn, today, '/form/expiresOn'),
      ...fieldError(
        form.expiresOn > latest,
        '/form/expiresOn',
        'risk-expiry',
        `At this level no later than ${latest}.`,
      ),
    ];
  },
);

/** The same form is accepted already, and the acceptance runs. */
export const acceptedAlready = payloadGuard<Acceptance>(
  'ALREADY_IN_STATE',
  'This very acceptance is on the record.',
  ({ state, context }, { form }) => {
    const acceptance = acceptanceOf(state, form.source);
    return acceptance !== null && acceptance.formDigest === digestOf(form) && context.today <= acceptance.expiresOn;
  },
);

/** The acceptor's rank reaches the residual level. */
export const rankReaches = payloadGuard<Acceptance>(
  'RANK_TOO_LOW',
  'The rank of the acceptor does not reach the residual level.',
  ({ state, actor, context: { premises } }, { form }) =>
    !reachesRank(actor.rank, residualLevelOf(form, state, premises.policy), premises.policy),
);

/** The end of the signing window lies ahead, within the policy. */
export const signByGuard = fieldGuard<CommandPayloads['OpenForSignature']>(
  'INVALID_PAYLOAD',
  'The end of the signing window lies in the past or too far ahead.',
  ({ context }, { signBy }) => bounded(signBy, 'signBy', context, '/signBy'),
);

/** States in which terms lie open, or have taken effect; while changes are requested they only wait to be closed. */
const WHILE_OPEN = new Set<StateName>(['PrivacyReviewed', 'ClassifiedAccessApproved', 'Active']);

const hasTerms = ({ state, terms }: AgreementState): boolean => terms?.open === true && WHILE_OPEN.has(state);

/** Terms lie open, and neither their window nor all their signatures have ended. */
export const openAlready = guard(
  'ALREADY_IN_STATE',
  'Terms lie open for signature.',
  ({ state, context: { premises, today } }) => {
    const { terms } = state;
    if (!terms || !hasTerms(state) || today > terms.signBy || isWindowVoid(state, premises.policy, today)) return false;
    const signatures = state.signatures.filter(({ termsVersion }) => termsVersion === terms.termsVersion);
    return signatures.length === 0 || signatures.some(({ status }) => status === 'Signed');
  },
);

const partyOf = (name: string): 'ISAO' | 'NCCIC' => (name === 'isao.signatory' ? 'ISAO' : 'NCCIC');

const hasSigned = ({ state }: { readonly state: AgreementState }, party: 'ISAO' | 'NCCIC'): boolean =>
  state.signatures.some(
    (one) => one.party === party && one.status === 'Signed' && one.termsDigest === state.terms?.termsDigest,
  );

/** The party has signed the open terms. */
export const signedAlready = guard(
  'ALREADY_IN_STATE',
  'The party has signed these terms.',
  (situation) => hasTerms(situation.state) && hasSigned(situation, partyOf(situation.actor.function)),
);

/** The signature statement is the one in force. */
export const statementCurrent = payloadGuard<CommandPayloads['SignAgreement']>(
  'GATE_MISSING:template',
  'The signature was given on another statement than the one in force.',
  ({ context }, { statementVersion }) => statementVersion !== context.premises.policy.signatureStatementVersion,
);

/** What is signed is what lies open. */
export const termsDigestMatches = payloadGuard<CommandPayloads['SignAgreement']>(
  'DIGEST_MISMATCH',
  'The digest is not that of the terms that lie open.',
  ({ state }, { termsDigest }) => termsDigest !== state.terms?.termsDigest,
);

/** The ISAO signs first. */
export const isaoSignsFirst = guard(
  'SIGN_ORDER',
  'NCCIC signs after the ISAO.',
  (situation) => partyOf(situation.actor.function) === 'NCCIC' && !hasSigned(situation, 'ISAO'),
);

/** The evidence of the authority to sign runs. */
export const authorityRuns = payloadGuard<CommandPayloads['SignAgreement']>(
  'AUTHORITY_EXPIRED',
  'The evidence of the authority to sign is past its date.',
  ({ context }, { authorityValidUntil }) => authorityValidUntil < context.today,
);

/** The evidence of an authority runs no longer than the policy admits, the ISAO's no longer than its application said. */
export const authorityBounded = fieldGuard<CommandPayloads['SignAgreement']>(
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

/** Both parties have signed the terms that lie open, within the window, ISAO first. */
export const bothSigned = guard(
  'GATE_MISSING:signatures',
  'A signature over the current terms is missing or void.',
  (situation) => {
    const { state, context } = situation;
    if (!state.terms?.open || isWindowVoid(state, context.premises.policy, context.today)) return true;
    return !hasSigned(situation, 'ISAO') || !hasSigned(situation, 'NCCIC');
  },
);

/** Server rule `effective-today`: in force from today, to a later day within the longest term and the one that was signed. */
export const termGate = payloadGuard<Activation>(
  'GATE_MISSING:term',
  'The agreement takes effect today and ends on a later day, within the term that was signed and the longest one.',
  ({ state, context }, payload) => {
    const { effectiveOn, expiresOn } = activationTerm(state, payload, context.today);
    const signedMonths = state.application?.requestedTermMonths ?? 0;
    const months = Math.min(signedMonths, context.premises.policy.term.maxMonths);
    return effectiveOn !== context.today || expiresOn <= effectiveOn || expiresOn > addMonths(effectiveOn, months);
  },
);

/** The end of the term is not past. */
export const expiresOnGuard = fieldGuard<Activation>(
  'INVALID_PAYLOAD',
  'The end of the term lies in the past.',
  ({ context }, { expiresOn }) => notPast(expiresOn, context.today, '/expiresOn'),
);

const tlpRank = (label: string): number => TLP_LABELS.findIndex((one) => one === label);

function beyond(entitlement: Entitlement, application: Application, path: string): readonly FieldError[] {
  const collection = application.collections.find(({ id }) => id === entitlement.collectionId);
  const types = typesFor(application, entitlement);
  const wrong = (isWrong: boolean, field: string) =>
    fieldError(isWrong, `${path}/${field}`, 'entitlements-within', 'This goes beyond the application.');
  return [
    ...wrong(collection === undefined, 'collectionId'),
    ...wrong(entitlement.canRead && collection?.canRead === false, 'canRead'),
    ...wrong(entitlement.canWrite && collection?.canWrite === false, 'canWrite'),
    ...wrong(!entitlement.infoTypes.every((type) => types.includes(type)), 'infoTypes'),
    ...wrong(tlpRank(entitlement.tlpCeiling) > tlpRank(application.tlpCeiling), 'tlpCeiling'),
  ];
}

/** Server rules `entitlements-within` and `unique-keys`: within the application and its directions, each collection once. */
export const entitlementsWithin = fieldGuard<Activation>(
  'INVALID_PAYLOAD',
  'An entitlement goes beyond the application or against its direction, or a collection stands there twice.',
  ({ state }, { entitlements = [] }) => {
    const { application } = state;
    if (!application) return [];
    return [
      ...entitlements.flatMap((one, index) => beyond(one, application, `/entitlements/${index}`)),
      ...duplicates(
        entitlements.map(({ collectionId }) => collectionId),
        (index) => `/entitlements/${index}/collectionId`,
        'unique-keys',
      ),
    ];
  },
);

/** No other agreement in force shares the scope, unless it is the predecessor (domain rules, A5 8). */
export const overlapGate = guard(
  'GATE_MISSING:overlap',
  'Another agreement of the organization in force overlaps in scope.',
  ({ state, context }) =>
    othersInForceOn(context.premises, context.today).some(
      (other) => other.agreementId !== state.predecessorId && overlaps(state.application, other.application),
    ),
);

/** Rejection for want of a reply comes after the reply was due for long enough. */
export const replyOverdue = payloadGuard<CommandPayloads['RejectProposal']>(
  'WRONG_STATE',
  'No request for changes has stayed without a reply for long enough.',
  ({ state, context: { premises, today } }, { reasonCode }) =>
    reasonCode === 'NoResponse' &&
    (state.state !== 'ChangesRequested' ||
      state.stateSince === null ||
      !replyIsOverdue(state.stateSince, premises.policy.noReplyRejectionDays, today)),
);
