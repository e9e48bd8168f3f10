import { inTargetState } from '../guards/entry.js';
import * as application from '../guards/application.js';
import * as entry from '../guards/entry.js';
import { changesDueOn } from '../guards/fields.js';
import { guard, type CommandRule } from '../guard.js';

/** Rules of the way in: draft, submission, intake, request for changes, resubmission. */
export const entryRules: { readonly [Name in entry.EntryCommand]: CommandRule<Name> } = {
  CreateDraft: {
    by: ['isao.officer'],
    from: [],
    judgesSeparation: true,
    authorization: [entry.ownOrganization],
    payload: [entry.predecessorOwn],
    already: [entry.alreadyCreated],
  },
  ReviseDraft: {
    by: ['isao.officer'],
    from: entry.WHILE_DRAFTING,
    judgesSeparation: true,
    payload: [entry.draftNotTooLarge],
    already: [entry.patchChangesNothing],
  },
  SubmitProposal: {
    by: ['isao.officer'],
    from: ['Draft'],
    judgesSeparation: true,
    payload: [application.applicationGiven, application.applicationRules],
    already: [inTargetState('Proposed', 'The application is submitted already.')],
    guards: [entry.attestationGate, application.certificationCurrent, entry.applicationDigestMatches],
  },
  CompleteIntake: {
    by: ['nccic.case_manager'],
    from: ['Proposed'],
    judgesSeparation: true,
    already: [guard('ALREADY_IN_STATE', 'Intake is complete already.', ({ state }) => state.intake !== null)],
    guards: [entry.duplicateGate],
  },
  RequestChanges: {
    by: ['nccic.case_manager', 'dhs.privacy', 'dhs.csa', 'dhs.counsel'],
    from: ['Proposed', 'PrivacyReviewed', 'ClassifiedAccessApproved'],
    judgesSeparation: true,
    payload: [changesDueOn],
    already: [inTargetState('ChangesRequested', 'Changes are requested already.')],
  },
  Resubmit: {
    by: ['isao.officer'],
    from: ['ChangesRequested'],
    judgesSeparation: true,
    payload: [application.applicationRules, entry.everyItemAnswered, entry.answersFitItems],
    already: [entry.resubmittedAlready],
    guards: [application.certificationCurrent],
  },
};
