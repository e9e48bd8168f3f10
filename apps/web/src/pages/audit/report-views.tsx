import { Link } from '../../parts/link.js';

const VIEWS = [
  { to: '/reports', name: 'Access' },
  { to: '/reports/refusals', name: 'Refusals' },
  { to: '/reports/files', name: 'Files and refused reads' },
  { to: '/reports/separation', name: 'Separation of duties' },
] as const;

/** The reports across agreements; the link to the present one says so by itself. */
export function ReportViews() {
  return (
    <nav className="views" aria-label="Reports">
      {VIEWS.map(({ to, name }) => (
        <Link key={to} to={to} search={{}} activeOptions={{ exact: true, includeSearch: false }}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
