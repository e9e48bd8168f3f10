import { Link } from '@tanstack/react-router';
import type { Organization } from '../../../api/types.js';
import { Breadcrumbs } from '../../../design/page-head.js';

/** Where a page about an organization stands. */
export function OrganizationCrumbs({
  organization,
  here,
}: {
  readonly organization: Organization;
  readonly here: string;
}) {
  const { id, shortName } = organization;
  const above = [
    { name: 'Organizations', link: <Link to="/organizations">Organizations</Link> },
    {
      name: shortName,
      link: (
        <Link to="/organizations/$id" params={{ id }}>
          {shortName}
        </Link>
      ),
    },
  ];
  return <Breadcrumbs above={above} here={here} />;
}
