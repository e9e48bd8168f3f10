import { useQuery } from '@tanstack/react-query';
import { parkedStreamsQuery } from '../../api/reports.js';
import type { ParkedStream } from '../../api/types.js';
import { Moment } from '../../design/moment.js';
import { PageHead } from '../../design/page-head.js';
import { SaveAsCsv } from '../../design/plots/index.js';
import { Section } from '../../design/section.js';
import { WorkTable, type Column } from '../../design/work-table.js';
import { Loaded } from '../../parts/loaded.js';
import { count, figure } from '../../words/dates.js';
import { followerName } from '../../words/health.js';

/** Streams that are set aside from an event on that could not be applied, and what can be done about them. */
export function ParkedStreams() {
  const parked = useQuery(parkedStreamsQuery);
  return (
    <>
      <PageHead
        title="Set aside"
        lead="An event that cannot be applied sets its own stream aside, and nothing else. Its history still answers; what is read of it stays as it was before."
      />
      <Loaded query={parked} label="what is set aside">
        {({ items }) => (items.length === 0 ? <Nothing /> : <Found items={items} />)}
      </Loaded>
      <Section title="What can be done">
        <p>
          Each stream is tried again by itself, later each time, ten minutes apart at most. A release that can read the
          event ends it; after one, <span className="mono">accord rebuild --all</span> builds what is read anew beside
          what serves. Nothing has to be taken out of the log, and nothing can be.
        </p>
      </Section>
    </>
  );
}

const Nothing = () => <p className="nothing">Nothing is set aside: every event could be applied.</p>;

const COLUMNS: readonly Column<ParkedStream>[] = [
  { id: 'stream', header: 'Stream', isRowHead: true, cell: ({ streamId }) => <span className="mono">{streamId}</span> },
  {
    id: 'event',
    header: 'From this event on',
    cell: ({ eventId, position }) => (
      <>
        <span className="mono">{eventId}</span>
        <span className="under">event {figure(Number(position))} of the log</span>
      </>
    ),
  },
  { id: 'by', header: 'Set aside by', cardLabel: 'Set aside by', cell: ({ follower }) => followerName(follower) },
  { id: 'why', header: 'Why', cell: ({ reason }) => reason },
  {
    id: 'since',
    header: 'Since',
    cardLabel: 'Since',
    cell: ({ parkedAt, attempts }) => (
      <>
        <Moment at={parkedAt} />
        <span className="under">tried again {count(attempts, 'time')}</span>
      </>
    ),
  },
  { id: 'next', header: 'Next try', cardLabel: 'Next try', cell: ({ retryAt }) => <Moment at={retryAt} /> },
];

const Found = ({ items }: { readonly items: readonly ParkedStream[] }) => (
  <>
    <WorkTable
      caption="Streams that are set aside"
      columns={COLUMNS}
      groups={[{ id: 'all', title: '', rows: items }]}
      idOf={({ follower, streamId }) => `${follower} ${streamId}`}
    />
    <div className="row list-foot">
      <SaveAsCsv
        file="set-aside"
        data={{
          columns: [
            'Stream',
            'Event',
            'Position',
            'Set aside by',
            'Why',
            'Since (UTC)',
            'Tried again',
            'Next try (UTC)',
          ],
          rows: items.map(({ streamId, eventId, position, follower, reason, parkedAt, attempts, retryAt }) => [
            streamId,
            eventId,
            position,
            follower,
            reason,
            parkedAt,
            attempts,
            retryAt,
          ]),
        }}
      />
    </div>
  </>
);
