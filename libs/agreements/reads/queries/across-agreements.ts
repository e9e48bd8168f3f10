import type { Principal } from '@accord/kernel';
import type { ReadModels } from '@accord/read-side';
import { AGREEMENTS, RECORDED_EVENT, type ExplorerTables } from '@accord/agreements/projections';
import type { CallerScopes } from '../caller-scopes.js';

/** The tables in which what happened across agreements is found. */
export const explorerTablesOf = ({ tables }: ReadModels): ExplorerTables => ({
  recorded: tables(RECORDED_EVENT),
  agreements: tables(AGREEMENTS),
});

/** Of the agreements of an organization that the caller is of, nothing is told. */
export async function exceptOwn(
  scopes: CallerScopes,
  caller: Principal,
): Promise<{ readonly exceptOrganizationId?: string }> {
  const { ownOrganizationId } = await scopes.of(caller);
  return ownOrganizationId === undefined ? {} : { exceptOrganizationId: ownOrganizationId };
}
