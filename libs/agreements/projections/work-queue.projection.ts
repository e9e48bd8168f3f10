import { pendingWork } from '@accord/agreements/domain';
import {
  createTable,
  dueLast,
  removeRows,
  upsertRows,
  type Projection,
  type Queryable,
  type Row,
  type TableNames,
} from '@accord/read-side';
import type { PolicyAt } from './agreement-list.projection.js';
import { followAgreements, type ChangedAgreement } from './agreement-read-model.js';
import { factsOf } from './party.js';

/** Name of the read model of what waits for somebody. */
export const WORK_QUEUE = 'work_queue';

const COLUMNS = {
  agreement_id: 'uuid',
  item: 'integer',
  number: 'text',
  organization_id: 'uuid',
  slug: 'text',
  legal_name: 'text',
  command: 'text',
  function: 'text',
  subject_id: 'text',
  due_on: 'date',
  since: 'timestamptz(3)',
} as const;

const ddl = (table: TableNames): string =>
  createTable(
    table(WORK_QUEUE),
    [
      'agreement_id uuid not null',
      'item integer not null',
      'number text',
      'organization_id uuid not null',
      'slug text not null',
      'legal_name text not null',
      'command text not null',
      'function text not null',
      'subject_id text',
      'due_on date',
      'since timestamptz(3) not null',
      'primary key (agreement_id, item)',
    ],
    [`(function, ${dueLast('due_on')}, since, agreement_id, item)`, '(organization_id)'],
  );

const rowsOf = ({ agreementId, state, party, changedAt }: ChangedAgreement, policyAt: PolicyAt): Row[] =>
  pendingWork(state, factsOf(party), policyAt(changedAt)).map((work, item) => ({
    agreement_id: agreementId,
    item,
    number: state.number,
    organization_id: state.organizationId,
    slug: party.slug,
    legal_name: party.legalName,
    command: work.command,
    function: work.function,
    subject_id: work.subjectId ?? null,
    due_on: work.dueOn ?? null,
    since: work.since ?? changedAt,
  }));

async function write(
  changed: readonly ChangedAgreement[],
  policyAt: PolicyAt,
  tx: Queryable,
  table: TableNames,
): Promise<void> {
  const gone = changed.map(({ agreementId }) => ({ agreement_id: agreementId }));
  await removeRows(tx, table(WORK_QUEUE), { agreement_id: 'uuid' }, gone);
  await upsertRows(
    tx,
    table(WORK_QUEUE),
    COLUMNS,
    ['agreement_id', 'item'],
    changed.flatMap((one) => rowsOf(one, policyAt)),
  );
}

/**
 * Every piece of work that waits for somebody, one row each. It follows the organization too, whose
 * attestation and eligibility decide what is waited for and until when.
 */
export const workQueueProjection = (policyAt: PolicyAt): Projection =>
  followAgreements({
    name: WORK_QUEUE,
    version: 3,
    tables: [WORK_QUEUE],
    foldTable: 'work_queue_fold',
    partyTable: 'work_queue_party',
    ddl,
    write: (changed, tx, table) => write(changed, policyAt, tx, table),
  });
