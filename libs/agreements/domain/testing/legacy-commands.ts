import type { AgreementCommand, CommandPayloads } from '../agreement.js';
import { ORGANIZATION } from './persons.js';

/** The import of an instrument that has no end. */
export const importEndless = (changes: Partial<CommandPayloads['ImportLegacyAgreement']> = {}): AgreementCommand => ({
  type: 'ImportLegacyAgreement',
  payload: {
    organizationId: ORGANIZATION,
    instrumentKind: 'CRADA',
    originalSignedOn: '2014-05-01',
    documentDigest: 'ab'.repeat(32),
    scope: {
      infoTypes: [{ type: 'CyberThreatIndicator', direction: 'both' }],
      channels: ['Portal'],
      collections: [{ id: 'nccic-green', canRead: true, canWrite: false }],
      tlpCeiling: 'GREEN',
    },
    ...changes,
  },
});
export const importLegacy = (changes: Partial<CommandPayloads['ImportLegacyAgreement']> = {}): AgreementCommand =>
  importEndless({ originalExpiry: '2027-04-30', ...changes });
export const verifyLegacy = (changes: Partial<CommandPayloads['VerifyLegacyImport']> = {}): AgreementCommand => ({
  type: 'VerifyLegacyImport',
  payload: { verdict: 'Confirmed', mappedState: 'Active', ...changes },
});
