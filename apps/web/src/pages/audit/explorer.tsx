import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { organizationsQuery, type AgreementFilters } from '../../api/queries.js';
import type { AgreementListItem } from '../../api/types.js';
import { FilterChip, FilterChoice } from '../../design/filter-chip.js';
import { Day, Moment } from '../../design/moment.js';
import { PageHead } from '../../design/page-head.js';
import type { ChartData } from '../../design/plots/index.js';
import { SearchField } from '../../design/search-field.js';
import { StatusText } from '../../design/status-text.js';
import { WorkTable, type Column } from '../../design/work-table.js';
import { ListNews, useAgreementList } from '../../parts/agreement/use-list.js';
import { Link } from '../../parts/link.js';
import { Loaded } from '../../parts/loaded.js';
import { ListFoot } from '../../parts/list-foot.js';
import { useWords } from '../../parts/use-search.js';
import { Views } from '../../parts/views.js';
import { RecordViews } from './record-views.js';
import { isAuditor, KeyLine, useKeyHint, useShortcuts, useSignedIn } from '../../shell/index.js';
import { CLASSIFIED, PRIVACY, STATES, statusOfState, type Status } from '../../words/status.js';

const SORTS = [
  { id: '-updatedAt', name: 'Last changed first' },
  { id: 'updatedAt', name: 'Longest unchanged first' },
  { id: 'legalName', name: 'By name' },
  { id: 'dueOn', name: 'By what is due' },
] as const;
const WORDS_OF_STATES: Readonly<Record<string, Status>> = STATES;

type Words = Readonly<Record<string, string | undefined>>;

/** What the words of the address ask for; several states stand in one word. */
function filtersOf({ q, state, organization, sort }: Words): AgreementFilters {
  const states = (state ?? '').split('.').filter((name) => name in STATES);
  const order = SORTS.find(({ id }) => id === sort);
  return {
    ...(q === undefined || q.trim() === '' ? {} : { q }),
    ...(states.length === 0 ? {} : { state: states }),
    ...(organization === undefined ? {} : { organizationId: organization }),
    ...(order === undefined ? {} : { sort: order.id }),
  };
}

const KEYS = [
  { keys: ['/'], what: 'find' },
  { keys: ['r'], what: 'load what is new' },
];

/** Agreements that one may see, by what one looks for. */
export function Explorer() {
  const [words] = useWords();
  const who = useSignedIn();
  const q = useDeferredValue(words['q']);
  const { query: agreements, hasChanged } = useAgreementList(filtersOf({ ...words, q }));
  const items = agreements.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <PageHead
        title="The record"
        acts={<ListNews hasChanged={hasChanged} />}
        lead={
          isAuditor(who) ? 'Every agreement, with its history, its past and who did what.' : 'Those that you may see.'
        }
      />
      {isAuditor(who) && <RecordViews />}
      <Choices />
      <Views page="record" />
      <Loaded query={agreements} label="the agreements">
        {() => (items.length === 0 ? <Nothing /> : <Found items={items} />)}
      </Loaded>
      <ListFoot query={agreements} data={dataOf(items)} file="agreements" />
      <KeyLine keys={KEYS} />
    </>
  );
}

