import { Link } from '@tanstack/react-router';

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

/** The same report as files, made by the server. */
export function Files({ of, formats }: { readonly of: string; readonly formats: readonly ('csv' | 'json' | 'pdf')[] }) {
  return (
    <p className="row small">
      Download:{' '}
      {formats.map((format) => (
        <a key={format} className="usa-link" href={`${of}${of.includes('?') ? '&' : '?'}format=${format}`} download>
          {format.toUpperCase()}
        </a>
      ))}
    </p>
  );
}
