import type { Agreement } from '../../../api/types.js';
import type { SectionProgress } from '../../../parts/application/index.js';
import { Link } from '../../../parts/link.js';
import { firstPlace } from '../question/next-place.js';

/** What is said of a baseline that is answered, and not attested to. */
export const TO_ATTEST = 'All items answered; attest to them';

interface SectionLinkProps {
  readonly agreement: Agreement;
  readonly progress: SectionProgress;
  readonly className?: string;
  readonly children: React.ReactNode;
}

/** Leads to the first page of a section; where its answers wait for the attestation, to that. */
export function SectionLink({ agreement, progress, className, children }: SectionLinkProps) {
  const { id } = agreement;
  const style = className === undefined ? {} : { className };
  if (progress.note === TO_ATTEST)
    return (
      <Link {...style} to="/my-agreements/$id/attest" params={{ id }}>
        {children}
      </Link>
    );
  const section = progress.section.id;
  const topic = firstPlace(section, agreement)?.topic.id ?? '';
  return (
    <Link {...style} to="/my-agreements/$id/answers/$section/$topic" params={{ id, section, topic }}>
      {children}
    </Link>
  );
}
