import { describe } from '@jest/globals';
import type { CommandName } from './agreement.js';
import { COMMAND_NAMES } from './catalogue.js';
import { classifiedBlock, namedRecipients, negotiated } from './testing/applications.js';
import * as send from './testing/commands.js';
import { acceptance, conditionRisk, formWithCondition, gapRisk, privacyForm, topSecret } from './testing/forms.js';
import { by, on } from './testing/given.js';
import { type CommandCases, testCommand } from './testing/guard-cases.js';
import * as steps from './testing/steps.js';

const reviewable = steps.readyForReview();
const pastLock = on('2028-07-02');
const digestless = { formVersion: '2025.1' };

const assigning = (command: typeof send.assignReviewer, given: CommandCases['accepted']['given']) => ({
  'The due date lies in the past or too far ahead.': {
    given,
    by: 'cm-1',
    command: command('pr-2', 'dhs.privacy', '2026-03-01'),
    naming: [['/dueOn', 'date-not-past']] as const,
  },
  'Separation of duties bars the assignee, or the assignee is the assigner.': {
    given: [...given, steps.actedBefore('pr-2', 'dhs.csa')],
    by: 'cm-1',
    command: command('pr-2'),
  },
  'The assignee is not known to hold the function.': { given, by: 'cm-1', command: command('nobody') },
});