function Choices() {
  const [words, setWords] = useWords();
  useShortcuts({ '/': () => document.querySelector<HTMLInputElement>('#find-agreements')?.focus() });
  return (
    <div className="row filters">
      <SearchField
        id="find-agreements"
        label="Name or number"
        value={words['q'] ?? ''}
        onChange={(text) => setWords({ q: text === '' ? undefined : text })}
        {...useKeyHint('/')}
      />
      <StateFilter />
      <OrganizationFilter />
      <label className="filter-date row-end">
        Order{' '}
        <select
          value={words['sort'] ?? SORTS[0].id}
          onChange={({ target }) => setWords({ sort: target.value === SORTS[0].id ? undefined : target.value })}
        >
          {SORTS.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function StateFilter() {
  const [words, setWords] = useWords();
  const chosen = filtersOf(words).state ?? [];
  const set = (states: readonly string[]) => setWords({ state: states.length === 0 ? undefined : states.join('.') });
  const others = Object.entries(STATES).filter(([name]) => !chosen.includes(name));
  return (
    <>
      {chosen.map((name) => (
        <FilterChip
          key={name}
          name="State"
          value={WORDS_OF_STATES[name]?.word ?? name}
          onClear={() => set(chosen.filter((one) => one !== name))}
        />
      ))}
      <FilterChoice
        label="State"
        options={others.map(([value, { word }]) => ({ value, name: word }))}
        onChoose={(name) => set([...chosen, name])}
      />
    </>
  );
}

function OrganizationFilter() {
  const [words, setWords] = useWords();
  const organizations = useQuery(organizationsQuery());
  const names = (organizations.data ?? []).map(({ id, legalName }) => ({ value: id, name: legalName }));
  const whose = words['organization'];
  const set = (organization: string | undefined) => setWords({ organization });
  if (whose === undefined) return <FilterChoice label="Organization" options={names} onChoose={set} />;
  const name = names.find(({ value }) => value === whose)?.name ?? 'one';
  return <FilterChip name="Organization" value={name} onClear={() => set(undefined)} />;
}

function Nothing() {
  const [words, setWords] = useWords();
  const isFiltered = ['q', 'state', 'organization'].some((name) => words[name] !== undefined);
  if (!isFiltered) return <p className="nothing">No agreement is there yet that you may see.</p>;
  return (
    <p className="nothing">
      No agreement fits these filters.{' '}
      <button
        type="button"
        className="usa-button usa-button--unstyled"
        onClick={() => setWords({ q: undefined, state: undefined, organization: undefined })}
      >
        Clear the filters
      </button>
    </p>
  );
}

const COLUMNS: readonly Column<AgreementListItem>[] = [
  {
    id: 'name',
    header: 'Agreement',
    isRowHead: true,
    cell: ({ id, number, organization }) => (
      <>
        <Link to="/agreements/$id/history" params={{ id }}>
          {organization.legalName}
        </Link>
        <span className="under mono">{number ?? 'not submitted'}</span>
      </>
    ),
  },
  { id: 'state', header: 'State', cell: (agreement) => <StatusText status={statusOfState(agreement)} /> },
  {
    id: 'privacy',
    header: 'Privacy',
    cardLabel: 'Privacy',
    cell: ({ facets }) => <StatusText status={PRIVACY[facets.privacy]} />,
  },
  {
    id: 'classified',
    header: 'Classified',
    cardLabel: 'Classified',
    cell: ({ facets }) => <StatusText status={CLASSIFIED[facets.classified]} />,
  },
  {
    id: 'until',
    header: 'In force until',
    cardLabel: 'In force until',
    cell: ({ expiresOn }) => (expiresOn === undefined ? <span className="muted">–</span> : <Day date={expiresOn} />),
  },
  {
    id: 'changed',
    header: 'Last change',
    cardLabel: 'Last change',
    cell: ({ updatedAt }) => <Moment at={updatedAt} />,
  },
  {
    id: 'look',
    header: 'Look at',
    cell: ({ id, number }) => (
      <span className="row look-at">
        <Link to="/agreements/$id/replay" params={{ id }} aria-label={`Replay ${number ?? 'this agreement'}`}>
          Replay
        </Link>
        <Link to="/agreements/$id/people" params={{ id }} aria-label={`Who did what in ${number ?? 'this agreement'}`}>
          Who did what
        </Link>
      </span>
    ),
  },
];

const Found = ({ items }: { readonly items: readonly AgreementListItem[] }) => (
  <WorkTable
    caption="Agreements"
    columns={COLUMNS}
    groups={[{ id: 'all', title: '', rows: items }]}
    idOf={({ id }) => id}
    className="explorer"
  />
);

const dataOf = (items: readonly AgreementListItem[]): ChartData => ({
  columns: [
    'Number',
    'Organization',
    'State',
    'Privacy',
    'Classified',
    'Submitted (UTC)',
    'Ends',
    'Changed (UTC)',
    'Id',
  ],
  rows: items.map(({ id, number, organization, state, expired, facets, submittedAt, expiresOn, updatedAt }) => [
    number,
    organization.legalName,
    statusOfState({ state, expired }).word,
    PRIVACY[facets.privacy].word,
    CLASSIFIED[facets.classified].word,
    submittedAt ?? null,
    expiresOn ?? null,
    updatedAt,
    id,
  ]),
});
