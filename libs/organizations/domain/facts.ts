import type { FunctionName, LocalDate } from '@accord/kernel';
import type { BaselineAnswer } from './profile.js';
import type { OrganizationState } from './state.js';

/** What decisions on an agreement need to know of its organization. */
export interface OrganizationFacts {
  readonly organizationId: string;
  readonly legalName: string;
  /** Null: never attested. */
  readonly attestation: {
    readonly baselineVersion: string;
    readonly answers: readonly BaselineAnswer[];
    readonly validUntil: LocalDate;
    readonly lapsed: boolean;
    readonly withdrawnItemIds: readonly string[];
  } | null;
  /** Ended ones included: former officers are barred from the government side for a time (rules.md#separation-of-duties, 2). */
  readonly appointments: readonly {
    readonly subjectId: string;
    readonly function: FunctionName;
    readonly headcountOne: boolean;
    readonly appointedAt: string;
    readonly endedAt: string | null;
  }[];
}

/** The facts of a registered organization for the decisions of other contexts. */
export const organizationFacts = (organizationId: string, state: OrganizationState): OrganizationFacts => ({
  organizationId,
  legalName: state.profile?.legalName ?? '',
  attestation: state.attestation,
  appointments: state.appointments,
});
