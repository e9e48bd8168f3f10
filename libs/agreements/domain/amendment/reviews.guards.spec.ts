import * as send from '../testing/commands.js';
import * as forms from '../testing/forms.js';
import { by, on } from '../testing/given.js';
import { classifiedBlock } from '../testing/applications.js';
import { active, asking, contact, named, secret, steppedBack, waiting, wider } from '../testing/amendments.js';
import { testCommands } from '../testing/guard-cases.js';
import * as steps from '../testing/steps.js';
import type { amendmentCommands } from './commands.js';

type Reviews = 'PassAmendmentPrivacyReview' | 'FailAmendmentPrivacyReview' | 'DecideAmendmentClassifiedAccess';

testCommands<Extract<keyof typeof amendmentCommands, Reviews>>('reviews of amendments', {
  PassAmendmentPrivacyReview: {
    accepted: {
      given: [active, steps.amending(wider), by('cr-1', send.recordConcurrence('crcl'))],
      by: 'pr-1',
      command: send.passAmendmentReview(),
      events: ['AmendmentPrivacyReviewed'],
    },
    refused: {
      'The form holds an answer with which it cannot pass.': {
        given: [active, steps.amending(wider)],
        by: 'pr-1',
        command: send.passAmendmentReview(forms.deltaForm({ finding: 'NotSatisfied' })),
        naming: [['/form/findings/0/finding', 'form-and-outcome']],
      },
      'A condition falls due in the past or too far ahead.': {
        given: [active, steps.amending(wider)],
        by: 'pr-1',
        command: send.passAmendmentReview(forms.deltaWithCondition({ dueOn: '2026-03-01' })),
        naming: [['/form/findings/0/condition/dueOn', 'date-not-past']],
      },
      'The last full review is too old, or the party another one: every principle and every check is looked at.': {
        given: [active, steps.amending({ legalName: 'Great Basin Utilities ISAO' })],
        by: 'pr-1',
        command: send.passAmendmentReview(),
        naming: [
          ['/form/findings', 'too-few'],
          ['/form/statutoryChecks', 'too-few'],
        ],
      },
      'Another person of the function is assigned, or the actor stepped back for a conflict.': {
        given: [active, steps.amending(wider), steppedBack('dhs.privacy', 'pr-1')],
        by: 'pr-1',
        command: send.passAmendmentReview(),
      },
      'The privacy review of the amendment is passed already.': {
        given: [active, steps.amendmentReviewed(wider)],
        by: 'pr-1',
        command: send.passAmendmentReview(),
      },
      [waiting]: { given: [active], by: 'pr-1', command: send.passAmendmentReview() },
      'The amendment needs no privacy review.': {
        given: [active, steps.amending(contact)],
        by: 'pr-1',
        command: send.passAmendmentReview(),
      },
      'The review failed; only a resubmission leads on.': {
        given: [active, steps.amending(wider), by('pr-1', send.failAmendmentReview())],
        by: 'pr-1',
        command: send.passAmendmentReview(),
      },
      'CRCL has not concurred on this revision, or its NonConcur is open.': {
        given: [active, steps.amending({ purposes: ['ProtectInformationSystem'], retentionDaysMax: 200 })],
        by: 'pr-1',
        command: send.passAmendmentReview(),
      },
      'Counsel has not concurred on this revision although it must, or its NonConcur is open.': {
        given: [
          active,
          steps.amending({ piiCategoriesPossible: ['EmailAddress'] }),
          by('cr-1', send.recordConcurrence('crcl')),
        ],
        by: 'pr-1',
        command: send.passAmendmentReview(),
      },
      'The template of the form is locked until it has been reviewed.': {
        given: [active, steps.amending(wider), by('cr-1', send.recordConcurrence('crcl')), on('2028-07-03')],
        by: 'pr-1',
        command: send.passAmendmentReview(forms.privacyForm()),
      },
      'The form was filled in on another template than the one in force.': {
        given: [active, steps.amending(wider), by('cr-1', send.recordConcurrence('crcl'))],
        by: 'pr-1',
        command: send.passAmendmentReview({ ...forms.deltaForm(), formVersion: '2025.1' }),
      },
      'A blocking condition is open.': {
        given: [active, steps.amending(wider), by('cr-1', send.recordConcurrence('crcl'))],
        by: 'pr-1',
        command: send.passAmendmentReview(forms.deltaWithCondition({ blocking: true })),
      },
    },
  },
  FailAmendmentPrivacyReview: {
    accepted: {
      given: [active, steps.amending(wider)],
      by: 'pr-1',
      command: send.failAmendmentReview(),
      events: ['AmendmentPrivacyReviewFailed'],
    },
    refused: {
      'Nothing in the form stands against passing.': {
        given: [active, steps.amending(wider)],
        by: 'pr-1',
        command: send.failAmendmentReview(forms.deltaForm()),
        naming: [['/form/findings', 'form-and-outcome']],
      },
      'A condition falls due in the past or too far ahead.': {
        given: [active, steps.amending(wider)],
        by: 'pr-1',
        command: send.failAmendmentReview(forms.deltaWithCondition({ blocking: true, dueOn: '2026-03-01' })),
        naming: [['/form/findings/0/condition/dueOn', 'date-not-past']],
      },
      'Another person of the function is assigned, or the actor stepped back for a conflict.': {
        given: [active, steps.amending(wider), steppedBack('dhs.privacy', 'pr-1')],
        by: 'pr-1',
        command: send.failAmendmentReview(),
      },
      'The review has failed already.': {
        given: [active, steps.amending(wider), by('pr-1', send.failAmendmentReview())],
        by: 'pr-1',
        command: send.failAmendmentReview(),
      },
      'The privacy review of the amendment is passed already.': {
        given: [active, steps.amendmentReviewed(wider)],
        by: 'pr-1',
        command: send.failAmendmentReview(),
      },
      [waiting]: { given: [active], by: 'pr-1', command: send.failAmendmentReview() },
      'The amendment needs no privacy review.': {
        given: [active, steps.amending(contact)],
        by: 'pr-1',
        command: send.failAmendmentReview(),
      },
      'The template of the form is locked until it has been reviewed.': {
        given: [active, steps.amending(wider), on('2028-07-03')],
        by: 'pr-1',
        command: send.failAmendmentReview(),
      },
      'The form was filled in on another template than the one in force.': {
        given: [active, steps.amending(wider)],
        by: 'pr-1',
        command: send.failAmendmentReview({ ...forms.failingForm(), formVersion: '2025.1' }),
      },
    },
  },
  DecideAmendmentClassifiedAccess: {
    accepted: {
      given: [asking],
      by: 'cs-1',
      command: send.decideAmendment(),
      events: ['AmendmentClassifiedAccessDecided'],
    },
    refused: {
      'A date of the determination does not fit today, or lies too far ahead.': {
        given: [asking],
        by: 'cs-1',
        command: send.decideAmendment('Approve', { verificationDueOn: '2026-03-01' }),
        naming: [['/form/verificationDueOn', 'date-not-past']],
      },
      'The pathway does not operate today.': {
        given: [asking],
        by: 'cs-1',
        command: send.decideAmendment('Approve', { pathway: 'CCIPP' }),
      },
      'The pathway is not listed.': {
        given: [asking],
        by: 'cs-1',
        command: send.decideAmendment('Deny', { pathway: 'NoSuchPathway' }),
        naming: [['/form/pathway', 'pathway-known']],
      },
      'The pathway is not the one applied for.': {
        given: [asking],
        by: 'cs-1',
        command: send.decideAmendment('Approve', { pathway: 'PSCP_Individual', possession: false }),
        naming: [['/form/pathway', 'pathway-applied']],
      },
      'The pathway, or the application, lets nothing be held.': {
        given: [
          active,
          steps.amendmentReviewed({ ...secret, pathway: 'PSCP_Individual', possession: { holds: false } }),
        ],
        by: 'cs-1',
        command: send.decideAmendment('Approve', { pathway: 'PSCP_Individual' }),
        naming: [['/form/possession', 'pathway-possession']],
      },
      'Nobody is eligible, or more people than were nominated.': {
        given: [asking],
        by: 'cs-1',
        command: send.decideAmendment('Approve', { people: { eligible: 9, ndaSigned: 9, needToKnow: 9 } }),
        naming: [['/form/people/eligible', 'people-nominated']],
      },
      'The counts of people differ.': {
        given: [asking],
        by: 'cs-1',
        command: send.decideAmendment('Approve', { people: { eligible: 4, ndaSigned: 3, needToKnow: 4 } }),
        naming: [['/form/people', 'people-equal']],
      },
      'Another person of the function is assigned, or the actor stepped back for a conflict.': {
        given: [asking, steppedBack('dhs.csa', 'cs-1')],
        by: 'cs-1',
        command: send.decideAmendment(),
      },
      'The classified part of the amendment is decided already.': {
        given: [asking, by('cs-1', send.decideAmendment('Deny'))],
        by: 'cs-1',
        command: send.decideAmendment(),
      },
      [waiting]: { given: [active], by: 'cs-1', command: send.decideAmendment() },
      'The amendment needs no decision on classified access.': {
        given: [active, steps.amendmentReviewed(wider)],
        by: 'cs-1',
        command: send.decideAmendment('Deny'),
      },
      'The privacy review is not passed, or older than the freshness rule allows.': {
        given: [active, steps.amending(secret)],
        by: 'cs-1',
        command: send.decideAmendment(),
      },
      'The entity is not eligible, or holds material although an official of it is not cleared.': {
        given: [asking],
        by: 'cs-1',
        command: send.decideAmendment('Approve', { fsoCleared: false }),
      },
      'The level exceeds the request or the pathway.': {
        given: [asking],
        by: 'cs-1',
        command: send.decideAmendment('Approve', forms.topSecret),
      },
      'Recipients are named, and two officials do not stand behind it.': {
        given: [active, steps.amendmentReviewed({ ...secret, ...named })],
        by: 'cs-1',
        command: send.decideAmendment(),
      },
      'Top Secret needs the concurrence of a second official.': {
        given: [active, steps.amendmentReviewed(classifiedBlock('TopSecret'))],
        by: 'cs-1',
        command: send.decideAmendment('Approve', forms.topSecret),
      },
      'Foreign interest is unmitigated or unknown.': {
        given: [asking],
        by: 'cs-1',
        command: send.decideAmendment('Approve', { foci: { status: 'Unmitigated' } }),
      },
    },
  },
});
