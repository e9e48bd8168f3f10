import type { EventType } from './events.js';

/** A text of a payload that is sealed before it is stored, and under whose key. */
export interface SealedField {
  /** JSON Pointer from the root of the payload; `*` stands for every entry of a list. */
  readonly path: string;
  /** `organization`: what it tells about itself; `author`: what a person wrote. */
  readonly subject: 'organization' | 'author';
}

/** The sealed fields of every organization event. Public facts of the registry stay in the clear. */
export const sealedFields: Readonly<Record<EventType, readonly SealedField[]>> = {
  OrganizationRegistered: [],
  StandardsAttestationRecorded: [{ path: '/answers/*/evidence', subject: 'organization' }],
  StandardsAttestationWithdrawn: [{ path: '/cause', subject: 'author' }],
  StandardsAttestationLapsed: [],
  SecurityFactRecorded: [{ path: '/sourceRef', subject: 'author' }],
  OfficerAppointed: [],
  AppointmentEnded: [],
};
