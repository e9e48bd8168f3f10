import { useDeferredValue } from 'react';
import type { AgreementListItem } from '../../api/types.js';
import { FilterChip, FilterChoice } from '../../design/filter-chip.js';
import type { ChartData } from '../../design/plots/index.js';
import { Day } from '../../design/moment.js';
import { PageHead } from '../../design/page-head.js';
import { SearchField } from '../../design/search-field.js';
import { StatusText } from '../../design/status-text.js';
import { TabsWithCounts } from '../../design/tabs.js';
import { WorkTable, type Column } from '../../design/work-table.js';
import { LAST_CHANGE, ORGANIZATION } from '../../parts/agreement/list-columns.js';
import { ListNews, useAgreementList } from '../../parts/agreement/use-list.js';
import { Link } from '../../parts/link.js';
import { Loaded } from '../../parts/loaded.js';
import { ListFoot } from '../../parts/list-foot.js';
import { UnknownWord } from '../../parts/unknown-word.js';
import { useWords } from '../../parts/use-search.js';
import { useToday } from '../../parts/use-today.js';
import { Views } from '../../parts/views.js';
import { KeyLine, useKeyHint, useShortcuts, useSignedIn } from '../../shell/index.js';
import { fromToday } from '../../words/dates.js';
import { CLASSIFIED, PRIVACY, STATES, statusOfState } from '../../words/status.js';
import { daysOf, filtersOf, nothingIn, PARTS, partOf, stateNamed } from './list-view.js';
import { SuspendedFor } from './suspended-for.js';

const SEARCH = 'agreements-search';
const STATE_OPTIONS = Object.entries(STATES).map(([value, { word }]) => ({ value, name: word }));

const COLUMNS: readonly Column<AgreementListItem>[] = [
  ORGANIZATION,
  {
    id: 'state',
    header: 'State',
    cell: ({ id, state, expired }) => (
      <>
        <StatusText status={statusOfState({ state, expired })} />
        {state === 'Suspended' && <SuspendedFor id={id} />}
      </>
    ),
  },
  {
    id: 'gates',
    header: 'Privacy, classified access',
    cardLabel: 'Privacy',
    cell: ({ facets }) => (
      <>
        <StatusText status={PRIVACY[facets.privacy]} />
        <span className="under">classified access: {CLASSIFIED[facets.classified].word.toLowerCase()}</span>
      </>
    ),
  },
  {
    id: 'ends',
    header: 'Ends',
    cardLabel: 'Ends',
    cell: ({ expiresOn }) => <Ends date={expiresOn} />,
  },
  LAST_CHANGE,
];

const KEYS = [
  { keys: ['/'], what: 'find' },
  { keys: ['r'], what: 'load what is new' },
];

/** The last day of a term, and how far it lies ahead. */
function Ends({ date }: { readonly date: string | undefined }) {
  const today = useToday();
  if (date === undefined) return <span className="muted">not in force</span>;
  return (
    <>
      <Day date={date} />
      <span className="under">{fromToday(date, today)}</span>
    </>
  );
}

/** Agreements that the reader may see: all of them, or those that the address asks for. */
export function Agreements() {
  const [asked, change] = useWords();
  const { q = '', ends } = asked;
  const state = stateNamed(asked['state']);
  const today = useToday();
  const text = useDeferredValue(q);
  const { query, hasChanged } = useAgreementList(filtersOf({ q: text, state, ends }, today));
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  useShortcuts({ '/': () => document.querySelector<HTMLElement>(`#${SEARCH}`)?.focus() });
  return (
    <>
      <PageHead
        title="Agreements"
        acts={
          <>
            <ListNews hasChanged={hasChanged} />
            <ToImport />
          </>
        }
        lead={daysOf(ends) === undefined ? 'The last changed first.' : 'The first to end on top.'}
      />
      <TabsWithCounts
        label="Which agreements"
        tabs={PARTS}
        current={partOf({ state, ends })}
        onChoose={(id) => change(PARTS.find((part) => part.id === id)?.words ?? {})}
      />
      <UnknownWord what="state" word={state === undefined ? asked['state'] : undefined} name="state" />
      <Narrowing q={q} state={state} change={change} />
      <Views page="agreements" />
      <Loaded query={query} label="agreements" rows={8}>
        {() => <List items={items} none={nothingIn({ q: text, state, ends })} />}
      </Loaded>
      <ListFoot query={query} data={dataOf(items)} file={`agreements-${today}`} />
      <KeyLine keys={KEYS} />
    </>
  );
}

/** Whoever may bring in agreements from before this system finds the way here. */
function ToImport() {
  const { functions } = useSignedIn();
  if (!functions.includes('nccic.case_manager')) return null;
  return (
    <Link className="usa-button usa-button--outline" to="/agreements/import">
      Import agreements
    </Link>
  );
}

interface NarrowingProps {
  readonly q: string;
  readonly state: string | undefined;
  readonly change: (part: Readonly<Record<string, string | undefined>>) => void;
}

function Narrowing({ q, state, change }: NarrowingProps) {
  return (
    <div className="row queue-filters">
      <SearchField
        id={SEARCH}
        label="Number or organization"
        value={q}
        onChange={(text) => change({ q: text === '' ? undefined : text })}
        {...useKeyHint('/')}
      />
      {state === undefined ? (
        <FilterChoice label="State" options={STATE_OPTIONS} onChoose={(chosen) => change({ state: chosen })} />
      ) : (
        <FilterChip name="State" value={stateWord(state)} onClear={() => change({ state: undefined })} />
      )}
    </div>
  );
}

const stateWord = (state: string) => STATE_OPTIONS.find(({ value }) => value === state)?.name ?? state;

const dataOf = (items: readonly AgreementListItem[]): ChartData => ({
  columns: ['Number', 'Organization', 'State', 'Privacy review', 'Classified access', 'Ends on', 'Last change'],
  rows: items.map(({ number, organization, state, expired, facets, expiresOn, updatedAt }) => [
    number,
    organization.legalName,
    statusOfState({ state, expired }).word,
    PRIVACY[facets.privacy].word,
    CLASSIFIED[facets.classified].word,
    expiresOn ?? null,
    updatedAt,
  ]),
});

interface ListProps {
  readonly items: readonly AgreementListItem[];
  /** What is said where there are none. */
  readonly none: string;
}

function List({ items, none }: ListProps) {
  if (items.length === 0) return <p>{none}</p>;
  const groups = [{ id: 'all', title: '', rows: items }];
  return <WorkTable caption="Agreements" columns={COLUMNS} groups={groups} idOf={({ id }) => id} />;
}
