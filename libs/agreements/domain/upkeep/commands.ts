import { CompleteAnnualReview } from './complete-annual-review.js';
import { DischargeCondition } from './discharge-condition.js';
import { ReportChangedCondition } from './report-changed-condition.js';

/** What is done to keep an agreement up. */
export const upkeepCommands = { ReportChangedCondition, CompleteAnnualReview, DischargeCondition };
