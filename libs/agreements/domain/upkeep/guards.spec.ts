import * as send from '../testing/commands.js';
import { formWithCondition } from '../testing/forms.js';
import { on } from '../testing/given.js';
import { testCommands } from '../testing/guard-cases.js';
import * as steps from '../testing/steps.js';
import type { upkeepCommands } from './commands.js';

/** In force from 2 March 2026 for three years; the review of the first year on a day. */
const reviewing = (day: string) => ({
  given: [steps.privacyReviewed(), steps.activated, on(day)],
  by: 'cm-1',
  command: send.completeAnnualReview(),
});
const discharging = (subjectId: string) => ({
  given: [steps.privacyReviewed({}, formWithCondition())],
  by: subjectId,
  command: send.dischargeCondition(),
});

testCommands<keyof typeof upkeepCommands>('upkeep', {
  ReportChangedCondition: {
    accepted: {
      given: [steps.proposed()],
      by: 'fso',
      command: send.reportChangedCondition(),
      events: ['ChangedConditionReported'],
    },
    refused: {
      'What is reported lies in the future.': {
        given: [steps.proposed()],
        by: 'fso',
        command: send.reportChangedCondition('Ownership', '2026-03-03'),
        naming: [['/occurredOn', 'date-not-future']],
      },
    },
  },
  CompleteAnnualReview: {
    accepted: { ...reviewing('2027-01-01'), events: ['AnnualReviewCompleted'] },
    refused: {
      'A follow-up lies in the past or too far ahead.': {
        ...reviewing('2027-01-01'),
        command: send.completeAnnualReview('NA', [
          { text: 'Test the removal again.', owner: 'ISAO', dueOn: '2026-12-31' },
          { text: 'Read the report.', owner: 'NCCIC', dueOn: '2029-01-01' },
        ]),
        naming: [
          ['/followUps/0/dueOn', 'date-not-past'],
          ['/followUps/1/dueOn', 'date-maximum'],
        ],
      },
      'No annual review is due yet.': reviewing('2026-12-31'),
    },
  },
  DischargeCondition: {
    accepted: { ...discharging('pr-1'), events: ['ConditionDischarged'] },
    refused: {
      'The condition was set by another function.': discharging('cs-1'),
      'No condition that the function set is open.': { ...discharging('pr-1'), given: [steps.privacyReviewed()] },
      'No such condition is open.': { ...discharging('pr-1'), command: send.dischargeCondition('privacy.Security') },
    },
  },
});
