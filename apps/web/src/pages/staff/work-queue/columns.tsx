import type { WorkItem } from '../../../api/types.js';
import { SlaClock } from '../../../design/sla-clock.js';
import { StatusText } from '../../../design/status-text.js';
import type { Column } from '../../../design/work-table.js';
import { pageOfCommand } from '../../../parts/agreement/act-pages.js';
import { Link } from '../../../parts/link.js';
import { actOf, stageOf, STAGES } from '../../../words/commands.js';
import { count, dateOf, daysBetween, shortDay } from '../../../words/dates.js';
import { officeOf } from '../../../words/functions.js';
import type { Status } from '../../../words/status.js';
import { readingOf } from '../../../words/timers.js';

const ESCALATED: Status = { icon: 'flag', word: 'Escalated', tone: 'bad' };

/** The columns of the queue: when, whose, where, what. */
export const columnsOf = (today: string): readonly Column<WorkItem>[] => [
  {
    id: 'due',
    header: 'Due',
    cell: (item) => <Due item={item} today={today} />,
  },
  { id: 'organization', header: 'Organization', isRowHead: true, cell: (item) => <Whose item={item} /> },
  { id: 'stage', header: 'Stage', cell: ({ command }) => <StageOf command={command} /> },
  {
    id: 'waits',
    header: 'Waits for',
    cell: (item) => (
      <>
        <Awaited item={item} />
        <span className="under">
          {whoseOf(item)}, since {shortDay(dateOf(item.since), today)}
        </span>
      </>
    ),
  },
];

/** Whether it is the reader's, or anybody's of the office: what nobody has taken can be told apart. */
const whoseOf = ({ isAssigned, function: name }: WorkItem) =>
  isAssigned === true ? 'Assigned to you' : `Open to ${officeOf(name)}`;

/** What is awaited leads to where it is done; that page says why not, where the reader may not. */
function Awaited({ item: { command, agreementId } }: { readonly item: WorkItem }) {
  const page = pageOfCommand(command, agreementId);
  return page === undefined ? actOf(command) : <Link to={page}>{actOf(command)}</Link>;
}

interface DueProps {
  readonly item: WorkItem;
  readonly today: string;
}

function Due({ item, today }: DueProps) {
  const waited = daysBetween(dateOf(item.since), today);
  const note = waited === 0 ? 'since today' : `waits ${count(waited, 'day')}`;
  return (
    <SlaClock
      reading={readingOf(item, today)}
      note={note}
      {...(item.dueOn === undefined ? {} : { dueOn: item.dueOn })}
    />
  );
}

function Whose({ item: { agreementId, organization, number, isEscalated = false } }: { readonly item: WorkItem }) {
  return (
    <>
      <Link className="row-link" to="/agreements/$id" params={{ id: agreementId }}>
        {organization.legalName}
      </Link>
      <span className="under">
        <span className="mono">{number}</span> {isEscalated && <StatusText status={ESCALATED} />}
      </span>
    </>
  );
}

function StageOf({ command }: { readonly command: string }) {
  const { icon, name } = STAGES[stageOf(command)];
  return <StatusText status={{ icon, word: name, tone: 'ink' }} />;
}
