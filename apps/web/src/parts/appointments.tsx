import { useQuery } from '@tanstack/react-query';
import { organizationQuery, organizationsQuery } from '../api/queries.js';
import type { Organization } from '../api/types.js';
import { Moment } from '../design/moment.js';
import { SaveAsCsv } from '../design/plots/index.js';
import { Section } from '../design/section.js';
import { StatusText } from '../design/status-text.js';
import { WorkTable, type Column } from '../design/work-table.js';
import { personOf } from '../words/functions.js';
import type { Status } from '../words/status.js';
import { Loaded } from './loaded.js';
import { useWords } from './use-search.js';

const HELD: Status = { icon: 'disc', word: 'Holds it', tone: 'ok' };
const ENDED: Status = { icon: 'door', word: 'Ended', tone: 'quiet' };

/** Who held which function of an organization, and when: as the record has it. */
export function Appointments() {
  const organizations = useQuery(organizationsQuery());
  return (
    <Loaded query={organizations} label="the organizations">
      {(all) => <OfOne all={all} />}
    </Loaded>
  );
}

interface Named {
  readonly id: string;
  readonly legalName: string;
}

function OfOne({ all }: { readonly all: readonly Named[] }) {
  const [words, setWords] = useWords();
  const chosen = all.find(({ id }) => id === words['organization']) ?? all[0];
  const organization = useQuery({ ...organizationQuery(chosen?.id ?? ''), enabled: chosen !== undefined });
  if (chosen === undefined) return <p className="nothing">No organization is registered yet.</p>;
  return (
    <div className="stack">
      <label className="usa-label" htmlFor="of-organization">
        Organization
      </label>
      <select
        id="of-organization"
        className="usa-select"
        value={chosen.id}
        onChange={({ target }) => setWords({ organization: target.value })}
      >
        {all.map(({ id, legalName }) => (
          <option key={id} value={id}>
            {legalName}
          </option>
        ))}
      </select>
      <Loaded query={organization} label="the appointments">
        {(data) => <Table organization={data} />}
      </Loaded>
    </div>
  );
}

type Appointed = Organization['appointments'][number];

function Table({ organization }: { readonly organization: Organization }) {
  const { shortName, slug, appointments } = organization;
  if (appointments.length === 0) return <p className="nothing">Nobody was ever appointed.</p>;
  const arePeopleShown = appointments.some(({ subjectId }) => subjectId !== undefined);
  return (
    <Section title={`Appointments of ${shortName}`}>
      <WorkTable
        caption={`Appointments of ${shortName}`}
        columns={arePeopleShown ? [PERSON, ...COLUMNS] : COLUMNS}
        groups={[{ id: 'all', title: '', rows: appointments }]}
        idOf={({ subjectId = '', function: name, appointedAt }) => `${subjectId} ${name} ${appointedAt}`}
      />
      <SaveAsCsv
        file={`access-${slug}`}
        data={{
          columns: ['Person', 'Function', 'Appointed (UTC)', 'Ended (UTC)'],
          rows: appointments.map(({ subjectId, function: name, appointedAt, endedAt }) => [
            subjectId ?? null,
            personOf(name),
            appointedAt,
            endedAt ?? null,
          ]),
        }}
      />
    </Section>
  );
}

const PERSON: Column<Appointed> = { id: 'person', header: 'Person', cell: ({ subjectId }) => subjectId ?? '' };
const COLUMNS: readonly Column<Appointed>[] = [
  { id: 'function', header: 'Function', isRowHead: true, cell: ({ function: name }) => personOf(name) },
  {
    id: 'appointed',
    header: 'Appointed',
    cardLabel: 'Appointed',
    cell: ({ appointedAt }) => <Moment at={appointedAt} />,
  },
  {
    id: 'ended',
    header: 'Ended',
    cardLabel: 'Ended',
    cell: ({ endedAt }) => (endedAt === undefined ? <span className="muted">not ended</span> : <Moment at={endedAt} />),
  },
  { id: 'now', header: 'Now', cell: ({ endedAt }) => <StatusText status={endedAt === undefined ? HELD : ENDED} /> },
];
