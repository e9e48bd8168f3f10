import type { HistoryItem } from '../../api/types.js';
import { Note } from '../../design/alert.js';
import { BeforeAfter } from '../../design/before-after.js';
import { DigestChip } from '../../design/digest.js';
import { Section } from '../../design/section.js';
import { SummaryBox, type Fact } from '../../design/summary-box.js';
import { Loaded } from '../../parts/loaded.js';
import { count } from '../../words/dates.js';
import { reasonOf } from '../../words/event-details.js';
import { personOf, withinSentence } from '../../words/functions.js';
import { whyRefused } from '../../words/refusals.js';
import { changeRowsOf } from './changes.js';
import { detailOfItem, titleOf } from './entries.js';
import type { PastView } from './past-views.js';
import { changedNothing, type ActStop } from './stops.js';

interface ActPaneProps {
  readonly stop: ActStop;
  readonly past: PastView;
}

/** What an act was: who, why, and what it changed. */
export function ActPane({ stop, past }: ActPaneProps) {
  const [first, ...others] = stop.items;
  if (first === undefined) return null;
  return (
    <Section title={titleOf(first)} aside={stop.items.length > 1 ? `${stop.items.length} events, 1 act` : undefined}>
      <SummaryBox facts={factsOf(first)} isPast />
      {others.length > 0 && (
        <p className="small">
          With it:{' '}
          {others.map((item) => `${withinSentence(titleOf(item))} (${detailOfItem(item) || 'no more'})`).join('; ')}.
        </p>
      )}
      <h3>What this act changed</h3>
      <Changed stop={stop} first={first} past={past} />
    </Section>
  );
}

function factsOf(item: HistoryItem): readonly Fact[] {
  const { actor, payload, digest, code } = item;
  const why = reasonOf(payload);
  const said = detailOfItem(item);
  return [
    {
      name: 'Who',
      value: actor.function === null ? 'Somebody without a function' : personOf(actor.function),
      under: actor.function === 'clock' ? 'by the rules of the policy' : (actor.subjectId ?? 'not shown to you'),
    },
    code === undefined
      ? {
          name: 'Why',
          value: why === undefined ? said || 'No reason is recorded' : <span className="record">“{why}”</span>,
          ...(why === undefined || said === '' ? {} : { under: said }),
        }
      : { name: 'Why it was refused', value: whyRefused(code), under: <span className="mono">{code}</span> },
    {
      name: 'Recorded as',
      value: <DigestChip digest={digest} of="the payload" />,
      under: <span className="mono">{item.type}</span>,
    },
  ];
}

function Changed({ stop, first, past: { diff, view, before } }: ActPaneProps & { readonly first: HistoryItem }) {
  if (stop.before === null) return <p className="muted">The record begins here: there is nothing before.</p>;
  if (changedNothing(stop))
    return (
      <Note kind={first.code === undefined ? 'info' : 'bad'}>
        {first.code === undefined
          ? 'Nothing: somebody was told of a deadline.'
          : 'Nothing. The attempt is on the record, and the agreement stayed as it was.'}
      </Note>
    );
  return (
    <Loaded query={diff} label="what it changed" rows={3}>
      {({ changes }) => {
        const rows = changeRowsOf(changes, { before, after: view.isPlaceholderData ? undefined : view.data });
        return <BeforeAfter changes={rows} caption={`What the act changed: ${count(rows.length, 'field')}`} />;
      }}
    </Loaded>
  );
}
