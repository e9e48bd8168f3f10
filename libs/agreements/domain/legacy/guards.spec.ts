import * as send from '../testing/commands.js';
import { by, given, on, where } from '../testing/given.js';
import { testCommands } from '../testing/guard-cases.js';
import type { legacyCommands } from './commands.js';

const held = by('cm-1', send.importLegacy());
/** The same document, put on the record under another key and verified, is in force. */
const inForceElsewhere = where(({ state }) => ({
  agreementsInForce: [
    {
      ...given(held, by('cm-2', send.verifyLegacy())).scene.state,
      agreementId: 'another',
      organizationId: state.organizationId,
    },
  ],
}));
const unregistered = where(({ organization }) => ({ organization: { ...organization, legalName: '' } }));

testCommands<keyof typeof legacyCommands>('legacy', {
  ImportLegacyAgreement: {
    accepted: { given: [], by: 'cm-1', command: send.importLegacy(), events: ['LegacyAgreementImported'] },
    refused: {
      'No organization is registered under this id.': {
        given: [unregistered],
        by: 'cm-1',
        command: send.importLegacy(),
        naming: [['/organizationId', 'organization-registered']],
      },
      'The instrument was signed in the future, or ended before it was signed.': {
        given: [],
        by: 'cm-1',
        command: send.importLegacy({ originalSignedOn: '2026-03-03', originalExpiry: '2026-03-02' }),
        naming: [
          ['/originalSignedOn', 'date-not-future'],
          ['/originalExpiry', 'date-order'],
        ],
      },
      'The instrument is on the record already.': { given: [held], by: 'cm-2', command: send.importLegacy() },
    },
  },
  VerifyLegacyImport: {
    accepted: { given: [held], by: 'cm-2', command: send.verifyLegacy(), events: ['LegacyImportVerified'] },
    refused: {
      'Who imported the instrument does not verify it.': { given: [held], by: 'cm-1', command: send.verifyLegacy() },
      'The import is verified already.': {
        given: [held, by('cm-2', send.verifyLegacy())],
        by: 'cm-2',
        command: send.verifyLegacy(),
      },
      'The instrument is not in force past its last day, and has not expired before it.': {
        given: [held, on('2027-05-01')],
        by: 'cm-2',
        command: send.verifyLegacy(),
      },
      'The same document is in force as another agreement of the organization.': {
        given: [held, inForceElsewhere],
        by: 'cm-2',
        command: send.verifyLegacy(),
      },
    },
  },
});
