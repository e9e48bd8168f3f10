import type { Agreement } from '../../api/types.js';
import { Breadcrumbs, type Crumb } from '../../design/page-head.js';
import { Link } from '../../parts/link.js';

const home: Crumb = { name: 'My agreements', link: <Link to="/my-agreements">My agreements</Link> };

/** How an agreement is called: by its number, and before it has one, as an application. */
export const nameOf = ({ number }: Pick<Agreement, 'number'>): string => number ?? 'Application';

/** What a page is called in a list of tabs: with the number of its agreement, once there is one. */
export const tabTitle = (title: string, { number }: Pick<Agreement, 'number'>): string =>
  number === null ? title : `${title}, ${number}`;

/** Where a page stands: below the list, and below the agreement where it names one. */
export function Crumbs({ agreement, here }: { readonly agreement?: Agreement; readonly here: string }) {
  if (agreement === undefined) return <Breadcrumbs above={[home]} here={here} />;
  const name = nameOf(agreement);
  const link = (
    <Link to="/my-agreements/$id" params={{ id: agreement.id }}>
      {name}
    </Link>
  );
  return <Breadcrumbs above={[home, { name, link }]} here={here} />;
}
