import { AcceptRisk } from './accept-risk.js';
import { ExpireRiskAcceptance } from './expire-risk-acceptance.js';

/** What is done about risks. */
export const riskCommands = { AcceptRisk, ExpireRiskAcceptance };
