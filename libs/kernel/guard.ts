import { refusal, type FieldError, type Refusal } from './refusal.js';

/** What a guard finds: false = nothing to object to, true = refused, a list = refused for these fields (empty = nothing). */
export type Objection = boolean | readonly FieldError[];

/** What a guard says of itself. Documentation and refusal both take it from here, so that they cannot differ. */
export interface GuardText {
  /** Refusal code. */
  readonly code: string;
  /** Why the command is refused, for documentation and for the person refused. */
  readonly sentence: string;
}

/** A guard that needs no payload: it also tells which actions are open to a reader. */
export interface PayloadFreeGuard<Situation> extends GuardText {
  readonly payloadFree: true;
  readonly test: (situation: Situation) => Objection;
}

/** A guard that looks into the payload. */
export interface PayloadGuard<Situation, Payload> extends GuardText {
  readonly payloadFree: false;
  readonly test: (situation: Situation, payload: Payload) => Objection;
}

/** A guard of a command with this payload. */
export type Guard<Situation, Payload> = PayloadFreeGuard<Situation> | PayloadGuard<Situation, Payload>;

/** True when a guard objects. */
export const objects = (objection: Objection): boolean =>
  typeof objection === 'boolean' ? objection : objection.length > 0;

/** What a guard says to a command in a situation. */
export const ask = <Situation, Payload>(
  guard: Guard<Situation, Payload>,
  situation: Situation,
  payload: Payload,
): Objection => (guard.payloadFree ? guard.test(situation) : guard.test(situation, payload));

/** An error at a field when something is wrong with it, else nothing. */
export const fieldError = (isWrong: boolean, path: string, code: string, message: string): readonly FieldError[] =>
  isWrong ? [{ path, code, message }] : [];

/**
 * The refusal of the first guard that objects, in the code and sentence of that guard; null when none does.
 * @param put puts one guard to the test
 * @param namesFields where the refusal names every field that is wrong under its code, those of later guards included
 */
export function firstRefusal<One extends GuardText>(
  guards: readonly One[],
  put: (guard: One) => Objection,
  namesFields: boolean,
): Refusal | null {
  const errors: FieldError[] = [];
  let first: Refusal | null = null;
  for (const guard of guards) {
    if (first && guard.code !== first.code) continue;
    const objection = put(guard);
    if (!objects(objection)) continue;
    first ??= refusal(guard.code, guard.sentence);
    if (!namesFields) return first;
    if (typeof objection !== 'boolean') errors.push(...objection);
  }
  return first && { ...first, errors };
}
