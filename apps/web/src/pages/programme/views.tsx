import { Link } from '../../parts/link.js';

const VIEWS = [
  { to: '/programme', name: 'Figures' },
  { to: '/programme/risks', name: 'Accepted risks' },
  { to: '/programme/privacy-year', name: 'Privacy year' },
  { to: '/programme/what-if', name: 'What if' },
] as const;

/** What the program knows; the link to the present view says so by itself. */
export function ProgrammeViews() {
  return (
    <nav className="views" aria-label="Program">
      {VIEWS.map(({ to, name }) => (
        <Link key={to} to={to} search={{}} activeOptions={{ exact: true, includeSearch: false }}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
