/** One thing that is wrong with a body: where (JSON Pointer from its root), which rule, and in words. */
export interface FieldError {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/**
 * Why a command was refused. `code` is a refusal code of the contract (`codes.json`), with the gate behind a colon
 * where a gate is missing, as in `GATE_MISSING:privacy`. `detail` is a sentence for a person and holds nothing that was sent.
 */
export interface Refusal {
  readonly code: string;
  readonly detail: string;
  readonly errors?: readonly FieldError[];
}

/** A refusal. */
export const refusal = (code: string, detail: string, errors?: readonly FieldError[]): Refusal =>
  errors ? { code, detail, errors } : { code, detail };
