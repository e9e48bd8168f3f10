import type { MissingPart } from '../api/types.js';
import { Section } from '../design/section.js';
import { MISSING_PARTS } from '../words/privacy-year.js';
import { Link } from './link.js';

/** What a report does not hold, agreement by agreement where it is about one; nothing where it holds everything. */
export const MissingParts = ({ missing }: { readonly missing: readonly MissingPart[] }) =>
  missing.length > 0 && (
    <Section title="What this report does not hold">
      <ul className="missing-parts">
        {missing.map(({ part, agreementId, number }) => (
          <li key={`${part} ${agreementId ?? ''}`}>
            {agreementId !== undefined && (
              <>
                <Link to="/agreements/$id" params={{ id: agreementId }}>
                  {number ?? agreementId}
                </Link>
                {': '}
              </>
            )}
            {MISSING_PARTS[part]}
          </li>
        ))}
      </ul>
    </Section>
  );
