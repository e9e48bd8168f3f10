import { ApproveClassifiedAccess, DenyClassifiedAccess } from './determination.js';
import { DropClassifiedRequest } from './drop-classified-request.js';

/** What is done about a request for classified access. */
export const classifiedCommands = { ApproveClassifiedAccess, DenyClassifiedAccess, DropClassifiedRequest };
