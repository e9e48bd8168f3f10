import { useQuery } from '@tanstack/react-query';
import { readinessQuery } from '../../api/health.js';
import type { Readiness } from '../../api/types.js';
import { Alert } from '../../design/alert.js';
import { CountBadge } from '../../design/count-badge.js';
import { PageHead } from '../../design/page-head.js';
import { Section } from '../../design/section.js';
import { StatusText } from '../../design/status-text.js';
import { Link } from '../../parts/link.js';
import { Loaded } from '../../parts/loaded.js';
import { useSession } from '../../shell/index.js';
import { figure, timeOfDay } from '../../words/dates.js';
import { dependencyName, HEALTH } from '../../words/health.js';

type Dependency = Readiness['dependencies'][string];

const SUMMARIES = {
  up: { kind: 'ok', title: 'Everything works.', text: 'Commands are recorded, and what is read is up to date.' },
  degraded: {
    kind: 'warn',
    title: 'It works, and something needs a person.',
    text: 'Commands are recorded. What stands still or was given up is named below.',
  },
  down: {
    kind: 'bad',
    title: 'Commands cannot be recorded, or what is read is not complete.',
    text: 'What is down is named below. Nothing that was recorded is lost.',
  },
} as const;

/** How the platform is: what it rests on, events that were set aside, and jobs that were given up. */
export function Health() {
  const readiness = useQuery(readinessQuery);
  const { data: session } = useSession();
  return (
    <>
      <PageHead
        title="Health"
        lead={`Asked again every ten seconds${readiness.data === undefined ? '' : `; last at ${timeOfDay(readiness.dataUpdatedAt)}`}.`}
      />
      <Loaded query={readiness} label="health">
        {({ status, dependencies }) => (
          <>
            <Alert kind={SUMMARIES[status].kind} title={SUMMARIES[status].title}>
              {SUMMARIES[status].text}
            </Alert>
            <Dependencies of={Object.entries(dependencies)} />
            <Parked of={Object.entries(dependencies)} />
            <Jobs jobs={dependencies['jobs']} />
          </>
        )}
      </Loaded>
      {session?.demo === true && (
        <Section title="Mails">
          <p>
            In the demonstration mails are captured, not sent: <a href="/dev/outbox">read them</a>.
          </p>
        </Section>
      )}
    </>
  );
}

type Named = readonly (readonly [string, Dependency])[];

function Dependencies({ of }: { readonly of: Named }) {
  return (
    <Section title="What it rests on">
      <table className="table cards">
        <caption className="for-screen-readers">What it rests on</caption>
        <thead>
          <tr>
            <th scope="col">Part</th>
            <th scope="col">How it is</th>
            <th scope="col" className="number">
              Behind, in events
            </th>
            <th scope="col">Detail</th>
          </tr>
        </thead>
        <tbody>
          {of.map(([name, dependency]) => (
            <tr key={name}>
              <th scope="row">{dependencyName(name)}</th>
              <td>
                <StatusText status={HEALTH[dependency.status]} />
              </td>
              <td className="number" data-label="Behind, in events">
                {behind(dependency)}
              </td>
              <td>{dependency.detail ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

/** Positions of the log are dense: their difference is a number of events. */
const behind = ({ position, headPosition }: Dependency): string =>
  position === undefined || headPosition === undefined
    ? ''
    : figure(Math.max(0, Number(headPosition) - Number(position)));

function Parked({ of }: { readonly of: Named }) {
  const parked = of.flatMap(([name, dependency]) =>
    (dependency.parked ?? []).map(({ eventId, reason }) => ({ name, eventId, reason })),
  );
  return (
    <Section title="Events set aside" tag={<CountBadge count={parked.length} isOver={parked.length > 0} />}>
      {parked.length === 0 ? (
        <p className="muted">None: every event could be applied.</p>
      ) : (
        <table className="table cards">
          <caption className="for-screen-readers">Events set aside</caption>
          <thead>
            <tr>
              <th scope="col">Event</th>
              <th scope="col">Set aside by</th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {parked.map(({ name, eventId, reason }) => (
              <tr key={`${name} ${eventId}`}>
                <th scope="row" className="mono">
                  {eventId}
                </th>
                <td>{dependencyName(name)}</td>
                <td>{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

function Jobs({ jobs }: { readonly jobs: Dependency | undefined }) {
  return (
    <Section title="Jobs that were given up">
      {jobs?.status === 'dead-letters' ? (
        <p>
          Given up: {jobs.detail}. <Link to="/platform/jobs">See them with their reasons</Link>, and have them tried
          again.
        </p>
      ) : (
        <p className="muted">None: every job was done, or is tried again.</p>
      )}
    </Section>
  );
}
