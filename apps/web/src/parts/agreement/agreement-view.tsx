import type { Agreement, Organization } from '../../api/types.js';
import { EntitlementCard } from '../../design/entitlement-card.js';
import { FacetList } from '../../design/facet-list.js';
import { Section } from '../../design/section.js';
import { SignatureTable } from '../../design/signatures.js';
import { StageTracker } from '../../design/stage-tracker.js';
import { SummaryBox } from '../../design/summary-box.js';
import { personOf } from '../../words/functions.js';
import { labelOf, SIGNATURE_METHODS } from '../../words/labels.js';
import { stateNow } from '../../words/status.js';
import { AmendmentPart } from './amendment-part.js';
import { Conditions } from './conditions.js';
import { CoverLapsed } from './cover.js';
import { facetRowsOf } from './facet-rows.js';
import { factsOf } from './facts.js';
import { ForAll } from './for-all.js';
import { Instrument } from './instrument.js';
import { receivedBy, sentBy, whyOff } from './movements.js';
import { AppliedFor, Reviews } from './reviews.js';
import type { Attesting } from './standards.js';
import { stepsOf } from './steps.js';

interface AgreementViewProps {
  readonly agreement: Agreement;
  readonly organization: Pick<Organization, 'shortName'> & Pick<Attesting, 'attestation'>;
  /** When it stood so: now, or a moment of the past. */
  readonly asOf: React.ReactNode;
  readonly isPast?: boolean;
  /** The instant of it, of the past. */
  readonly at?: string;
  /** The same before the act that is looked at. */
  readonly before?: Agreement;
  readonly waitsForReader?: boolean;
  /** What stands beneath, at the side of the facets. */
  readonly children?: React.ReactNode;
}

/** An agreement as it stands, or stood: one component for both. */
export function AgreementView(props: AgreementViewProps) {
  const { agreement, organization, asOf, isPast = false, at, before, waitsForReader = false, children } = props;
  const known = { attestation: organization.attestation, ...(at === undefined ? {} : { at }) };
  return (
    <div className="stack-wide">
      <SummaryBox facts={factsOf(agreement)} isPast={isPast} />
      <div className="with-aside">
        <div className="stack-wide">
          {stateNow(agreement) === 'Active' && <CoverLapsed agreement={agreement} />}
          {agreement.activation !== undefined && (
            <WhatMayMove agreement={agreement} party={organization.shortName} asOf={asOf} isPast={isPast} />
          )}
          {agreement.legacy !== undefined && <Instrument legacy={agreement.legacy} />}
          {agreement.activation === undefined && agreement.legacy === undefined && (
            <>
              <Section title="Where it stands">
                <StageTracker steps={stepsOf(agreement, waitsForReader)} />
              </Section>
              <Reviews agreement={agreement} />
              <AppliedFor agreement={agreement} />
            </>
          )}
          {agreement.amendment !== undefined && <AmendmentPart amendment={agreement.amendment} />}
          <Signatures agreement={agreement} />
          {children}
        </div>
        <div className="stack-wide">
          <Section title="Facets">
            <FacetList facets={facetRowsOf(agreement, known, before)} />
          </Section>
          <Conditions agreement={agreement} />
        </div>
      </div>
    </div>
  );
}

interface WhatMayMoveProps {
  readonly agreement: Agreement;
  readonly party: string;
  readonly asOf: React.ReactNode;
  readonly isPast: boolean;
}

function WhatMayMove({ agreement, party, asOf, isPast }: WhatMayMoveProps) {
  const off = whyOff(agreement);
  const forAll = agreement.application === null ? {} : { forAll: <ForAll agreement={agreement} /> };
  return (
    <EntitlementCard
      party={party}
      receives={receivedBy(agreement)}
      sends={sentBy(agreement)}
      asOf={asOf}
      isPast={isPast}
      {...(off === undefined ? forAll : { off: <Off why={off} /> })}
    />
  );
}

const Off = ({ why }: { readonly why: string }) => (
  <p>
    <b>Nothing may be received or sent.</b> {why}
  </p>
);

function Signatures({ agreement: { signatures, terms } }: { readonly agreement: Agreement }) {
  if (terms === undefined && signatures.length === 0) return null;
  const current = signatures.filter(({ status }) => status === 'Signed');
  const isOneText = current.length > 1 && new Set(current.map(({ termsDigest }) => termsDigest)).size === 1;
  return (
    <Section title="Signatures">
      <SignatureTable
        signatures={signatures.map((signature) => ({
          id: signature.signatureId,
          party: signature.party,
          terms: signature.termsVersion,
          signer: signature.signerId ?? signerOf(signature.party),
          method: labelOf(SIGNATURE_METHODS, signature.method),
          signedAt: signature.signedAt,
          authorityUntil: signature.authorityValidUntil,
          digest: signature.termsDigest,
          isVoid: signature.status === 'Void',
        }))}
      />
      {isOneText && <p className="dense same-text">Both parties signed the same text.</p>}
    </Section>
  );
}

const signerOf = (party: string) => personOf(party === 'ISAO' ? 'isao.signatory' : 'nccic.approving_official');
