import { useQuery } from '@tanstack/react-query';
import { historyQuery } from '../../../api/queries.js';
import { PageHead } from '../../../design/page-head.js';
import { NextSteps } from '../../../design/request-card.js';
import { Section } from '../../../design/section.js';
import { StageTracker } from '../../../design/stage-tracker.js';
import { StatusTag } from '../../../design/status-text.js';
import { Link } from '../../../parts/link.js';
import { useSignedIn } from '../../../shell/index.js';
import { statusOfState } from '../../../words/status.js';
import { day, moment } from '../../../words/dates.js';
import { Acts } from '../../../parts/agreement/acts-section.js';
import { Crumbs, nameOf } from '../crumbs.js';
import { mayDo } from '../../../parts/agreement/may.js';
import type { OnAgreement } from '../../../parts/agreement/on-agreement.js';
import { Papers } from '../../../parts/agreement/papers.js';
import { Reconsidered } from '../../../parts/agreement/reconsidered.js';
import { SuspensionAlert } from '../../../parts/agreement/suspension-alert.js';
import { Happened } from './happened.js';
import { InForce } from './in-force.js';
import { AheadOfLegacy, TakenOver } from './legacy.js';
import { nextStepsOf } from './next.js';
import { RequestedChanges } from './requested-changes.js';
import { stagesOf } from './stages.js';
import { Submitted } from './submitted.js';
import { ToDo } from './to-do.js';

const IN_FORCE = new Set(['Active', 'Suspended', 'Expired', 'Terminated']);

interface StatusProps {
  readonly own: OnAgreement;
}

/** Where an application or an agreement stands: what the reader must do first, then the rest. */
export function Status({ own }: StatusProps) {
  const { agreement } = own;
  const history = useQuery(historyQuery(agreement.id, false));
  const isInForce = IN_FORCE.has(agreement.state);
  const isLegacy = agreement.legacy !== undefined;
  return (
    <div className="stack-wide">
      <Head own={own} isAgreement={isInForce || isLegacy} />
      <ToDo own={own} />
      <SuspensionAlert agreement={agreement} />
      <Reconsidered agreement={agreement} />
      {isInForce && <Acts agreement={agreement} />}
      {isInForce && <InForce own={own} />}
      <TakenOver own={own} />
      {!isInForce && !isLegacy && (
        <Section title="Where it stands" aside={`as of ${moment(new Date().toISOString())}`}>
          <StageTracker steps={stagesOf(agreement, history.data ?? [])} />
        </Section>
      )}
      <div className="with-aside">
        <div className="stack-wide">
          {agreement.state === 'ChangesRequested' && <RequestedChanges own={own} />}
          <Happened history={history} />
        </div>
        <Aside own={own} isInForce={isInForce} />
      </div>
    </div>
  );
}

function Head({ own: { agreement, organization }, isAgreement }: StatusProps & { readonly isAgreement: boolean }) {
  return (
    <div>
      <Crumbs here={nameOf(agreement)} />
      <PageHead
        title={isAgreement ? 'Your agreement with NCCIC' : 'Your application to share information with NCCIC'}
        documentTitle={nameOf(agreement)}
        lead={
          <>
            {organization.legalName}
            {agreement.number !== null && (
              <>
                , <span className="mono keep-together">{agreement.number}</span>
              </>
            )}
          </>
        }
        acts={<StatusTag status={statusOfState(agreement)} />}
      />
    </div>
  );
}

/** What is ahead before an agreement is in force; of an imported one, what it still has to show. */
function WhatIsNext({ own, isInForce }: StatusProps & { readonly isInForce: boolean }) {
  const { agreement, policy } = own;
  if (agreement.legacy !== undefined) return <AheadOfLegacy own={own} />;
  if (isInForce) return null;
  const steps = nextStepsOf(agreement, policy);
  return <Section title="What happens next">{steps.length > 0 ? <NextSteps steps={steps} /> : <Over />}</Section>;
}

/** Nothing is ahead of what ended before it was in force. */
function Over() {
  const { functions } = useSignedIn();
  return (
    <p>
      Nothing is ahead of this application.{' '}
      {functions.includes('isao.officer') ? (
        <Link to="/my-agreements/start">Start another one</Link>
      ) : (
        'An officer of your organization can start another one at any time.'
      )}
    </p>
  );
}

function Aside({ own, isInForce }: StatusProps & { readonly isInForce: boolean }) {
  const { agreement, organization } = own;
  return (
    <aside className="stack-wide">
      <WhatIsNext own={own} isInForce={isInForce} />
      <Submitted own={own} />
      <Papers id={agreement.id} />
      {mayDo(agreement, 'request-reconsideration') && (
        <p className="small muted">
          You may ask once for the rejection to be reconsidered.{' '}
          <Link to="/agreements/$id/act/$act" params={{ id: agreement.id, act: 'request-reconsideration' }}>
            Ask to reconsider
          </Link>
        </p>
      )}
      <SecurityReports organizationId={agreement.organizationId} />
      <Attested id={agreement.id} attestation={organization.attestation} />
      {agreement.facets.classified === 'Requested' && mayDo(agreement, 'drop-classified-request') && (
        <p className="small muted">
          You need not wait for the decision on classified access.{' '}
          <Link to="/my-agreements/$id/drop-classified" params={{ id: agreement.id }}>
            Go on without it
          </Link>
        </p>
      )}
      {mayDo(agreement, 'withdraw-proposal') && (
        <p className="small muted">
          You may withdraw at any time before the agreement is in force.{' '}
          <Link to="/my-agreements/$id/withdraw" params={{ id: agreement.id }}>
            Withdraw
          </Link>
        </p>
      )}
    </aside>
  );
}

/** The way of the organization's security officer to what they report. */
function SecurityReports({ organizationId }: { readonly organizationId: string }) {
  const { functions } = useSignedIn();
  if (!functions.includes('isao.fso')) return null;
  return (
    <p className="small muted">
      You report what is known of the security of your organization, whatever the agreement.{' '}
      <Link to="/organizations/$id/security-facts" params={{ id: organizationId }}>
        Record a security fact
      </Link>
    </p>
  );
}

interface AttestedProps {
  readonly id: string;
  readonly attestation: OnAgreement['organization']['attestation'];
}

/** Until when the attestation counts, and the way to take some of it back, for an officer. */
function Attested({ id, attestation }: AttestedProps) {
  const { functions } = useSignedIn();
  if (attestation === undefined || attestation.lapsed || !functions.includes('isao.officer')) return null;
  return (
    <p className="small muted">
      Your attestation to the standards counts until {day(attestation.validUntil)}.{' '}
      <Link to="/my-agreements/$id/take-back" params={{ id }}>
        Take items back
      </Link>
    </p>
  );
}
