import { useMemo } from 'react';
import type { WorkItem } from '../../../api/types.js';
import { NewsOffer } from '../../../design/news-offer.js';
import { PageHead } from '../../../design/page-head.js';
import { SaveAsCsv } from '../../../design/plots/index.js';
import { Link } from '../../../parts/link.js';
import { Loaded } from '../../../parts/loaded.js';
import { useWords } from '../../../parts/use-search.js';
import { useToday } from '../../../parts/use-today.js';
import { actOf, stageOf } from '../../../words/commands.js';
import { count } from '../../../words/dates.js';
import { officeOf } from '../../../words/functions.js';
import { QueueView } from './queue-view.js';
import { openPartOf } from './open-agreements.js';
import { forWhom, isDueByTomorrow, isOver, isToAssign, matches, stageName } from './rows.js';
import { newsInWords } from './news.js';
import { useQueue } from './use-queue.js';

/** What waits for somebody, by time. */
export function WorkQueue() {
  const queue = useQueue();
  const today = useToday();
  const [{ q: text = '', stage, tab = 'all' }] = useWords();
  const { query, items, reach, readMore, news, load, hint } = queue;
  const offer = newsInWords(news);
  const shown = useMemo(
    () => (openPartOf(tab) === undefined ? items.filter((one) => matches(one, { text, stage, part: tab })) : []),
    [items, text, stage, tab],
  );
  const data = useMemo(() => dataOf(shown), [shown]);
  const acts = (
    <>
      {offer !== null && <NewsOffer {...offer} onLoad={load} {...hint} />}
      {shown.filter(isToAssign).length > 1 && (
        <Link to="/work/assign" search={true}>
          Assign several
        </Link>
      )}
      {shown.length > 0 && <SaveAsCsv data={data} file={`work-queue-${today}`} />}
    </>
  );
  return (
    <>
      <PageHead title="Work queue" lead={query.data && leadOf(items, reach === 'stopped')} acts={acts} />
      <Loaded query={query} label="queue" rows={8}>
        {() => <QueueView items={items} reach={reach} today={today} onReadOn={readMore} />}
      </Loaded>
    </>
  );
}

function leadOf(items: readonly WorkItem[], hasMore: boolean): string {
  if (items.length === 0) return 'Nothing waits for you.';
  const over = items.filter(isOver).length;
  const soon = items.filter(isDueByTomorrow).length;
  const all = hasMore ? `More than ${count(items.length, 'thing')}` : count(items.length, 'thing');
  const are = items.length === 1 ? 'waits' : 'wait';
  return `${all} ${are} for ${forWhom(items)}. ${numberOf(over)} over the target, ${soon === 0 ? 'none' : soon} due by tomorrow.`;
}

const numberOf = (over: number) => (over === 0 ? 'None is' : over === 1 ? '1 is' : `${over} are`);

const COLUMNS = ['Number', 'Organization', 'Stage', 'Waits for', 'Office', 'Due on', 'Waits since'];

const dataOf = (items: readonly WorkItem[]) => ({
  columns: COLUMNS,
  rows: items.map(({ number, organization, command, function: name, dueOn, since }) => [
    number,
    organization.legalName,
    stageName(stageOf(command)),
    actOf(command),
    officeOf(name),
    dueOn ?? null,
    since,
  ]),
});
