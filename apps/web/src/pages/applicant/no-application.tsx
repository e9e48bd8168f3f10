import type { Agreement } from '../../api/types.js';
import { PageHead } from '../../design/page-head.js';
import { Link } from '../../parts/link.js';
import { Crumbs } from './crumbs.js';

interface NoApplicationProps {
  readonly agreement: Agreement;
  /** What the page would have shown. */
  readonly here: string;
}

/** Of an agreement from before this system: what it is made of was never applied for here. */
export function NoApplication({ agreement, here }: NoApplicationProps) {
  return (
    <>
      <Crumbs agreement={agreement} here={here} />
      <PageHead
        title="No application was made here"
        lead="This agreement was signed before this system, and taken over into it."
      />
      <p>
        <Link to="/my-agreements/$id" params={{ id: agreement.id }}>
          See what was taken over
        </Link>
      </p>
    </>
  );
}
