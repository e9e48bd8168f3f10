import { useQuery } from '@tanstack/react-query';
import { policyQuery } from '../../api/queries.js';
import type { Difference, WhatIf } from '../../api/types.js';
import { Alert } from '../../design/alert.js';
import { Moment } from '../../design/moment.js';
import { SaveAsCsv } from '../../design/plots/index.js';
import { SummaryBox } from '../../design/summary-box.js';
import { WorkTable, type Column } from '../../design/work-table.js';
import { Link } from '../../parts/link.js';
import { actOf } from '../../words/commands.js';
import { count, figure } from '../../words/dates.js';
import { personOf } from '../../words/functions.js';
import type { Timer } from '../../words/timers.js';
import { nothingDiffers, wouldBe, type Reach } from '../../words/what-if.js';

interface AnswerProps {
  readonly answer: WhatIf;
  /** How much of the record it is about. */
  readonly reach: Reach;
}

/** What would differ, as far as it is known: figures, what was not judged, and the decisions by name. */
export function Answer({ answer: { totals, items }, reach }: AnswerProps) {
  const policy = useQuery(policyQuery());
  const timers = policy.data?.values.timers ?? [];
  const unknown = totals.notJudged.reduce((sum, one) => sum + one.count, 0);
  return (
    <div className="stack">
      <SummaryBox facts={factsOf(totals, unknown, reach)} />
      {totals.ownLeftOut > 0 && (
        <Alert kind="info" title={`${count(totals.ownLeftOut, 'agreement')} of your own organization left out`}>
          You read those as its people do, and not how they were decided.
        </Alert>
      )}
      {unknown > 0 && (
        <Alert kind="info" title="Not judged, since the record does not say enough">
          {totals.notJudged.map((one) => `${actOf(kebab(one.command))}: ${one.count}`).join('; ')}
        </Alert>
      )}
      {items.length === 0 ? (
        <p className="nothing">{nothingDiffers(reach)}</p>
      ) : (
        <WorkTable
          caption="Decisions that would differ"
          columns={columnsWith(timers)}
          groups={[{ id: 'all', title: '', rows: items }]}
          idOf={({ agreementId, revision, command, timer }) => `${agreementId} ${revision} ${command} ${timer ?? ''}`}
        />
      )}
      {items.length > 0 && (
        <div className="row list-foot">
          <span className="small muted" role="status">
            {items.length} of {totals.differences}
          </span>
          <SaveAsCsv data={dataOf(items, timers)} file="what-if" />
        </div>
      )}
    </div>
  );
}

const factsOf = (totals: WhatIf['totals'], unknown: number, reach: Reach) => [
  { name: 'Would differ', value: `${totals.differences}`, under: `in ${count(totals.affected, 'agreement')}` },
  {
    name: 'Made again',
    value: `${totals.decisions - unknown}`,
    under: `of ${count(totals.decisions, 'decision')}`,
  },
  {
    name: reach === 'all' ? 'Agreements' : 'Agreements so far',
    value: figure(totals.agreements),
    under: `${totals.unreadable} not readable`,
  },
];

/** A name of a command as addresses have it: `SubmitProposal` is `submit-proposal`. */
const kebab = (name: string): string => name.replaceAll(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

const columnsWith = (timers: readonly Timer[]): readonly Column<Difference>[] => [
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
  { id: 'would', header: 'What would be', cardLabel: 'What would be', cell: (one) => wouldBe(one, timers) },
];

const dataOf = (items: readonly Difference[], timers: readonly Timer[]) => ({
  columns: ['Agreement', 'Event', 'When (UTC)', 'Decision', 'Function', 'What would be'],
  rows: items.map((one) => [
    one.number ?? one.agreementId,
    one.revision,
    one.at,
    actOf(kebab(one.command)),
    personOf(one.function),
    wouldBe(one, timers),
  ]),
});
