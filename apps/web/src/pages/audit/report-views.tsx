import { Link } from '@tanstack/react-router';

const VIEWS = [
  { to: '/reports', name: 'Access' },
  { to: '/reports/refusals', name: 'Refusals' },
] as const;

/** The reports across agreements. */
export function ReportViews({ current }: { readonly current: (typeof VIEWS)[number]['to'] }) {
  return (
    <nav className="views" aria-label="Reports">
      {VIEWS.map(({ to, name }) => (
        <Link key={to} to={to} search={{}} aria-current={to === current ? 'page' : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
