import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { policyQuery } from '../../api/queries.js';
import { Refusal } from '../../api/refusal.js';
import { askWhatIf, type SupposedChange } from '../../api/reports.js';
import type { Difference, WhatIf } from '../../api/types.js';
import { Alert } from '../../design/alert.js';
import { Moment } from '../../design/moment.js';
import { PageHead } from '../../design/page-head.js';
import { SaveAsCsv } from '../../design/plots/index.js';
import { SummaryBox } from '../../design/summary-box.js';
import { WorkTable, type Column } from '../../design/work-table.js';
import { ErrorFrame } from '../../parts/frames.js';
import { useWords } from '../../parts/use-search.js';
import { actOf } from '../../words/commands.js';
import { count, figure } from '../../words/dates.js';
import { personOf } from '../../words/functions.js';
import { whyRefused } from '../../words/refusals.js';
import { lastDayOf } from '../../words/timers.js';
import { placesOf } from './policy-places.js';
import { ProgrammeViews } from './views.js';
import { partByPart } from './what-if-parts.js';

/** A number, a list and the like as JSON; everything else is a text. */
function valueIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** What would have been decided with another value of the policy. */
export function WhatIfPage() {
  const [words, setWords] = useWords();
  const [path, setPath] = useState(words['path'] ?? '/risk/acceptanceNeededFrom');
  const [value, setValue] = useState(words['value'] ?? 'High');
  const { asked, soFar, ask, stop } = useSupposition();
  return (
    <>
      <PageHead
        title="What if"
        lead="Every decision on the record is made again, as if a value of the policy had always been another one. Nothing is recorded. Each is judged on the record as it stands: what an earlier difference would have led to, nobody knows."
      />
      <ProgrammeViews />
      <form
        className="row filters suppose"
        onSubmit={(event) => {
          event.preventDefault();
          setWords({ path, value });
          ask({ path, value: valueIn(value) });
        }}
      >
        <PlaceField path={path} onChange={setPath} />
        <label>
          Supposed value{' '}
          <input className="usa-input" value={value} onChange={({ target }) => setValue(target.value)} required />
        </label>
        <button type="submit" className="usa-button" disabled={asked.isPending}>
          Make them again
        </button>
      </form>
      {asked.isPending && <Progress soFar={soFar} onStop={stop} />}
      {asked.error !== null && <Unanswered error={asked.error} onRetry={() => ask({ path, value: valueIn(value) })} />}
      {soFar !== null && asked.error === null && <Answer answer={soFar} isWhole={soFar.next === null} />}
    </>
  );
}

/** One supposition at a time, part by part: what is known of it so far, and how to end it. */
function useSupposition() {
  const [soFar, setSoFar] = useState<WhatIf | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const asked = useMutation({
    mutationFn: async (change: SupposedChange) => {
      const control = new AbortController();
      running.current = control;
      setSoFar(null);
      try {
        await partByPart((after) => askWhatIf([change], after, control.signal), setSoFar);
      } catch (error) {
        if (!control.signal.aborted) throw error; // whoever stops it keeps what is there
      }
    },
  });
  return { asked, soFar, ask: asked.mutate, stop: () => running.current?.abort() };
}

/** Where in the policy, with the places that there are and what stands there now. */
function PlaceField({ path, onChange }: { readonly path: string; readonly onChange: (path: string) => void }) {
  const policy = useQuery(policyQuery());
  const places = placesOf(policy.data?.values);
  const now = places.get(path);
  return (
    <>
      <label>
        Place in the policy{now === undefined ? '' : `, now ${now}`}{' '}
        <input
          className="usa-input"
          list="places-of-the-policy"
          value={path}
          onChange={({ target }) => onChange(target.value)}
          required
        />
      </label>
      <datalist id="places-of-the-policy">
        {[...places.keys()].map((place) => (
          <option key={place} value={place} />
        ))}
      </datalist>
    </>
  );
}

function Progress({ soFar, onStop }: { readonly soFar: WhatIf | null; readonly onStop: () => void }) {
  return (
    <p className="row small" role="status">
      Making decisions again: {count(soFar?.totals.agreements ?? 0, 'agreement')} so far.
      <button type="button" className="usa-button usa-button--unstyled" onClick={onStop}>
        Stop
      </button>
    </p>
  );
}

