import { ActivateAgreement } from './activate-agreement.js';

/** What is done to put an agreement in force. */
export const inForceCommands = { ActivateAgreement };
