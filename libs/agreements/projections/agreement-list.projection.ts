import { localDateOf } from '@accord/kernel';
import { facetsOf, pendingWork, type PendingWork, type PolicyFacts } from '@accord/agreements/domain';
import { createTable, dueLast, upsertRows, type Projection, type Row, type TableNames } from '@accord/read-side';
import { followAgreements, type ChangedAgreement } from './agreement-read-model.js';
import { factsOf, sortName, wordsOf } from './party.js';

/** Name of the read model of all agreements. */
export const AGREEMENT_LIST = 'agreement_list';

/** Policy as it was in force at a moment (ISO 8601): reference data that the facets look at. */
export type PolicyAt = (moment: string) => PolicyFacts;

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
  due_on: 'date',
  submitted: 'boolean',
  search: 'tsvector',
} as const;

const ddl = (table: TableNames): string =>
  createTable(
    table(AGREEMENT_LIST),
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
      'due_on date',
      'submitted boolean not null',
      'search tsvector not null',
    ],
    ['(organization_id)', '(updated_at, id)', '(sort_name, id)', `(${dueLast('due_on')}, id)`, 'using gin (search)'],
  );

/** The day on which the first piece of pending work is due; null when none has a day. */
const firstDueOn = (work: readonly PendingWork[]): string | null =>
  work.reduce<string | null>(
    (first, { dueOn }) => (dueOn !== undefined && (first === null || dueOn < first) ? dueOn : first),
    null,
  );

function rowOf({ agreementId, state, party, changedAt }: ChangedAgreement, policyAt: PolicyAt): Row {
  const policy = policyAt(changedAt);
  const facts = factsOf(party);
  const facets = facetsOf(state, facts, policy, localDateOf(changedAt));
  return {
    id: agreementId,
    number: state.number,
    organization_id: state.organizationId,
    slug: party.slug,
    legal_name: party.legalName,
    sort_name: sortName(party),
    state: state.state,
    facets,
    revision: state.revision,
    updated_at: state.updatedAt ?? changedAt,
    submitted_at: state.submittedAt,
    expires_on: state.activation?.expiresOn ?? null,
    due_on: firstDueOn(pendingWork(state, facts, policy)),
    submitted: state.submittedAt !== null,
    search: wordsOf(party, state.number ?? ''),
  };
}

/**
 * Every agreement as a line of the list. The facets are those of the moment of the last event
 * that concerned the agreement or its organization: a read model never looks at the clock.
 */
export const agreementListProjection = (policyAt: PolicyAt): Projection =>
  followAgreements({
    name: AGREEMENT_LIST,
    version: 3,
    tables: [AGREEMENT_LIST],
    foldTable: 'agreement_list_fold',
    partyTable: 'agreement_party',
    ddl,
    write: (changed, tx, table) =>
      upsertRows(
        tx,
        table(AGREEMENT_LIST),
        COLUMNS,
        ['id'],
        changed.map((one) => rowOf(one, policyAt)),
      ),
  });
