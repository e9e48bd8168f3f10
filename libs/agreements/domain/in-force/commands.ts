import { ActivateAgreement } from './activate-agreement.js';
import { ExpireAgreement } from './expire-agreement.js';
import { SupersedeAgreement } from './supersede-agreement.js';

/** What is done to put an agreement in force, and to end it. */
export const inForceCommands = { ActivateAgreement, ExpireAgreement, SupersedeAgreement };
