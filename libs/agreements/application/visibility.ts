import { isGovernmentFunction, isIsaoFunction, type FunctionName } from '@accord/kernel';
import type { AgreementState } from '@accord/agreements/domain';

/** From which side a caller sees an agreement. */
export type Side = 'isao' | 'government' | 'auditor';

/**
 * How a caller sees an agreement; null = not at all. Before its first submission an agreement is its own
 * organization's only. Who holds functions of both sides sees the own organization as its member.
 */
export function sideOf(functions: readonly FunctionName[], state: AgreementState): Side | null {
  if (functions.some(isIsaoFunction)) return 'isao';
  if (state.submittedAt === null) return null;
  if (functions.some(isGovernmentFunction)) return 'government';
  return functions.includes('auditor') ? 'auditor' : null;
}
