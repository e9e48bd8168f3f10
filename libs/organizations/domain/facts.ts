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
    readonly withdrawals: readonly { readonly itemIds: readonly string[]; readonly recordedAt: string }[];
  } | null;
  /** Ended ones included: former officers are barred from the government side for a time (rules.md#separation-of-duties, 2). */
  readonly appointments: readonly {
    readonly subjectId: string;
    readonly function: FunctionName;
    readonly headcountOne: boolean;
    readonly appointedAt: string;
    readonly endedAt: string | null;
  }[];
  /** Whether the security agency last stated that it is eligible for classified access. Its own word counts for nothing here. */
  readonly isEligible: boolean;
}

const ELIGIBLE: ReadonlySet<string | undefined> = new Set(['Eligible', 'Limited']);

const statedByAgency = ({ securityFacts }: OrganizationState): string | undefined =>
  securityFacts.find(({ factKind, recordedBy }) => factKind === 'EntityEligibility' && recordedBy === 'dhs.csa')
    ?.status;

/** The facts of a registered organization for the decisions of other contexts. */
export const organizationFacts = (organizationId: string, state: OrganizationState): OrganizationFacts => ({
  organizationId,
  legalName: state.profile?.legalName ?? '',
  attestation: state.attestation,
  appointments: state.appointments,
  isEligible: ELIGIBLE.has(statedByAgency(state)),
});
