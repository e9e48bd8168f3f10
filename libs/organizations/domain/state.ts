import type { FunctionName, LocalDate } from '@accord/kernel';
import type { AppointmentFunction } from './appointments/functions.js';
import type { BaselineAnswer, OrganizationProfile } from './profile.js';
import type { SecurityFactKind } from './security/facts.js';

/** The attestation on file against a standards baseline. */
export interface Attestation {
  readonly baselineVersion: string;
  readonly answers: readonly BaselineAnswer[];
  readonly recordedAt: string;
  /** Last day on which it counts. */
  readonly validUntil: LocalDate;
  readonly lapsed: boolean;
  /** Items taken back since it was recorded, in the order in which they were. */
  readonly withdrawnItemIds: readonly string[];
  /** The same with the moment (ISO 8601 UTC) from which each is missing. */
  readonly withdrawals: readonly { readonly itemIds: readonly string[]; readonly recordedAt: string }[];
}

/** A fact about the security of the organization, as somebody recorded it. */
export interface SecurityFact {
  readonly factKind: SecurityFactKind;
  readonly status: string;
  readonly sourceRef: string;
  readonly asOf: LocalDate;
  readonly recordedAt: string;
  /** In which function it was recorded: the organization about itself, or the security agency. */
  readonly recordedBy: FunctionName;
}

/** A person's appointment. `endedAt` null = current; at most one current for a person and function. */
export interface Appointment {
  readonly subjectId: string;
  readonly function: AppointmentFunction;
  /** The person stated to be the only officer, which lets officer and signatory be one (rules.md#separation-of-duties, 11). */
  readonly headcountOne: boolean;
  readonly appointedAt: string;
  readonly endedAt: string | null;
}

/** Everything known about one organization: a fold of its events and nothing else. */
export interface OrganizationState {
  /** Revision of the last event folded; -1 before the first. */
  readonly revision: number;
  readonly profile: OrganizationProfile | null;
  readonly attestation: Attestation | null;
  /** Every fact, the latest `asOf` first, of several for one day the last recorded: the first of a kind is in force. */
  readonly securityFacts: readonly SecurityFact[];
  /** In the order in which they were made, ended ones included. */
  readonly appointments: readonly Appointment[];
}

/** An organization before its first event. */
export const initialState: OrganizationState = {
  revision: -1,
  profile: null,
  attestation: null,
  securityFacts: [],
  appointments: [],
};
