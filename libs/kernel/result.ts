/** Outcome of an operation that may be refused: a value or an error, never an exception. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** A successful result. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** A failed result. */
export const fail = <E>(error: E): Result<never, E> => ({ ok: false, error });
