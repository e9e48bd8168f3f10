import { Button } from '@trussworks/react-uswds';
import { useQuery } from '@tanstack/react-query';
import { termsQuery } from '../../../api/queries.js';
import { Alert } from '../../../design/alert.js';
import { DigestBlock } from '../../../design/digest.js';
import { PageHead } from '../../../design/page-head.js';
import { Section } from '../../../design/section.js';
import { AgreementCrumbs, WithAgreement, type OnAgreement } from '../../../parts/agreement/on-agreement.js';
import { Loaded } from '../../../parts/loaded.js';
import { TermsText } from '../../../parts/signature/terms-text.js';
import { useWords } from '../../../parts/use-search.js';
import { ComputedHere } from '../../../parts/signature/computed-here.js';

/** The whole text that the parties sign, or have signed; of an amendment the version that the address names. */
export function SignedText() {
  const [{ version }] = useWords();
  return (
    <WithAgreement>
      {(on) => {
        const termsVersion = version === undefined ? on.agreement.terms?.termsVersion : Number(version);
        return (
          <>
            <AgreementCrumbs agreement={on.agreement} here="Terms" />
            {termsVersion === undefined ? <NoTerms /> : <Whole on={on} termsVersion={termsVersion} />}
          </>
        );
      }}
    </WithAgreement>
  );
}

const NoTerms = () => (
  <>
    <PageHead title="No terms are open" />
    <Alert kind="info" title="There is no text to sign yet">
      The case manager opens the terms once every gate before the signatures holds.
    </Alert>
  </>
);

function Whole({ on, termsVersion }: { readonly on: OnAgreement; readonly termsVersion: number }) {
  const { agreement, organization, policy } = on;
  const text = useQuery(termsQuery(agreement.id, termsVersion));
  const print = (
    <Button type="button" outline onClick={() => window.print()}>
      Print
    </Button>
  );
  return (
    <>
      <PageHead
        title={`Terms ${termsVersion}`}
        documentTitle={`Terms ${termsVersion} of ${agreement.number ?? 'an agreement'}`}
        lead={
          <>
            Between NCCIC and {organization.legalName}, <span className="mono">{agreement.number}</span>
          </>
        }
        acts={print}
      />
      <Loaded query={text} label="terms">
        {(document) => (
          <div className="stack-wide">
            <Section title="Digest" aside="SHA-256">
              <DigestBlock digest={document.termsDigest} />
              <p className="dense">
                Computed in this browser: <ComputedHere text={document.text} digest={document.termsDigest} />
              </p>
            </Section>
            <TermsText document={document} catalogues={policy.catalogues} />
          </div>
        )}
      </Loaded>
    </>
  );
}
