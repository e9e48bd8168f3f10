import { AcceptRisk } from './accept-risk.js';
import { ExpireRiskAcceptance } from './expire-risk-acceptance.js';
import { WithdrawRiskAcceptance } from './withdraw-risk-acceptance.js';

/** What is done about risks. */
export const riskCommands = { AcceptRisk, ExpireRiskAcceptance, WithdrawRiskAcceptance };
