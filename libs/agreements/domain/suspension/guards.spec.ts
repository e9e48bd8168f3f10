import * as send from '../testing/commands.js';
import { by, on, where } from '../testing/given.js';
import { testCommands } from '../testing/guard-cases.js';
import * as steps from '../testing/steps.js';
import type { suspensionCommands } from './commands.js';

const lapsed = where(({ organization }) => ({
  organization: { ...organization, attestation: { ...organization.attestation!, lapsed: true } },
}));
const active = [steps.privacyReviewed(), steps.activated];
const overdue = [...active, on('2027-03-02T05:00:00.000Z'), lapsed];

testCommands<keyof typeof suspensionCommands>('suspension', {
  SuspendAgreement: {
    accepted: { given: overdue, by: 'clock', command: send.suspendAgreement(), events: ['AgreementSuspended'] },
    refused: {
      'The agreement is suspended already.': {
        given: [...overdue, by('clock', send.suspendAgreement())],
        by: 'clock',
        command: send.suspendAgreement(),
      },
      'What the agreement rests on is there, or its grace runs.': {
        given: active,
        by: 'clock',
        command: send.suspendAgreement(),
      },
    },
  },
});
