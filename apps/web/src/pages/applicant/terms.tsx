import { useQuery } from '@tanstack/react-query';
import { termsQuery } from '../../api/queries.js';
import type { Agreement } from '../../api/types.js';
import { Alert } from '../../design/alert.js';
import { DigestVerdict } from '../../design/digest.js';
import { PageHead } from '../../design/page-head.js';
import { SignaturePanel } from '../../design/signatures.js';
import { Loaded } from '../../parts/loaded.js';
import { TermsText } from '../../parts/signature/terms-text.js';
import { barOf, mayDo } from '../../parts/agreement/may.js';
import { WithAgreement, type OnAgreement } from '../../parts/agreement/on-agreement.js';
import { whyNot } from '../../words/actions.js';
import { weekday } from '../../words/dates.js';
import { Crumbs } from './crumbs.js';
import { SignForm } from './sign-form.js';

/** The terms as they are signed, and the place where the signatory signs them. */
export function TermsPage() {
  return (
    <WithAgreement>
      {(own) => {
        const { terms } = own.agreement;
        return terms === undefined ? (
          <>
            <Crumbs agreement={own.agreement} here="Terms" />
            <PageHead
              title="No terms are open"
              lead="They are opened by the case manager once every review has passed."
            />
          </>
        ) : (
          <OpenTerms own={own} terms={terms} />
        );
      }}
    </WithAgreement>
  );
}

interface OpenTermsProps {
  readonly own: OnAgreement;
  readonly terms: NonNullable<Agreement['terms']>;
}

function OpenTerms({ own, terms }: OpenTermsProps) {
  const { agreement, organization } = own;
  const text = useQuery(termsQuery(agreement.id, terms.termsVersion));
  return (
    <>
      <Crumbs agreement={agreement} here={`Terms ${terms.termsVersion}`} />
      <PageHead
        title={`Terms ${terms.termsVersion}`}
        documentTitle={`Terms ${terms.termsVersion} of ${agreement.number ?? 'an application'}`}
        lead={
          <>
            Between NCCIC and {organization.legalName}, to be signed by {weekday(terms.signBy)}.
          </>
        }
      />
      <Loaded query={text} label="terms">
        {(document) => (
          <div className="stack-wide">
            <TermsText document={document} catalogues={own.policy.catalogues} />
            <SignaturePanel
              title="Sign for your organization"
              text={`terms ${terms.termsVersion}`}
              digest={terms.termsDigest}
              other={<DigestVerdict isEqual={document.termsDigest === terms.termsDigest} />}
            >
              <Signing own={own} terms={terms} />
            </SignaturePanel>
          </div>
        )}
      </Loaded>
    </>
  );
}

function Signing({ own, terms }: OpenTermsProps) {
  if (mayDo(own.agreement, 'sign-agreement')) return <SignForm own={own} terms={terms} />;
  if (own.agreement.facets.signatures.isao === 'Signed')
    return (
      <Alert kind="ok" title="Your organization has signed">
        NCCIC signs the very same text.
      </Alert>
    );
  const bar = barOf(own.agreement, 'sign-agreement');
  return (
    <Alert kind="info" title="The signatory of your organization signs here">
      {bar === undefined ? 'You can read the terms. The signatory signs in with an account of their own.' : whyNot(bar)}
    </Alert>
  );
}
