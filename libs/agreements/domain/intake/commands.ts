import { CompleteIntake } from './complete-intake.js';

/** What is done with a submission before it is reviewed. */
export const intakeCommands = { CompleteIntake };
