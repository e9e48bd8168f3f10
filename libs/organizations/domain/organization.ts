import type { CommandsOf, DataOf, EventRule, EventsOf, PayloadsOf, Recorded } from '@accord/kernel';
import { appointmentCommands } from './appointments/commands.js';
import { appointmentEvents } from './appointments/events.js';
import { attestationCommands } from './attestation/commands.js';
import { attestationEvents } from './attestation/events.js';
import type { OrganizationCommandRule } from './grammar.js';
import { registrationCommands } from './registration/commands.js';
import { registrationEvents } from './registration/events.js';
import { securityCommands } from './security/commands.js';
import { securityEvents } from './security/events.js';
import type { OrganizationState } from './state.js';

const commands = { ...registrationCommands, ...attestationCommands, ...securityCommands, ...appointmentCommands };

const events = { ...registrationEvents, ...attestationEvents, ...securityEvents, ...appointmentEvents };

/** The payload of every organization command, by its name. */
export type CommandPayloads = PayloadsOf<typeof commands>;

/** Name of an organization command. */
export type CommandName = keyof CommandPayloads;

/** An organization command: its name and its payload, already valid against the contract's schema. */
export type OrganizationCommand = CommandsOf<CommandPayloads>;

/** The payload of every organization event, by its type. */
export type EventPayloads = DataOf<typeof events>;

/** Type of an organization event. */
export type EventType = keyof EventPayloads;

/** An organization event as it was decided. */
export type OrganizationEvent = EventsOf<EventPayloads>;

/** An organization event with what the record says about it: who, in which function, when, where in the stream. */
export type RecordedOrganizationEvent = OrganizationEvent & Recorded;

/** Every command, chapter by chapter. */
export const COMMANDS: {
  readonly [Name in CommandName]: OrganizationCommandRule<CommandPayloads[Name], OrganizationEvent>;
} = commands;

/** Every type of event, chapter by chapter. */
export const EVENTS: { readonly [Type in EventType]: EventRule<OrganizationState, EventPayloads[Type]> } = events;
