import { addMonths, type FunctionName } from '@accord/kernel';
import {
  appointmentCurrent,
  noAuditor,
  notAppointedYet,
  notOneself,
  officerApartFromSignatory,
  someoneAppointed,
} from './appointment.rules.js';
import {
  attestationLeft,
  attestationOnFile,
  baselineKnown,
  everyItemAnswered,
  itemsOnFile,
  withdrawalHasEffect,
} from './attestation.rules.js';
import type { CommandName, CommandPayloads } from './commands.js';
import type { OrganizationContext } from './context.js';
import type { OrganizationEvent } from './events.js';
import { asOfNotFuture, factIsNew, notRegisteredYet, registered, slugUnique } from './registry.rules.js';
import type { Rule } from './rule.js';
import type { OrganizationState } from './state.js';

/** One command of the catalogue: its name on the wire, who may send it, its rules in order, and what it causes. */
export interface CatalogueEntry<Name extends CommandName> {
  readonly slug: string;
  /** True when it makes the stream: no `If-Match`, and its key names the organization. */
  readonly creation: boolean;
  readonly by: readonly FunctionName[];
  readonly rules: readonly Rule<CommandPayloads[Name]>[];
  decides(
    payload: CommandPayloads[Name],
    state: OrganizationState,
    context: OrganizationContext,
  ): readonly OrganizationEvent[];
}

/**
 * The guard catalogue of the organization: decider, offered actions and documentation all read it, so that a rule is
 * written once. Rules are judged in the order of their steps, within a step in the order of this table.
 */
export const CATALOGUE: { readonly [Name in CommandName]: CatalogueEntry<Name> } = {
  RegisterOrganization: {
    slug: 'register-organization',
    creation: true,
    by: ['nccic.case_manager', 'admin'],
    rules: [notRegisteredYet, slugUnique],
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
    rules: [registered, baselineKnown, everyItemAnswered],
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
    rules: [registered, itemsOnFile, attestationOnFile, attestationLeft, withdrawalHasEffect],
    decides: ({ itemIds, reason }, { attestation }) => {
      const before = attestation?.withdrawnItemIds ?? [];
      const withdrawn = itemIds.filter((itemId) => !before.includes(itemId));
      return [{ type: 'StandardsAttestationWithdrawn', data: { itemIds: withdrawn, cause: reason } }];
    },
  },
  RecordSecurityFact: {
    slug: 'record-security-fact',
    creation: false,
    by: ['isao.fso', 'dhs.csa'],
    rules: [registered, asOfNotFuture, factIsNew],
    decides: (payload) => [{ type: 'SecurityFactRecorded', data: payload }],
  },
  AppointOfficer: {
    slug: 'appoint-officer',
    creation: false,
    by: ['nccic.case_manager'],
    rules: [registered, notOneself, noAuditor, officerApartFromSignatory, notAppointedYet],
    decides: ({ subjectId, function: name, headcountOne }) => [
      { type: 'OfficerAppointed', data: { subjectId, function: name, headcountOne: headcountOne ?? false } },
    ],
  },
  EndAppointment: {
    slug: 'end-appointment',
    creation: false,
    by: ['nccic.case_manager'],
    rules: [registered, someoneAppointed, appointmentCurrent],
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
