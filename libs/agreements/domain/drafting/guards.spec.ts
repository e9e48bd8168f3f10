import { digestOf } from '@accord/kernel';
import { application } from '../testing/applications.js';
import * as send from '../testing/commands.js';
import { by, on, where } from '../testing/given.js';
import { organization, OTHER_ORGANIZATION, PREDECESSOR } from '../testing/persons.js';
import * as steps from '../testing/steps.js';
import { testCommands } from '../testing/guard-cases.js';
import type { draftingCommands } from './commands.js';

const submitted = (changes: Parameters<typeof application>[0], ...places: (readonly [string, string])[]) => ({
  given: [steps.drafted()],
  by: 'officer',
  command: send.submitProposal(application(changes)),
  naming: places,
});

/** More than half of what a draft may hold, in texts that may stand by themselves. */
const HALF = Array.from({ length: 40 }, () => 'x'.repeat(15_000));

const reviewed = steps.privacyReviewed();

testCommands<keyof typeof draftingCommands>('drafting', {
  CreateDraft: {
    accepted: { given: [], by: 'officer', command: send.createDraft(), events: ['AgreementDrafted'] },
    refused: {
      'An agreement is drafted by an officer of the organization it is for.': {
        given: [],
        by: 'stranger',
        command: send.createDraft(),
      },
      'The predecessor is not an agreement of the same organization.': {
        given: [where({ predecessors: [steps.predecessor({ organizationId: OTHER_ORGANIZATION })] })],
        by: 'officer',
        command: send.createDraft({ predecessorId: PREDECESSOR }),
        naming: [['/predecessorId', 'predecessor-own']],
      },
      'The agreement exists already.': { given: [steps.drafted()], by: 'officer', command: send.createDraft() },
    },
  },
  ReviseDraft: {
    accepted: {
      given: [steps.drafted()],
      by: 'officer',
      command: send.reviseDraft({ memberCountBand: '11-50' }),
      events: ['DraftRevised'],
    },
    refused: {
      'The draft as a whole is too large.': {
        given: [steps.drafted(), by('officer', send.reviseDraft({ removal: HALF }))],
        by: 'officer',
        command: send.reviseDraft({ purposes: HALF }),
        naming: [['/fieldPatch', 'too-long']],
      },
      'The draft already says so.': {
        given: [steps.drafted(), by('officer', send.reviseDraft({ legalName: 'Basin ISAO' }))],
        by: 'officer',
        command: send.reviseDraft({ legalName: 'Basin ISAO', cageCode: null }),
      },
    },
  },
  SubmitProposal: {
    accepted: {
      given: [steps.drafted()],
      by: 'officer',
      command: send.submitProposal(),
      events: ['AgreementProposed'],
    },
    refused: {
      'There is no application: neither in the request nor as a draft.': {
        given: [steps.drafted()],
        by: 'officer',
        command: send.submitProposal(null),
        naming: [['/application', 'required']],
      },
      'The application does not follow the rules in force.': submitted({ retentionDaysMax: 366 }, [
        '/application/retentionDaysMax',
        'retention-ceiling',
      ]),
      'The application is submitted already.': {
        given: [steps.proposed()],
        by: 'officer',
        command: send.submitProposal(),
      },
      'The organization has no standards attestation on file.': {
        given: [steps.drafted(), where({ organization })],
        by: 'officer',
        command: send.submitProposal(),
      },
      'The certification was given on another text than the one in force.': {
        given: [steps.drafted()],
        by: 'officer',
        command: send.submitProposal(application(), { certification: { accepted: true, textVersion: '2025.1' } }),
      },
      'The digest that was sent is not that of the application.': {
        given: [steps.drafted()],
        by: 'officer',
        command: send.submitProposal(application(), { applicationDigest: digestOf('another') }),
      },
    },
  },
  WithdrawProposal: {
    accepted: {
      given: [reviewed],
      by: 'signatory',
      command: send.withdrawProposal(),
      events: ['AgreementWithdrawn'],
    },
    refused: {
      'The clock closes nothing but a draft that has lain idle for long enough.': {
        given: [steps.drafted(), on('2027-03-03T04:59:59.000Z')],
        by: 'clock',
        command: send.withdrawProposal('Idle'),
      },
    },
  },
});