/** A supposition that is none says why, beside what was written; all else is a failure as on every page. */
function Unanswered({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  if (!(error instanceof Refusal) || ![409, 422].includes(error.status))
    return <ErrorFrame error={error} onRetry={onRetry} />;
  const { message, errors } = error;
  return (
    <Alert kind="bad" title={message} isAnnounced>
      {errors.map((one) => one.message).join(' ')}
    </Alert>
  );
}

interface AnswerProps {
  readonly answer: WhatIf;
  readonly isWhole: boolean;
}

function Answer({ answer: { totals, items }, isWhole }: AnswerProps) {
  const unknown = totals.notJudged.reduce((sum, one) => sum + one.count, 0);
  return (
    <div className="stack">
      <SummaryBox facts={factsOf(totals, unknown, isWhole)} />
      {unknown > 0 && (
        <Alert kind="info" title="Not judged, since the record does not say enough">
          {totals.notJudged.map((one) => `${actOf(kebab(one.command))}: ${one.count}`).join('; ')}
        </Alert>
      )}
      {items.length === 0 ? (
        <p className="nothing">No decision would have come out another way.</p>
      ) : (
        <WorkTable
          caption="Decisions that would differ"
          columns={COLUMNS}
          groups={[{ id: 'all', title: '', rows: items }]}
          idOf={({ agreementId, revision, command, timer }) => `${agreementId} ${revision} ${command} ${timer ?? ''}`}
        />
      )}
      {items.length > 0 && (
        <div className="row list-foot">
          <span className="small muted" role="status">
            {items.length} of {totals.differences}
          </span>
          <SaveAsCsv data={dataOf(items)} file="what-if" />
        </div>
      )}
    </div>
  );
}

const factsOf = (totals: WhatIf['totals'], unknown: number, isWhole: boolean) => [
  { name: 'Would differ', value: `${totals.differences}`, under: `in ${count(totals.affected, 'agreement')}` },
  {
    name: 'Made again',
    value: `${totals.decisions - unknown}`,
    under: `of ${count(totals.decisions, 'decision')}`,
  },
  {
    name: isWhole ? 'Agreements' : 'Agreements so far',
    value: figure(totals.agreements),
    under: `${totals.unreadable} not readable`,
  },
];

const wouldBe = ({ outcome, code, members, timer }: Difference): string => {
  if (outcome === 'Refused') return `would be refused: ${whyRefused(code ?? '')}`;
  if (outcome === 'Other') return `would say otherwise: ${members?.join(', ')}`;
  return `the clock would act: ${lastDayOf(timer ?? '', []).toLowerCase()}`;
};

/** A name of a command as addresses have it: `SubmitProposal` is `submit-proposal`. */
const kebab = (name: string): string => name.replaceAll(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

const COLUMNS: readonly Column<Difference>[] = [
  {
    id: 'agreement',
    header: 'Agreement',
    isRowHead: true,
    cell: ({ agreementId, number, revision }) => (
      <>
        <Link to="/agreements/$id" params={{ id: agreementId }}>
          {number ?? agreementId}
        </Link>
        <span className="under">event {revision}</span>
      </>
    ),
  },
  { id: 'when', header: 'When', cell: ({ at }) => <Moment at={at} /> },
  {
    id: 'decision',
    header: 'Decision',
    cardLabel: 'Decision',
    cell: ({ command, function: name }) => (
      <>
        {actOf(kebab(command))}
        <span className="under">{personOf(name)}</span>
      </>
    ),
  },
  { id: 'would', header: 'What would be', cardLabel: 'What would be', cell: wouldBe },
];

const dataOf = (items: readonly Difference[]) => ({
  columns: ['Agreement', 'Event', 'When (UTC)', 'Decision', 'Function', 'What would be'],
  rows: items.map((one) => [
    one.number ?? one.agreementId,
    one.revision,
    one.at,
    actOf(kebab(one.command)),
    personOf(one.function),
    wouldBe(one),
  ]),
});
