import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { agreementQuery } from '../../../api/queries.js';
import type { Agreement } from '../../../api/types.js';
import { Section } from '../../../design/section.js';
import type { OnAgreement } from '../../../parts/agreement/on-agreement.js';
import { ALL_FIELDS, labelOfField, opened, textOf, valueAt, type Field } from '../../../parts/application/index.js';
import { Link } from '../../../parts/link.js';
import { Loaded } from '../../../parts/loaded.js';

/** The agreement before a successor; nothing is read where there is none. */
export const usePredecessor = ({ predecessorId }: Agreement): UseQueryResult<Agreement> =>
  useQuery({ ...agreementQuery(predecessorId ?? ''), enabled: predecessorId !== null });

interface SincePredecessorProps {
  readonly on: OnAgreement;
  readonly predecessor: UseQueryResult<Agreement>;
}

/** Of a successor: what differs from the agreement before it. */
export function SincePredecessor({ on, predecessor }: SincePredecessorProps) {
  if (on.agreement.predecessorId === null) return null;
  return (
    <Loaded query={predecessor} label="agreement before this one" rows={2}>
      {(before) => <Differences on={on} before={before} />}
    </Loaded>
  );
}

const answerIn = ({ application }: Agreement, field: Field) =>
  textOf(field, valueAt(opened(application), field.pointer));

function Differences({ on: { agreement, policy }, before }: { readonly on: OnAgreement; readonly before: Agreement }) {
  const changed = ALL_FIELDS.filter((field) => answerIn(agreement, field) !== answerIn(before, field));
  const name = (
    <Link className="mono" to="/agreements/$id" params={{ id: before.id }}>
      {before.number ?? 'Draft'}
    </Link>
  );
  return (
    <Section title="What differs from the agreement before" aside={name}>
      {changed.length === 0 && <p>Every answer is the same.</p>}
      <dl className="answers">
        {changed.map((field) => (
          <div key={field.pointer}>
            <dt>{labelOfField(field, policy.catalogues)}</dt>
            <dd className="record">
              <del>{answerIn(before, field) || 'Not provided'}</del>{' '}
              <ins>{answerIn(agreement, field) || 'Not provided'}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
