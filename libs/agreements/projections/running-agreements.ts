import { TERMINAL_STATES, type AgreementState, type OrganizationFacts } from '@accord/agreements/domain';
import { unpack, type Queryable, type TableNames } from '@accord/read-side';
import { LIST } from './agreement-list.rows.js';
import { FOLDS } from './folds.js';
import { factsOf, loadParties, unknownParty } from './party.js';
import { trusted } from './trusted.js';

/** An agreement with what is known of its organization. Texts in it are sealed. */
export interface RunningAgreement {
  readonly agreementId: string;
  readonly submitted: boolean;
  readonly state: AgreementState;
  readonly organization: OrganizationFacts;
}

interface Row {
  readonly id: string;
  readonly organization_id: string;
  readonly submitted: boolean;
  readonly state: Buffer;
}

const FIRST = '00000000-0000-0000-0000-000000000000';

/** Agreements that have not ended, drafts included, in the order of their ids, at most `limit` behind one of them. */
export const runningAgreements = (
  db: Queryable,
  table: TableNames,
  after: string | null,
  limit: number,
): Promise<readonly RunningAgreement[]> =>
  agreementsWhere(db, table, 'l.state <> all($3::text[])', [after ?? FIRST, limit, TERMINAL_STATES]);

/** Agreements that were submitted, those that have ended among them, in the same order. */
export const submittedAgreements = (
  db: Queryable,
  table: TableNames,
  after: string | null,
  limit: number,
): Promise<readonly RunningAgreement[]> => agreementsWhere(db, table, 'f.submitted', [after ?? FIRST, limit]);

async function agreementsWhere(
  db: Queryable,
  table: TableNames,
  condition: string,
  values: readonly [after: string, limit: number, ...unknown[]],
): Promise<readonly RunningAgreement[]> {
  const { rows } = await db.query<Row>(
    `select f.id, f.organization_id, f.submitted, f.state from ${table(FOLDS)} f join ${table(LIST)} l using (id)
     where f.id > $1 and ${condition} order by f.id limit $2`,
    [...values],
  );
  const parties = await loadParties(db, table, [...new Set(rows.map((row) => row.organization_id))]);
  return rows.map(({ id, organization_id: organizationId, submitted, state }) => ({
    agreementId: id,
    submitted,
    state: trusted<AgreementState>(unpack(state)),
    organization: factsOf(parties.get(organizationId) ?? unknownParty(organizationId)),
  }));
}
