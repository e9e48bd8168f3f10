import { pendingWork } from '@accord/agreements/domain';
import {
  createTable,
  dueLast,
  removeRows,
  upsertRows,
  type Queryable,
  type Row,
  type TableNames,
} from '@accord/read-side';
import type { ChangedAgreement, PolicyAt } from './changed-agreement.js';
import { factsOf } from './party.js';

/** Table of what waits for somebody. */
export const WORK = 'work_queue';

/** Stands for nobody in particular: an order by equality needs a value. */
export const ANYBODY = '';

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

/** SQL that creates the queue: the order of each function, apart for the office and for each person. */
export const workDdl = (table: TableNames): string =>
  createTable(
    table(WORK),
    [
      'agreement_id uuid not null',
      'item integer not null',
      'number text',
      'organization_id uuid not null',
      'slug text not null',
      'legal_name text not null',
      'command text not null',
      'function text not null',
      'subject_id text not null',
      'due_on date',
      'since timestamptz(3) not null',
      'primary key (agreement_id, item)',
    ],
    [`(function, subject_id, ${dueLast('due_on')}, since, agreement_id, item)`, '(organization_id)'],
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
    subject_id: work.subjectId ?? ANYBODY,
    due_on: work.dueOn ?? null,
    since: work.since,
  }));

/** Writes every piece of work that changed agreements wait for, one row each. */
export async function writeWork(
  tx: Queryable,
  table: TableNames,
  changed: readonly ChangedAgreement[],
  policyAt: PolicyAt,
): Promise<void> {
  const gone = changed.filter(({ written }) => written).map(({ agreementId }) => ({ agreement_id: agreementId }));
  await removeRows(tx, table(WORK), { agreement_id: 'uuid' }, gone);
  const rows = changed.flatMap((one) => rowsOf(one, policyAt));
  await upsertRows(tx, table(WORK), COLUMNS, ['agreement_id', 'item'], rows);
}
