import { useQuery } from '@tanstack/react-query';
import { historyQuery } from '../../../api/queries.js';
import type { Agreement } from '../../../api/types.js';
import { DigestChip } from '../../../design/digest.js';
import { Section } from '../../../design/section.js';
import { TlpLabel } from '../../../design/tlp-label.js';
import { valueAt } from '../../../parts/application/index.js';
import type { OnAgreement } from '../../../parts/agreement/on-agreement.js';
import { Link } from '../../../parts/link.js';
import { AGREEMENT_FORMS, labelOf } from '../../../words/labels.js';

const SUBMISSIONS = new Set(['AgreementProposed', 'AgreementResubmitted']);

/** What was submitted last, in short; nothing where nothing was. */
export function Submitted({ own: { agreement } }: { readonly own: OnAgreement }) {
  const history = useQuery(historyQuery(agreement.id, false));
  if (agreement.submittedAt === null || agreement.legacy !== undefined) return null;
  const last = history.data?.findLast(({ type }) => SUBMISSIONS.has(type));
  const digest = last?.payload['applicationDigest'];
  const months = valueAt(agreement.application, '/requestedTermMonths');
  const label = valueAt(agreement.application, '/tlpCeiling');
  return (
    <Section title="What you submitted" isLite>
      <dl className="pairs">
        <dt>Version</dt>
        <dd>
          {agreement.review.revisionNo}{' '}
          {typeof digest === 'string' && <DigestChip digest={digest} of="the application" />}
        </dd>
        <dt>Form</dt>
        <dd>
          {labelOf(AGREEMENT_FORMS, agreement.agreementForm)}
          {typeof months === 'number' && `, ${months} months`}
        </dd>
        {typeof label === 'string' && (
          <>
            <dt>You receive up to</dt>
            <dd>
              <TlpLabel label={label} />
            </dd>
          </>
        )}
      </dl>
      <SubmittedLinks agreement={agreement} />
    </Section>
  );
}

function SubmittedLinks({ agreement: { id, terms } }: { readonly agreement: Agreement }) {
  return (
    <ul className="links">
      <li>
        <Link to="/my-agreements/$id/check" params={{ id }}>
          Read the application
        </Link>
      </li>
      <li>
        <Link to="/my-agreements/$id/receipt" params={{ id }}>
          Receipt, to print
        </Link>
      </li>
      {terms !== undefined && (
        <li>
          <Link to="/my-agreements/$id/terms" params={{ id }}>
            Terms {terms.termsVersion}
          </Link>
        </li>
      )}
    </ul>
  );
}
