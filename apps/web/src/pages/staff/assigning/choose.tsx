import { createContext, use, useMemo, useState } from 'react';
import type { WorkItem } from '../../../api/types.js';
import { fieldId } from '../../../design/fields/index.js';
import { Paging } from '../../../design/paging.js';
import { WorkTable, type Column } from '../../../design/work-table.js';
import { CommandFields, CommandForm, type CommandField, type Form } from '../../../forms/index.js';
import { KEYS_OF_LIST } from '../../../parts/agreement/use-list.js';
import { Link } from '../../../parts/link.js';
import { KeyLine, useShortcuts } from '../../../shell/index.js';
import { count } from '../../../words/dates.js';
import { columnsOf } from '../work-queue/columns.js';
import { groupsOf, idOf } from '../work-queue/rows.js';
import { useMarkedRow } from '../work-queue/use-queue-keys.js';
import { toggled, type Choice } from './choice.js';

const PER_PAGE = 50;
const KEYS = [{ keys: ['j', 'k'], what: 'move' }, { keys: ['x'], what: 'choose, or not' }, ...KEYS_OF_LIST];

interface Ticks {
  readonly chosen: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
}
const Chosen = createContext<Ticks>({ chosen: new Set(), toggle: () => undefined });

interface RowsProps {
  readonly items: readonly WorkItem[];
  readonly today: string;
  readonly form: Form<Choice>;
}

interface ChooseProps extends RowsProps {
  readonly fields: readonly CommandField[];
}

/** Which reviews, and who is to have them. */
export function Choose({ items, today, form, fields }: ChooseProps) {
  const { values, change, errorAt } = form;
  return (
    <CommandForm
      form={form}
      act="Check what will be assigned"
      busy="Reading each of them"
      cancel={
        <Link to="/work" search={true}>
          Back to the queue
        </Link>
      }
    >
      <Rows items={items} today={today} form={form} />
      <CommandFields
        fields={fields}
        answers={values.answers}
        onChange={(pointer, answer) => change(({ answers }) => ({ answers: { ...answers, [pointer]: answer } }))}
        errorAt={errorAt}
      />
    </CommandForm>
  );
}

function Rows({ items, today, form: { values, change, errorAt } }: RowsProps) {
  const [page, setPage] = useState(1);
  const shown = items.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  const chosen = useMemo(() => new Set(values.chosen), [values.chosen]);
  const toggle = (id: string) => change(({ chosen: before }) => ({ chosen: toggled(before, id) }));
  const error = errorAt('/chosen');
  return (
    <div id={fieldId('/chosen')} tabIndex={-1}>
      {error !== undefined && <p className="usa-error-message">{error}</p>}
      <AllOnPage shown={shown} chosen={chosen} change={change} />
      <Chosen value={{ chosen, toggle }}>
        <Table shown={shown} today={today} toggle={toggle} />
      </Chosen>
      <div className="row queue-foot">
        <Paging
          label="Pages of what waits for a reviewer"
          page={page}
          perPage={PER_PAGE}
          total={items.length}
          one="review"
          onChoose={setPage}
        />
        <KeyLine keys={KEYS} />
      </div>
    </div>
  );
}

interface TableProps extends Pick<Ticks, 'toggle'> {
  readonly shown: readonly WorkItem[];
  readonly today: string;
}

function Table({ shown, today, toggle }: TableProps) {
  const groups = groupsOf(shown, today);
  const { currentId, current, moving } = useMarkedRow(groups.flatMap(({ rows }) => rows));
  useShortcuts({ ...moving, x: () => current !== undefined && toggle(current.agreementId) });
  const columns = useMemo(() => [TICK, ...columnsOf(today).filter(({ id }) => id !== 'stage')], [today]);
  return (
    <WorkTable
      caption="What waits for a privacy reviewer"
      className="queue choosing"
      columns={columns}
      groups={groups}
      idOf={idOf}
      currentId={currentId}
    />
  );
}

interface AllOnPageProps {
  readonly shown: readonly WorkItem[];
  readonly chosen: ReadonlySet<string>;
  readonly change: Form<Choice>['change'];
}

/** All rows that are shown at once; what was chosen on another page stays chosen. */
function AllOnPage({ shown, chosen, change }: AllOnPageProps) {
  const ids = shown.map(({ agreementId }) => agreementId);
  const areAll = ids.every((id) => chosen.has(id));
  const toggle = () =>
    change(({ chosen: before }) => {
      const others = before.filter((id) => !ids.includes(id));
      return { chosen: areAll ? others : [...others, ...ids] };
    });
  return (
    <div className="row choosing-all">
      <label className="switch-row">
        <input type="checkbox" checked={areAll} onChange={toggle} /> All {ids.length} on this page
      </label>
      <span className="row-end small muted" role="status">
        {chosen.size === 0 ? 'None is chosen' : `${count(chosen.size, 'review')} chosen`}
      </span>
    </div>
  );
}

const TICK: Column<WorkItem> = { id: 'tick', header: 'Choose', cell: (item) => <Tick item={item} /> };

function Tick({ item: { agreementId, organization, number } }: { readonly item: WorkItem }) {
  const { chosen, toggle } = use(Chosen);
  return (
    <label className="tick">
      <input type="checkbox" checked={chosen.has(agreementId)} onChange={() => toggle(agreementId)} />
      <span className="for-screen-readers">
        Choose {organization.legalName}, {number}
      </span>
    </label>
  );
}
