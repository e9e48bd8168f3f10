import * as send from '../testing/commands.js';
import { acceptance, conditionRisk, gapRisk } from '../testing/forms.js';
import * as steps from '../testing/steps.js';
import { testCommands } from '../testing/guard-cases.js';
import type { riskCommands } from './commands.js';

testCommands<keyof typeof riskCommands>('risk', {
  AcceptRisk: {
    accepted: {
      given: [steps.withTwoRisks],
      by: 'ra-1',
      command: send.acceptRisk(acceptance(conditionRisk)),
      events: ['RiskAccepted'],
    },
    refused: {
      'The acceptance or a milestone runs too long or is dated in the past, or it rests on nothing that is there.': {
        given: [steps.withTwoRisks],
        by: 'ra-1',
        command: send.acceptRisk(acceptance(gapRisk('CA-01'), '2027-03-03')),
        naming: [
          ['/form/source/ref', 'risk-source-known'],
          ['/form/expiresOn', 'risk-expiry'],
        ],
      },
      'This very acceptance is on the record.': {
        given: [steps.withTwoRisks, steps.bothRisksAccepted],
        by: 'ra-2',
        command: send.acceptRisk(acceptance(conditionRisk)),
      },
      'The rank of the acceptor does not reach the residual level.': {
        given: [steps.withTwoRisks],
        by: 'ra-1',
        command: send.acceptRisk(acceptance(conditionRisk, '2026-08-01', { likelihood: 'High', impact: 'High' })),
      },
    },
  },
});
