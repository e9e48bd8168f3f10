/** Where people are written to. What is kept is sealed under a key of their own, and gone once that is destroyed. */
export interface AddressBook {
  /** The address of a person; null when none is known, or it was erased. */
  addressOf(subjectId: string): Promise<string | null>;
  /** Notes the address that a person's provider of identities vouches for. */
  note(subjectId: string, address: string): Promise<void>;
}

/** A demonstration writes to personas at addresses that lead nowhere (RFC 2606). */
export const PERSONA_ADDRESSES: AddressBook = {
  addressOf: (subjectId) => Promise.resolve(`${subjectId.replaceAll(/[^A-Za-z0-9._-]/g, '-')}@personas.invalid`),
  note: () => Promise.resolve(),
};
