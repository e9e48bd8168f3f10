import { useEffect, useLayoutEffect, useRef } from 'react';
import { focusTitle, handOverFrom } from './page-focus.js';

interface PageHeadProps {
  readonly title: string;
  /** How the browser calls the page, where its title alone would not tell it from others. */
  readonly documentTitle?: string;
  readonly lead?: React.ReactNode;
  /** What can be done here: links and buttons, the one primary act last. */
  readonly acts?: React.ReactNode;
}

/** Title of a page. It takes the focus when a page is reached from another one. */
export function PageHead({ title, documentTitle = title, lead, acts }: PageHeadProps) {
  const place = useRef<HTMLHeadingElement>(null);
  useEffect(() => focusTitle(place.current), []);
  useLayoutEffect(() => handOverFrom(place.current), []);
  useEffect(() => {
    document.title = `${documentTitle} - Accord`;
  }, [documentTitle]);
  return (
    <div className="page-head">
      <div>
        <h1 ref={place} tabIndex={-1}>
          {title}
        </h1>
        {lead !== undefined && <p className="lead">{lead}</p>}
      </div>
      {acts !== undefined && <div className="row acts">{acts}</div>}
    </div>
  );
}

/** What stands above a page: its name, and the link that leads there. */
export interface Crumb {
  readonly name: string;
  readonly link: React.ReactNode;
}

/** Where the page stands: links to what is above it, then its own name. */
export function Breadcrumbs({ above, here }: { readonly above: readonly Crumb[]; readonly here: string }) {
  return (
    <nav className="breadcrumbs" aria-label="Breadcrumbs">
      <ol className="breadcrumb-list">
        {above.map(({ name, link }) => (
          <li key={name}>{link}</li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
