import type { FunctionName, Json, Principal } from '@accord/kernel';

/** What every command says, whoever sends it. Nothing in it was judged yet. */
interface Sent {
  /** The sender's key: an `Idempotency-Key`, or an id that the edge or a process made. */
  readonly commandId: string;
  /** Name of the command in kebab-case, as in the path. */
  readonly slug: string;
  /** Path of the request: part of what a repeated key must repeat. */
  readonly path: string;
  readonly principal: Principal;
  readonly body: Json;
  /** Trace id of the request: 32 hex digits. */
  readonly correlationId: string;
}

/** A command of a person, as the edge received it: who, what, on which revision. */
export interface PersonCommand extends Sent {
  readonly sender: 'person';
  /** The function that the caller chose by `Accord-Function`; null = the first that the command admits. */
  readonly chosenFunction: FunctionName | null;
  /** The revision in `If-Match`; null when the header is absent. */
  readonly expectedRevision: number | null;
}

/** A command of the system itself, because a moment has come. It is judged on whatever stands then: it has seen no page. */
export interface ClockCommand extends Sent {
  readonly sender: 'clock';
}

/** A command on its way. */
export type CommandEnvelope = PersonCommand | ClockCommand;

/** The sender of every command of the clock. No token can hold its function. */
const CLOCK: Principal = { subjectId: 'clock', functions: ['clock'] };

/** A command of the clock. A body is what a process that sends it puts in; no schema is asked. */
export const clockCommand = (parts: Omit<ClockCommand, 'sender' | 'principal'>): ClockCommand => ({
  ...parts,
  sender: 'clock',
  principal: CLOCK,
});

/** The function that a sender chose to act in; null = any that the command admits. */
export const chosenFunctionOf = (envelope: CommandEnvelope): FunctionName | null =>
  envelope.sender === 'person' ? envelope.chosenFunction : null;

/** The revision that a command is to be judged against: what a person saw, or for the clock what stands. Null: none yet. */
export function seenRevision(envelope: CommandEnvelope, revision: number): number | null {
  if (envelope.sender === 'person') return envelope.expectedRevision;
  return revision < 0 ? null : revision;
}

/** The answer to an accepted command. A retry with the same key gets the same answer. */
export interface CommandAnswer {
  readonly id: string;
  readonly revision: number;
  readonly state: string;
  readonly position: string;
  readonly events: readonly { readonly type: string; readonly revision: number }[];
}
