import { Button } from '@trussworks/react-uswds';
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { historyQuery, termsQuery } from '../../../api/queries.js';
import type { Agreement, HistoryItem, Terms } from '../../../api/types.js';
import { HistoryStrip } from '../../../design/history-strip.js';
import { MarkLegend } from '../../../design/event-timeline.js';
import { PageHead } from '../../../design/page-head.js';
import { Section } from '../../../design/section.js';
import { Skeleton } from '../../../design/skeleton.js';
import { SummaryBox } from '../../../design/summary-box.js';
import { Conditions } from '../../../parts/agreement/conditions.js';
import { CoverLapsed } from '../../../parts/agreement/cover.js';
import { AgreementCrumbs, WithAgreement, type OnAgreement } from '../../../parts/agreement/on-agreement.js';
import { stripEntryOf } from '../../../parts/agreement/strip-entry.js';
import { Loaded } from '../../../parts/loaded.js';
import { Clauses } from '../../../parts/signature/terms-text.js';
import { moment } from '../../../words/dates.js';
import { AGREEMENT_FORMS, labelOf } from '../../../words/labels.js';
import { boundTo } from './bound.js';
import { briefFacts } from './brief-facts.js';
import { Duties } from './duties.js';
import { Judged } from './judged-table.js';
import { SigningPanel } from './signing-panel.js';
import { SincePredecessor, usePredecessor } from './since-predecessor.js';

/** What an approving official has to know before they sign, on one page; the place to sign comes once it is read. Printed, on two sides. */
export function Brief() {
  return <WithAgreement>{(on) => <BriefOf on={on} />}</WithAgreement>;
}

function BriefOf({ on }: { readonly on: OnAgreement }) {
  const { agreement, organization } = on;
  const history = useQuery(historyQuery(agreement.id, false));
  const terms = useTerms(agreement);
  const predecessor = usePredecessor(agreement);
  const isRead = ![history, terms, predecessor].some(({ isLoading }) => isLoading);
  const kind = `${labelOf(AGREEMENT_FORMS, agreement.agreementForm)}, ${agreement.predecessorId === null ? 'first agreement' : 'follows another'}`;
  return (
    <div className="brief">
      <AgreementCrumbs agreement={agreement} here="Decision brief" />
      <PageHead
        title={`Decision brief: ${organization.shortName}`}
        documentTitle={`Decision brief ${agreement.number ?? ''}`}
        acts={<Print />}
        lead={
          <>
            {organization.legalName}, {kind}, <span className="mono">{agreement.number}</span>
          </>
        }
      />
      <PrintedTitle address={location.href} />
      <div className="with-aside">
        <div className="stack-wide">
          <SummaryBox facts={briefFacts(agreement)} />
          <CoverLapsed agreement={agreement} />
          <Section title="What it binds the Center to">
            <p className="record">{boundTo(agreement, organization.shortName)}</p>
          </Section>
          <Loaded query={history} label="record" rows={4}>
            {(lines) => <OnTheRecord on={on} history={lines} predecessor={predecessor} />}
          </Loaded>
          <TheTerms on={on} terms={terms} />
        </div>
        {isRead && <SigningPanel on={on} />}
      </div>
      {history.data !== undefined && <WayHere history={history.data} />}
    </div>
  );
}

const Print = () => (
  <Button type="button" outline onClick={() => window.print()}>
    Print, 2 sides
  </Button>
);

/** Where a printed page comes from, and when it was printed: numbers and dates as they stood then. */
const PrintedTitle = ({ address }: { readonly address: string }) => (
  <p className="printed-only small">
    {address}, as of {moment(new Date().toISOString())}
  </p>
);

interface RecordProps {
  readonly on: OnAgreement;
  readonly history: readonly HistoryItem[];
  readonly predecessor: UseQueryResult<Agreement>;
}

function OnTheRecord({ on, history, predecessor }: RecordProps) {
  const { agreement } = on;
  const isFree = agreement.conditions.length === 0 && agreement.risks.length === 0;
  return (
    <>
      <Judged agreement={agreement} history={history} />
      <SincePredecessor on={on} predecessor={predecessor} />
      {isFree ? (
        <Section title="Open conditions and risk">
          <p>No condition is open, and no risk had to be accepted.</p>
        </Section>
      ) : (
        <Conditions agreement={agreement} />
      )}
      <Duties agreement={agreement} history={history} />
    </>
  );
}

const WayHere = ({ history }: Pick<RecordProps, 'history'>) => (
  <Section title="The way here">
    <HistoryStrip label="What happened, over time" entries={history.map(stripEntryOf)} />
    <MarkLegend marks={['isao', 'step', 'decision', 'clock']} />
  </Section>
);

/** The terms that are open; nothing is loaded before any are. While others take their place, who was about to sign is told so, and stays. */
const useTerms = ({ id, terms }: Agreement) =>
  useQuery({
    ...termsQuery(id, terms?.termsVersion ?? 0),
    enabled: terms !== undefined,
    placeholderData: keepPreviousData,
  });

interface TermsProps {
  readonly on: OnAgreement;
  readonly terms: UseQueryResult<Terms>;
}

/** The clauses as they are signed; before terms are open, as they would be. */
function TheTerms({ on: { agreement, policy }, terms }: TermsProps) {
  if (agreement.terms === undefined)
    return (
      <Section title="The terms" aside="not open yet">
        <Clauses clauses={policy.catalogues.clauses} />
      </Section>
    );
  const all = (
    <a className="for-screen-only" href={`/agreements/${agreement.id}/terms`}>
      Read the whole text
    </a>
  );
  return (
    <Section title={`Terms ${agreement.terms.termsVersion}`} aside={all}>
      {terms.isPlaceholderData ? (
        <Skeleton label="terms" />
      ) : (
        <Loaded query={terms} label="terms">
          {({ clauses }) => <Clauses clauses={clauses} />}
        </Loaded>
      )}
    </Section>
  );
}
