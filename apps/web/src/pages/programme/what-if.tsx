import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Refusal } from '../../api/refusal.js';
import { askWhatIf } from '../../api/reports.js';
import type { Difference, WhatIf } from '../../api/types.js';
import { Alert } from '../../design/alert.js';
import { Moment } from '../../design/moment.js';
import { PageHead } from '../../design/page-head.js';
import { SaveAsCsv } from '../../design/plots/index.js';
import { SummaryBox } from '../../design/summary-box.js';
import { WorkTable, type Column } from '../../design/work-table.js';
import { ErrorFrame } from '../../parts/frames.js';
import { useWords } from '../../parts/use-search.js';
import { count } from '../../words/dates.js';
import { personOf } from '../../words/functions.js';
import { whyRefused } from '../../words/refusals.js';
import { ProgrammeViews } from './views.js';

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
  const asked = useMutation({ mutationFn: () => askWhatIf([{ path, value: valueIn(value) }]) });
  return (
    <>
      <PageHead
        title="What if"
        lead="Every decision on the record is made again, as if a value of the policy had always been another one. Nothing is recorded. Each is judged on the record as it stands: what an earlier difference would have led to, nobody knows."
      />
      <ProgrammeViews />
      <form
        className="row filters"
        onSubmit={(event) => {
          event.preventDefault();
          setWords({ path, value });
          asked.mutate();
        }}
      >
        <label>
          Place in the policy{' '}
          <input className="usa-input" value={path} onChange={({ target }) => setPath(target.value)} required />
        </label>
        <label>
          Value <input className="usa-input" value={value} onChange={({ target }) => setValue(target.value)} required />
        </label>
        <button type="submit" className="usa-button" disabled={asked.isPending}>
          {asked.isPending ? 'Making decisions again …' : 'Make them again'}
        </button>
      </form>
      {asked.error !== null && <Unanswered error={asked.error} onRetry={() => asked.mutate()} />}
      {asked.data && !asked.isPending && <Answer answer={asked.data} />}
    </>
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

function Answer({ answer: { totals, items } }: { readonly answer: WhatIf }) {
  const unknown = totals.notJudged.reduce((sum, one) => sum + one.count, 0);
  return (
    <>
      <SummaryBox facts={factsOf(totals, unknown)} />
      {unknown > 0 && (
        <Alert kind="info" title="Not judged, since the record does not say enough">
          {totals.notJudged.map((one) => `${one.command} ${one.count}`).join(', ')}
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
    </>
  );
}

const factsOf = (totals: WhatIf['totals'], unknown: number) => [
  { name: 'Would differ', value: `${totals.differences}`, under: `in ${count(totals.affected, 'agreement')}` },
  {
    name: 'Made again',
    value: `${totals.decisions - unknown}`,
    under: `of ${count(totals.decisions, 'decision')}`,
  },
  { name: 'Agreements', value: `${totals.agreements}`, under: `${totals.unreadable} not readable` },
];

const wouldBe = ({ outcome, code, members, timer }: Difference): string => {
  if (outcome === 'Refused') return `would be refused: ${whyRefused(code ?? '')}`;
  return outcome === 'Other' ? `would say otherwise: ${members?.join(', ')}` : `the clock would act: ${timer}`;
};

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
        <span className="mono">{command}</span>
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
    one.command,
    personOf(one.function),
    wouldBe(one),
  ]),
});
