import type { Actor, LocalDate, Principal } from '@accord/kernel';
import type { AppointmentFunction } from './appointments/functions.js';

/** What the decider needs of the baseline catalogue in force. */
export interface BaselineFacts {
  readonly version: string;
  readonly itemIds: readonly string[];
  readonly mandatoryItemIds: readonly string[];
  /** Months for which an attestation counts. */
  readonly validityMonths: number;
}

/** Facts of others on which a decision rests; the application floor loads them. */
export interface OrganizationPremises {
  /** True when an organization of this slug is registered already. Loaded for RegisterOrganization. */
  readonly slugTaken: boolean;
  readonly baseline: BaselineFacts;
  /** Appointments that come with a registration: none where real people work, the three personas in a demonstration. */
  readonly firstAppointments: readonly { readonly subjectId: string; readonly function: AppointmentFunction }[];
  /** The person to be appointed as the registry of principals knows them; null = unknown there. */
  readonly subject: Principal | null;
}

/** All that a decision sees beside the command and the state. `now` is ISO 8601 UTC; `today` its date in New York. */
export interface OrganizationContext {
  readonly organizationId: string;
  readonly commandId: string;
  readonly actor: Actor;
  readonly now: string;
  readonly today: LocalDate;
  /** Revision that the sender saw (`If-Match`); null for a creation. */
  readonly expectedRevision: number | null;
  readonly premises: OrganizationPremises;
}
