import type { LocalDate } from '@accord/kernel';
import type { Content, FirstPublication } from './content.js';

/** Who did something to a publication, and when (ISO 8601 UTC). */
export interface Deed {
  readonly by: string;
  readonly at: string;
}

/** A change of the policy: proposed by its author, in force from its day on once somebody else has approved it. */
export interface Publication {
  /** Names the whole policy as it is in force from then on. */
  readonly version: string;
  readonly effectiveFrom: LocalDate;
  readonly content: Content;
  /** Why; may be a sealed object. */
  readonly reason: string;
  readonly proposed: Deed;
  /** Everybody who changed it since, in order. */
  readonly revised: readonly Deed[];
  /** `revision` tells which of two for one day was approved later. */
  readonly approved: (Deed & { readonly revision: number }) | null;
  readonly withdrawn: (Deed & { readonly reason: string }) | null;
}

/** The policy as it was published: a fold of its stream and nothing else. */
export interface PolicyState {
  /** Revision of the last event folded; -1 before the first. */
  readonly revision: number;
  /** What holds from the beginning on; null before it is there. */
  readonly first: FirstPublication | null;
  /** When the policy began, ISO 8601 UTC; null before it has. */
  readonly begunAt: string | null;
  /** In the order in which they were proposed. */
  readonly publications: readonly Publication[];
  /** The days on which cover of a statute ended or began, as far as the clock has recorded them. */
  readonly turned: readonly { readonly statute: string; readonly from: LocalDate; readonly inForce: boolean }[];
  /** What offices were told of the program. */
  readonly told: readonly { readonly rule: string; readonly step: string }[];
}

/** The policy before its first event. */
export const initialState: PolicyState = {
  revision: -1,
  first: null,
  begunAt: null,
  publications: [],
  turned: [],
  told: [],
};

/** The publication of a version; undefined where none was proposed under it. */
export const publicationOf = ({ publications }: PolicyState, version: string): Publication | undefined =>
  publications.find((one) => one.version === version);
