import { useQuery } from '@tanstack/react-query';
import { historyQuery } from '../../api/queries.js';
import { Section } from '../../design/section.js';
import { HAVE_LETTERS } from '../../words/events.js';

/** What there is of an agreement to print and to file: its record, and the letter on what was decided last. */
export function Papers({ id }: { readonly id: string }) {
  const history = useQuery(historyQuery(id, false));
  const isDecided = history.data?.some(({ type, revision }) => revision !== null && HAVE_LETTERS.has(type)) ?? false;
  const at = `/api/v1/agreements/${id}`;
  return (
    <Section title="Documents">
      <ul className="papers">
        <li>
          <a className="usa-link" href={`${at}/record`} download>
            Record of the agreement (PDF)
          </a>
          <span className="under">Every event that you can see, with its digest</span>
        </li>
        {isDecided && (
          <li>
            <a className="usa-link" href={`${at}/decision-letter`} download>
              Decision letter (PDF)
            </a>
            <span className="under">What was decided last, and why</span>
          </li>
        )}
      </ul>
    </Section>
  );
}
