import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { termsQuery } from '../../api/queries.js';
import type { Agreement } from '../../api/types.js';
import { Alert } from '../../design/alert.js';
import { PageHead } from '../../design/page-head.js';
import { SignaturePanel } from '../../design/signatures.js';
import { Skeleton } from '../../design/skeleton.js';
import { Loaded } from '../../parts/loaded.js';
import { ComputedHere } from '../../parts/signature/computed-here.js';
import { isSigned } from '../../parts/agreement/steps.js';
import { SignForm } from '../../parts/signature/sign-form.js';
import type { Known } from '../../parts/signature/signing.js';
import { TermsText } from '../../parts/signature/terms-text.js';
import { textAt } from '../../parts/application/index.js';
import { barOf, mayDo } from '../../parts/agreement/may.js';
import { WithAgreement, type OnAgreement } from '../../parts/agreement/on-agreement.js';
import { weekday } from '../../words/dates.js';
import { Crumbs } from './crumbs.js';

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
  // while other terms take the place of these, who was about to sign is told so, and stays
  const text = useQuery({ ...termsQuery(agreement.id, terms.termsVersion), placeholderData: keepPreviousData });
  return (
    <>
      <Crumbs agreement={agreement} here={`Terms ${terms.termsVersion}`} />
      <PageHead
        title={`Terms ${terms.termsVersion}`}
        documentTitle={`Terms ${terms.termsVersion} of ${agreement.number ?? 'an application'}`}
        lead={
          <>
            Between NCCIC and {organization.legalName}
            {isSigned(agreement) ? ', signed by both' : `, to be signed by ${weekday(terms.signBy)}`}.
          </>
        }
      />
      <Loaded query={text} label="terms">
        {(document) => (
          <div className="stack-wide">
            {text.isPlaceholderData ? (
              <Skeleton label="terms" />
            ) : (
              <TermsText document={document} catalogues={own.policy.catalogues} />
            )}
            <Panel own={own} terms={terms} text={text.isPlaceholderData ? undefined : document.text} />
          </div>
        )}
      </Loaded>
    </>
  );
}

/** The place where the signatory signs: the digest of the text, computed here once more, and the act. */
function Panel({ own, terms, text }: OpenTermsProps & { readonly text: string | undefined }) {
  const { termsVersion, termsDigest } = terms;
  return (
    <SignaturePanel
      title="Sign for your organization"
      text={`terms ${termsVersion}`}
      digest={termsDigest}
      other={
        <p className="small">
          Computed in this browser: <ComputedHere text={text} digest={termsDigest} />
        </p>
      }
    >
      <Signing own={own} terms={terms} />
    </SignaturePanel>
  );
}

const METHODS = ['QualifiedESignature', 'WetInk'];

/** The evidence of the signatory's authority, as the application names it. */
const knownOf = ({ application }: Agreement): Known => ({
  method: 'QualifiedESignature',
  authorityDigest: textAt(application, '/signatory/authorityDigest'),
  authorityValidUntil: textAt(application, '/signatory/validUntil'),
});

function Signing({ own, terms }: OpenTermsProps) {
  const { agreement, organization } = own;
  const [isOpen, bar] = [mayDo(agreement, 'sign-agreement'), barOf(agreement, 'sign-agreement')];
  if (!isOpen && agreement.facets.signatures.isao === 'Signed')
    return (
      <Alert kind="ok" title="Your organization has signed">
        NCCIC signs the very same text.
      </Alert>
    );
  if (!isOpen && bar === undefined)
    return (
      <Alert kind="info" title="The signatory of your organization signs here">
        You can read the terms. The signatory signs in with an account of their own.
      </Alert>
    );
  // also where it is barred now: whoever was about to sign reads by what
  return (
    <SignForm
      on={own}
      terms={terms}
      party={organization.shortName}
      methods={METHODS}
      known={knownOf(agreement)}
      follows="NCCIC signs after you, over the same text. If the terms change afterwards, both signatures are void."
    />
  );
}
