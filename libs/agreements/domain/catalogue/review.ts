import { WHILE_REVIEWED } from '../assignments.js';
import type { CommandName } from '../commands.js';
import * as classified from '../guards/classified.js';
import { inTargetState } from '../guards/entry.js';
import { assignmentDueOn } from '../guards/fields.js';
import * as determination from '../guards/determination.js';
import * as gates from '../guards/gates.js';
import * as persons from '../guards/persons.js';
import * as review from '../guards/review.js';
import * as settlement from '../guards/settlement.js';
import type { CommandRule } from '../guard.js';
import { WHILE_ACCEPTING } from '../risk.js';

type ReviewCommand = Extract<
  CommandName,
  | 'AssignReviewer'
  | 'ReassignReviewer'
  | 'RecuseReviewer'
  | 'RecordConcurrence'
  | 'PassPrivacyReview'
  | 'FailPrivacyReview'
  | 'ApproveClassifiedAccess'
  | 'DenyClassifiedAccess'
  | 'DropClassifiedRequest'
  | 'AcceptRisk'
>;

/** Rules of the reviews: assignment, concurrence, privacy, classified access and accepted risks. */
export const reviewRules: { readonly [Name in ReviewCommand]: CommandRule<Name> } = {
  AssignReviewer: {
    by: ['nccic.case_manager'],
    from: ['Proposed', 'PrivacyReviewed'],
    judgesSeparation: true,
    payload: [assignmentDueOn],
    separation: [persons.assigneeUnconflicted],
    already: [review.assignedAlready],
    fits: [review.reviewUnassigned, review.nobodyAssigned],
    guards: [persons.assigneeQualified],
  },
  ReassignReviewer: {
    by: ['nccic.case_manager'],
    from: WHILE_REVIEWED,
    judgesSeparation: true,
    payload: [assignmentDueOn],
    separation: [persons.assigneeUnconflicted],
    already: [review.assignedAlready],
    fits: [review.anyAssignmentOpen, review.assignmentOpen],
    guards: [persons.assigneeQualified],
  },
  RecuseReviewer: {
    by: ['dhs.privacy', 'dhs.crcl', 'dhs.counsel', 'dhs.csa'],
    from: WHILE_REVIEWED,
    judgesSeparation: false,
    assignment: [review.hasAssignment, review.ownAssignment],
    already: [],
  },
  RecordConcurrence: {
    by: ['dhs.crcl', 'dhs.counsel', 'dhs.csa', 'nccic.approving_official'],
    from: ['Proposed', 'PrivacyReviewed'],
    judgesSeparation: true,
    authorization: [review.officeOfFunction],
    payload: [review.reasonToTakeBack],
    assignment: [persons.notAssignedToAnother(['dhs.crcl', 'dhs.counsel'])],
    already: [review.statedAlready, review.objectedAlready],
    fits: [review.secondOfficialAsked],
  },
  PassPrivacyReview: {
    by: ['dhs.privacy'],
    from: ['Proposed'],
    judgesSeparation: true,
    payload: [review.formCanPass, review.formDates],
    assignment: [persons.assignedToActor('dhs.privacy')],
    already: [inTargetState('PrivacyReviewed', 'The review is passed already.')],
    fits: [review.notFailed],
    guards: [
      gates.intakeGate,
      gates.crclGate,
      gates.counselGate,
      gates.templateUnlocked,
      gates.templateCurrent,
      review.noBlockingCondition,
    ],
  },
  FailPrivacyReview: {
    by: ['dhs.privacy'],
    from: ['Proposed'],
    judgesSeparation: true,
    payload: [review.formCannotPass, review.formDates],
    assignment: [persons.assignedToActor('dhs.privacy')],
    already: [review.failedAlready],
    guards: [gates.templateUnlocked, gates.templateCurrent],
  },
  ApproveClassifiedAccess: {
    by: ['dhs.csa'],
    from: ['PrivacyReviewed'],
    judgesSeparation: true,
    payload: [
      classified.determinationDates,
      classified.pathwayKnown,
      determination.pathwayApplied,
      determination.possessionAllowed,
      determination.peopleNominated,
      classified.peopleEqual,
    ],
    assignment: [persons.notAssignedToAnother(['dhs.csa'])],
    already: [classified.approvedAlready],
    fits: [classified.accessRequested],
    guards: [
      gates.privacyGate,
      determination.entityEligible,
      classified.levelWithin,
      gates.recipientsGate,
      classified.secondOfficialForTopSecret,
      classified.fociResolved,
    ],
  },
  DenyClassifiedAccess: {
    by: ['dhs.csa'],
    from: ['PrivacyReviewed'],
    judgesSeparation: true,
    payload: [classified.determinationDates, classified.pathwayListed],
    assignment: [persons.notAssignedToAnother(['dhs.csa'])],
    already: [classified.deniedAlready],
    fits: [classified.accessRequested],
  },
  DropClassifiedRequest: {
    by: ['isao.officer'],
    from: ['PrivacyReviewed'],
    judgesSeparation: true,
    already: [classified.droppedAlready],
    fits: [classified.requestToDrop, classified.unclassifiedRemains],
  },
  AcceptRisk: {
    by: ['dhs.risk_acceptor'],
    from: WHILE_ACCEPTING,
    judgesSeparation: true,
    payload: [settlement.acceptanceRules],
    already: [settlement.acceptedAlready],
    guards: [settlement.rankReaches],
  },
};
