import type { Actor } from '@accord/kernel';
import { eventIdOf, jsonObjectOf } from '@accord/kernel';
import type { EventMetadata, NewEvent, Premises } from '@accord/event-store';
import type { CommandEnvelope } from './envelope.js';

/** What the metadata of an event says beside the envelope: on what the decision rested. */
export interface DecisionBasis {
  readonly requestDigest: string;
  readonly policyVersion: string;
  /** Where the other streams that were read for the decision ended. */
  readonly premises: Premises;
}

/** Metadata of every event that a command causes. All values are strings, as each store needs. */
export function metadataOf(envelope: CommandEnvelope, actor: Actor, basis: DecisionBasis): EventMetadata {
  return {
    commandId: envelope.commandId,
    command: envelope.slug,
    requestDigest: basis.requestDigest,
    actorSubjectId: actor.subjectId,
    actorFunction: actor.function,
    ...(actor.organizationId === undefined ? {} : { actorOrganizationId: actor.organizationId }),
    policyVersion: basis.policyVersion,
    premises: JSON.stringify(basis.premises),
    $correlationId: envelope.correlationId,
    $causationId: envelope.commandId,
  };
}

/**
 * The decided events as the store takes them: ids follow from the command, so that a retry makes the same ones.
 * @param versionOf the version in which a payload of a type is written
 */
export const toNewEvents = (
  commandId: string,
  streamId: string,
  events: readonly { readonly type: string; readonly data: unknown }[],
  metadata: EventMetadata,
  versionOf: (type: string) => number,
): NewEvent[] =>
  events.map((event, index) => ({
    eventId: eventIdOf(commandId, streamId, index),
    type: event.type,
    schemaVersion: versionOf(event.type),
    data: jsonObjectOf(event.data),
    metadata,
  }));
