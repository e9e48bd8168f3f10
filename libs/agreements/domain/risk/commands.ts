import { AcceptRisk } from './accept-risk.js';

/** What is done about risks. */
export const riskCommands = { AcceptRisk };
