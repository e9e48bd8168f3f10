import { endOfDay } from '@accord/kernel';
import { lastDayOf } from '@accord/agreements/domain';
import { createTable, removeRows, upsertRows, type Queryable, type Row, type TableNames } from '@accord/read-side';
import { IN_FORCE, type ChangedAgreement } from './changed-agreement.js';

/** Table of the agreements that are Active or Suspended. Whether they are in force at a moment is for the query to say. */
export const IN_DIRECTORY = 'directory';

const COLUMNS = {
  agreement_id: 'uuid',
  organization_id: 'uuid',
  state: 'text',
  active_since: 'date',
  expires_on: 'date',
  expires_at: 'timestamptz(3)',
  withheld: 'boolean',
} as const;

/** SQL that creates the directory. */
export const directoryDdl = (table: TableNames): string =>
  createTable(
    table(IN_DIRECTORY),
    [
      'agreement_id uuid primary key',
      'organization_id uuid not null',
      'state text not null',
      'active_since date not null',
      'expires_on date', // null where an instrument has no end; whom it is of is left out, for no application of it says otherwise
      'expires_at timestamptz(3)',
      'withheld boolean not null',
    ],
    ['(organization_id)'],
  );

/** Who did not say in the clear that the list may be public to some degree stays out (rules.md#directory). */
const LISTED: ReadonlySet<unknown> = new Set(['Public', 'NCCICOnly']);

/** Whether an application lets its organization be listed. */
export const isListed = (application: { readonly memberListVisibility?: unknown } | null): boolean =>
  LISTED.has(application?.memberListVisibility);

/** The line of an agreement in force; none of another one. */
function rowsOf({ agreementId, state }: ChangedAgreement): Row[] {
  const { activation, application } = state;
  if (activation === null || !IN_FORCE.includes(state.state)) return [];
  const lastDay = lastDayOf(state);
  return [
    {
      agreement_id: agreementId,
      organization_id: state.organizationId,
      state: state.state,
      active_since: activation.effectiveOn,
      expires_on: lastDay,
      expires_at: lastDay && endOfDay(lastDay),
      withheld: !isListed(application),
    },
  ];
}

/** Writes the lines of changed agreements, and takes away those that are no longer in force. */
export async function writeDirectory(
  tx: Queryable,
  table: TableNames,
  changed: readonly ChangedAgreement[],
): Promise<void> {
  const stood = ({ written, state }: ChangedAgreement): boolean =>
    written !== null && IN_FORCE.includes(written.state) && !IN_FORCE.includes(state.state);
  const gone = changed.filter(stood).map(({ agreementId }) => ({ agreement_id: agreementId }));
  await removeRows(tx, table(IN_DIRECTORY), { agreement_id: 'uuid' }, gone);
  await upsertRows(tx, table(IN_DIRECTORY), COLUMNS, ['agreement_id'], changed.flatMap(rowsOf));
}
