import * as send from '../testing/commands.js';
import { testCommands } from '../testing/guard-cases.js';
import * as steps from '../testing/steps.js';
import type { upkeepCommands } from './commands.js';

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
});
