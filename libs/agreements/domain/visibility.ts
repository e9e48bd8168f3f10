/** One datum that ISAO viewers never see. */
export interface Redaction {
  /** Member names from the root of the payload, parted by dots; `*` stands for every entry of a list. */
  readonly path: string;
  /** Limits the redaction to payloads in which a member has a value. */
  readonly where?: { readonly member: string; readonly is: string };
}

/** What ISAO viewers read of an event: all but what is redacted, or nothing but some members of its payload. */
export type Visibility = readonly Redaction[] | { readonly only: readonly string[] };

/** Withholds some places of a payload. */
export const hidden = (...paths: readonly string[]): readonly Redaction[] => paths.map((path) => ({ path }));
