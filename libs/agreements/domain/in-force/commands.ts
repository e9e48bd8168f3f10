import { ActivateAgreement } from './activate-agreement.js';
import { ExpireAgreement } from './expire-agreement.js';
import { GiveTerminationNotice } from './give-termination-notice.js';
import { SupersedeAgreement } from './supersede-agreement.js';
import { TerminateAgreement } from './terminate-agreement.js';

/** What is done to put an agreement in force, and to end it. */
export const inForceCommands = {
  ActivateAgreement,
  GiveTerminationNotice,
  TerminateAgreement,
  ExpireAgreement,
  SupersedeAgreement,
};
