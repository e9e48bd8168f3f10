import { addMonths, endOfDay, fieldError, type FieldError, type LocalDate } from '@accord/kernel';
import { TLP_LABELS, type Application, type Entitlement } from '../application.js';
import { command, fieldGuard, guard, payloadGuard } from '../grammar.js';
import { duplicates, notPast } from '../guards/fields.js';
import * as gates from '../guards/gates.js';
import { inTargetState } from '../guards/state.js';
import { hasSigned, isReadyForTerms, signatureOf } from '../signature/signatures.js';
import { isWindowVoid } from '../time.js';
import { workOf } from '../work.js';
import { activationTerm, allEntitlements, typesFor } from './activation.js';
import type { InForceEvent } from './events.js';
import { overlapGate } from './overlap.guard.js';
import { predecessorInForceOn } from './standing.js';

interface Payload {
  readonly effectiveOn?: LocalDate;
  readonly expiresOn?: LocalDate;
  readonly entitlements?: readonly Entitlement[];
}

/** The end of the term is not past. */
const expiresOnGuard = fieldGuard<Payload>(
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
const entitlementsWithin = fieldGuard<Payload>(
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

/** Both parties have signed the terms that lie open, within the window, ISAO first. */
const bothSigned = guard(
  'GATE_MISSING:signatures',
  'A signature over the current terms is missing or void.',
  ({ state, context }) => {
    if (!state.terms?.open || isWindowVoid(state, context.premises.policy, context.today)) return true;
    return !hasSigned(state, 'ISAO') || !hasSigned(state, 'NCCIC');
  },
);

/** Server rule `effective-today`: in force from today, to a later day within the longest term and the one that was signed. */
const termGate = payloadGuard<Payload>(
  'GATE_MISSING:term',
  'The agreement takes effect today and ends on a later day, within the term that was signed and the longest one.',
  ({ state, context }, payload) => {
    const { effectiveOn, expiresOn } = activationTerm(state, payload, context.today);
    const signedMonths = state.application?.requestedTermMonths ?? 0;
    const months = Math.min(signedMonths, context.premises.policy.term.maxMonths);
    return effectiveOn !== context.today || expiresOn <= effectiveOn || expiresOn > addMonths(effectiveOn, months);
  },
);

/** The case manager puts a signed agreement in force. */
export const ActivateAgreement = command<Payload, InForceEvent>({
  by: ['nccic.case_manager'],
  from: ['PrivacyReviewed', 'ClassifiedAccessApproved'],
  terminal: 'refused',
  judgesSeparation: true,
  payload: [expiresOnGuard, entitlementsWithin],
  already: [inTargetState('Active', 'The agreement is in force already.')],
  // the order of rules.md#activation, then what answers with a code of its own
  guards: [
    gates.privacyGate,
    gates.classifiedGate,
    gates.standardsGate,
    gates.conditionsGate,
    bothSigned,
    termGate,
    gates.crclGate,
    gates.counselGate,
    overlapGate,
    gates.clausesGate,
    gates.recipientsGate,
    gates.secondOfficialGate,
    gates.riskGate,
  ],
  work: (known) => {
    const nccic = isReadyForTerms(known) && known.state.terms?.open ? signatureOf(known.state, 'NCCIC') : null;
    return nccic && signatureOf(known.state, 'ISAO') ? [workOf('nccic.case_manager', nccic.signedAt)] : [];
  },
  decide: (payload, state, { today, premises }) => {
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
});
