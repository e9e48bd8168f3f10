import { application } from '../testing/applications.js';
import { completeIntake } from '../testing/commands.js';
import { by } from '../testing/given.js';
import { changesRequested, otherInForce, proposed } from '../testing/steps.js';
import { testCommands } from '../testing/guard-cases.js';
import type { intakeCommands } from './commands.js';

testCommands<keyof typeof intakeCommands>('intake', {
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
});
