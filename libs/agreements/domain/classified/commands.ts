import { ApproveClassifiedAccess, DenyClassifiedAccess } from './determination.js';
import { DropClassifiedRequest } from './drop-classified-request.js';
import { ReinstateClassifiedAccess } from './reinstate-classified-access.js';
import { RevokeClassifiedAccess } from './revoke-classified-access.js';
import { SuspendClassifiedAccess } from './suspend-classified-access.js';

/** What is done about a request for classified access, and about access that was approved. */
export const classifiedCommands = {
  ApproveClassifiedAccess,
  DenyClassifiedAccess,
  DropClassifiedRequest,
  SuspendClassifiedAccess,
  ReinstateClassifiedAccess,
  RevokeClassifiedAccess,
};
