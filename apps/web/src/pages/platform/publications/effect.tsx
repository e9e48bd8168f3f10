import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { effectQuery } from '../../../api/policy.js';
import type { PolicyEffect } from '../../../api/types.js';
import { Alert } from '../../../design/alert.js';
import { Section } from '../../../design/section.js';
import { Loaded } from '../../../parts/loaded.js';
import { ShowMore } from '../../../parts/show-more.js';
import { count, day, figure, moment } from '../../../words/dates.js';
import { functionsInWords } from '../../../words/functions.js';
import { actOfClock, forAgreements, LOSSES, lossInWords, timesOf } from '../../../words/policy.js';

type Titles = ReadonlyMap<string, string>;
type Affected = PolicyEffect['items'][number];

interface EffectProps {
  readonly version: string;
  /** Of the policy. */
  readonly revision: number;
  /** Names of the timers. */
  readonly titles: Titles;
  /** What may be done about it: it stands there once its reader knows what it would do, or that nobody can tell. */
  readonly children: React.ReactNode;
}

/** What a publication would do on its day: in all, then agreement by agreement; then what is decided by that. */
export function Effect({ version, revision, titles, children }: EffectProps) {
  // while it is reckoned anew, what stands beneath stays where it is
  const effect = useInfiniteQuery({ ...effectQuery(version, revision), placeholderData: keepPreviousData });
  const items = effect.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <Section title="What it would do">
        <div aria-busy={effect.isPlaceholderData}>
          <Loaded query={effect} label="what it would do">
            {({ pages: [first] }) => (
              <div className="stack">
                {first?.person && <OnPerson person={first.person} />}
                {first && <Totals totals={first.totals} titles={titles} />}
                {items.length > 0 && <ByName items={items} titles={titles} />}
                <ShowMore query={effect} name="Show more agreements" />
              </div>
            )}
          </Loaded>
        </div>
      </Section>
      {!effect.isPending && children}
    </>
  );
}

/** What the person gains and loses, and what nobody would hold any more. */
const OnPerson = ({ person }: { readonly person: NonNullable<PolicyEffect['person']> }) => {
  const { subjectId, gains, loses, unheld } = person;
  return (
    <>
      <p>
        {subjectId} {gains.length > 0 && <>gains {functionsInWords(gains)}; </>}
        {loses.length > 0 ? <>loses {functionsInWords(loses)}.</> : <>loses nothing.</>}
      </p>
      {unheld.length > 0 && (
        <Alert kind="warn" title={`Nobody else would hold: ${functionsInWords(unheld)}`}>
          As far as people have signed in here. What needs such a person would wait.
        </Alert>
      )}
    </>
  );
};

function Totals({ totals, titles }: { readonly totals: PolicyEffect['totals']; readonly titles: Titles }) {
  const { running, agreements, dates, acts, drafts, ownLeftOut } = totals;
  return (
    <>
      <p>
        Of {count(running, 'agreement that runs', 'agreements that run')}, <b>{figure(agreements)}</b> would change, if
        nothing else happens until then
        {drafts > 0 &&
          `, and ${count(drafts, 'draft that only its organization sees', 'drafts that only their organizations see')}`}
        .{' '}
        {ownLeftOut > 0 &&
          `${count(ownLeftOut, 'agreement')} of your own organization ${ownLeftOut === 1 ? 'is' : 'are'} left out.`}
      </p>
      <AtOnce totals={totals} />
      <ul className="plain-list">
        {dates.map(({ timer, count: n }) => (
          <li key={timer}>
            {titles.get(timer) ?? timer}: {count(n, 'last day moves', 'last days move')}
          </li>
        ))}
        {acts.map(({ command, count: n }) => (
          <li key={command}>
            {timesOf(n)} at another time: {actOfClock(command)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What would be done, and lost, in the moment in which it takes effect. */
function AtOnce({ totals: { atOnce, losses } }: { readonly totals: PolicyEffect['totals'] }) {
  if (atOnce.length + losses.length === 0) return null;
  return (
    <Alert kind="warn" title="At once, in the moment in which it takes effect">
      <ul>
        {atOnce.map(({ command, count: n }) => (
          <li key={command}>
            {timesOf(n)}: {actOfClock(command)}
          </li>
        ))}
        {losses.map(({ kind, count: n }) => (
          <li key={kind}>
            {LOSSES[kind]}, {forAgreements(n)}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

const ByName = ({ items, titles }: { readonly items: readonly Affected[]; readonly titles: Titles }) => (
  <table className="table cards">
    <caption className="for-screen-readers">Agreements that would change</caption>
    <thead>
      <tr>
        <th scope="col">Agreement</th>
        <th scope="col">What changes</th>
      </tr>
    </thead>
    <tbody>
      {items.map(({ agreementId, number, organization, dates, acts, losses }) => (
        <tr key={agreementId}>
          <th scope="row">
            {number ?? 'Not numbered'}
            <span className="under">{organization.legalName}</span>
          </th>
          <td data-label="What changes">
            <ul className="plain-list">
              {losses.map((loss) => (
                <li key={loss.kind}>{lossInWords(loss)}</li>
              ))}
              {dates.map(({ timer, about, from, to }) => (
                <li key={`${timer} ${about ?? ''}`}>
                  {titles.get(timer) ?? timer}: {day(from)} becomes {day(to)}
                </li>
              ))}
              {acts.map(({ timer, command, from, to, atOnce }) => (
                <li key={`${timer} ${command} ${from ?? ''}`}>
                  {actOfClock(command)}: {atOnce ? 'at once' : whenOf(to)}, in place of {whenOf(from)}
                </li>
              ))}
            </ul>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

const whenOf = (at: string | null) => (at === null ? 'never' : moment(at));
