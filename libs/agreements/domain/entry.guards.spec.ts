import { describe } from '@jest/globals';
import { digestOf } from '@accord/kernel';
import type { CommandName } from './agreement.js';
import { COMMAND_NAMES } from './catalogue.js';
import { application } from './testing/applications.js';
import {
  completeIntake,
  createDraft,
  requestChanges,
  resubmit,
  reviseDraft,
  submitProposal,
} from './testing/commands.js';
import { by, where } from './testing/given.js';
import { type CommandCases, testCommand } from './testing/guard-cases.js';
import { organization, OTHER_ORGANIZATION, PREDECESSOR } from './testing/persons.js';
import { changesRequested, drafted, otherInForce, predecessor, proposed } from './testing/steps.js';

const submitted = (changes: Parameters<typeof application>[0], ...places: (readonly [string, string])[]) => ({
  given: [drafted()],
  by: 'officer',
  command: submitProposal(application(changes)),
  naming: places,
});

/** More than half of what a draft may hold, in texts that may stand by themselves. */
const HALF = Array.from({ length: 40 }, () => 'x'.repeat(15_000));

const CASES: Partial<Record<CommandName, CommandCases>> = {
  CreateDraft: {
    accepted: { given: [], by: 'officer', command: createDraft(), events: ['AgreementDrafted'] },
    refused: {
      'An agreement is drafted by an officer of the organization it is for.': {
        given: [],
        by: 'stranger',
        command: createDraft(),
      },
      'The predecessor is not an agreement of the same organization.': {
        given: [where({ predecessors: [predecessor({ organizationId: OTHER_ORGANIZATION })] })],
        by: 'officer',
        command: createDraft({ predecessorId: PREDECESSOR }),
        naming: [['/predecessorId', 'predecessor-own']],
      },
      'The agreement exists already.': { given: [drafted()], by: 'officer', command: createDraft() },
    },
  },
  ReviseDraft: {
    accepted: {
      given: [drafted()],
      by: 'officer',
      command: reviseDraft({ memberCountBand: '11-50' }),
      events: ['DraftRevised'],
    },
    refused: {
      'The draft as a whole is too large.': {
        given: [drafted(), by('officer', reviseDraft({ removal: HALF }))],
        by: 'officer',
        command: reviseDraft({ purposes: HALF }),
        naming: [['/fieldPatch', 'too-long']],
      },
      'The draft already says so.': {
        given: [drafted(), by('officer', reviseDraft({ legalName: 'Basin ISAO' }))],
        by: 'officer',
        command: reviseDraft({ legalName: 'Basin ISAO', cageCode: null }),
      },
    },
  },
  SubmitProposal: {
    accepted: { given: [drafted()], by: 'officer', command: submitProposal(), events: ['AgreementProposed'] },
    refused: {
      'There is no application: neither in the request nor as a draft.': {
        given: [drafted()],
        by: 'officer',
        command: submitProposal(null),
        naming: [['/application', 'required']],
      },
      'The application does not follow the rules in force.': submitted({ retentionDaysMax: 366 }, [
        '/application/retentionDaysMax',
        'retention-ceiling',
      ]),
      'The application is submitted already.': { given: [proposed()], by: 'officer', command: submitProposal() },
      'The organization has no standards attestation on file.': {
        given: [drafted(), where({ organization })],
        by: 'officer',
        command: submitProposal(),
      },
      'The certification was given on another text than the one in force.': {
        given: [drafted()],
        by: 'officer',
        command: submitProposal(application(), { certification: { accepted: true, textVersion: '2025.1' } }),
      },
      'The digest that was sent is not that of the application.': {
        given: [drafted()],
        by: 'officer',
        command: submitProposal(application(), { applicationDigest: digestOf('another') }),
      },
    },
  },
  CompleteIntake: {
    accepted: { given: [proposed()], by: 'cm-1', command: completeIntake(), events: ['IntakeCompleted'] },
    refused: {
      'Intake is complete already.': {
        given: [proposed(), by('cm-1', completeIntake()), changesRequested],
        by: 'cm-2',
        command: completeIntake(),
      },
      'The organization has another agreement in force that is not the predecessor.': {
        given: [proposed(), otherInForce(application())],
        by: 'cm-1',
        command: completeIntake(),
      },
    },
  },
  RequestChanges: {
    accepted: { given: [proposed()], by: 'cm-1', command: requestChanges(2), events: ['ChangesRequested'] },
    refused: {
      'The due date lies in the past or too far ahead.': {
        given: [proposed()],
        by: 'cm-1',
        command: requestChanges(1, '2026-03-01'),
        naming: [['/dueOn', 'date-not-past']],
      },
      'Changes are requested already.': {
        given: [proposed(), changesRequested],
        by: 'cm-1',
        command: requestChanges(),
      },
    },
  },
  Resubmit: {
    accepted: {
      given: [proposed(), changesRequested],
      by: 'officer',
      command: resubmit(),
      events: ['AgreementResubmitted'],
    },
    refused: {
      'The application does not follow the rules in force.': {
        given: [proposed(), changesRequested],
        by: 'officer',
        command: resubmit({ removal: { method: 'Both', description: 'A filter.', lastTestOn: '2025-03-01' } }),
        naming: [['/application/removal/lastTestOn', 'removal-test-age']],
      },
      'An answer belongs to no item of the latest request for changes, or to one that is answered twice.': {
        given: [proposed(), changesRequested],
        by: 'officer',
        command: resubmit({}, { answers: ['1', '2', '1'].map((itemId) => ({ itemId, answer: 'Done.' })) }),
        naming: [
          ['/answers/1/itemId', 'code'],
          ['/answers/2/itemId', 'duplicate'],
        ],
      },
      'An item of the latest request for changes is not answered.': {
        given: [proposed(), by('cm-1', requestChanges(2))],
        by: 'officer',
        command: resubmit({}, { answers: ['2', '3'].map((itemId) => ({ itemId, answer: 'Done.' })) }),
        naming: [['/answers', 'every-item-answered']],
      },
      'The request for changes is answered with this very application.': {
        given: [proposed(), changesRequested, by('officer', resubmit())],
        by: 'officer',
        command: resubmit(),
      },
      'The certification was given on another text than the one in force.': {
        given: [proposed(), changesRequested],
        by: 'officer',
        command: resubmit({}, { certification: { accepted: true, textVersion: '2025.1' } }),
      },
    },
  },
};

describe('the way in: every guard', () => {
  for (const type of COMMAND_NAMES) if (CASES[type]) testCommand(type, CASES[type]);
});
