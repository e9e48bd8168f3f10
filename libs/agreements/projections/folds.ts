import type { AgreementState } from '@accord/agreements/domain';
import { createTable, upsertRows, type Queryable } from '@accord/read-side';

/** An agreement as far as a projection has folded it. */
export interface FoldedAgreement {
  readonly agreementId: string;
  readonly state: AgreementState;
  /** Position of the last of its events that was folded. */
  readonly position: string;
}

const COLUMNS = {
  id: 'uuid',
  organization_id: 'uuid',
  submitted: 'boolean',
  revision: 'integer',
  position: 'text',
  state: 'json',
} as const;

/** SQL that creates a table of folded agreements. */
export const foldDdl = (table: string): string =>
  createTable(
    table,
    [
      'id uuid primary key',
      'organization_id uuid not null',
      'submitted boolean not null',
      'revision integer not null',
      'position text not null',
      'state json not null',
    ],
    ['(organization_id)'],
  );

/** Folded agreements with one of some ids, or of one of some organizations. */
export async function loadFolds(
  tx: Queryable,
  table: string,
  ids: readonly string[],
  organizationIds: readonly string[],
): Promise<readonly FoldedAgreement[]> {
  const { rows } = await tx.query<{ id: string; position: string; state: AgreementState }>(
    `select id, position, state from ${table} where id = any($1::uuid[]) or organization_id = any($2::uuid[])`,
    [ids, organizationIds],
  );
  return rows.map(({ id, position, state }) => ({ agreementId: id, position, state }));
}

/** Writes folded agreements. */
export const saveFolds = (tx: Queryable, table: string, folded: readonly FoldedAgreement[]): Promise<void> =>
  upsertRows(
    tx,
    table,
    COLUMNS,
    ['id'],
    folded.map(({ agreementId, state, position }) => ({
      id: agreementId,
      organization_id: state.organizationId,
      submitted: state.submittedAt !== null,
      revision: state.revision,
      position,
      state,
    })),
  );
