import { OpenForSignature } from './open-for-signature.js';
import { SignAgreement } from './sign-agreement.js';
import { VoidSignatures } from './void-signatures.js';

/** What is done to have the terms signed. */
export const signatureCommands = { OpenForSignature, SignAgreement, VoidSignatures };
