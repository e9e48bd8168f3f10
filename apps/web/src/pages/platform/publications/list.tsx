import { useInfiniteQuery } from '@tanstack/react-query';
import { publicationsQuery } from '../../../api/policy.js';
import type { PublicationItem } from '../../../api/types.js';
import { Day } from '../../../design/moment.js';
import { Section } from '../../../design/section.js';
import { StatusText } from '../../../design/status-text.js';
import { Link } from '../../../parts/link.js';
import { Loaded } from '../../../parts/loaded.js';
import { ShowMore } from '../../../parts/show-more.js';
import { moment } from '../../../words/dates.js';
import { KINDS, PUBLICATIONS } from '../../../words/policy.js';

/** Everything that was published or proposed, the newest first. */
export function Publications() {
  const publications = useInfiniteQuery(publicationsQuery);
  const items = publications.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Section title="Publications">
      <Loaded query={publications} label="the publications">
        {() => (
          <>
            <Table items={items} />
            <ShowMore query={publications} />
          </>
        )}
      </Loaded>
    </Section>
  );
}

const Table = ({ items }: { readonly items: readonly PublicationItem[] }) => (
  <table className="table cards">
    <caption className="for-screen-readers">Publications, the newest first</caption>
    <thead>
      <tr>
        <th scope="col">Version</th>
        <th scope="col">Stands</th>
        <th scope="col">In effect from</th>
        <th scope="col">Proposed</th>
        <th scope="col">Approved</th>
      </tr>
    </thead>
    <tbody>
      {items.map((item) => (
        <tr key={item.version}>
          <th scope="row">
            {item.kind === 'Shipped' ? (
              item.version
            ) : (
              <Link to="/platform/policy/publications/$version" params={{ version: item.version }}>
                {item.version}
              </Link>
            )}
            <span className="under">{KINDS[item.kind]}</span>
          </th>
          <td data-label="Stands">
            <StatusText status={PUBLICATIONS[item.status]} />
          </td>
          <td data-label="In effect from">
            <Day date={item.effectiveFrom} />
          </td>
          <td data-label="Proposed">
            {item.kind === 'Shipped' ? 'came with the release' : deed(item.proposedBy, item.proposedAt)}
          </td>
          <td data-label="Approved">{approvalOf(item)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const approvalOf = ({ kind, approvedBy, approvedAt }: PublicationItem) =>
  approvedBy ? deed(approvedBy, approvedAt) : kind === 'Shipped' ? 'not needed' : 'not approved';

const deed = (by: string, at: string | undefined) => (
  <>
    {by}
    {at !== undefined && <span className="under">{moment(at)}</span>}
  </>
);
