import type { AgreementState } from '@accord/agreements/domain';
import type { Projection, Queryable, TableNames } from '@accord/read-side';
import { followAgreements } from './agreement-read-model.js';

/** Name of the read model of single agreements. */
export const AGREEMENT_DETAIL = 'agreement_detail';

/** SQL of the predecessor whose place an agreement took; null of most. */
const SUPERSEDES = `(state #>> '{activation,supersedes}')`;

/** Every agreement as a fold of its events, texts sealed. */
export const agreementDetailProjection = (): Projection =>
  followAgreements({
    name: AGREEMENT_DETAIL,
    version: 2,
    tables: [],
    foldTable: AGREEMENT_DETAIL,
    partyTable: null,
    ddl: (table) => `create index on ${table(AGREEMENT_DETAIL)} (${SUPERSEDES});`,
    write: async () => undefined,
  });

/** One agreement as the read model has it. */
export interface AgreementDetailRow {
  readonly id: string;
  readonly organizationId: string;
  /** True once it was submitted for the first time: before, it is its own organization's only. */
  readonly submitted: boolean;
  readonly revision: number;
  /** Position of its last event. */
  readonly position: string;
  /** Texts in it are sealed. */
  readonly state: AgreementState;
}

/** One agreement; null when there is none. */
export async function findAgreement(db: Queryable, table: TableNames, id: string): Promise<AgreementDetailRow | null> {
  const { rows } = await db.query<AgreementDetailRow>(
    `select id, organization_id as "organizationId", submitted, revision, position, state
     from ${table(AGREEMENT_DETAIL)} where id = $1::uuid`,
    [id],
  );
  return rows[0] ?? null;
}

/** The agreement that has taken the place of another, and since when (ISO 8601 UTC). */
export interface Successor {
  readonly agreementId: string;
  readonly since: string;
}

/** The successor of an agreement that was in force; null when none has taken its place. */
export async function findSuccessor(db: Queryable, table: TableNames, agreementId: string): Promise<Successor | null> {
  const { rows } = await db.query<Successor>(
    `select id as "agreementId", state #>> '{activation,activatedAt}' as since
     from ${table(AGREEMENT_DETAIL)} where ${SUPERSEDES} = $1`,
    [agreementId],
  );
  return rows[0] ?? null;
}
