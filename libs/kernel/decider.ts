import type { Result } from './result.js';

/**
 * The shape of every aggregate: a pure function that decides, a pure function that evolves, and a beginning.
 * `decide` never reads a clock, a store or chance: time, ids and facts of others come in with the context.
 */
export interface Decider<State, Command, Context, Event, Recorded, Refusal> {
  readonly initialState: State;
  decide(command: Command, state: State, context: Context): Result<readonly Event[], Refusal>;
  evolve(state: State, event: Recorded): State;
}

/** Closes a `switch` over a union: compiles only when every case was handled. */
export function assertNever(value: never): never {
  throw new TypeError(`Unexpected value: ${JSON.stringify(value)}`);
}
