import { isUuid } from '@accord/kernel';
import type { RecordedEvent } from '@accord/event-store';
import type { AgreementState, StateName } from '@accord/agreements/domain';
import { cloudEvent } from '@accord/notifications/webhooks';

/** What machines can be told of: the life of an agreement from the day on which it comes into force. */
export const ANNOUNCEMENTS = [
  'agreement.activated',
  'agreement.suspended',
  'agreement.reinstated',
  'agreement.amended',
  'agreement.entitlements-changed',
  'agreement.notice-given',
  'agreement.ended',
] as const;

/** Something that machines can be told of. */
export type Announcement = (typeof ANNOUNCEMENTS)[number];

/** What an event says to a machine, which learns no more of it than the state that the agreement is in then. */
const SAYS: Readonly<Record<string, Announcement>> = {
  AgreementActivated: 'agreement.activated',
  AgreementSuspended: 'agreement.suspended',
  AgreementReinstated: 'agreement.reinstated',
  AmendmentTookEffect: 'agreement.amended',
  ClassifiedAccessSuspended: 'agreement.entitlements-changed',
  ClassifiedAccessReinstated: 'agreement.entitlements-changed',
  ClassifiedAccessRevoked: 'agreement.entitlements-changed',
  TerminationNoticeGiven: 'agreement.notice-given',
  AgreementExpired: 'agreement.ended',
  AgreementTerminated: 'agreement.ended',
};

/** An agreement that was in force before Accord enters the record in the state that it has by then. */
const VERIFIED = 'LegacyImportVerified';
const ENTERED: Partial<Readonly<Record<StateName, Announcement>>> = {
  Active: 'agreement.activated',
  Suspended: 'agreement.suspended',
  Expired: 'agreement.ended',
  Terminated: 'agreement.ended',
};

const AGREEMENT = 'agreement-';

/** True for an event that may be told of. */
export const isAnnounced = ({ streamId, type }: Pick<RecordedEvent, 'streamId' | 'type'>): boolean =>
  streamId.startsWith(AGREEMENT) && (Object.hasOwn(SAYS, type) || type === VERIFIED);

/** The agreement of an event. */
export const agreementIdIn = ({ streamId }: Pick<RecordedEvent, 'streamId'>): string | null => {
  const id = streamId.slice(AGREEMENT.length);
  return isUuid(id) ? id : null;
};

/** What an event says, given the state that it led to; null for nothing. */
export const announcementOf = ({ type }: Pick<RecordedEvent, 'type'>, state: StateName): Announcement | null =>
  (type === VERIFIED ? ENTERED[state] : SAYS[type]) ?? null;

/** The message about an event: ids, the state that it led to, its place in the log and a link. Nothing that anybody wrote, and nobody. */
export function bodyOf(
  { eventId, recordedAt, revision, position }: RecordedEvent,
  type: Announcement,
  { agreementId, state }: { readonly agreementId: string; readonly state: AgreementState },
  baseUrl: string,
): string {
  return cloudEvent({
    id: eventId,
    type,
    source: baseUrl,
    time: recordedAt,
    subject: agreementId,
    schema: 'AgreementAnnouncement',
    data: {
      agreementId,
      number: state.number,
      organizationId: state.organizationId,
      state: state.state,
      revision,
      position,
      link: `${baseUrl}/api/v1/agreements/${agreementId}`,
    },
  });
}
