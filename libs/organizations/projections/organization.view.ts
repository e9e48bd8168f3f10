import type { FunctionName, LocalDate } from '@accord/kernel';
import type {
  Attestation,
  AppointmentFunction,
  OrganizationProfile,
  OrganizationState,
  SecurityFact,
} from '@accord/organizations/domain';

/** From where a caller looks at an organization. */
export interface OrganizationViewer {
  readonly government: boolean;
  readonly ownSide: boolean;
  readonly auditor: boolean;
}

/** A security fact as it is shown; where it comes from is for those who work with it. */
export interface SecurityFactView {
  readonly factKind: SecurityFact['factKind'];
  readonly status: string;
  readonly asOf: LocalDate;
  readonly recordedAt: string;
  readonly recordedBy: FunctionName;
  /** How many facts of this kind were recorded so far, this one included. */
  readonly recordedCount: number;
  readonly sourceRef?: string;
}

/** An appointment as it is shown; who holds it only to the own side and to government and oversight. */
export interface AppointmentView {
  readonly function: AppointmentFunction;
  readonly headcountOne: boolean;
  readonly appointedAt: string;
  readonly endedAt?: string;
  readonly subjectId?: string;
}

/** One organization as `GET /organizations/{id}` answers. */
export interface OrganizationView extends Partial<OrganizationProfile> {
  readonly id: string;
  readonly revision: number;
  readonly attestation?: AttestationView;
  readonly securityFacts: readonly SecurityFactView[];
  readonly appointments: readonly AppointmentView[];
}

type AttestationView = Omit<Attestation, 'withdrawals'>;

/** What was taken back is shown by its items; when each was, its history says. */
const attestationOf = ({ withdrawals: _when, ...attestation }: Attestation, insider: boolean): AttestationView => ({
  ...attestation,
  answers: insider ? attestation.answers : attestation.answers.map(({ itemId, answer }) => ({ itemId, answer })),
});

function appointmentsOf(state: OrganizationState, insider: boolean): AppointmentView[] {
  return state.appointments.map(({ subjectId, endedAt, ...shown }) =>
    Object.assign(shown, endedAt === null ? {} : { endedAt }, insider ? { subjectId } : {}),
  );
}

function factsOf({ securityFacts }: OrganizationState, insider: boolean): SecurityFactView[] {
  const countOf = (kind: SecurityFact['factKind']) => securityFacts.filter((one) => one.factKind === kind).length;
  return securityFacts.map(({ sourceRef, ...shown }) =>
    Object.assign(shown, { recordedCount: countOf(shown.factKind) }, insider ? { sourceRef } : {}),
  );
}

/**
 * An organization as a caller may see it. Everybody signed in sees the public facts, the answers to the baseline, the
 * status of the security facts and which functions are filled; persons, evidence and sources are for the own side,
 * government and auditors.
 */
export function organizationView(state: OrganizationState, id: string, viewer: OrganizationViewer): OrganizationView {
  const insider = viewer.government || viewer.ownSide || viewer.auditor;
  const { profile, attestation, revision } = state;
  return {
    id,
    ...profile,
    revision,
    ...(attestation ? { attestation: attestationOf(attestation, insider) } : {}),
    securityFacts: factsOf(state, insider),
    appointments: appointmentsOf(state, insider),
  };
}
