import { useState } from 'react';
import type { HistoryItem } from '../../api/types.js';
import { EventTimeline } from '../../design/event-timeline.js';
import { HistoryStrip } from '../../design/history-strip.js';
import { RefusalTable } from '../../design/refusal-table.js';
import { StageStrip } from '../../design/stage-strip.js';
import { SodMatrix, Swimlane, type Lane } from '../../design/swimlane.js';
import { Shown } from './shown.js';

const LANES: readonly Lane[] = [
  {
    id: '1',
    role: 'ISAO officer',
    person: 'k12-six.officer',
    acts: [{ id: 'a', at: '2026-03-02T15:00:00Z', mark: 'isao', what: 'submits' }],
  },
  {
    id: '2',
    role: 'Privacy officer',
    person: 'pr-2',
    acts: [{ id: 'b', at: '2026-03-31T15:00:00Z', mark: 'decision', what: 'passes' }],
  },
  {
    id: '3',
    role: 'Case manager, now privacy officer',
    person: 'mv-1',
    acts: [
      { id: 'c', at: '2026-03-05T15:00:00Z', mark: 'step', what: 'takes in' },
      { id: 'd', at: '2026-03-24T15:00:00Z', mark: 'refused', what: 'passes the review' },
    ],
    barred: { from: '2026-03-05T15:00:00Z', why: 'barred: case work on the predecessor' },
  },
];

const AS_TABLE = LANES.flatMap(({ role, person, acts }) =>
  acts.map(({ what, ...act }) => ({ ...act, what: `${role} ${what}`, who: `${person}, ${role.toLowerCase()}` })),
).toSorted((one, other) => one.at.localeCompare(other.at));

const CROWDED: Lane = {
  id: 'crowded',
  role: 'Case manager',
  person: 'cm-1',
  acts: Array.from({ length: 501 }, (_none, place) => ({
    id: String(place),
    at: '2026-03-02T15:00:00Z',
    mark: 'step',
    what: 'acts',
  })),
};
const REFUSALS: readonly HistoryItem[] = ['SOD_CONFLICT', 'NOT_ASSIGNED'].map((code) => ({
  eventId: code,
  position: '1204',
  revision: null,
  type: 'CommandRefused',
  recordedAt: '2026-03-23T17:58:00Z',
  actor: { subjectId: 'mv-1', function: 'dhs.privacy' },
  payload: { command: 'pass-privacy-review' },
  commandId: null,
  digest: '9ac4d1e07b3c5f2a8d6e4b1c9f7a3e5d2b8c6f4a1e9d7b5c3a8f6e4d2c1b70be',
  code,
}));

interface WhoProps {
  readonly acts: React.ComponentProps<typeof HistoryStrip>['entries'];
}

/** Who did what, as strips, lanes and tables. */
export function WhoDidWhat({ acts }: WhoProps) {
  const [stage, setStage] = useState('intake');
  return (
    <>
      <Shown name="HistoryStrip">
        <HistoryStrip label="Acts as a strip" entries={acts} />
      </Shown>
      <Swimlanes />
      <Shown name="SodMatrix">
        <SodMatrix
          functions={['ISAO side', 'Case work', 'Privacy']}
          rows={[
            {
              id: '1',
              role: 'Case manager',
              person: 'mv-1',
              cells: ['barred', 'acted', 'refused'],
              finding: 'Kept out',
            },
          ]}
        />
      </Shown>
      <Shown name="StageStrip">
        <StageStrip
          current={stage}
          onChoose={setStage}
          stages={[
            { id: 'intake', name: 'Intake', count: 5, note: '1 over' },
            { id: 'privacy', name: 'Privacy review', count: 8 },
          ]}
        />
      </Shown>
    </>
  );
}

function Swimlanes() {
  return (
    <>
      <Shown name="Swimlane" state="overlay on">
        <Swimlane lanes={LANES} hasBars label="Acts over time" />
      </Shown>
      <Shown name="Swimlane" state="overlay off">
        <Swimlane lanes={LANES} hasBars={false} label="Acts over time, without bars" />
      </Shown>
      <Shown name="Swimlane" state="too many acts: the table has them">
        <Swimlane lanes={[CROWDED]} hasBars={false} label="Very many acts" />
      </Shown>
      <Shown name="Swimlane" state="as a table">
        <EventTimeline caption="Acts over time, as a table" entries={AS_TABLE} />
      </Shown>
      <Shown name="RefusalTable" state="of one agreement, of several">
        <RefusalTable caption="Refused attempts" refusals={REFUSALS} />
        <RefusalTable
          caption="Refused attempts on several agreements"
          refusals={REFUSALS}
          agreementOf={() => <span className="mono">ISA-2026-00012</span>}
        />
      </Shown>
    </>
  );
}
