import { ReportChangedCondition } from './report-changed-condition.js';

/** What is done to keep an agreement up. */
export const upkeepCommands = { ReportChangedCondition };
