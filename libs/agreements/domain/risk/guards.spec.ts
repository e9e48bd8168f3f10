import * as send from '../testing/commands.js';
import { acceptance, conditionRisk, gapRisk } from '../testing/forms.js';
import { on } from '../testing/given.js';
import * as steps from '../testing/steps.js';
import { testCommands } from '../testing/guard-cases.js';
import type { riskCommands } from './commands.js';

/** At this moment the clock ends the acceptance that runs to 30 November. */
const expiring = (moment: string) => ({
  given: [steps.withTwoRisks, steps.bothRisksAccepted, on(moment)],
  by: 'clock',
  command: send.expireRiskAcceptance(),
});

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
  WithdrawRiskAcceptance: {
    accepted: {
      given: [steps.withTwoRisks, steps.bothRisksAccepted],
      by: 'ra-1',
      command: send.withdrawRiskAcceptance(),
      events: ['RiskAcceptanceWithdrawn'],
    },
    refused: {
      'No acceptance stands.': {
        given: [steps.withTwoRisks],
        by: 'ra-1',
        command: send.withdrawRiskAcceptance(),
      },
      'This acceptance does not stand.': {
        given: [steps.withTwoRisks, steps.bothRisksAccepted],
        by: 'ra-1',
        command: send.withdrawRiskAcceptance('00000000-0000-4000-8000-000000000000'),
      },
    },
  },
  ExpireRiskAcceptance: {
    accepted: { ...expiring('2026-12-01T05:00:00.000Z'), events: ['RiskAcceptanceExpired'] },
    refused: {
      'This acceptance does not stand.': {
        given: [steps.withTwoRisks, steps.bothRisksAccepted],
        by: 'clock',
        command: send.expireRiskAcceptance('another'),
      },
      'The acceptance still covers.': expiring('2026-12-01T04:59:59.000Z'),
    },
  },
});
