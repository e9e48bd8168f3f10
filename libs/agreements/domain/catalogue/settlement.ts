import type { CommandName } from '../commands.js';
import { inTargetState } from '../guards/entry.js';
import * as gates from '../guards/gates.js';
import * as settlement from '../guards/settlement.js';
import type { CommandRule } from '../guard.js';

type SettlementCommand = Extract<
  CommandName,
  'OpenForSignature' | 'SignAgreement' | 'ActivateAgreement' | 'RejectProposal' | 'WithdrawProposal'
>;

/** Rules of the way out of review: terms, signatures, activation, rejection and withdrawal. */
export const settlementRules: { readonly [Name in SettlementCommand]: CommandRule<Name> } = {
  OpenForSignature: {
    by: ['nccic.case_manager'],
    from: ['PrivacyReviewed', 'ClassifiedAccessApproved'],
    judgesSeparation: true,
    payload: [settlement.signByGuard],
    already: [settlement.openAlready],
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
  },
  SignAgreement: {
    by: ['isao.signatory', 'nccic.approving_official'],
    from: ['PrivacyReviewed', 'ClassifiedAccessApproved'],
    judgesSeparation: true,
    payload: [settlement.authorityBounded],
    already: [settlement.signedAlready],
    guards: [
      gates.privacyGate,
      gates.signingGate,
      settlement.statementCurrent,
      settlement.termsDigestMatches,
      settlement.isaoSignsFirst,
      settlement.authorityRuns,
    ],
  },
  ActivateAgreement: {
    by: ['nccic.case_manager'],
    from: ['PrivacyReviewed', 'ClassifiedAccessApproved'],
    judgesSeparation: true,
    payload: [settlement.expiresOnGuard, settlement.entitlementsWithin],
    already: [inTargetState('Active', 'The agreement is in force already.')],
    // the order of A5, then what answers with a code of its own
    guards: [
      gates.privacyGate,
      gates.classifiedGate,
      gates.standardsGate,
      gates.conditionsGate,
      settlement.bothSigned,
      settlement.termGate,
      gates.crclGate,
      gates.counselGate,
      settlement.overlapGate,
      gates.clausesGate,
      gates.recipientsGate,
      gates.secondOfficialGate,
      gates.riskGate,
    ],
  },
  RejectProposal: {
    by: ['nccic.approving_official'],
    from: ['Proposed', 'ChangesRequested', 'PrivacyReviewed', 'ClassifiedAccessApproved'],
    judgesSeparation: true,
    already: [],
    fits: [settlement.replyOverdue],
  },
  WithdrawProposal: {
    by: ['isao.officer', 'isao.signatory'],
    from: ['Draft', 'Proposed', 'ChangesRequested', 'PrivacyReviewed', 'ClassifiedAccessApproved'],
    judgesSeparation: true,
    already: [],
  },
};
