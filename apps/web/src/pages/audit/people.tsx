import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { lineageQuery } from '../../api/queries.js';
import type { HistoryItem } from '../../api/types.js';
import { Alert } from '../../design/alert.js';
import { CountBadge } from '../../design/count-badge.js';
import { EventTimeline, MarkLegend } from '../../design/event-timeline.js';
import { SaveAsCsv, type ChartData } from '../../design/plots/index.js';
import { Section } from '../../design/section.js';
import { Segmented } from '../../design/segmented.js';
import { StatusText } from '../../design/status-text.js';
import { SodMatrix, Swimlane } from '../../design/swimlane.js';
import { Loaded } from '../../parts/loaded.js';
import { useWords } from '../../parts/use-search.js';
import { isAuditor, useSignedIn } from '../../shell/index.js';
import { count } from '../../words/dates.js';
import { detailOfItem, entryOf, isRefusal, titleOf } from './entries.js';
import { OfAgreement, ViewHead, type Looked } from './frame.js';
import { RefusalTable } from '../../design/refusal-table.js';
import {
  actorsOf,
  cellsOf,
  DUTIES,
  exceptionsOf,
  keptOutOf,
  lanesOf,
  peopleOf,
  roleOf,
  type Person,
} from './who-did-what.js';

/** Who did what, and whom separation of duties kept out: the agreement with the ones before it. */
export const People = () => <OfAgreement>{(looked) => <OfOne looked={looked} />}</OfAgreement>;

function OfOne({ looked }: { readonly looked: Looked }) {
  const lineage = useQuery(lineageQuery(looked.id, isAuditor(useSignedIn())));
  const before = lineage.data?.slice(1).map(({ agreement }) => agreement.number ?? 'one that was not submitted') ?? [];
  return (
    <>
      <ViewHead
        looked={looked}
        view="people"
        lead={before.length > 0 && <>, and before it {before.join(', ')}</>}
        acts={<OverlaySwitch />}
      />
      <Loaded query={lineage} label="the history">
        {(all) => (
          <WhoDidWhat
            number={looked.number}
            history={all.toReversed().flatMap(({ history }) => history)}
            before={all.slice(1).map(({ agreement, history }) => ({
              name: agreement.number ?? 'one that was not submitted',
              actedBy: actorsOf(history),
            }))}
          />
        )}
      </Loaded>
    </>
  );
}

function OverlaySwitch() {
  const [words, setWords] = useWords();
  const isTable = words['as'] === 'table';
  return (
    <>
      <label className="switch-row">
        <input
          type="checkbox"
          checked={words['overlay'] !== 'off'}
          onChange={({ target }) => setWords({ overlay: target.checked ? undefined : 'off' })}
        />{' '}
        Separation of duties
      </label>
      <Segmented
        label="Show as"
        options={[
          { id: 'lanes', name: 'Swimlane' },
          { id: 'table', name: 'Table' },
        ]}
        current={isTable ? 'table' : 'lanes'}
        onChoose={(id) => setWords({ as: id === 'table' ? id : undefined })}
      />
    </>
  );
}

interface WhoProps {
  readonly number: string;
  readonly history: readonly HistoryItem[];
  readonly before: readonly Before[];
}

/** An agreement before the one that is looked at, and who acted on it. */
interface Before {
  readonly name: string;
  readonly actedBy: ReadonlySet<string>;
}

function WhoDidWhat({ number, history, before }: WhoProps) {
  const [words] = useWords();
  const people = useMemo(() => peopleOf(history), [history]);
  const refusals = history.filter(isRefusal);
  const isTable = words['as'] === 'table' || people.length < 2;
  return (
    <>
      <Verdict people={people} refusals={refusals.length} />
      <Section title="Acts over time" aside={<MarkLegend marks={['isao', 'step', 'decision', 'refused']} />}>
        {isTable ? (
          <EventTimeline caption="Acts over time" entries={history.map((line) => entryOf(line))} />
        ) : (
          <Swimlane
            lanes={lanesOf(people)}
            hasBars={words['overlay'] !== 'off'}
            label="Acts over time, a lane for each person"
          />
        )}
        <div className="row list-foot">
          <SaveAsCsv data={dataOf(history)} file={`who-did-what-${number}`} />
        </div>
      </Section>
      <Section title="Who acted in which function" aside="everybody who acted or tried">
        <SodMatrix functions={DUTIES.map(({ name }) => name)} rows={people.map((person) => rowOf(person, before))} />
      </Section>
      <Section title="Refused attempts" tag={<CountBadge count={refusals.length} />}>
        {refusals.length === 0 ? (
          <p className="muted">Nothing was refused, or you may not see it.</p>
        ) : (
          <RefusalTable refusals={refusals} caption="Refused attempts" />
        )}
      </Section>
    </>
  );
}

function Verdict({ people, refusals }: { readonly people: readonly Person[]; readonly refusals: number }) {
  const exceptions = exceptionsOf(people);
  const keptOut = keptOutOf(people);
  if (exceptions.length > 0)
    return (
      <Alert kind="bad" title={`${count(exceptions.length, 'exception')}.`}>
        {exceptions.map(({ subjectId }) => subjectId).join(', ')} acted in more than one function.
      </Alert>
    );
  const kept =
    keptOut.length === 0 ? 'Nobody was kept out' : `${count(keptOut.length, 'person was', 'people were')} kept out`;
  const tried =
    refusals === 0
      ? 'nothing was refused'
      : `${count(refusals, 'attempt was', 'attempts were')} refused and changed nothing`;
  return (
    <Alert kind="ok" title="No exception.">
      Nobody acted in two functions. {kept}, {tried}.
    </Alert>
  );
}

const rowOf = (person: Person, before: readonly Before[]) => ({
  id: person.subjectId,
  role: roleOf(person),
  person: person.subjectId,
  cells: cellsOf(person),
  finding: (
    <>
      <Finding person={person} />
      {before
        .filter(({ actedBy }) => actedBy.has(person.subjectId))
        .map(({ name }) => (
          <span key={name} className="under">
            acted on {name}, before it
          </span>
        ))}
    </>
  ),
});

function Finding({ person: { acted, keptOut, refused } }: { readonly person: Person }) {
  const attempts = keptOut.length;
  if (acted.length > 1) return <StatusText status={{ icon: 'octagon', word: 'Two functions', tone: 'bad' }} />;
  if (attempts > 0 && refused.some((place) => !acted.includes(place)))
    return (
      <StatusText
        status={{ icon: 'triangle', word: `Second function: kept out, ${count(attempts, 'attempt')}`, tone: 'bad' }}
      />
    );
  return (
    <StatusText
      status={
        acted.length === 0
          ? { icon: 'ring', word: 'Did nothing here', tone: 'quiet' }
          : { icon: 'disc', word: 'One function', tone: 'ok' }
      }
    />
  );
}

const dataOf = (history: readonly HistoryItem[]): ChartData => ({
  columns: ['Recorded (UTC)', 'Person', 'Function', 'What', 'Detail', 'Event'],
  rows: history.map((line) => [
    line.recordedAt,
    line.actor.subjectId,
    line.actor.function,
    titleOf(line),
    detailOfItem(line),
    line.revision,
  ]),
});
