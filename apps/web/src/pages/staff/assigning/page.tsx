import { useQueryClient } from '@tanstack/react-query';
import { oneOfManyQuery } from '../../../api/queries.js';
import type { WorkItem } from '../../../api/types.js';
import { NewsOffer } from '../../../design/news-offer.js';
import { Breadcrumbs, PageHead } from '../../../design/page-head.js';
import { missingIn, useForm } from '../../../forms/index.js';
import { KEYS_OF_LIST } from '../../../parts/agreement/use-list.js';
import { Link } from '../../../parts/link.js';
import { Loaded } from '../../../parts/loaded.js';
import { useWords } from '../../../parts/use-search.js';
import { useToday } from '../../../parts/use-today.js';
import { KeyLine } from '../../../shell/index.js';
import { newsInWords } from '../work-queue/news.js';
import { lookedThrough } from '../work-queue/reach.js';
import { isToAssign, matches } from '../work-queue/rows.js';
import { useQueue } from '../work-queue/use-queue.js';
import { Choose } from './choose.js';
import { noneChosen, NOTHING_CHOSEN, stillThere, type Choice } from './choice.js';
import { plannedOf, type Plan } from './plan.js';
import { PlannedRun } from './planned.js';
import { useAssigningFields } from './use-fields.js';
import { useRun } from './use-run.js';

/** Assigns several privacy reviews to one person. Nothing is approved here, and nobody is assigned unseen. */
export function AssignSeveral() {
  const queue = useQueue();
  const today = useToday();
  const [{ q: text = '', tab = 'all' }] = useWords();
  const { query, items, reach, news, load, hint } = queue;
  const offer = newsInWords(news);
  const waiting = items.filter((item) => isToAssign(item) && matches(item, { text, part: tab }));
  return (
    <>
      <Breadcrumbs above={[{ name: 'Work queue', link: <Link to="/work">Work queue</Link> }]} here="Assign several" />
      <PageHead
        title="Assign several privacy reviews"
        lead="Choose reviews and who has them, look once more, then each is recorded by itself. Nobody assigns themselves."
        acts={offer !== null && <NewsOffer {...offer} onLoad={load} {...hint} />}
      />
      <Loaded query={query} label="queue" rows={8}>
        {() => <Assigning items={waiting} today={today} />}
      </Loaded>
      {reach !== 'all' && <p className="small muted">{lookedThrough(items.length)}</p>}
    </>
  );
}

function Assigning({ items, today }: { readonly items: readonly WorkItem[]; readonly today: string }) {
  const run = useRun();
  const fields = useAssigningFields(today);
  const plan = usePlanning(items);
  const form = useForm<Choice, Plan>({
    id: 'assign-several',
    initial: NOTHING_CHOSEN,
    check: (choice) => [...noneChosen(items, choice), ...missingIn(fields, choice.answers)],
    send: plan,
    onDone: run.put,
  });
  const changeIt = (ids: readonly string[]) => {
    const { subjectId, dueOn } = run.plan;
    form.change({ chosen: ids, answers: { '/subjectId': subjectId, '/dueOn': dueOn } });
    run.clear();
  };
  if (run.plan.rows.length > 0)
    return (
      <>
        <PlannedRun run={run} onChange={changeIt} />
        <KeyLine keys={KEYS_OF_LIST} />
      </>
    );
  if (items.length === 0)
    return (
      <>
        <p className="nothing">Nothing here waits for a privacy reviewer.</p>
        <KeyLine keys={KEYS_OF_LIST} />
      </>
    );
  return <Choose items={items} today={today} form={form} fields={fields} />;
}

/** Reads each that was chosen as it is now: on that it is sent, and what it allows decides whether it is sent at all. */
function usePlanning(items: readonly WorkItem[]) {
  const queries = useQueryClient();
  const readOne = async (id: string) => queries.fetchQuery({ ...oneOfManyQuery(id), staleTime: 0 }).catch(() => null);
  return async (choice: Choice): Promise<Plan> => ({
    subjectId: String(choice.answers['/subjectId']).trim(),
    dueOn: String(choice.answers['/dueOn']),
    rows: await Promise.all(
      stillThere(items, choice).map(async (item) => plannedOf(item, await readOne(item.agreementId))),
    ),
  });
}
