import { Inject, Injectable } from '@nestjs/common';
import { functionsAt, isGovernmentFunction, isIsaoFunction, type FunctionName, type Principal } from '@accord/kernel';
import { ORGANIZATION_HISTORY, type OrganizationHistory } from './ports.js';

/** What a caller may see in lists: everything that was submitted, the own organization's, both or nothing. */
export interface CallerScope {
  /** Functions that count now: those of the organization's side only with a current appointment. */
  readonly functions: readonly FunctionName[];
  readonly all: boolean;
  readonly ownOrganizationId?: string;
}

/** Looks behind tokens: what callers may see in lists at this moment. */
@Injectable()
export class CallerScopes {
  constructor(@Inject(ORGANIZATION_HISTORY) private readonly organizations: OrganizationHistory) {}

  async of(caller: Principal): Promise<CallerScope> {
    const { organizationId } = caller;
    const own = organizationId === undefined ? null : await this.organizations.find(organizationId);
    const functions = functionsAt(own?.facts ?? null, caller);
    const all = functions.some((name) => isGovernmentFunction(name) || name === 'auditor');
    const isOwn = organizationId !== undefined && functions.some(isIsaoFunction);
    return { functions, all, ...(isOwn ? { ownOrganizationId: organizationId } : {}) };
  }
}
