import type { FunctionName, Json, Principal } from '@accord/kernel';

/** A command as the edge received it: who, what, when, on which revision. Nothing in it was judged yet. */
export interface CommandEnvelope {
  /** The caller's `Idempotency-Key`, or an id the edge made. */
  readonly commandId: string;
  /** Name of the command in kebab-case, as in the path. */
  readonly slug: string;
  /** Path of the request: part of what a repeated key must repeat. */
  readonly path: string;
  readonly principal: Principal;
  /** The function that the caller chose by `Accord-Function`; null = the first that the command admits. */
  readonly chosenFunction: FunctionName | null;
  /** Moment of arrival, UTC. */
  readonly issuedAt: Date;
  /** The revision in `If-Match`; null when the header is absent. */
  readonly expectedRevision: number | null;
  readonly body: Json;
  /** Trace id of the request: 32 hex digits. */
  readonly correlationId: string;
}

/** The answer to an accepted command. A retry with the same key gets the same answer. */
export interface CommandAnswer {
  readonly id: string;
  readonly revision: number;
  readonly state: string;
  readonly position: string;
  readonly events: readonly { readonly type: string; readonly revision: number }[];
}
