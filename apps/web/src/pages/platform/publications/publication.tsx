import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { policyQuery } from '../../../api/queries.js';
import { publicationQuery } from '../../../api/policy.js';
import type { Policy, Publication } from '../../../api/types.js';
import { BeforeAfter } from '../../../design/before-after.js';
import { Breadcrumbs, PageHead } from '../../../design/page-head.js';
import { Section } from '../../../design/section.js';
import { StatusText } from '../../../design/status-text.js';
import { SummaryBox } from '../../../design/summary-box.js';
import { Loaded } from '../../../parts/loaded.js';
import { day, moment } from '../../../words/dates.js';
import { changedPlace, KINDS, PUBLICATIONS, shownValue } from '../../../words/policy.js';
import { POLICY } from './crumbs.js';
import { Effect } from './effect.js';
import { Settle } from './settle.js';

/** A publication: what it changes, what it would do by name, and what may be done about it. */
export function PublicationPage() {
  const { version = '' } = useParams({ strict: false });
  const publication = useQuery(publicationQuery(version));
  const policy = useQuery(policyQuery());
  return (
    <>
      <Breadcrumbs above={[POLICY]} here={`Publication ${version}`} />
      <PageHead title={`Publication ${version}`} lead="Proposed by one administrator, approved by another." />
      <Loaded query={publication} label="the publication">
        {(one) => (
          <Loaded query={policy} label="the policy">
            {(inForce) => <Whole publication={one} policy={inForce} />}
          </Loaded>
        )}
      </Loaded>
    </>
  );
}

function Whole({ publication, policy }: { readonly publication: Publication; readonly policy: Policy }) {
  const { version, kind, status, effectiveFrom, proposedBy, proposedAt, revisedBy = [], approvedBy } = publication;
  const { timers } = policy.values;
  const named = { timers, pathways: policy.catalogues.pathways, items: policy.catalogues.baseline.items };
  const titles = new Map(timers.map(({ id, title }) => [id, title]));
  const waits = status === 'Proposed' || status === 'Approved';
  return (
    <>
      <SummaryBox
        facts={[
          { name: 'Stands', value: <StatusText status={PUBLICATIONS[status]} />, under: KINDS[kind] },
          { name: 'In effect from', value: day(effectiveFrom), under: `in place of ${publication.after}` },
          { name: 'Proposed by', value: [proposedBy, ...revisedBy].join(', '), under: moment(proposedAt) },
          { name: 'Approved by', value: approvedBy ?? 'nobody yet' },
        ]}
      />
      <Reasons publication={publication} />
      <Section title="What it changes">
        <BeforeAfter
          caption={`What ${version} changes`}
          changes={publication.changes.map(({ path, value, old }) => ({
            id: path,
            field: changedPlace(path, named),
            ...shownAs('before', shownValue(path, old)),
            ...shownAs('after', shownValue(path, value)),
          }))}
        />
      </Section>
      {waits && (
        <Effect key={version} version={version} revision={publication.revision} titles={titles}>
          <Settle publication={publication} />
        </Effect>
      )}
    </>
  );
}

const Reasons = ({ publication: { reason, withdrawnBy, withdrawalReason } }: { readonly publication: Publication }) => (
  <Section title="Why">
    <p className="record">{reason}</p>
    {withdrawalReason !== undefined && (
      <p>
        Withdrawn by {withdrawnBy}: <span className="record">{withdrawalReason}</span>
      </p>
    )}
  </Section>
);

const shownAs = (side: 'before' | 'after', value: string | undefined) => (value === undefined ? {} : { [side]: value });
