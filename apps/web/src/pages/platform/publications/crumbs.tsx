import type { Crumb } from '../../../design/page-head.js';
import { Link } from '../../../parts/link.js';

/** The page above those of publications. */
export const POLICY: Crumb = { name: 'Policy', link: <Link to="/platform/policy">Policy</Link> };

/** The page of one publication. */
export const publicationCrumb = (version: string): Crumb => ({
  name: version,
  link: (
    <Link to="/platform/policy/publications/$version" params={{ version }}>
      Publication {version}
    </Link>
  ),
});
