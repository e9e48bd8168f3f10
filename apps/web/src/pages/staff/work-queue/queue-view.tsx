import { Button } from '@trussworks/react-uswds';
import { useMemo, useState } from 'react';
import type { WorkItem } from '../../../api/types.js';
import { FilterChip } from '../../../design/filter-chip.js';
import { SearchField } from '../../../design/search-field.js';
import { StageStrip } from '../../../design/stage-strip.js';
import { WorkTable } from '../../../design/work-table.js';
import { KEYS_OF_LIST } from '../../../parts/agreement/use-list.js';
import { More } from '../../../parts/show-more.js';
import { useWords } from '../../../parts/use-search.js';
import { Views } from '../../../parts/views.js';
import { KeyLine, useKeyHint, useSignedIn } from '../../../shell/index.js';
import { figure } from '../../../words/dates.js';
import { isReviewer } from '../../../words/functions.js';
import { columnsOf } from './columns.js';
import { OpenAgreements, openPartOf } from './open-agreements.js';
import { QueueTabs } from './queue-tabs.js';
import { lookedThrough, nothingFound, READ_ON, type Reach } from './reach.js';
import { groupsOf, idOf, isToAssign, matches, stageName, stagesOf } from './rows.js';
import { useDrawn } from './use-drawn.js';
import { useQueueKeys } from './use-queue-keys.js';

interface QueueViewProps {
  readonly items: readonly WorkItem[];
  /** How far it was read. */
  readonly reach: Reach;
  readonly today: string;
  readonly onReadOn: () => void;
}

/** So many rows are drawn at once. */
const PAGE = 200;
const SEARCH = 'queue-search';
const ALL = 'all';
const TABLE = { caption: 'What waits for you, by time', className: 'queue' };
const KEYS = [
  { keys: ['j', 'k'], what: 'move' },
  { keys: ['Enter'], what: 'open' },
  { keys: ['/'], what: 'find' },
  { keys: ['r'], what: 'load what is new' },
];
const WITH_ASSIGNING = [...KEYS.slice(0, 2), { keys: ['e'], what: 'assign' }, ...KEYS.slice(2)];

/** The queue by whose work it is; what stands in the address decides which part is shown. */
export function QueueView(props: QueueViewProps) {
  const { items, reach } = props;
  const [{ tab = ALL }, change] = useWords();
  const open = openPartOf(tab);
  return (
    <>
      <QueueTabs
        items={items}
        hasMore={reach === 'stopped'}
        current={tab}
        onChoose={(id) => change({ tab: id === ALL ? undefined : id })}
      />
      {open !== undefined && <OpenAgreements part={open} />}
      {open === undefined && (items.length === 0 ? <Empty /> : <Waiting {...props} part={tab} />)}
    </>
  );
}

/** What waits for the reader, narrowed by what stands in the address. */
function Waiting({ items, reach, today, onReadOn, part }: QueueViewProps & { readonly part: string }) {
  const [words, change] = useWords();
  const [limit, setLimit] = useState(PAGE);
  const { q: text = '', stage } = words;
  const found = useMemo(() => items.filter((item) => matches(item, { text, stage, part })), [items, text, stage, part]);
  const shown = found.slice(0, useDrawn(limit));
  const columns = useMemo(() => columnsOf(today), [today]);
  const groups = groupsOf(shown, today);
  const currentId = useQueueKeys(
    groups.flatMap(({ rows }) => rows),
    SEARCH,
  );
  return (
    <>
      <Narrowing items={items} found={found.length} hasMore={reach === 'stopped'} words={words} change={change} />
      <Views page="work" />
      {found.length === 0 ? (
        <p role="status">{nothingFound(reach, items.length, text === '' && stage === undefined ? part : undefined)}</p>
      ) : (
        <WorkTable {...TABLE} columns={columns} groups={groups} idOf={idOf} currentId={currentId} />
      )}
      <More
        name={`Show the next ${Math.min(PAGE, found.length - limit)}`}
        hasMore={found.length > limit}
        onMore={() => setLimit(limit + PAGE)}
      />
      {reach === 'stopped' && <ReadOn read={items.length} onReadOn={onReadOn} />}
      <div className="row queue-foot">
        <p className="small muted">The mark on each bar is the target.</p>
        <KeyLine keys={items.some(isToAssign) ? WITH_ASSIGNING : KEYS} />
      </div>
    </>
  );
}

interface ReadOnProps {
  readonly read: number;
  readonly onReadOn: () => void;
}

/** That more waits than was looked through, and the way to it. */
const ReadOn = ({ read, onReadOn }: ReadOnProps) => (
  <p className="row">
    <span>{lookedThrough(read)}</span>
    <Button type="button" outline onClick={onReadOn}>
      {READ_ON}
    </Button>
  </p>
);

interface NarrowingProps {
  readonly items: readonly WorkItem[];
  readonly found: number;
  readonly hasMore: boolean;
  readonly words: Readonly<Record<string, string | undefined>>;
  readonly change: (part: Readonly<Record<string, string | undefined>>) => void;
}

function Narrowing({ items, found, hasMore, words, change }: NarrowingProps) {
  const { q: text = '', stage } = words;
  const slash = useKeyHint('/');
  const clear = () => {
    document.querySelector<HTMLElement>('.stage-strip [aria-pressed=true]')?.focus(); // where it was chosen
    change({ stage: undefined });
  };
  return (
    <>
      <StageStrip
        stages={stagesOf(items)}
        current={stage}
        onChoose={(id) => change({ stage: id === stage ? undefined : id })}
      />
      <div className="row queue-filters">
        <SearchField
          id={SEARCH}
          label="Number or organization"
          value={text}
          onChange={(q) => change({ q: q === '' ? undefined : q })}
          {...slash}
        />
        {stage !== undefined && <FilterChip name="Stage" value={stageName(stage)} onClear={clear} />}
        <span className="row-end small muted" role="status">
          <b>{figure(found)}</b> of {figure(items.length)}
          {hasMore && '+'} match, soonest due first
        </span>
      </div>
    </>
  );
}

function Empty() {
  const { functions } = useSignedIn();
  return (
    <>
      <div className="stack frame">
        <h2>Nothing waits for you</h2>
        <p>
          {functions.every((name) => name === 'auditor')
            ? 'Only a waiver that is to be closed ever waits for an auditor. What waits for others stands under All applications.'
            : `What others of your office have taken is with them. ${
                isReviewer(functions)
                  ? 'What you review and another office has not spoken on yet stands under My reviews. '
                  : ''
              }When something needs you, it stands here.`}
        </p>
        <a className="usa-button usa-button--outline" href="/agreements">
          See all agreements
        </a>
      </div>
      <KeyLine keys={KEYS_OF_LIST} />
    </>
  );
}
