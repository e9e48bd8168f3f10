import type { ExploredEvent } from '../../../api/types.js';
import { RecordedAt } from '../../../design/moment.js';
import type { ChartData } from '../../../design/plots/index.js';
import { WorkTable, type Column } from '../../../design/work-table.js';
import { Link } from '../../../parts/link.js';
import { useWords } from '../../../parts/use-search.js';
import { actOf } from '../../../words/commands.js';
import { figure } from '../../../words/dates.js';
import { whatHappened } from '../../../words/events.js';
import { actorOf, personOf, withinSentence } from '../../../words/functions.js';
import { refusedWith, whyRefused } from '../../../words/refusals.js';
import { addressOf } from '../frame.js';

/** What happened, or what somebody tried. */
const titleOf = ({ type, command }: ExploredEvent): string =>
  command === null ? whatHappened(type) : `Refused: ${withinSentence(actOf(command))}`;

const COLUMNS: readonly Column<ExploredEvent>[] = [
  { id: 'when', header: 'When', cell: ({ recordedAt }) => <RecordedAt at={recordedAt} /> },
  {
    id: 'what',
    header: 'What',
    isRowHead: true,
    cell: (event) => (
      <>
        {titleOf(event)}
        {event.code !== null && <span className="under">{whyRefused(event.code)}</span>}
      </>
    ),
  },
  { id: 'who', header: 'Who', cell: (event) => <Who event={event} /> },
  {
    id: 'agreement',
    header: 'Agreement',
    cell: ({ agreementId, number, organization }) => (
      <>
        <Link to={addressOf(agreementId, 'history')}>{organization.legalName}</Link>
        <span className="under mono">{number}</span>
      </>
    ),
  },
  {
    id: 'position',
    header: 'In the log',
    cardLabel: 'In the log',
    isNumber: true,
    cell: (event) => <Position event={event} />,
  },
];

function Who({ event: { actor } }: { readonly event: ExploredEvent }) {
  const [, setWords] = useWords();
  const { subjectId } = actor;
  if (subjectId === null || actor.function === 'clock') return actorOf(actor);
  return (
    <button
      type="button"
      className="usa-button usa-button--unstyled"
      onClick={() => setWords({ who: subjectId })}
      aria-label={`${actorOf(actor)}: show only what this person did`}
    >
      {actorOf(actor)}
    </button>
  );
}

/** The place of an event in the log; a press shows what was recorded around it. */
function Position({ event: { position } }: { readonly event: ExploredEvent }) {
  const [{ around }, setWords] = useWords();
  const number = figure(Number(position));
  if (around === position) return <b>{number}</b>;
  return (
    <button
      type="button"
      className="usa-button usa-button--unstyled"
      onClick={() => setWords({ around: position, range: undefined, from: undefined, to: undefined })}
      aria-label={`Event ${number}: show what was recorded around it`}
    >
      {number}
    </button>
  );
}

interface EventTableProps {
  readonly items: readonly ExploredEvent[];
  /** The event around which the others stand. */
  readonly currentId: string | undefined;
}

/** What happened across agreements, line by line. */
export const EventTable = ({ items, currentId }: EventTableProps) => (
  <WorkTable
    caption="What happened across agreements"
    columns={COLUMNS}
    groups={[{ id: 'all', title: '', rows: items }]}
    idOf={({ eventId }) => eventId}
    currentId={currentId}
    className="explorer"
  />
);

/** Exactly these lines, for a file. */
export const dataOf = (items: readonly ExploredEvent[]): ChartData => ({
  columns: [
    'Position',
    'Recorded (UTC)',
    'What',
    'In words',
    'Person',
    'Function',
    'Agreement',
    'Organization',
    'Event',
    'Type',
    'Event id',
  ],
  rows: items.map((event) => [
    event.position,
    event.recordedAt,
    titleOf(event),
    event.code === null ? null : refusedWith(event.code),
    event.actor.subjectId,
    event.actor.function === null ? null : personOf(event.actor.function),
    event.number,
    event.organization.legalName,
    event.revision,
    event.type,
    event.eventId,
  ]),
});
