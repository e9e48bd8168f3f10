import { CertifyDisposition } from './certify-disposition.js';
import { CorrectRecord } from './correct-record.js';
import { PlaceHold, ReleaseHold } from './hold.js';

/** What can be done to the record of an agreement, also after its end. */
export const recordCommands = { CorrectRecord, PlaceHold, ReleaseHold, CertifyDisposition };
