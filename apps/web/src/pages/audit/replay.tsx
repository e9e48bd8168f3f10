import { Button } from '@trussworks/react-uswds';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { historyQuery } from '../../api/queries.js';
import type { HistoryItem } from '../../api/types.js';
import { CopyByHand, copyText } from '../../design/copy.js';
import { MarkLegend } from '../../design/event-timeline.js';
import { PastBanner } from '../../design/past-banner.js';
import { ReplaySlider } from '../../design/replay-slider.js';
import { Link } from '../../parts/link.js';
import { Loaded } from '../../parts/loaded.js';
import { useWords } from '../../parts/use-search.js';
import { announce, isAuditor, KeyLine, useShortcuts, useSignedIn } from '../../shell/index.js';
import { ActPane } from './act-pane.js';
import { Around } from './around.js';
import { isRefusal } from './entries.js';
import { addressOf, OfAgreement, ViewHead, type Looked } from './frame.js';
import { GoTo } from './go-to.js';
import { usePastView } from './past-views.js';
import { StatePane } from './state-pane.js';
import { nameOf, placeOf, stopsOf, whereIs, type ActStop } from './stops.js';
import { Whole } from './whole.js';

/** So long after the last step the address names the stop, in milliseconds: a browser takes few changes of it a second. */
const UNTIL_NAMED = 250;

/** The record as it stood after any act, one at a time. */
export const Replay = () => <OfAgreement>{(looked) => <OfOne looked={looked} />}</OfAgreement>;

function OfOne({ looked }: { readonly looked: Looked }) {
  const history = useQuery(historyQuery(looked.id, isAuditor(useSignedIn())));
  return (
    <Loaded query={history} label="the history">
      {(items) => <Acts looked={looked} items={items} />}
    </Loaded>
  );
}

function Acts({ looked, items }: { readonly looked: Looked; readonly items: readonly HistoryItem[] }) {
  const [words, setWords] = useWords();
  const refusals = useMemo(() => items.filter(isRefusal).length, [items]);
  const hasRefusals = words['refusals'] !== 'off' && refusals > 0;
  const stops = useMemo(() => stopsOf(items, hasRefusals), [items, hasRefusals]);
  const toggle = refusals > 0 && (
    <label className="switch-row">
      <input
        type="checkbox"
        checked={hasRefusals}
        onChange={({ target }) => setWords({ refusals: target.checked ? undefined : 'off' })}
      />{' '}
      Refused attempts shown ({refusals})
    </label>
  );
  if (stops.length === 0) return <p className="nothing">Nothing was recorded that you may see.</p>;
  return <At looked={looked} items={items} stops={stops} toggle={toggle} />;
}

/**
 * The stop where one is. It moves at once; the address follows when one rests. One stays there while others come and go, and
 * is at the last one where it goes itself.
 */
function usePlace(stops: readonly ActStop[]) {
  const [words, setWords] = useWords();
  const named = words['at'];
  const [chosen, choose] = useState(() => nameAt(stops, named === undefined ? -1 : placeOf(stops, named)));
  const found = chosen === undefined ? -1 : placeOf(stops, chosen);
  const place = found < 0 ? stops.length - 1 : found;
  const name = nameAt(stops, place);
  useEffect(() => {
    if (name === undefined || name === named) return undefined;
    const timer = setTimeout(() => setWords({ at: name }), UNTIL_NAMED);
    return () => clearTimeout(timer);
  }, [name, named, setWords]);
  const setPlace = useCallback((to: number) => choose(nameAt(stops, to)), [stops]);
  return [place, setPlace] as const;
}

/** How the stop at a place is named; from before the first, the last. */
const nameAt = (stops: readonly ActStop[], place: number): string | undefined => {
  const stop = stops.at(place);
  return stop && nameOf(stop);
};

interface AtProps {
  readonly looked: Looked;
  readonly items: readonly HistoryItem[];
  readonly stops: readonly ActStop[];
  readonly toggle: React.ReactNode;
}

