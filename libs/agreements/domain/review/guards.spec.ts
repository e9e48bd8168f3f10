import * as send from '../testing/commands.js';
import { by, on } from '../testing/given.js';
import { privacyReviewCases } from '../testing/privacy-review-cases.js';
import * as steps from '../testing/steps.js';
import { type CommandCases, testCommands } from '../testing/guard-cases.js';
import type { reviewCommands } from './commands.js';

const reviewable = steps.readyForReview();

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

testCommands<keyof typeof reviewCommands>('review', {
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
      'The office does not concur with this revision already.': {
        given: [steps.proposed(), by('cr-1', send.recordConcurrence('crcl', 'NonConcur'))],
        by: 'cr-2',
        command: send.recordConcurrence('crcl', 'NonConcur'),
      },
      'A NonConcur is taken back with a reason: the comment.': {
        given: [steps.proposed(), by('cr-1', send.recordConcurrence('crcl', 'NonConcur'))],
        by: 'cr-2',
        command: send.recordConcurrence('crcl'),
        naming: [['/comment', 'required']],
      },
      'No amendment is open that is reviewed.': {
        given: [steps.inForceNow],
        by: 'co-1',
        command: send.recordConcurrence('counsel'),
      },
      'No second official is asked for: neither Top Secret nor named recipients.': {
        given: [steps.secretReviewed()],
        by: 'ao-1',
        command: send.recordConcurrence('second-official'),
      },
    },
  },
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
  ...privacyReviewCases,
  RequestChanges: {
    accepted: { given: [steps.proposed()], by: 'cm-1', command: send.requestChanges(2), events: ['ChangesRequested'] },
    refused: {
      'The due date lies in the past or too far ahead.': {
        given: [steps.proposed()],
        by: 'cm-1',
        command: send.requestChanges(1, '2026-03-01'),
        naming: [['/dueOn', 'date-not-past']],
      },
      'A change is requested of an entry that the application does not have.': {
        given: [steps.proposed()],
        by: 'cm-1',
        command: send.requestChanges(1, '2026-05-15', '/collections/7/id'),
        naming: [['/items/0/fieldPath', 'format']],
      },
      'Changes are requested already.': {
        given: [steps.proposed(), steps.changesRequested],
        by: 'cm-1',
        command: send.requestChanges(),
      },
    },
  },
  Resubmit: {
    accepted: {
      given: [steps.proposed(), steps.changesRequested],
      by: 'officer',
      command: send.resubmit(),
      events: ['AgreementResubmitted'],
    },
    refused: {
      'The application does not follow the rules in force.': {
        given: [steps.proposed(), steps.changesRequested],
        by: 'officer',
        command: send.resubmit({ removal: { method: 'Both', description: 'A filter.', lastTestOn: '2025-03-01' } }),
        naming: [['/application/removal/lastTestOn', 'removal-test-age']],
      },
      'An answer belongs to no item of the latest request for changes, or to one that is answered twice.': {
        given: [steps.proposed(), steps.changesRequested],
        by: 'officer',
        command: send.resubmit({}, { answers: ['1', '2', '1'].map((itemId) => ({ itemId, answer: 'Done.' })) }),
        naming: [
          ['/answers/1/itemId', 'code'],
          ['/answers/2/itemId', 'duplicate'],
        ],
      },
      'An item of the latest request for changes is not answered.': {
        given: [steps.proposed(), by('cm-1', send.requestChanges(2))],
        by: 'officer',
        command: send.resubmit({}, { answers: ['2', '3'].map((itemId) => ({ itemId, answer: 'Done.' })) }),
        naming: [['/answers', 'every-item-answered']],
      },
      'The request for changes is answered with this very application.': {
        given: [steps.proposed(), steps.changesRequested, by('officer', send.resubmit())],
        by: 'officer',
        command: send.resubmit(),
      },
      'The certification was given on another text than the one in force.': {
        given: [steps.proposed(), steps.changesRequested],
        by: 'officer',
        command: send.resubmit({}, { certification: { accepted: true, textVersion: '2025.1' } }),
      },
    },
  },
  RejectProposal: {
    accepted: {
      given: [steps.proposed()],
      by: 'ao-1',
      command: send.rejectProposal(),
      events: ['AgreementRejected'],
    },
    refused: {
      'No request for changes has stayed without a reply for long enough.': {
        given: [steps.proposed(), steps.changesRequested, on('2026-04-30')],
        by: 'ao-1',
        command: send.rejectProposal('NoResponse'),
      },
    },
  },
  MarkPrivacyReviewStale: {
    accepted: {
      given: [steps.privacyReviewed(), steps.termsOpen, steps.isaoSigned, on('2027-03-03T05:00:00.000Z')],
      by: 'clock',
      command: send.markPrivacyReviewStale(),
      events: ['PrivacyReviewWentStale', 'SignatureVoided'],
    },
    refused: {
      'The privacy review is not older than the freshness rule allows.': {
        given: [steps.privacyReviewed(), on('2027-03-03T04:59:59.000Z')],
        by: 'clock',
        command: send.markPrivacyReviewStale(),
      },
    },
  },
});
