import { functionsAt, isGovernmentFunction, isIsaoFunction, type FunctionName, type Principal } from '@accord/kernel';
import type { OrganizationDirectory } from '@accord/agreements/application';

/** What a caller may see in lists: everything that was submitted, the own organization's, both or nothing. */
export interface CallerScope {
  readonly functions: readonly FunctionName[];
  readonly all: boolean;
  readonly ownOrganizationId?: string;
}

/** Looks behind tokens: which functions a caller holds at this moment. */
export class Callers {
  constructor(private readonly organizations: OrganizationDirectory) {}

  /** Functions that count now: those of the organization's side only with a current appointment. */
  async functionsOf(principal: Principal): Promise<readonly FunctionName[]> {
    const { organizationId } = principal;
    const own = organizationId === undefined ? null : await this.organizations.find(organizationId);
    return functionsAt(own?.facts ?? null, principal);
  }

  /** What the caller may see in lists. */
  async scopeOf(principal: Principal): Promise<CallerScope> {
    const functions = await this.functionsOf(principal);
    const all = functions.some((name) => isGovernmentFunction(name) || name === 'auditor');
    const own = functions.some(isIsaoFunction) ? principal.organizationId : undefined;
    return { functions, all, ...(own === undefined ? {} : { ownOrganizationId: own }) };
  }
}
