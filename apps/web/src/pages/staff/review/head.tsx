import { PageHead } from '../../../design/page-head.js';
import { TlpLabel } from '../../../design/tlp-label.js';
import { AgreementCrumbs } from '../../../parts/agreement/on-agreement.js';
import { AGREEMENT_FORMS, CLASSIFIED_LEVELS, labelOf } from '../../../words/labels.js';
import type { ReviewCase } from './case.js';

interface ReviewHeadProps {
  readonly reviewed: ReviewCase;
  /** What is done here: `Privacy review`. */
  readonly name: string;
  /** Instead of what the agreement is. */
  readonly lead?: React.ReactNode;
  readonly acts?: React.ReactNode;
}

/** Title of a page about one agreement, of somebody who works on it. */
export function ReviewHead({ reviewed, name, lead, acts }: ReviewHeadProps) {
  const { number, organization, agreement } = reviewed;
  return (
    <>
      <AgreementCrumbs agreement={agreement} here={name} />
      <PageHead
        title={`${name}: ${organization.shortName}`}
        documentTitle={`${name}: ${organization.shortName}, ${number}`}
        lead={lead ?? <WhatItIs reviewed={reviewed} />}
        acts={acts}
      />
    </>
  );
}

function WhatItIs({ reviewed: { agreement, organization } }: { readonly reviewed: ReviewCase }) {
  const { agreementForm, application } = agreement;
  const level = application?.requestedLevel;
  return (
    <>
      {organization.legalName}, {labelOf(AGREEMENT_FORMS, agreementForm)},{' '}
      {level === undefined || level === 'None'
        ? 'no classified access asked for'
        : `${labelOf(CLASSIFIED_LEVELS, level)} asked for`}
      {application?.tlpCeiling !== undefined && (
        <>
          , up to <TlpLabel label={application.tlpCeiling} />
        </>
      )}
    </>
  );
}
