import { LiftUnratifiedSuspension } from './lift-unratified-suspension.js';
import { RatifySuspension } from './ratify-suspension.js';
import { ReinstateAgreement } from './reinstate-agreement.js';
import { SuspendAgreement } from './suspend-agreement.js';

/** What is done to suspend an agreement, and to put it in force again. */
export const suspensionCommands = {
  SuspendAgreement,
  RatifySuspension,
  ReinstateAgreement,
  LiftUnratifiedSuspension,
};
