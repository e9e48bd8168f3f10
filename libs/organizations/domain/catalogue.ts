import { addMonths, isIsaoFunction, type FunctionName } from '@accord/kernel';
import * as appointment from './appointment.guards.js';
import * as attestation from './attestation.guards.js';
import type { CommandName, CommandPayloads } from './commands.js';
import type { OrganizationContext } from './context.js';
import type { OrganizationEvent } from './events.js';
import { STAGES, type Guard, type Stage } from './guard.js';
import * as registry from './registry.guards.js';
import { functionHeld, ownSide, revisionSeen } from './sender.guards.js';
import type { OrganizationState } from './state.js';

/** One command of the catalogue: its name on the wire, who may send it, its guards stage by stage, and what it causes. */
export interface CatalogueEntry<Name extends CommandName> {
  readonly slug: string;
  /** True when it makes the stream: no `If-Match`, and its key names the organization. */
  readonly creation: boolean;
  readonly by: readonly FunctionName[];
  /** Rules on the payload that need the state or the policy. */
  readonly payload?: readonly Guard<CommandPayloads[Name]>[];
  /** Separation of duties. */
  readonly separation?: readonly Guard<CommandPayloads[Name]>[];
  /** What of the state must fit. */
  readonly state: readonly Guard<CommandPayloads[Name]>[];
  decides(
    payload: CommandPayloads[Name],
    state: OrganizationState,
    context: OrganizationContext,
  ): readonly OrganizationEvent[];
}

/**
 * The guard catalogue of the organization: decider and documentation both read it, so that a rule is written once.
 * Within a stage guards answer in the order of this table.
 */
export const CATALOGUE: { readonly [Name in CommandName]: CatalogueEntry<Name> } = {
  RegisterOrganization: {
    slug: 'register-organization',
    creation: true,
    by: ['nccic.case_manager', 'admin'],
    state: [registry.notRegisteredYet, registry.slugUnique],
    decides: (payload, _state, { premises: { firstAppointments } }) => [
      { type: 'OrganizationRegistered', data: payload },
      ...firstAppointments.map((one): OrganizationEvent => ({
        type: 'OfficerAppointed',
        data: { ...one, headcountOne: false },
      })),
    ],
  },
  RecordStandardsAttestation: {
    slug: 'record-standards-attestation',
    creation: false,
    by: ['isao.officer'],
    payload: [attestation.baselineKnown, attestation.everyItemAnswered],
    state: [],
    decides: ({ baselineVersion, answers }, _state, { today, premises: { baseline } }) => [
      {
        type: 'StandardsAttestationRecorded',
        data: { baselineVersion, answers, validUntil: addMonths(today, baseline.validityMonths) },
      },
    ],
  },
  WithdrawAttestation: {
    slug: 'withdraw-attestation',
    creation: false,
    by: ['isao.officer'],
    payload: [attestation.itemsOnFile],
    state: [attestation.attestationOnFile, attestation.withdrawalHasEffect],
    decides: ({ itemIds, reason }, state) => {
      const before = state.attestation?.withdrawnItemIds ?? [];
      const withdrawn = itemIds.filter((itemId) => !before.includes(itemId));
      return [{ type: 'StandardsAttestationWithdrawn', data: { itemIds: withdrawn, cause: reason } }];
    },
  },
  RecordSecurityFact: {
    slug: 'record-security-fact',
    creation: false,
    by: ['isao.fso', 'dhs.csa'],
    payload: [registry.asOfNotFuture],
    state: [registry.factIsNew],
    decides: (payload) => [{ type: 'SecurityFactRecorded', data: payload }],
  },
  AppointOfficer: {
    slug: 'appoint-officer',
    creation: false,
    by: ['nccic.case_manager'],
    separation: [
      appointment.notOneself,
      appointment.noAuditor,
      appointment.headcountHolds,
      appointment.officerApartFromSignatory,
      appointment.onlyOfficerNotSignatory,
    ],
    state: [appointment.notAppointedYet],
    decides: ({ subjectId, function: name, headcountOne }) => [
      { type: 'OfficerAppointed', data: { subjectId, function: name, headcountOne: headcountOne ?? false } },
    ],
  },
  EndAppointment: {
    slug: 'end-appointment',
    creation: false,
    by: ['nccic.case_manager'],
    state: [appointment.appointmentNotEnded, appointment.appointmentMade],
    decides: (payload) => [{ type: 'AppointmentEnded', data: payload }],
  },
};

/** Names of all organization commands, in the order of the catalogue. */
export const COMMAND_NAMES: readonly CommandName[] = [
  'RegisterOrganization',
  'RecordStandardsAttestation',
  'WithdrawAttestation',
  'RecordSecurityFact',
  'AppointOfficer',
  'EndAppointment',
];

/** A guard with the stage in which it answers. */
export interface StagedGuard<Payload> {
  readonly stage: Stage;
  readonly guard: Guard<Payload>;
}

/** Every guard of a command in the order in which it answers. */
export function guardsOf<Name extends CommandName>(name: Name): readonly StagedGuard<CommandPayloads[Name]>[] {
  const { by, creation, payload = [], separation = [], state }: CatalogueEntry<Name> = CATALOGUE[name];
  const at: Readonly<Record<Stage, readonly Guard<CommandPayloads[Name]>[]>> = {
    authorization: [functionHeld(by), ...(by.some(isIsaoFunction) ? [ownSide] : [])],
    payload,
    separation,
    version: creation ? [] : [revisionSeen],
    state: [...(creation ? [] : [registry.registered]), ...state],
  };
  return STAGES.flatMap((stage) => at[stage].map((guard) => ({ stage, guard })));
}

/** One row of the guard table, for the generated documentation. */
export interface GuardRow {
  readonly command: string;
  readonly by: readonly FunctionName[];
  readonly stage: Stage;
  readonly code: string;
  readonly sentence: string;
}

/** The whole catalogue as rows: command by command, guard by guard in the order in which they answer. */
export const guardTable = (): readonly GuardRow[] =>
  COMMAND_NAMES.flatMap((name) => {
    const { slug: command, by } = CATALOGUE[name];
    return guardsOf(name).map(({ stage, guard: { code, sentence } }) => ({ command, by, stage, code, sentence }));
  });
