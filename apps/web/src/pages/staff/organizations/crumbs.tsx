import type { Organization } from '../../../api/types.js';
import { Breadcrumbs, type Crumb } from '../../../design/page-head.js';
import { Link } from '../../../parts/link.js';
import { isIsao, useSignedIn } from '../../../shell/index.js';

/** Where the pages about organizations begin: for an organization's own people, with their agreements. */
const useStart = (): Crumb =>
  isIsao(useSignedIn())
    ? { name: 'My agreements', link: <Link to="/my-agreements">My agreements</Link> }
    : { name: 'Organizations', link: <Link to="/organizations">Organizations</Link> };

interface OrganizationCrumbsProps {
  readonly organization: Organization;
  /** The page; absent on that of the organization itself. */
  readonly here?: string;
}

/** Where a page about an organization stands. */
export function OrganizationCrumbs({ organization: { id, shortName }, here }: OrganizationCrumbsProps) {
  const start = useStart();
  if (here === undefined) return <Breadcrumbs above={[start]} here={shortName} />;
  const link = (
    <Link to="/organizations/$id" params={{ id }}>
      {shortName}
    </Link>
  );
  return <Breadcrumbs above={[start, { name: shortName, link }]} here={here} />;
}
