import { localDateOf, type LocalDate } from '@accord/kernel';
import type { RecordedEvent } from '@accord/event-store';

/** What everybody may know of the life of an agreement, with its day. */
export interface PublicStep {
  readonly on: LocalDate;
  readonly what: 'InForce' | 'Renewed' | 'Amended' | 'Ended';
  /** True of an agreement that the present one took the place of. */
  readonly isEarlier: boolean;
}

const WHAT: Readonly<Record<string, PublicStep['what']>> = {
  AgreementActivated: 'InForce',
  AmendmentTookEffect: 'Amended',
  AgreementTerminated: 'Ended',
  AgreementExpired: 'Ended',
};

/** The public step that an event is; null for all that is nobody's business but of those who take part. */
export function publicStepOf({ type, data, recordedAt }: RecordedEvent, isEarlier: boolean): PublicStep | null {
  const what = Object.hasOwn(WHAT, type) ? WHAT[type]! : null;
  if (what === null) return null;
  const { effectiveOn, newExpiresOn } = data;
  const on = typeof effectiveOn === 'string' ? effectiveOn : localDateOf(recordedAt);
  return { on, what: newExpiresOn === undefined ? what : 'Renewed', isEarlier };
}
