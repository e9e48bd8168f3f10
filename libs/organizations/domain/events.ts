import type { FunctionName, LocalDate } from '@accord/kernel';
import type { AppointmentFunction, SecurityFactKind } from './commands.js';
import type { BaselineAnswer, OrganizationProfile } from './profile.js';

/** The payload of every organization event (domain rules, A7 rows marked "org"), by its type. */
export interface EventPayloads {
  OrganizationRegistered: OrganizationProfile;
  /** `validUntil` is the last day on which the attestation counts. */
  StandardsAttestationRecorded: {
    readonly baselineVersion: string;
    readonly answers: readonly BaselineAnswer[];
    readonly validUntil: LocalDate;
  };
  /** `itemIds` are those that were not withdrawn before. */
  StandardsAttestationWithdrawn: { readonly itemIds: readonly string[]; readonly cause: string };
  /** Recorded by the clock past `validUntil`. */
  StandardsAttestationLapsed: { readonly itemIds: readonly string[]; readonly cause: string };
  SecurityFactRecorded: {
    readonly factKind: SecurityFactKind;
    readonly status: string;
    readonly sourceRef: string;
    readonly asOf: LocalDate;
  };
  OfficerAppointed: {
    readonly subjectId: string;
    readonly function: AppointmentFunction;
    readonly headcountOne: boolean;
  };
  AppointmentEnded: { readonly subjectId: string; readonly function: AppointmentFunction };
}

/** Type of an organization event. */
export type EventType = keyof EventPayloads;

/** An organization event as it was decided. */
export type OrganizationEvent = {
  [Type in EventType]: { readonly type: Type; readonly data: EventPayloads[Type] };
}[EventType];

/** An organization event with what the record says about it: who, in which function, when, where in the stream. */
export type RecordedOrganizationEvent = OrganizationEvent & {
  readonly eventId: string;
  readonly revision: number;
  readonly recordedAt: string;
  readonly commandId: string;
  readonly actor: { readonly subjectId: string; readonly function: FunctionName };
};