const CASES: Partial<Record<CommandName, CommandCases>> = {
  AssignReviewer: {
    accepted: {
      given: [steps.proposed()],
      by: 'cm-1',
      command: send.assignReviewer('pr-2'),
      events: ['ReviewerAssigned'],
    },
    refused: {
      ...assigning(send.assignReviewer, [steps.proposed()]),
      'This person is assigned already.': { given: [reviewable], by: 'cm-1', command: send.assignReviewer('pr-1') },
      'Another person is assigned in this function; reassignment replaces them.': {
        given: [reviewable],
        by: 'cm-1',
        command: send.assignReviewer('pr-2'),
      },
      'Every review is assigned; reassignment replaces.': {
        given: [
          reviewable,
          by('cm-1', send.assignReviewer('cr-1', 'dhs.crcl')),
          by('cm-1', send.assignReviewer('co-1', 'dhs.counsel')),
          by('cm-1', send.assignReviewer('cs-1', 'dhs.csa')),
        ],
        by: 'cm-1',
        command: send.assignReviewer('pr-2'),
      },
    },
  },
  ReassignReviewer: {
    accepted: {
      given: [reviewable],
      by: 'cm-1',
      command: send.reassignReviewer('pr-2'),
      events: ['ReviewerRecused', 'ReviewerAssigned'],
    },
    refused: {
      ...assigning(send.reassignReviewer, [reviewable]),
      'This person is assigned already.': { given: [reviewable], by: 'cm-1', command: send.reassignReviewer('pr-1') },
      'No assignment is open here.': {
        given: [steps.privacyReviewed()],
        by: 'cm-1',
        command: send.reassignReviewer('pr-2'),
      },
      'No assignment is open in this function.': {
        given: [reviewable],
        by: 'cm-1',
        command: send.reassignReviewer('cs-1', 'dhs.csa'),
      },
    },
  },
  RecuseReviewer: {
    accepted: { given: [reviewable], by: 'pr-1', command: send.recuseReviewer(), events: ['ReviewerRecused'] },
    refused: {
      'The actor has no open assignment here.': { given: [reviewable], by: 'pr-2', command: send.recuseReviewer() },
      'The review is not assigned to the actor.': {
        given: [reviewable],
        by: 'pr-1',
        command: send.recuseReviewer('dhs.crcl'),
      },
    },
  },
  RecordConcurrence: {
    accepted: {
      given: [steps.proposed()],
      by: 'cr-1',
      command: send.recordConcurrence('crcl'),
      events: ['ConcurrenceRecorded'],
    },
    refused: {
      'The office is not that of the function.': {
        given: [steps.proposed()],
        by: 'cr-1',
        command: send.recordConcurrence('counsel'),
      },
      'Another person of the function is assigned, or the actor stepped back for a conflict.': {
        given: [steps.proposed(), by('cm-1', send.assignReviewer('cr-2', 'dhs.crcl'))],
        by: 'cr-1',
        command: send.recordConcurrence('crcl'),
      },
      'The office has stated its position on this revision.': {
        given: [reviewable],
        by: 'cr-2',
        command: send.recordConcurrence('crcl', 'NonConcur'),
      },
    },
  },
  PassPrivacyReview: {
    accepted: {
      given: [reviewable],
      by: 'pr-1',
      command: send.passPrivacyReview(),
      events: ['PrivacyReviewPassed', 'ClassifiedAccessMarkedNotRequired'],
    },
    refused: {
      'The form holds an answer with which it cannot pass.': {
        given: [reviewable],
        by: 'pr-1',
        command: send.passPrivacyReview(
          privacyForm({ Security: { finding: 'NotSatisfied' } }, { 'permitted-uses': 'No' }),
        ),
        naming: [
          ['/form/findings/6/finding', 'form-and-outcome'],
          ['/form/statutoryChecks/6/answer', 'form-and-outcome'],
        ],
      },
      'A condition falls due in the past or too far ahead.': {
        given: [reviewable],
        by: 'pr-1',
        command: send.passPrivacyReview(formWithCondition({ dueOn: '2026-03-01' })),
        naming: [['/form/findings/3/condition/dueOn', 'date-not-past']],
      },
      'The review is not assigned to the actor.': {
        given: [reviewable],
        by: 'pr-2',
        command: send.passPrivacyReview(),
      },
      'The review is passed already.': {
        given: [steps.privacyReviewed()],
        by: 'pr-1',
        command: send.passPrivacyReview(),
      },
      'The review failed; only a resubmission leads on.': {
        given: [reviewable, by('pr-1', send.failPrivacyReview())],
        by: 'pr-1',
        command: send.passPrivacyReview(),
      },
      'Intake is not complete.': {
        given: [steps.proposed(), by('cm-1', send.assignReviewer('pr-1'))],
        by: 'pr-1',
        command: send.passPrivacyReview(),
      },
      'CRCL has not concurred on this revision, or its NonConcur is open.': {
        given: [
          steps.proposed(),
          by('cm-1', send.completeIntake()),
          by('cm-1', send.assignReviewer('pr-1')),
          by('cr-1', send.recordConcurrence('crcl', 'NonConcur')),
        ],
        by: 'pr-1',
        command: send.passPrivacyReview(),
      },
      'Counsel has not concurred on this revision although it must, or its NonConcur is open.': {
        given: [steps.readyForReview(negotiated)],
        by: 'pr-1',
        command: send.passPrivacyReview(),
      },
      'The template of the form is locked until it has been reviewed.': {
        given: [reviewable, pastLock],
        by: 'pr-1',
        command: send.passPrivacyReview(),
      },
      'The form was filled in on another template than the one in force.': {
        given: [reviewable],
        by: 'pr-1',
        command: send.passPrivacyReview({ ...privacyForm(), ...digestless }),
      },
      'A blocking condition is open.': {
        given: [reviewable],
        by: 'pr-1',
        command: send.passPrivacyReview(formWithCondition({ blocking: true })),
      },
    },
  },
  FailPrivacyReview: {
    accepted: {
      given: [reviewable],
      by: 'pr-1',
      command: send.failPrivacyReview(),
      events: ['PrivacyReviewFailed'],
    },
    refused: {
      'Nothing in the form stands against passing.': {
        given: [reviewable],
        by: 'pr-1',
        command: send.failPrivacyReview(formWithCondition()),
        naming: [['/form/findings', 'form-and-outcome']],
      },
      'A condition falls due in the past or too far ahead.': {
        given: [reviewable],
        by: 'pr-1',
        command: send.failPrivacyReview(formWithCondition({ dueOn: '2026-03-01', blocking: true })),
      },
      'The review is not assigned to the actor.': {
        given: [reviewable],
        by: 'pr-2',
        command: send.failPrivacyReview(),
      },
      'The review has failed already.': {
        given: [reviewable, by('pr-1', send.failPrivacyReview())],
        by: 'pr-1',
        command: send.failPrivacyReview(),
      },
      'The template of the form is locked until it has been reviewed.': {
        given: [reviewable, pastLock],
        by: 'pr-1',
        command: send.failPrivacyReview(),
      },
      'The form was filled in on another template than the one in force.': {
        given: [reviewable],
        by: 'pr-1',
        command: send.failPrivacyReview({ ...privacyForm({}, { 'permitted-uses': 'No' }), ...digestless }),
      },
    },
  },
  ApproveClassifiedAccess: {
    accepted: {
      given: [steps.secretReviewed()],
      by: 'cs-1',
      command: send.approveClassifiedAccess(),
      events: ['ClassifiedAccessApproved'],
    },
    refused: {
      'A date of the determination does not fit today, or lies too far ahead.': {
        given: [steps.secretReviewed()],
        by: 'cs-1',
        command: send.approveClassifiedAccess({
          entityEligibility: { status: 'Eligible', asOf: '2026-03-03', sourceRef: 'EX-1' },
          verificationDueOn: '2026-03-01',
          needRevalidateOn: '2026-03-01',
          conditions: [{ text: 'Report.', owner: 'ISAO', dueOn: '2026-03-01' }],
        }),
        naming: [
          ['/form/entityEligibility/asOf', 'date-not-future'],
          ['/form/verificationDueOn', 'date-not-past'],
          ['/form/needRevalidateOn', 'date-not-past'],
          ['/form/conditions/0/dueOn', 'date-not-past'],
        ],
      },
      'The pathway does not operate today.': {
        given: [steps.secretReviewed()],
        by: 'cs-1',
        command: send.approveClassifiedAccess({ pathway: 'EntityEligibility_DHS' }),
        naming: [
          ['/form/pathway', 'pathway-known'],
          ['/form/pathway', 'pathway-applied'],
        ],
      },
      'The pathway is not the one applied for.': {
        given: [steps.secretReviewed()],
        by: 'cs-1',
        command: send.approveClassifiedAccess({ pathway: 'LimitedEligibility' }),
        naming: [['/form/pathway', 'pathway-applied']],
      },
      'The pathway, or the application, lets nothing be held.': {
        given: [steps.secretReviewed({ possession: { holds: false } })],
        by: 'cs-1',
        command: send.approveClassifiedAccess(),
        naming: [['/form/possession', 'pathway-possession']],
      },
      'Nobody is eligible, or more people than were nominated.': {
        given: [steps.secretReviewed()],
        by: 'cs-1',
        command: send.approveClassifiedAccess({ people: { eligible: 5, ndaSigned: 5, needToKnow: 5 } }),
        naming: [['/form/people/eligible', 'people-nominated']],
      },
      'The counts of people differ.': {
        given: [steps.secretReviewed()],
        by: 'cs-1',
        command: send.approveClassifiedAccess({ people: { eligible: 4, ndaSigned: 3, needToKnow: 4 } }),
        naming: [['/form/people', 'people-equal']],
      },
      'Another person of the function is assigned, or the actor stepped back for a conflict.': {
        given: [steps.secretReviewed(), by('cm-1', send.assignReviewer('cs-2', 'dhs.csa'))],
        by: 'cs-1',
        command: send.approveClassifiedAccess(),
      },
      'Classified access is approved already.': {
        given: [steps.secretApproved()],
        by: 'cs-1',
        command: send.approveClassifiedAccess(),
      },
      'No request for classified access waits for a determination.': {
        given: [steps.privacyReviewed()],
        by: 'cs-1',
        command: send.approveClassifiedAccess(),
      },
      'The privacy review is not passed, or older than the freshness rule allows.': {
        given: [steps.secretReviewed(), on('2027-03-03')],
        by: 'cs-1',
        command: send.approveClassifiedAccess({ verificationDueOn: '2027-12-31', needRevalidateOn: '2027-12-31' }),
      },
      'The entity is not eligible, or holds material although an official of it is not cleared.': {
        given: [steps.secretReviewed()],
        by: 'cs-1',
        command: send.approveClassifiedAccess({ smoCleared: false }),
      },
      'The level exceeds the request or the pathway.': {
        given: [steps.secretReviewed()],
        by: 'cs-1',
        command: send.approveClassifiedAccess(topSecret),
      },
      'Recipients are named, and two officials do not stand behind it.': {
        given: [steps.secretReviewed(namedRecipients)],
        by: 'cs-1',
        command: send.approveClassifiedAccess(),
      },
      'Top Secret needs the concurrence of a second official.': {
        given: [
          steps.secretReviewed(classifiedBlock('TopSecret')),
          by('cs-1', send.recordConcurrence('second-official')),
        ],
        by: 'cs-1',
        command: send.approveClassifiedAccess(topSecret),
      },
      'Foreign interest is unmitigated or unknown.': {
        given: [steps.secretReviewed()],
        by: 'cs-1',
        command: send.approveClassifiedAccess({ foci: { status: 'Unknown' } }),
      },
    },
  },
  DenyClassifiedAccess: {
    accepted: {
      given: [steps.secretReviewed()],
      by: 'cs-1',
      command: send.denyClassifiedAccess(),
      events: ['ClassifiedAccessDenied'],
    },
    refused: {
      'A date of the determination does not fit today, or lies too far ahead.': {
        given: [steps.secretReviewed()],
        by: 'cs-1',
        command: send.denyClassifiedAccess({
          entityEligibility: { status: 'Revoked', asOf: '2026-03-03', sourceRef: 'EX-1' },
        }),
      },
      'The pathway is not listed.': {
        given: [steps.secretReviewed()],
        by: 'cs-1',
        command: send.denyClassifiedAccess({ pathway: 'BackDoor' }),
        naming: [['/form/pathway', 'pathway-known']],
      },
      'Another person of the function is assigned, or the actor stepped back for a conflict.': {
        given: [steps.secretReviewed(), by('cm-1', send.assignReviewer('cs-2', 'dhs.csa'))],
        by: 'cs-1',
        command: send.denyClassifiedAccess(),
      },
      'Classified access is denied already.': {
        given: [steps.secretReviewed(), by('cs-1', send.denyClassifiedAccess())],
        by: 'cs-1',
        command: send.denyClassifiedAccess(),
      },
      'No request for classified access waits for a determination.': {
        given: [steps.privacyReviewed()],
        by: 'cs-1',
        command: send.denyClassifiedAccess(),
      },
    },
  },
  DropClassifiedRequest: {
    accepted: {
      given: [steps.secretReviewed()],
      by: 'officer',
      command: send.dropClassifiedRequest(),
      events: ['ClassifiedAccessRequestDropped', 'ClassifiedAccessMarkedNotRequired'],
    },
    refused: {
      'The request is dropped already.': {
        given: [steps.secretReviewed(), by('officer', send.dropClassifiedRequest())],
        by: 'officer',
        command: send.dropClassifiedRequest(),
      },
      'There is no request for classified access to drop.': {
        given: [steps.privacyReviewed()],
        by: 'officer',
        command: send.dropClassifiedRequest(),
      },
      'Nothing but classified context would be shared; a changed application is needed.': {
        given: [steps.secretReviewed({ infoTypes: [{ type: 'ClassifiedContext', direction: 'fromNCCIC' }] })],
        by: 'officer',
        command: send.dropClassifiedRequest(),
      },
    },
  },
  AcceptRisk: {
    accepted: {
      given: [steps.withTwoRisks],
      by: 'ra-1',
      command: send.acceptRisk(acceptance(conditionRisk)),
      events: ['RiskAccepted'],
    },
    refused: {
      'The acceptance or a milestone runs too long or is dated in the past, or it rests on nothing that is there.': {
        given: [steps.withTwoRisks],
        by: 'ra-1',
        command: send.acceptRisk(acceptance(gapRisk('CA-01'), '2027-03-03')),
        naming: [
          ['/form/source/ref', 'risk-source-known'],
          ['/form/expiresOn', 'risk-expiry'],
        ],
      },
      'This very acceptance is on the record.': {
        given: [steps.withTwoRisks, steps.bothRisksAccepted],
        by: 'ra-2',
        command: send.acceptRisk(acceptance(conditionRisk)),
      },
      'The rank of the acceptor does not reach the residual level.': {
        given: [steps.withTwoRisks],
        by: 'ra-1',
        command: send.acceptRisk(acceptance(conditionRisk, '2026-08-01', { likelihood: 'High', impact: 'High' })),
      },
    },
  },
};

describe('the reviews: every guard', () => {
  for (const type of COMMAND_NAMES) if (CASES[type]) testCommand(type, CASES[type]);
});
