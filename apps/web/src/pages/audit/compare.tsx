import { useQuery } from '@tanstack/react-query';
import { useId, useMemo } from 'react';
import { agreementQuery, diffQuery, historyQuery } from '../../api/queries.js';
import { BeforeAfter } from '../../design/before-after.js';
import { CompareSlider } from '../../design/compare-slider.js';
import { FacetList } from '../../design/facet-list.js';
import { Section } from '../../design/section.js';
import { facetRowsOf } from '../../parts/agreement/facet-rows.js';
import { Link } from '../../parts/link.js';
import { Loaded } from '../../parts/loaded.js';
import { useWords } from '../../parts/use-search.js';
import { isAuditor, useSignedIn } from '../../shell/index.js';
import { count, fullMoment, moment } from '../../words/dates.js';
import { changeRowsOf } from './changes.js';
import { addressOf, OfAgreement, ViewHead, type Looked } from './frame.js';
import { placeOf, stopsOf, type ActStop } from './stops.js';

/** Two moments of a record beside each other, and all that changed between. */
export const Compare = () => <OfAgreement>{(looked) => <OfOne looked={looked} />}</OfAgreement>;

function OfOne({ looked }: { readonly looked: Looked }) {
  const history = useQuery(historyQuery(looked.id, isAuditor(useSignedIn())));
  const stops = useMemo(() => stopsOf(history.data ?? [], false), [history.data]);
  return (
    <>
      <ViewHead looked={looked} view="compare" />
      <Loaded query={history} label="the history">
        {() => <Two looked={looked} stops={stops} />}
      </Loaded>
    </>
  );
}

/** The stop that a word of the address names. */
const stopOf = (stops: readonly ActStop[], name: string | undefined, otherwise: ActStop): ActStop =>
  stops[name === undefined ? -1 : placeOf(stops, name)] ?? otherwise;

function Two({ looked, stops }: { readonly looked: Looked; readonly stops: readonly ActStop[] }) {
  const [words, setWords] = useWords();
  const [first, last] = [stops[0], stops.at(-1)];
  if (first === undefined || last === undefined || first === last)
    return <p className="nothing">There is one act so far, and nothing to compare it with.</p>;
  const [one, other] = [stopOf(stops, words['from'], first), stopOf(stops, words['to'], last)];
  const [from, to] = one.revision <= other.revision ? [one, other] : [other, one];
  const nameAt = (place: number) => String(stops[place]?.revision ?? from.revision);
  const choose = (end: 'from' | 'to') => (revision: string) => setWords({ [end]: revision });
  return (
    <>
      <div className="two-moments">
        <Choice label="From" stops={stops} stop={from} onChoose={choose('from')} />
        <Choice label="To" stops={stops} stop={to} onChoose={choose('to')} />
      </div>
      {one !== other && (
        <section className="replay-bar" aria-label="Both moments on the line of acts">
          <CompareSlider
            stops={stops}
            from={stops.indexOf(from)}
            to={stops.indexOf(to)}
            onMove={(end, place) =>
              setWords({
                from: nameAt(end === 'from' ? place : stops.indexOf(from)),
                to: nameAt(end === 'to' ? place : stops.indexOf(to)),
              })
            }
          />
        </section>
      )}
      <States looked={looked} from={from} to={to} />
      <Between looked={looked} from={from} to={to} />
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly stops: readonly ActStop[];
  readonly stop: ActStop;
  readonly onChoose: (revision: string) => void;
}

function Choice({ label, stops, stop, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <div>
      <label className="usa-label" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="usa-select" value={stop.revision} onChange={({ target }) => onChoose(target.value)}>
        {stops.map(({ id: ofStop, revision, what, at }) => (
          <option key={ofStop} value={revision}>
            {`Event ${revision}, ${what}, ${moment(at)}`}
          </option>
        ))}
      </select>
    </div>
  );
}

interface Ends {
  readonly looked: Looked;
  readonly from: ActStop;
  readonly to: ActStop;
}

function States({ looked, from, to }: Ends) {
  const before = useQuery(agreementQuery(looked.id, { revision: from.revision }));
  const after = useQuery(agreementQuery(looked.id, { revision: to.revision }));
  const { attestation } = looked.organization;
  return (
    <div className="two-moments">
      <Section title={`As of event ${from.revision}`} aside={<AtLink looked={looked} stop={from} />}>
        <p className="small muted">{fullMoment(from.at)}</p>
        <Loaded query={before} label="the earlier state">
          {(agreement) => <FacetList facets={facetRowsOf(agreement, { attestation, at: from.at })} />}
        </Loaded>
      </Section>
      <Section title={`As of event ${to.revision}`} aside={<AtLink looked={looked} stop={to} />}>
        <p className="small muted">{fullMoment(to.at)}</p>
        <Loaded query={after} label="the later state">
          {(agreement) => <FacetList facets={facetRowsOf(agreement, { attestation, at: to.at }, before.data)} />}
        </Loaded>
      </Section>
    </div>
  );
}

const AtLink = ({ looked, stop }: { readonly looked: Looked; readonly stop: ActStop }) => (
  <Link to={addressOf(looked.id, 'replay')} search={{ at: stop.revision }}>
    Replay from event {stop.revision}
  </Link>
);

function Between({ looked, from, to }: Ends) {
  const diff = useQuery(diffQuery(looked.id, from.revision, to.revision));
  const before = useQuery(agreementQuery(looked.id, { revision: from.revision })).data;
  const after = useQuery(agreementQuery(looked.id, { revision: to.revision })).data;
  return (
    <Loaded query={diff} label="what changed">
      {({ changes }) => {
        const rows = changeRowsOf(changes, { hasEvent: true, before, after });
        return (
          <Section title="What changed between" aside={count(rows.length, 'field')}>
            <BeforeAfter caption="What changed between the two moments" changes={rows} />
          </Section>
        );
      }}
    </Loaded>
  );
}
