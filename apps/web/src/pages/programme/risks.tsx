import { useQuery } from '@tanstack/react-query';
import { policyQuery } from '../../api/queries.js';
import { risksQuery } from '../../api/reports.js';
import type { RiskRollUp, RisksHeld } from '../../api/types.js';
import { Day } from '../../design/moment.js';
import { PageHead } from '../../design/page-head.js';
import { ChartTable, HeatTable, RiskMatrix } from '../../design/plots/index.js';
import { ScrollBox } from '../../design/scroll-box.js';
import { Section } from '../../design/section.js';
import { SummaryBox } from '../../design/summary-box.js';
import { WorkTable, type Column } from '../../design/work-table.js';
import { Files } from '../../parts/files.js';
import { Link } from '../../parts/link.js';
import { Loaded } from '../../parts/loaded.js';
import { MissingParts } from '../../parts/missing-parts.js';
import { count, figure, moment } from '../../words/dates.js';
import { RANKS } from '../../words/functions.js';
import { labelOf, RISK_SOURCES } from '../../words/labels.js';
import { LEVEL_ORDER, LEVELS } from '../../words/status.js';
import { ProgrammeViews } from './views.js';

type Risk = RiskRollUp['risks'][number];

const LEVEL_NAMES = LEVEL_ORDER.map((level) => LEVELS[level].word);
const LOST = 'Erased';

/** What is accepted by whom, until when and why. */
export function RisksPage() {
  const risks = useQuery(risksQuery);
  return (
    <>
      <PageHead title="Accepted risks" lead={risks.data && leadOf(risks.data)} />
      <ProgrammeViews />
      <Loaded query={risks} label="the accepted risks" rows={10}>
        {(report) => <Report report={report} />}
      </Loaded>
    </>
  );
}

const leadOf = ({ readAt, position }: RiskRollUp): string =>
  `What holds on agreements that have not ended. Read at ${moment(readAt)}, with everything up to event ${figure(Number(position))} of the log.`;

function Report({ report }: { readonly report: RiskRollUp }) {
  const { executiveBranch, heat, risks, missing } = report;
  return (
    <>
      <SummaryBox facts={factsOf(executiveBranch)} />
      <Files of="/api/v1/reports/risk-roll-up" formats={['json', 'csv', 'pdf']} />
      <MissingParts missing={missing} />
      <LikelihoodAndImpact risks={risks} />
      <Section title="Where they come from, and how high they are">
        <ScrollBox label="Risks by source and level">
          <HeatTable
            caption="Accepted risks by source and residual level"
            corner="Source"
            columns={LEVEL_NAMES}
            rows={heat.map(({ source, counts }) => ({ name: labelOf(RISK_SOURCES, source), counts }))}
          />
        </ScrollBox>
        <HeldTable report={report} />
      </Section>
      <Section title={count(risks.length, 'accepted risk')}>
        {risks.length === 0 ? (
          <p className="nothing">No risk is accepted on an agreement that has not ended.</p>
        ) : (
          <WorkTable
            caption="Accepted risks, the highest first"
            columns={COLUMNS}
            groups={[{ id: 'all', title: '', rows: risks }]}
            idOf={({ riskId }) => riskId}
          />
        )}
      </Section>
    </>
  );
}

/** How many remain at which likelihood and impact, and which level the policy in force gives to both. */
function LikelihoodAndImpact({ risks }: { readonly risks: readonly Risk[] }) {
  const policy = useQuery(policyQuery());
  return (
    <Section title="How likely they are, and how bad">
      <p className="chart-measure">
        Likelihood goes upwards, impact to the right. In each cell: how many there are, and the level that the policy
        gives.
      </p>
      <Loaded query={policy} label="the policy" rows={5}>
        {({ values: { risk } }) => (
          <RiskMatrix
            countOf={(likelihood, impact) =>
              risks.filter((one) => one.likelihood === likelihood && one.impact === impact).length
            }
            levelOf={(likelihood, impact) => risk.matrix[likelihood]?.[impact]}
          />
        )}
      </Loaded>
    </Section>
  );
}

/** The same by department and component. */
const HeldTable = ({ report: { executiveBranch, departments, readAt } }: { readonly report: RiskRollUp }) => (
  <ChartTable
    caption="Accepted risks by department and component"
    file={`risks-held-${readAt.slice(0, 10)}`}
    data={{
      columns: ['Held by', 'Risks', ...LEVEL_NAMES, 'End within 90 days', 'To OMB'],
      rows: [
        heldRow('Executive branch', executiveBranch),
        ...departments.flatMap((one) => [
          heldRow(one.department ?? LOST, one),
          ...one.components.map((part) => heldRow(`${one.department ?? LOST}: ${part.component ?? LOST}`, part)),
        ]),
      ],
    }}
  />
);

const heldRow = (name: string, { risks, levels, expiring, reportToOMB }: RisksHeld) => [
  name,
  risks,
  ...levels.map((one) => one.risks),
  expiring,
  reportToOMB,
];

const factsOf = ({ risks, agreements, organizations, expiring, reportToOMB }: RisksHeld) => [
  { name: 'Accepted', value: `${risks}`, under: `on ${count(agreements, 'agreement')}` },
  { name: 'Exposed', value: count(organizations, 'organization') },
  { name: 'End within 90 days', value: `${expiring}` },
  { name: 'To be reported to OMB', value: `${reportToOMB}` },
];

const COLUMNS: readonly Column<Risk>[] = [
  {
    id: 'agreement',
    header: 'Agreement',
    isRowHead: true,
    cell: ({ agreementId, number, organization }) => (
      <>
        <Link to="/agreements/$id" params={{ id: agreementId }}>
          {organization.legalName}
        </Link>
        <span className="under mono">{number}</span>
      </>
    ),
  },
  {
    id: 'level',
    header: 'Residual risk',
    cardLabel: 'Residual risk',
    cell: ({ residualLevel, source }) => (
      <>
        {LEVELS[residualLevel].word}
        <span className="under">{labelOf(RISK_SOURCES, source.kind)}</span>
      </>
    ),
  },
  { id: 'why', header: 'Why', cardLabel: 'Why', cell: ({ whyAccepted }) => whyAccepted ?? LOST },
  {
    id: 'by',
    header: 'Accepted by',
    cardLabel: 'Accepted by',
    cell: ({ acceptedBy, acceptorRank }) => (
      <>
        {acceptedBy}
        <span className="under">{RANKS[acceptorRank] ?? acceptorRank}</span>
      </>
    ),
  },
  {
    id: 'until',
    header: 'Until',
    cardLabel: 'Until',
    cell: ({ expiresOn, isExpiring }) => (
      <>
        <Day date={expiresOn} />
        {isExpiring && <span className="under">within 90 days</span>}
      </>
    ),
  },
  {
    id: 'held',
    header: 'Held by',
    cardLabel: 'Held by',
    cell: ({ component, department, reportToOMB }) => (
      <>
        {component ?? LOST}
        <span className="under">
          {department ?? LOST}
          {reportToOMB ? ', to OMB' : ''}
        </span>
      </>
    ),
  },
];
