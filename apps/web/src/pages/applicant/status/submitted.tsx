import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { historyQuery } from '../../../api/queries.js';
import { DigestChip } from '../../../design/digest.js';
import { Section } from '../../../design/section.js';
import { TlpLabel } from '../../../design/tlp-label.js';
import { valueAt } from '../../../parts/application/index.js';
import { AGREEMENT_FORMS, labelOf } from '../../../words/labels.js';
import type { OwnAgreement } from '../with-agreement.js';

const SUBMISSIONS = ['AgreementProposed', 'AgreementResubmitted'];

/** What was submitted last, in short. */
export function Submitted({ own: { agreement } }: { readonly own: OwnAgreement }) {
  const history = useQuery(historyQuery(agreement.id, false));
  const last = history.data?.findLast(({ type }) => SUBMISSIONS.includes(type));
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
      <p className="stack-dense">
        <Link to="/my-agreements/$id/check" params={{ id: agreement.id }}>
          Read the application
        </Link>
        {', '}
        <Link to="/my-agreements/$id/receipt" params={{ id: agreement.id }}>
          receipt
        </Link>
        {agreement.terms !== undefined && (
          <>
            {', '}
            <Link to="/my-agreements/$id/terms" params={{ id: agreement.id }}>
              terms {agreement.terms.termsVersion}
            </Link>
          </>
        )}
      </p>
    </Section>
  );
}
