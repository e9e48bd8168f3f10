import { TERMINAL_STATES, type StateName } from '@accord/agreements/domain';
import type { Queryable, TableNames } from '@accord/read-side';
import { LIST } from './agreement-list.rows.js';
import { factsOf, type Party } from './party.js';

/** Which of an organization's agreements show or wait for something else since it changed: all, or those in some states. */
export type Affected = 'all' | 'unfinished' | 'reviewed' | 'none';

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const named = ({ slug, legalName, shortName }: Party): readonly string[] => [slug, legalName, shortName];

/** True when an organization is called something else. */
export const isRenamed = (before: Party, after: Party): boolean => !isSame(named(before), named(after));

/**
 * What a change of an organization touches. Names stand in every line; what was attested is judged for every agreement
 * that has not ended; eligibility only moves the deadline of a determination that is waited for.
 */
export function affectedBy(before: Party, after: Party): Affected {
  if (isRenamed(before, after)) return 'all';
  if (!isSame(before.attestation, after.attestation)) return 'unfinished';
  return factsOf(before).isEligible === factsOf(after).isEligible ? 'none' : 'reviewed';
}

/** True for a state in which an agreement is touched. */
export function isAffected(affected: Affected, state: StateName): boolean {
  if (affected === 'unfinished') return !TERMINAL_STATES.includes(state);
  return affected === 'all' || (affected === 'reviewed' && state === 'PrivacyReviewed');
}

/** Agreements of some organizations, as their lines stand at present. */
export async function linesOf(
  tx: Queryable,
  table: TableNames,
  organizationIds: readonly string[],
): Promise<readonly { readonly id: string; readonly organizationId: string; readonly state: StateName }[]> {
  if (organizationIds.length === 0) return [];
  const { rows } = await tx.query<{ id: string; organizationId: string; state: StateName }>(
    `select id, organization_id as "organizationId", state from ${table(LIST)} where organization_id = any($1::uuid[])`,
    [organizationIds],
  );
  return rows;
}
