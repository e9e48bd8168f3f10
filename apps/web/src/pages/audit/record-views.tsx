import { Link } from '../../parts/link.js';

const VIEWS = [
  { to: '/record', name: 'Agreements' },
  { to: '/record/events', name: 'Events' },
] as const;

/** The two ways to look at the whole record; the link to the present one says so by itself. */
export function RecordViews() {
  return (
    <nav className="views" aria-label="Views of the whole record">
      {VIEWS.map(({ to, name }) => (
        <Link key={to} to={to} search={{}} activeOptions={{ exact: true, includeSearch: false }}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
