import { useInfiniteQuery } from '@tanstack/react-query';
import { peopleQuery } from '../../api/policy.js';
import type { Person } from '../../api/types.js';
import { SaveAsCsv } from '../../design/plots/index.js';
import { Section } from '../../design/section.js';
import { Link } from '../../parts/link.js';
import { Loaded } from '../../parts/loaded.js';
import { ShowMore } from '../../parts/show-more.js';
import { isAdmin, useSignedIn } from '../../shell/index.js';
import { day } from '../../words/dates.js';
import { functionsInWords } from '../../words/functions.js';
import { PUBLICATIONS } from '../../words/policy.js';

/** People of the government's side by what they hold, who says so, and what is ahead. */
export function PeopleTable() {
  const people = useInfiniteQuery(peopleQuery);
  const items = people.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Section title="People of the government’s side">
      <Loaded query={people} label="the people">
        {() =>
          items.length === 0 ? (
            <p className="nothing">Nobody has signed in yet, and no publication names anybody.</p>
          ) : (
            <Table people={items} />
          )
        }
      </Loaded>
      {items.length > 0 && (
        <div className="row list-foot">
          <ShowMore query={people} name="Show more people" />
          <SaveAsCsv data={dataOf(items)} file="people" />
        </div>
      )}
    </Section>
  );
}

const dataOf = (people: readonly Person[]) => ({
  columns: ['Person', 'Functions', 'Said by', 'Since'],
  rows: people.map(({ subjectId, functions, version, since }) => [
    subjectId,
    functionsInWords(functions),
    version ?? 'the provider of identities',
    since ?? null,
  ]),
});

function Table({ people }: { readonly people: readonly Person[] }) {
  const who = useSignedIn();
  return (
    <table className="table cards">
      <caption className="for-screen-readers">People of the government’s side</caption>
      <thead>
        <tr>
          <th scope="col">Person</th>
          <th scope="col">Holds</th>
          <th scope="col">Who says so</th>
          <th scope="col">Ahead</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.subjectId}>
            <th scope="row">
              {person.subjectId}
              {isAdmin(who) && <Change person={person} isOwn={person.subjectId === who.subjectId} />}
            </th>
            <td data-label="Holds">{functionsInWords(person.functions)}</td>
            <td data-label="Who says so">
              <Source person={person} />
            </td>
            <td data-label="Ahead">
              <Ahead ahead={person.ahead} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Change = ({ person, isOwn }: { readonly person: Person; readonly isOwn: boolean }) => (
  <span className="under">
    {isOwn ? (
      'You: others propose what you hold'
    ) : (
      <Link
        to="/platform/policy/propose"
        search={{ kind: 'functions', person: person.subjectId, holds: person.functions.join(',') }}
      >
        Propose a change<span className="for-screen-readers"> of what {person.subjectId} holds</span>
      </Link>
    )}
  </span>
);

const Publication = ({ version }: { readonly version: string }) => (
  <Link to="/platform/policy/publications/$version" params={{ version }}>
    {version}
  </Link>
);

function Source({ person: { version, since } }: { readonly person: Person }) {
  if (version === undefined || since === undefined) return <>The provider of identities</>;
  return (
    <>
      Publication <Publication version={version} />
      <span className="under">since {day(since)}</span>
    </>
  );
}

const Ahead = ({ ahead }: { readonly ahead: Person['ahead'] }) =>
  ahead.length === 0 ? (
    <span className="muted">Nothing</span>
  ) : (
    <ul>
      {ahead.map(({ version, status, effectiveFrom, functions }) => (
        <li key={version}>
          <Publication version={version} />: {functionsInWords(functions)}
          <span className="under">
            {PUBLICATIONS[status].word}, from {day(effectiveFrom)}
          </span>
        </li>
      ))}
    </ul>
  );
