import {
  createTable,
  removeRows,
  upsertRows,
  type Projection,
  type Queryable,
  type Row,
  type TableNames,
} from '@accord/read-side';
import { followAgreements, type ChangedAgreement } from './agreement-read-model.js';
import { sortName, wordsOf } from './party.js';

/** Name of the read model of agreements in force. */
export const DIRECTORY = 'directory';

const COLUMNS = {
  agreement_id: 'uuid',
  organization_id: 'uuid',
  state: 'text',
  active_since: 'date',
  expires_on: 'date',
  withheld: 'boolean',
  sort_name: 'text',
  search: 'tsvector',
  party: 'json',
} as const;

const ddl = (table: TableNames): string =>
  createTable(
    table(DIRECTORY),
    [
      'agreement_id uuid primary key',
      'organization_id uuid not null',
      'state text not null',
      'active_since date not null',
      'expires_on date not null',
      'withheld boolean not null',
      'sort_name text collate "C" not null',
      'search tsvector not null',
      'party json not null',
    ],
    ['(organization_id)', '(sort_name, organization_id)'],
  );

/** Who did not say in the clear that the list may be public to some degree stays out (part C, field 12). */
const LISTED: ReadonlySet<unknown> = new Set(['Public', 'NCCICOnly']);

/** The line of an agreement in force; none of another one. */
function rowsOf({ agreementId, state, party }: ChangedAgreement): Row[] {
  const { activation, application } = state;
  if (activation === null || (state.state !== 'Active' && state.state !== 'Suspended')) return [];
  return [
    {
      agreement_id: agreementId,
      organization_id: state.organizationId,
      state: state.state,
      active_since: activation.effectiveOn,
      expires_on: activation.expiresOn,
      withheld: !LISTED.has(application?.memberListVisibility),
      sort_name: sortName(party),
      search: wordsOf(party),
      party,
    },
  ];
}

async function write(changed: readonly ChangedAgreement[], tx: Queryable, table: TableNames): Promise<void> {
  const gone = changed.map(({ agreementId }) => ({ agreement_id: agreementId }));
  await removeRows(tx, table(DIRECTORY), { agreement_id: 'uuid' }, gone);
  await upsertRows(tx, table(DIRECTORY), COLUMNS, ['agreement_id'], changed.flatMap(rowsOf));
}

/** Agreements in force with their organizations. */
export const directoryProjection = (): Projection =>
  followAgreements({
    name: DIRECTORY,
    version: 3,
    tables: [DIRECTORY],
    foldTable: 'directory_fold',
    partyTable: 'directory_party',
    ddl,
    write,
  });