function At({ looked, items, stops, toggle }: AtProps) {
  const [place, setPlace] = usePlace(stops);
  const [isPlaying, setPlaying] = useState(false);
  const stop = stops[place] ?? stops[0]!;
  const past = usePastView(looked.id, stops, stop, place);
  const move = useCallback((to: number) => setPlace(Math.min(stops.length - 1, Math.max(0, to))), [stops, setPlace]);
  const lastEvent = stops.at(-1)?.revision ?? 0;
  useReplayKeys({ looked, stop, onStep: (by) => move(place + by), onPlay: () => setPlaying(!isPlaying) });
  return (
    <>
      <PastBanner at={stop.at} where={whereIs(stop, lastEvent)} acts={<PastActs looked={looked} stop={stop} />} />
      <ViewHead looked={looked} view="replay" acts={toggle} />
      <section className="replay-bar" aria-label="Replay">
        <ReplaySlider stops={stops} current={place} onMove={move} isPlaying={isPlaying} onPlay={setPlaying} />
        <div className="row">
          <GoTo stops={stops} onMove={move} />
          <span className="row-end">
            <MarkLegend marks={['isao', 'step', 'decision', 'clock', 'refused']} />
          </span>
        </div>
      </section>
      <div className="state-and-act">
        <StatePane looked={looked} past={past} stop={stop} />
        <ActPane stop={stop} past={past} />
      </div>
      <Whole looked={looked} view={past.view} stop={stop} />
      <Around looked={looked} items={items} stop={stop} stops={stops} onMove={move} />
      <KeyLine keys={KEYS} />
    </>
  );
}

const KEYS = [
  { keys: ['←', '→'], what: 'one act' },
  { keys: ['[', ']'], what: 'ten acts' },
  { keys: ['p'], what: 'play or pause' },
  { keys: ['a'], what: 'compare from here' },
  { keys: ['b'], what: 'compare up to here' },
  { keys: ['c'], what: 'copy the link' },
];
const MANY = 10;

interface KeyProps {
  readonly looked: Looked;
  readonly stop: ActStop;
  readonly onStep: (by: number) => void;
  readonly onPlay: () => void;
}

function useReplayKeys({ looked, stop, onStep, onPlay }: KeyProps) {
  const navigate = useNavigate();
  const compare = (end: 'from' | 'to') =>
    void navigate({ to: addressOf(looked.id, 'compare'), search: { [end]: stop.revision } });
  useShortcuts({
    ArrowLeft: () => onStep(-1),
    ArrowRight: () => onStep(1),
    '[': () => onStep(-MANY),
    ']': () => onStep(MANY),
    p: onPlay,
    a: () => compare('from'),
    b: () => compare('to'),
    c: () => void copyLink(looked.id, stop),
  });
}

const linkTo = (id: string, stop: ActStop): string => `${location.origin}${addressOf(id, 'replay')}?at=${nameOf(stop)}`;

async function copyLink(id: string, stop: ActStop): Promise<boolean> {
  const isCopied = await copyText(linkTo(id, stop));
  announce(
    isCopied
      ? 'The link to this moment was copied.'
      : 'The link could not be copied. It is the address of this page, once you rest here.',
  );
  return isCopied;
}

function PastActs({ looked: { id }, stop }: { readonly looked: Looked; readonly stop: ActStop }) {
  const [of, setOf] = useState({ stop: '', isCopied: false });
  const isHere = of.stop === stop.id;
  const copy = () => void copyLink(id, stop).then((isCopied) => setOf({ stop: stop.id, isCopied }));
  return (
    <>
      <Button type="button" outline className="small-button" onClick={copy}>
        {isHere && of.isCopied ? 'Copied' : 'Copy link'}
      </Button>
      {isHere && !of.isCopied && <CopyByHand text={linkTo(id, stop)} />}
      <Link className="usa-button usa-button--outline small-button" to={addressOf(id)}>
        Back to now
      </Link>
    </>
  );
}
