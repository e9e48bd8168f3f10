import type { LocalDate } from '@accord/kernel';
import type { BaselineAnswer, OrganizationProfile } from './profile.js';

/** Functions that a person can be appointed to at an organization. */
export const APPOINTMENT_FUNCTIONS = ['isao.officer', 'isao.signatory', 'isao.fso'] as const;
/** A function that a person can be appointed to at an organization. */
export type AppointmentFunction = (typeof APPOINTMENT_FUNCTIONS)[number];

/** Kinds of security facts: eligibility of the entity, foreign ownership, control or influence, key management. */
export type SecurityFactKind = 'EntityEligibility' | 'FOCI' | 'KMP';

/** The payload of every organization command (domain rules, A4 "Organisation stream"), by its name. */
export interface CommandPayloads {
  RegisterOrganization: OrganizationProfile;
  RecordStandardsAttestation: { readonly baselineVersion: string; readonly answers: readonly BaselineAnswer[] };
  WithdrawAttestation: { readonly itemIds: readonly string[]; readonly reason: string };
  RecordSecurityFact: {
    readonly factKind: SecurityFactKind;
    readonly status: string;
    readonly sourceRef: string;
    readonly asOf: LocalDate;
  };
  AppointOfficer: {
    readonly subjectId: string;
    readonly function: AppointmentFunction;
    readonly headcountOne?: boolean;
  };
  EndAppointment: { readonly subjectId: string; readonly function: AppointmentFunction };
}

/** Name of an organization command. */
export type CommandName = keyof CommandPayloads;

/** An organization command: its name and its payload, already valid against the contract's schema. */
export type OrganizationCommand = {
  [Name in CommandName]: { readonly type: Name; readonly payload: CommandPayloads[Name] };
}[CommandName];
