/** Knows which slugs are taken, as of everything that was appended before the call. */
export interface SlugRegistry {
  /** Id of the organization that holds a slug; null when it is free. @throws StoreUnavailable when too far behind */
  idOf(slug: string): Promise<string | null>;
}
