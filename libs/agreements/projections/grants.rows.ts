import { grantBetween, type AgreementState, type Grant } from '@accord/agreements/domain';
import type { RecordedEvent } from '@accord/event-store';
import { createTable, upsertRows, type Queryable, type TableNames } from '@accord/read-side';
import type { Party } from './party.js';

/** Table of what agreements granted: a row for each event from which on it was something else. */
export const GRANTS = 'agreement_grant';
/** Table of what organizations attested, likewise: agreements rest on it. */
export const ATTESTED = 'party_attested';

/** The event from which on something holds. */
export type Since = Pick<RecordedEvent, 'revision' | 'position' | 'recordedAt'>;

/** What an agreement grants from an event on. */
export interface RecordedGrant extends Since {
  readonly grant: Grant;
}

/** What an organization has attested from an event on. */
export interface RecordedAttestation extends Since {
  readonly organizationId: string;
  readonly attestation: Party['attestation'];
}

const sinceOf = ({ revision, position, recordedAt }: RecordedEvent): Since => ({ revision, position, recordedAt });

/** The grant that an event made, where it made one. */
export function grantsBetween(
  before: AgreementState,
  after: AgreementState,
  event: RecordedEvent,
): readonly RecordedGrant[] {
  const grant = grantBetween(before, after);
  return grant === null ? [] : [{ ...sinceOf(event), grant }];
}

/** The attestation that an event changed, where it changed it. */
export const attestedBetween = (before: Party, after: Party, event: RecordedEvent): readonly RecordedAttestation[] =>
  before.attestation === after.attestation
    ? []
    : [{ ...sinceOf(event), organizationId: after.organizationId, attestation: after.attestation }];

const SINCE = { revision: 'integer', position: 'text', recorded_at: 'timestamptz(3)' } as const;
const GRANT_COLUMNS = { agreement_id: 'uuid', ...SINCE, granted: 'json' } as const;
const ATTESTED_COLUMNS = { organization_id: 'uuid', ...SINCE, attested: 'json' } as const;

const sinceDdl = ['revision integer not null', 'position text not null', 'recorded_at timestamptz(3) not null'];

/** In the order of the log: positions are ordered by length, then by text. */
const IN_ORDER = ['(length(position), position)'];

/** SQL that creates both tables. What is in them never changes: rows are only added. */
export const grantsDdl = (table: TableNames): string =>
  createTable(
    table(GRANTS),
    ['agreement_id uuid not null', ...sinceDdl, 'granted json not null', 'primary key (agreement_id, revision)'],
    IN_ORDER,
  ) +
  createTable(
    table(ATTESTED),
    ['organization_id uuid not null', ...sinceDdl, 'attested json not null', 'primary key (organization_id, revision)'],
    IN_ORDER,
  );

const sinceRow = ({ revision, position, recordedAt }: Since) => ({ revision, position, recorded_at: recordedAt });

/** Writes what agreements grant. */
export const writeGrants = (
  tx: Queryable,
  table: TableNames,
  made: readonly { readonly agreementId: string; readonly grants: readonly RecordedGrant[] }[],
): Promise<void> =>
  upsertRows(
    tx,
    table(GRANTS),
    GRANT_COLUMNS,
    ['agreement_id', 'revision'],
    made.flatMap(({ agreementId, grants }) =>
      grants.map((one) => ({ agreement_id: agreementId, ...sinceRow(one), granted: one.grant })),
    ),
  );

/** Writes what organizations have attested. */
export const writeAttested = (
  tx: Queryable,
  table: TableNames,
  attested: readonly RecordedAttestation[],
): Promise<void> =>
  upsertRows(
    tx,
    table(ATTESTED),
    ATTESTED_COLUMNS,
    ['organization_id', 'revision'],
    attested.map((one) => ({
      organization_id: one.organizationId,
      ...sinceRow(one),
      attested: one.attestation,
    })),
  );
