import { endOfDay, isIsaoFunction, localDateOf } from '@accord/kernel';
import { assignedPeople, facetsOf, lastDayOf, pendingWork, type PendingWork } from '@accord/agreements/domain';
import {
  addWords,
  createTable,
  dueLast,
  upsertRows,
  wordIndexDdl,
  type Queryable,
  type Row,
  type TableNames,
} from '@accord/read-side';
import type { ChangedAgreement, PolicyAt } from './changed-agreement.js';
import { factsOf, sortName, wordsOf } from './party.js';

/** Table of the agreements as lines of lists. */
export const LIST = 'agreement_list';
/** Table of the words under which agreements are found. */
export const LIST_WORDS = 'agreement_list_word';

const COLUMNS = {
  id: 'uuid',
  number: 'text',
  organization_id: 'uuid',
  slug: 'text',
  legal_name: 'text',
  sort_name: 'text',
  state: 'text',
  facets: 'json',
  revision: 'integer',
  updated_at: 'timestamptz(3)',
  submitted_at: 'timestamptz(3)',
  expires_on: 'date',
  expires_at: 'timestamptz(3)',
  due_on: 'date',
  activated_at: 'timestamptz(3)',
  supersedes: 'uuid',
  submitted: 'boolean',
  reviewers: 'text[]',
  with_applicant: 'boolean',
  search: 'tsvector',
} as const;

/** SQL of the orders in which lists are read, each with the id behind it. */
const ORDERS = ['updated_at', 'sort_name', dueLast('due_on'), dueLast('expires_on')];

/** SQL that creates the list: every order once over all submitted agreements, and once for each state. */
export const listDdl = (table: TableNames): string =>
  createTable(
    table(LIST),
    [
      'id uuid primary key',
      'number text',
      'organization_id uuid not null',
      'slug text not null',
      'legal_name text not null',
      'sort_name text collate "C" not null',
      'state text not null',
      'facets json not null',
      'revision integer not null',
      'updated_at timestamptz(3) not null',
      'submitted_at timestamptz(3)',
      'expires_on date',
      'expires_at timestamptz(3)',
      'due_on date',
      'activated_at timestamptz(3)',
      'supersedes uuid',
      'submitted boolean not null',
      'reviewers text[] not null',
      'with_applicant boolean not null',
      'search tsvector not null',
    ],
    [
      '(organization_id, updated_at, id)',
      ...ORDERS.flatMap((order) => [`(${order}, id) where submitted`, `(state, ${order}, id) where submitted`]),
      '(supersedes) where supersedes is not null',
    ],
  ) + wordIndexDdl(table(LIST_WORDS));

/** The day on which the first of some pieces of work is due; null when none has a day. */
const firstDueOn = (work: readonly PendingWork[]): string | null =>
  work.reduce<string | null>(
    (first, { dueOn }) => (dueOn !== undefined && (first === null || dueOn < first) ? dueOn : first),
    null,
  );

function rowOf({ agreementId, state, party, changedAt }: ChangedAgreement, policyAt: PolicyAt): Row {
  const policy = policyAt(changedAt);
  const facts = factsOf(party);
  const { activation } = state;
  const lastDay = lastDayOf(state);
  const waiting = pendingWork(state, facts, policy).filter(({ since }) => since <= changedAt);
  return {
    id: agreementId,
    number: state.number,
    organization_id: state.organizationId,
    slug: party.slug,
    legal_name: party.legalName,
    sort_name: sortName(party),
    state: state.state,
    facets: facetsOf(state, facts, policy, localDateOf(changedAt)),
    revision: state.revision,
    updated_at: state.updatedAt ?? changedAt,
    submitted_at: state.submittedAt,
    expires_on: lastDay,
    expires_at: lastDay === null ? null : endOfDay(lastDay),
    due_on: firstDueOn(waiting),
    activated_at: activation?.activatedAt ?? null,
    supersedes: activation?.supersedes ?? null,
    submitted: state.submittedAt !== null,
    reviewers: assignedPeople(state),
    with_applicant: waiting.some((work) => isIsaoFunction(work.function)),
    search: wordsOf(party, state.number ?? '').join(' '),
  };
}

/** Writes the lines of changed agreements, and the words under which they are now found. */
export async function writeList(
  tx: Queryable,
  table: TableNames,
  changed: readonly ChangedAgreement[],
  policyAt: PolicyAt,
): Promise<void> {
  await upsertRows(
    tx,
    table(LIST),
    COLUMNS,
    ['id'],
    changed.map((one) => rowOf(one, policyAt)),
  );
  const worded = changed.filter(({ written, state }) => written?.number !== state.number || written.renamed);
  const words = worded.map(({ agreementId, party, state }) => ({
    id: agreementId,
    words: wordsOf(party, state.number ?? ''),
  }));
  await addWords(tx, table(LIST_WORDS), words);
}
