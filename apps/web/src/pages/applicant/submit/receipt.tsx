import { useQuery } from '@tanstack/react-query';
import { Button } from '@trussworks/react-uswds';
import { historyQuery } from '../../../api/queries.js';
import type { HistoryItem } from '../../../api/types.js';
import { DigestBlock } from '../../../design/digest.js';
import { PageHead } from '../../../design/page-head.js';
import { NextSteps } from '../../../design/request-card.js';
import { Section } from '../../../design/section.js';
import { Skeleton } from '../../../design/skeleton.js';
import { SummaryBox } from '../../../design/summary-box.js';
import { Link } from '../../../parts/link.js';
import { Loaded } from '../../../parts/loaded.js';
import { WithAgreement, type OnAgreement } from '../../../parts/agreement/on-agreement.js';
import { fullMoment } from '../../../words/dates.js';
import { Crumbs, tabTitle } from '../crumbs.js';
import { NoApplication } from '../no-application.js';
import { nextStepsOf } from '../status/next.js';
import { AnswersList } from './answers-list.js';

const SUBMISSIONS = new Set(['AgreementProposed', 'AgreementResubmitted']);

/** What was sent, when, and under which number: to keep, and to print. */
export function Receipt() {
  return (
    <WithAgreement>
      {(own) =>
        own.agreement.legacy === undefined ? (
          <ReceiptOf own={own} />
        ) : (
          <NoApplication agreement={own.agreement} here="Receipt" />
        )
      }
    </WithAgreement>
  );
}

function ReceiptOf({ own }: { readonly own: OnAgreement }) {
  const history = useQuery(historyQuery(own.agreement.id, false));
  return (
    <Loaded query={history} label="receipt">
      {(items) => {
        const sent = items.findLast(({ type }) => SUBMISSIONS.has(type));
        if (sent !== undefined) return <Sent own={own} sent={sent} />;
        // what was read before it was sent does not say that it was not
        return history.isFetching ? <Skeleton label="receipt" rows={6} /> : <NotSent own={own} />;
      }}
    </Loaded>
  );
}

function NotSent({ own: { agreement } }: { readonly own: OnAgreement }) {
  return (
    <>
      <Crumbs agreement={agreement} here="Receipt" />
      <PageHead title={agreement.state === 'Draft' ? 'Nothing has been submitted yet' : 'Nothing was submitted'} />
      <p>
        <Link to="/my-agreements/$id" params={{ id: agreement.id }}>
          {agreement.state === 'Draft' ? 'Go on with the application' : 'See where it stands'}
        </Link>
      </p>
    </>
  );
}

interface SentProps {
  readonly own: OnAgreement;
  readonly sent: HistoryItem;
}

const Print = () => (
  <Button type="button" outline onClick={() => window.print()}>
    Print
  </Button>
);

/** What is still ahead of what was sent; nothing once it is in force, or over. */
function Ahead({ own: { agreement, policy } }: Pick<SentProps, 'own'>) {
  const steps = nextStepsOf(agreement, policy);
  if (steps.length === 0) return null;
  return (
    <aside>
      <Section title="What happens next">
        <NextSteps steps={steps} />
      </Section>
    </aside>
  );
}

function Sent({ own, sent }: SentProps) {
  const { agreement, organization, policy } = own;
  return (
    <div className="stack-wide">
      <div>
        <Crumbs agreement={agreement} here="Receipt" />
        <PageHead
          title="Application submitted"
          documentTitle={tabTitle('Application submitted', agreement)}
          lead={organization.legalName}
          acts={<Print />}
        />
      </div>
      <SummaryBox
        facts={[
          { name: 'Number', value: <span className="mono">{agreement.number}</span> },
          { name: 'Submitted', value: fullMoment(sent.recordedAt) },
          { name: 'Version', value: agreement.review.revisionNo },
          { name: 'Submitted by', value: sent.actor.subjectId ?? 'an officer' },
        ]}
      />
      <div className="with-aside">
        <ToKeep own={own} sent={sent} />
        <Ahead own={own} />
      </div>
      <div className="stack-wide printed-only">
        <p className="small">
          {location.origin}
          {location.pathname}, {fullMoment(sent.recordedAt)}, {agreement.number}
        </p>
        <AnswersList agreement={agreement} policy={policy} mayChange={false} />
      </div>
    </div>
  );
}

function ToKeep({ own: { agreement }, sent }: SentProps) {
  const digest = sent.payload['applicationDigest'];
  return (
    <div className="stack">
      <p>Keep the number: it names the application on every page and in every mail. This address goes on working.</p>
      {typeof digest === 'string' && (
        <Section title="Digest of what you sent" isLite>
          <DigestBlock digest={digest} />
          <p className="small muted">SHA-256. It shows later that it was exactly this text.</p>
        </Section>
      )}
      <p>
        <Link to="/my-agreements/$id" params={{ id: agreement.id }}>
          See where it stands
        </Link>
      </p>
    </div>
  );
}
