import type { CommandsOf, DataOf, EventsOf, PayloadsOf, Recorded } from '@accord/kernel';
import { amendmentCommands } from './amendment/commands.js';
import { amendmentEvents } from './amendment/events.js';
import { breakGlassCommands } from './break-glass/commands.js';
import { breakGlassEvents } from './break-glass/events.js';
import { classifiedCommands } from './classified/commands.js';
import { classifiedEvents } from './classified/events.js';
import { confirmationCommands } from './confirmation/commands.js';
import { confirmationEvents } from './confirmation/events.js';
import { delegationCommands } from './delegation/commands.js';
import { delegationEvents } from './delegation/events.js';
import { draftingCommands } from './drafting/commands.js';
import { draftingEvents } from './drafting/events.js';
import type { AgreementCommandRule, AgreementEventRule } from './grammar.js';
import { inForceCommands } from './in-force/commands.js';
import { inForceEvents } from './in-force/events.js';
import { intakeCommands } from './intake/commands.js';
import { intakeEvents } from './intake/events.js';
import { legacyCommands } from './legacy/commands.js';
import { legacyEvents } from './legacy/events.js';
import { reconsiderationCommands } from './reconsideration/commands.js';
import { reconsiderationEvents } from './reconsideration/events.js';
import { recordCommands } from './record/commands.js';
import { recordEvents } from './record/events.js';
import { reviewCommands } from './review/commands.js';
import { reviewEvents } from './review/events.js';
import { riskCommands } from './risk/commands.js';
import { riskEvents } from './risk/events.js';
import { suspensionCommands } from './suspension/commands.js';
import { suspensionEvents } from './suspension/events.js';
import { upkeepCommands } from './upkeep/commands.js';
import { upkeepEvents } from './upkeep/events.js';
import { signatureCommands } from './signature/commands.js';
import { signatureEvents } from './signature/events.js';

const commands = {
  ...draftingCommands,
  ...intakeCommands,
  ...reviewCommands,
  ...riskCommands,
  ...classifiedCommands,
  ...signatureCommands,
  ...inForceCommands,
  ...amendmentCommands,
  ...suspensionCommands,
  ...upkeepCommands,
  ...legacyCommands,
  ...recordCommands,
  ...breakGlassCommands,
  ...delegationCommands,
  ...confirmationCommands,
  ...reconsiderationCommands,
};

const events = {
  ...draftingEvents,
  ...intakeEvents,
  ...reviewEvents,
  ...riskEvents,
  ...classifiedEvents,
  ...signatureEvents,
  ...inForceEvents,
  ...amendmentEvents,
  ...suspensionEvents,
  ...upkeepEvents,
  ...legacyEvents,
  ...recordEvents,
  ...breakGlassEvents,
  ...delegationEvents,
  ...confirmationEvents,
  ...reconsiderationEvents,
};

/** The payload of every agreement command, by its name. */
export type CommandPayloads = PayloadsOf<typeof commands>;

/** Name of an agreement command. */
export type CommandName = keyof CommandPayloads;

/** An agreement command: its name and its payload, already valid against the contract's schema. */
export type AgreementCommand = CommandsOf<CommandPayloads>;

/** The payload of every agreement event, by its type. */
export type EventPayloads = DataOf<typeof events>;

/** Type of an agreement event. */
export type EventType = keyof EventPayloads;

/** An agreement event as it was decided. */
export type AgreementEvent = EventsOf<EventPayloads>;

/** An agreement event with what the record says about it: who, in which function, when, where in the stream. */
export type RecordedAgreementEvent = AgreementEvent & Recorded;

/** Every command, chapter by chapter. */
export const COMMANDS: {
  readonly [Name in CommandName]: AgreementCommandRule<CommandPayloads[Name], AgreementEvent>;
} = commands;

/** Every type of event, chapter by chapter. */
export const EVENTS: { readonly [Type in EventType]: AgreementEventRule<EventPayloads[Type]> } = events;
