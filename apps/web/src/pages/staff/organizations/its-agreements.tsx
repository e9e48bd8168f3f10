import { useInfiniteQuery } from '@tanstack/react-query';
import { agreementsQuery } from '../../../api/queries.js';
import type { AgreementListItem, Organization } from '../../../api/types.js';
import { Section } from '../../../design/section.js';
import { StatusText } from '../../../design/status-text.js';
import { Link } from '../../../parts/link.js';
import { Loaded } from '../../../parts/loaded.js';
import { ShowMore } from '../../../parts/show-more.js';
import { dateOf, day } from '../../../words/dates.js';
import { statusOfState } from '../../../words/status.js';

/** Every agreement of an organization that the reader may see, the last changed first. */
export function ItsAgreements({ organization: { id, shortName } }: { readonly organization: Organization }) {
  const query = useInfiniteQuery(agreementsQuery({ organizationId: id }));
  return (
    <Section title="Agreements">
      <Loaded query={query} label="agreements" rows={2}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          return items.length === 0 ? (
            <p>{shortName} has submitted no application yet.</p>
          ) : (
            <ul className="ruled">
              {items.map((item) => (
                <One key={item.id} item={item} />
              ))}
            </ul>
          );
        }}
      </Loaded>
      <ShowMore query={query} />
    </Section>
  );
}

function One({ item: { id, number, state, expired, expiresOn, submittedAt } }: { readonly item: AgreementListItem }) {
  return (
    <li className="row">
      <span>
        <Link className="mono" to="/agreements/$id" params={{ id }}>
          {number ?? 'Draft'}
        </Link>
        <span className="under">
          {submittedAt !== undefined && `submitted ${day(dateOf(submittedAt))}`}
          {expiresOn !== undefined && `, ends ${day(expiresOn)}`}
        </span>
      </span>
      <span className="row-end">
        <StatusText status={statusOfState({ state, expired })} />
      </span>
    </li>
  );
}
