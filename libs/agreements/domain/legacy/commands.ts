import { ImportLegacyAgreement } from './import-legacy-agreement.js';
import { VerifyLegacyImport } from './verify-legacy-import.js';

/** What is done with instruments from before this system. */
export const legacyCommands = { ImportLegacyAgreement, VerifyLegacyImport };
