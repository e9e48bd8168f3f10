import { useQuery } from '@tanstack/react-query';
import { policyQuery } from '../../api/queries.js';
import type { Policy } from '../../api/types.js';
import { Day } from '../../design/moment.js';
import { PageHead } from '../../design/page-head.js';
import { Section } from '../../design/section.js';
import { StatusText } from '../../design/status-text.js';
import { SummaryBox } from '../../design/summary-box.js';
import { Link } from '../../parts/link.js';
import { Loaded } from '../../parts/loaded.js';
import { useWords } from '../../parts/use-search.js';
import { isAdmin, useSignedIn } from '../../shell/index.js';
import { count, day } from '../../words/dates.js';
import { functionsInWords } from '../../words/functions.js';
import { clockActInWords } from '../../words/clock-acts.js';
import { beginningOf, nameOfValue, statuteName, textOfValue } from '../../words/policy-values.js';
import { spanOf } from '../../words/policy.js';
import { STATUTORY_COVER } from '../../words/status.js';
import { Publications } from './publications/list.js';

/** Parts of the policy that are numbers and codes; the rest has tables of its own, or is for other pages. */
const PLAIN = ['term', 'retention', 'breachNotice', 'review', 'separationOfDuties', 'classified'] as const;

/** The values by which the platform decides, on a day. */
export function PolicyInForce() {
  const [words, setWords] = useWords();
  const who = useSignedIn();
  const on = words['on'];
  const policy = useQuery(policyQuery(on === undefined ? undefined : `${on}T17:00:00Z`));
  return (
    <>
      <PageHead
        title="Policy values in force"
        lead="What the rules count with. They change by a publication with a date of effect, never in place."
        acts={
          <>
            {isAdmin(who) && <Link to="/platform/policy/propose">Propose a change</Link>}
            <label className="filter-date">
              On the day{' '}
              <input
                type="date"
                value={on ?? ''}
                onChange={({ target }) => setWords({ on: target.value === '' ? undefined : target.value })}
              />
            </label>
          </>
        }
      />
      <Loaded query={policy} label="the policy">
        {(data) => <Values policy={data} />}
      </Loaded>
      <Publications />
    </>
  );
}

function Values({ policy }: { readonly policy: Policy }) {
  const { version, effectiveFrom, asOf, lockedTemplates, values } = policy;
  return (
    <>
      <SummaryBox
        facts={[
          { name: 'Set', value: version, under: `in effect from ${day(effectiveFrom)}` },
          { name: 'As of', value: <Day date={asOf} /> },
          {
            name: 'Templates locked',
            value: lockedTemplates.length === 0 ? 'None' : lockedTemplates.join(', '),
            under: 'wait for their review',
          },
        ]}
      />
      <Limits values={values} />
      <Timers timers={values.timers} />
      <Windows windows={policy.windows} />
      <FunctionsOfPeople people={policy.functionsOfPeople ?? []} />
    </>
  );
}

const FunctionsOfPeople = ({ people }: { readonly people: NonNullable<Policy['functionsOfPeople']> }) => (
  <Section title="Functions of people">
    {people.length === 0 ? (
      <p className="muted">No publication names anybody: everybody holds what the provider of identities says.</p>
    ) : (
      <table className="table">
        <caption className="for-screen-readers">Functions of people</caption>
        <thead>
          <tr>
            <th scope="col">Person</th>
            <th scope="col">Holds exactly</th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ subjectId, holds }) => (
            <tr key={subjectId}>
              <th scope="row">{subjectId}</th>
              <td>{functionsInWords(holds)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </Section>
);

const Limits = ({ values }: { readonly values: Policy['values'] }) => (
  <Section title="Numbers and limits">
    <table className="table">
      <caption className="for-screen-readers">Numbers and limits</caption>
      <thead>
        <tr>
          <th scope="col">Value</th>
          <th scope="col">In force</th>
        </tr>
      </thead>
      <tbody>
        {PLAIN.flatMap((part) =>
          Object.entries(values[part]).map(([name, value]) => (
            <tr key={`${part} ${name}`}>
              <th scope="row">{nameOfValue(`/${part}/${name}`)}</th>
              <td>{textOfValue(value)}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  </Section>
);

function Timers({ timers }: { readonly timers: Policy['values']['timers'] }) {
  return (
    <Section title="Clocks" aside={count(timers.length, 'clock')}>
      <table className="table cards">
        <caption className="for-screen-readers">Clocks</caption>
        <thead>
          <tr>
            <th scope="col">Clock</th>
            <th scope="col">Runs for</th>
            <th scope="col">Begins with</th>
            <th scope="col">What the clock does</th>
          </tr>
        </thead>
        <tbody>
          {timers.map(({ id, title, value, unit, starts, actions }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td>{spanOf(value, unit)}</td>
              <td>{beginningOf(starts)}</td>
              <td data-label="What the clock does">
                {actions.map(clockActInWords).map((act) => (
                  <div key={act}>{act}</div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Windows({ windows: { known, cover } }: { readonly windows: Policy['windows'] }) {
  return (
    <Section title="Statutory windows">
      <ul className="plain-list">
        {cover.map(({ statute, inForce, until }) => (
          <li key={statute} className="row">
            <b>{statuteName(statute)}</b>
            <StatusText status={inForce ? STATUTORY_COVER.InForce : STATUTORY_COVER.Lapsed} />
            {until !== null && <span className="muted">until {day(until)}</span>}
          </li>
        ))}
      </ul>
      <table className="table cards">
        <caption className="for-screen-readers">Windows that are known</caption>
        <thead>
          <tr>
            <th scope="col">Statute</th>
            <th scope="col">From</th>
            <th scope="col">To</th>
          </tr>
        </thead>
        <tbody>
          {known.map(({ statute, cite, from, to }) => (
            <tr key={`${statute} ${from}`}>
              <th scope="row">
                {statuteName(statute)} <span className="under">{cite}</span>
              </th>
              <td>
                <Day date={from} />
              </td>
              <td>
                <Day date={to} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
