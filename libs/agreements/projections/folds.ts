import type { AgreementState } from '@accord/agreements/domain';
import {
  createTable,
  pack,
  packedColumn,
  unpack,
  upsertPacked,
  type Queryable,
  type TableNames,
} from '@accord/read-side';
import { trusted } from './trusted.js';

/** Table of the folded agreements: each once, texts sealed. */
export const FOLDS = 'agreement_fold';

/** An agreement as far as the projection has folded it. */
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
} as const;

/**
 * SQL that creates the table of folded agreements. Every event replaces a whole document: what it leaves behind is cleared
 * away early, so that the table does not grow to a multiple of what it holds.
 */
export const foldDdl = (table: string): string =>
  `${createTable(
    table,
    [
      'id uuid primary key',
      'organization_id uuid not null',
      'submitted boolean not null',
      'revision integer not null',
      'position text not null',
      'state bytea not null',
    ],
    [],
  )}${packedColumn(table, 'state')}alter table ${table} set (
  fillfactor = 70, autovacuum_vacuum_scale_factor = 0.05, toast.autovacuum_vacuum_scale_factor = 0.05);\n`;

interface Row {
  readonly id: string;
  readonly position: string;
  /** Null where the caller knows what stands at this position. */
  readonly state: Buffer | null;
}

/** Folded agreements that are remembered; true of a row only as long as it stands at the same position. */
export interface Remembered {
  get(id: string): FoldedAgreement | undefined;
}

const NOTHING: Remembered = { get: () => undefined };

/** Folded agreements with one of some ids. What is remembered and has not moved since is not read again. */
export async function loadFolds(
  tx: Queryable,
  table: TableNames,
  ids: readonly string[],
  remembered: Remembered = NOTHING,
): Promise<readonly FoldedAgreement[]> {
  if (ids.length === 0) return [];
  const known = new Map(ids.map((id) => [id, remembered.get(id)]));
  const { rows } = await tx.query<Row>(
    `select id, f.position, case when f.position = known.position then null else state end as state
     from unnest($1::uuid[], $2::text[]) as known (id, position) join ${table(FOLDS)} f using (id)`,
    [ids, ids.map((id) => known.get(id)?.position ?? null)],
  );
  return rows.map(({ id, position, state }) => ({
    agreementId: id,
    position,
    state: state === null ? known.get(id)!.state : trusted<AgreementState>(unpack(state)),
  }));
}

/** Writes folded agreements. */
export const saveFolds = (tx: Queryable, table: TableNames, folded: readonly FoldedAgreement[]): Promise<void> =>
  upsertPacked(
    tx,
    table(FOLDS),
    COLUMNS,
    ['id'],
    folded.map(({ agreementId, state, position }) => ({
      id: agreementId,
      organization_id: state.organizationId,
      submitted: state.submittedAt !== null,
      revision: state.revision,
      position,
    })),
    { column: 'state', documents: folded.map(({ state }) => pack(state)) },
  );

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
  const [found] = await loadFolds(db, table, [id]);
  if (!found) return null;
  const { state, position } = found;
  const { organizationId, revision, submittedAt } = state;
  return { id, organizationId, submitted: submittedAt !== null, revision, position, state };
}
