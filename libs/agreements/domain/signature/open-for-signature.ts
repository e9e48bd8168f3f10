import { addDays, type LocalDate } from '@accord/kernel';
import { command, fieldGuard, guard } from '../grammar.js';
import { bounded } from '../guards/fields.js';
import * as gates from '../guards/gates.js';
import { isWindowVoid } from '../time.js';
import { workOf } from '../work.js';
import type { SignatureEvent } from './events.js';
import { nextTermsVersion, termsDigestOf } from './terms.js';
import { hasTerms, isReadyForTerms } from './signatures.js';
import { voidings } from './voidings.js';

interface Payload {
  readonly signBy?: LocalDate;
}

/** The end of the signing window lies ahead, within the policy. */
const signByGuard = fieldGuard<Payload>(
  'INVALID_PAYLOAD',
  'The end of the signing window lies in the past or too far ahead.',
  ({ context }, { signBy }) => bounded(signBy, 'signBy', context, '/signBy'),
);

/** Terms lie open, and neither their window nor all their signatures have ended. */
const openAlready = guard(
  'ALREADY_IN_STATE',
  'Terms lie open for signature.',
  ({ state, context: { premises, today } }) => {
    const { terms } = state;
    if (!terms || !hasTerms(state) || today > terms.signBy || isWindowVoid(state, premises.policy, today)) return false;
    const signatures = state.signatures.filter(({ termsVersion }) => termsVersion === terms.termsVersion);
    return signatures.length === 0 || signatures.some(({ status }) => status === 'Signed');
  },
);

/** The case manager lays the terms open for signature; what was signed before is void. */
export const OpenForSignature = command<Payload, SignatureEvent>({
  by: ['nccic.case_manager'],
  from: ['PrivacyReviewed', 'ClassifiedAccessApproved'],
  terminal: 'refused',
  judgesSeparation: true,
  payload: [signByGuard],
  already: [openAlready],
  // what both parties rely on when they sign, in the order of the activation
  guards: [
    gates.privacyGate,
    gates.classifiedGate,
    gates.standardsGate,
    gates.crclGate,
    gates.counselGate,
    gates.clausesGate,
    gates.recipientsGate,
    gates.secondOfficialGate,
    gates.riskGate,
  ],
  work: (known) =>
    isReadyForTerms(known) && !known.state.terms?.open ? [workOf('nccic.case_manager', known.state.updatedAt)] : [],
  decide: ({ signBy }, state, { agreementId, today, premises: { policy } }) => {
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
});
