import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { agreementQuery, historyQuery, organizationQuery } from '../../api/queries.js';
import type { Agreement } from '../../api/types.js';
import { MarkLegend } from '../../design/event-timeline.js';
import { HistoryStrip } from '../../design/history-strip.js';
import { Moment } from '../../design/moment.js';
import { Breadcrumbs, PageHead } from '../../design/page-head.js';
import { Section } from '../../design/section.js';
import { AgreementView } from '../../parts/agreement/agreement-view.js';
import { SuspensionAlert } from '../../parts/agreement/suspension-alert.js';
import { DatesPart } from '../../parts/agreement/dates-part.js';
import { Onlookers } from '../../parts/agreement/onlookers.js';
import { Papers } from '../../parts/agreement/papers.js';
import { Reconsidered } from '../../parts/agreement/reconsidered.js';
import { stripEntryOf } from '../../parts/agreement/strip-entry.js';
import { useLive } from '../../parts/agreement/use-live.js';
import { Link } from '../../parts/link.js';
import { Loaded } from '../../parts/loaded.js';
import { count, moment } from '../../words/dates.js';
import { whatHappened } from '../../words/events.js';
import { withinSentence } from '../../words/functions.js';
import { AGREEMENT_FORMS, labelOf } from '../../words/labels.js';
import { Acts } from '../../parts/agreement/acts-section.js';
import { FlaggedWaiver } from './flagged-waiver.js';

/** An agreement as it stands now. */
export function AgreementPage() {
  const { id = '' } = useParams({ strict: false });
  const agreement = useQuery(agreementQuery(id));
  const onlookers = useLive(id);
  return (
    <>
      <Loaded query={agreement} label="agreement" rows={10}>
        {(data) => <Live agreement={data} readAt={agreement.dataUpdatedAt} />}
      </Loaded>
      <Onlookers others={onlookers} />
    </>
  );
}

function Live({ agreement, readAt }: { readonly agreement: Agreement; readonly readAt: number }) {
  const { id, number, organizationId, agreementForm } = agreement;
  const organization = useQuery(organizationQuery(organizationId));
  const name = number ?? 'Draft';
  const asOf = `as of ${moment(new Date(readAt).toISOString())}`;
  return (
    <Loaded query={organization} label="organization" rows={10}>
      {({ shortName, legalName, attestation }) => (
        <>
          <Breadcrumbs above={[{ name: 'Agreements', link: <Link to="/agreements">Agreements</Link> }]} here={name} />
          <PageHead
            title={`Agreement with ${shortName}`}
            documentTitle={`${name}, ${shortName}`}
            acts={<Ways agreement={agreement} />}
            lead={
              <>
                <Link to="/organizations/$id" params={{ id: organizationId }}>
                  {legalName}
                </Link>
                , {labelOf(AGREEMENT_FORMS, agreementForm)}, <span className="mono">{name}</span>
              </>
            }
          />
          <div className="stack-wide">
            <SuspensionAlert agreement={agreement} />
            <FlaggedWaiver agreement={agreement} />
            <Reconsidered agreement={agreement} />
            <Acts agreement={agreement} />
            <AgreementView agreement={agreement} organization={{ shortName, attestation }} asOf={asOf} />
            <DatesPart agreement={agreement} />
            <History id={id} />
            <Papers id={id} />
          </div>
        </>
      )}
    </Loaded>
  );
}

/** What can be read of it beyond this page. */
const Ways = ({ agreement: { id, terms, number, activation, organizationId } }: { readonly agreement: Agreement }) => (
  <>
    {activation !== undefined && (
      <Link
        className="usa-button usa-button--outline"
        to="/organizations/$id/entitlements"
        params={{ id: organizationId }}
      >
        Entitlements
      </Link>
    )}
    {terms !== undefined && (
      <Link className="usa-button usa-button--outline" to="/agreements/$id/terms" params={{ id }}>
        Terms
      </Link>
    )}
    {number !== null && (
      <Link className="usa-button usa-button--outline" to="/agreements/$id/brief" params={{ id }}>
        Brief
      </Link>
    )}
    <Link className="usa-button usa-button--outline" to="/agreements/$id/history" params={{ id }}>
      History
    </Link>
    <Link className="usa-button usa-button--outline" to="/agreements/$id/replay" params={{ id }}>
      Replay
    </Link>
  </>
);

function History({ id }: { readonly id: string }) {
  const history = useQuery(historyQuery(id, false));
  const last = history.data?.at(-1);
  const aside = last !== undefined && (
    <>
      {count(history.data?.length ?? 0, 'event')}, the last on <Moment at={last.recordedAt} />:{' '}
      {withinSentence(whatHappened(last.type))}
    </>
  );
  return (
    <Section title="History" aside={aside}>
      <Loaded query={history} label="history" rows={2}>
        {(items) => (
          <>
            <HistoryStrip label="What happened, over time" entries={items.map(stripEntryOf)} />
            <MarkLegend marks={['isao', 'step', 'decision', 'clock']} />
            <p className="row">
              <Link to="/agreements/$id/history" params={{ id }}>
                The whole history
              </Link>
              <Link to="/agreements/$id/replay" params={{ id }}>
                Replay it, act by act
              </Link>
            </p>
          </>
        )}
      </Loaded>
    </Section>
  );
}
