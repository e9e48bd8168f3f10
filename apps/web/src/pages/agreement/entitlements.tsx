import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { organizationEntitlementsQuery, type Entitlements } from '../../api/access.js';
import { organizationQuery } from '../../api/queries.js';
import type { Organization } from '../../api/types.js';
import { Alert } from '../../design/alert.js';
import { Breadcrumbs, PageHead } from '../../design/page-head.js';
import { PastBanner } from '../../design/past-banner.js';
import { Section } from '../../design/section.js';
import { HomeLink } from '../../parts/agreement/home.js';
import { Check } from '../../parts/access/check.js';
import { MayMove, Premises } from '../../parts/access/may-move.js';
import { Link } from '../../parts/link.js';
import { Loaded } from '../../parts/loaded.js';
import { isIsao, useSignedIn } from '../../shell/index.js';
import { useWords } from '../../parts/use-search.js';
import { clockTimeOf, count, momentAtClock } from '../../words/dates.js';
import { askedMoment } from './asked-moment.js';

/** What the agreements of an organization entitle to, with their premises, at any moment: the address holds it. */
export function EntitlementExplorer() {
  const { id = '' }: { readonly id?: string } = useParams({ strict: false });
  const organization = useQuery(organizationQuery(id));
  return (
    <Loaded query={organization} label="organization" rows={10}>
      {(data) => <Explorer organization={data} />}
    </Loaded>
  );
}

function Explorer({ organization }: { readonly organization: Organization }) {
  const { id, shortName, legalName } = organization;
  const [words, setWords] = useWords();
  const asked = askedMoment(words['at'], Date.now());
  const at = asked.kind === 'past' ? asked.at : undefined;
  const toNow = <ToNow onClick={() => setWords({ at: undefined })} />;
  return (
    <>
      <Crumbs id={id} name={shortName} />
      <PageHead
        title={`What ${shortName} may share`}
        documentTitle={`Entitlements of ${legalName}`}
        lead="What its agreements let move at a moment, and every premise that it rests on. The address holds the moment: it can be sent to somebody."
        acts={<MomentChoice at={'at' in asked ? asked.at : undefined} onChoose={(word) => setWords({ at: word })} />}
      />
      <div className="stack-wide">
        {at !== undefined && <PastBanner at={at} where="Judged by what was on record then." acts={toNow} />}
        {asked.kind === 'ahead' && (
          <Alert kind="info" title="That moment has not come yet" acts={toNow} isAnnounced>
            Nobody knows what will be on record then: this is what holds now.
          </Alert>
        )}
        {asked.kind === 'unreadable' ? (
          <Alert kind="bad" title="The moment in the address cannot be read" acts={toNow} isAnnounced>
            Choose one above, or write it as in 2026-04-06T14:00:00Z.
          </Alert>
        ) : (
          <AtMoment organization={organization} at={at} />
        )}
      </div>
    </>
  );
}

interface AtMomentProps {
  readonly organization: Organization;
  /** Now without it. */
  readonly at: string | undefined;
}

function AtMoment({ organization, at }: AtMomentProps) {
  const entitlements = useQuery(organizationEntitlementsQuery(organization.id, at));
  return (
    <Loaded query={entitlements} label="entitlements" rows={10}>
      {({ items, asOf }) => <Found items={items} asOf={asOf} at={at} organization={organization} />}
    </Loaded>
  );
}

function Crumbs({ id, name }: { readonly id: string; readonly name: string }) {
  const list = isIsao(useSignedIn())
    ? { name: 'My agreements', link: <Link to="/my-agreements">My agreements</Link> }
    : { name: 'Organizations', link: <Link to="/organizations">Organizations</Link> };
  const organization = (
    <Link to="/organizations/$id" params={{ id }}>
      {name}
    </Link>
  );
  return <Breadcrumbs above={[list, { name, link: organization }]} here="Entitlements" />;
}

interface FoundProps {
  readonly organization: Organization;
  readonly items: readonly Entitlements[];
  readonly asOf: string;
  /** The moment of the address. */
  readonly at: string | undefined;
}

/** The agreements by then, and a question that can be asked of them. */
function Found({ organization: { id, shortName, legalName }, items, asOf, at }: FoundProps) {
  return (
    <>
      {items.length === 0 && <p className="nothing">No agreement of {legalName} was in force by then.</p>}
      {items.map((one) => (
        <OfAgreement key={one.agreementId} entitlements={one} party={shortName} asOf={asOf} isPast={at !== undefined} />
      ))}
      <Check title="May this move?" organizationId={id} asOf={at} collections={collectionsOf(items)} />
    </>
  );
}

/** Every collection that is named, once. */
const collectionsOf = (items: readonly Entitlements[]): readonly string[] => [
  ...new Set(items.flatMap(({ collections }) => collections.map(({ collectionId }) => collectionId))),
];

interface MomentChoiceProps {
  readonly at: string | undefined;
  readonly onChoose: (word: string | undefined) => void;
}

const MomentChoice = ({ at, onChoose }: MomentChoiceProps) => (
  <label className="filter-date">
    Moment (ET){' '}
    <input
      type="datetime-local"
      step={1}
      value={at === undefined ? '' : clockTimeOf(at)}
      onChange={({ target }) => onChoose(momentAtClock(target.value))}
    />
  </label>
);

const ToNow = ({ onClick }: { readonly onClick: () => void }) => (
  <button type="button" className="usa-button usa-button--outline" onClick={onClick}>
    Back to now
  </button>
);

interface OfAgreementProps {
  readonly entitlements: Entitlements;
  readonly party: string;
  readonly asOf: string;
  readonly isPast: boolean;
}

function OfAgreement({ entitlements, party, asOf, isPast }: OfAgreementProps) {
  const { agreementId, number, revision, termsVersion } = entitlements;
  return (
    <Section
      title={number ?? 'Agreement'}
      aside={<HomeLink agreement={{ id: agreementId }}>Open {number ?? 'the agreement'}</HomeLink>}
    >
      <div className="with-aside">
        <MayMove party={party} entitlements={entitlements} asOf={asOf} isPast={isPast} />
        <Section title="Premises" level={3} isLite aside={count(entitlements.premises.length, 'premise')}>
          <Premises entitlements={entitlements} />
          <p className="small muted">
            As of event {revision} of the agreement, under terms {termsVersion}.
          </p>
        </Section>
      </div>
    </Section>
  );
}
