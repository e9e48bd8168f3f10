import { negotiated } from './applications.js';
import * as send from './commands.js';
import { formWithCondition, privacyForm } from './forms.js';
import { by, on } from './given.js';
import type { CommandCases } from './guard-cases.js';
import * as steps from './steps.js';

const reviewable = steps.readyForReview();
const pastLock = on('2028-07-02');
const digestless = { formVersion: '2025.1' };

/** The rules of both outcomes of a privacy review, by command. */
export const privacyReviewCases = {
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
} satisfies Readonly<Record<string, CommandCases>>;
