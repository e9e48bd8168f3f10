import { isGovernmentFunction, isIsaoFunction, type FunctionName, type Principal } from '@accord/kernel';
import type { AgreementState, OrganizationFacts } from '@accord/agreements/domain';

/** From which side a caller sees an agreement. */
export type Side = 'isao' | 'government' | 'auditor';

/**
 * The functions that count for a caller at an organization: those of government and oversight as the token says, those
 * of the organization's side only where the token is backed by a current appointment.
 */
export function functionsAt(principal: Principal, organization: OrganizationFacts | null): readonly FunctionName[] {
  return principal.functions.filter(
    (name) =>
      !isIsaoFunction(name) ||
      (organization !== null &&
        principal.organizationId === organization.organizationId &&
        organization.appointments.some(
          (one) => one.subjectId === principal.subjectId && one.function === name && one.endedAt === null,
        )),
  );
}

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
