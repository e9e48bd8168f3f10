import type { Baseline, Clause, FunctionsOfPerson, PolicySet, StatutoryWindow } from './documents.js';

/** The values of a set: all of it but its name and day, and what is published by itself. */
export type SetValues = Omit<PolicySet, 'version' | 'effectiveFrom' | 'clauses' | 'statutoryWindows'>;

/** What a publication changes, by its kind: the member of the body in which it is sent. */
export type Content =
  | { readonly values: SetValues }
  | { readonly baseline: Baseline }
  | { readonly clause: Clause }
  | { readonly window: StatutoryWindow }
  | { readonly functions: FunctionsOfPerson };

/** Kinds of publications, each with the member that holds what it changes. */
export const KINDS = {
  values: 'Values',
  baseline: 'Baseline',
  clause: 'Clause',
  window: 'StatutoryWindow',
  functions: 'Functions',
} as const;

/** Kind of a publication. */
export type Kind = (typeof KINDS)[keyof typeof KINDS];

/** The kind of what is published. */
export function kindOf(content: Content): Kind {
  if ('values' in content) return KINDS.values;
  if ('baseline' in content) return KINDS.baseline;
  if ('clause' in content) return KINDS.clause;
  return 'window' in content ? KINDS.window : KINDS.functions;
}

/** The policy that is there before anybody has changed it: a set, and the baseline beside it. */
export interface FirstPublication {
  readonly set: PolicySet;
  readonly baseline: Baseline;
}
