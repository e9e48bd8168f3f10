import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { organizationQuery } from '../../../api/queries.js';
import type { Organization } from '../../../api/types.js';
import { PageHead } from '../../../design/page-head.js';
import { Section } from '../../../design/section.js';
import { StatusText } from '../../../design/status-text.js';
import { SummaryBox, type Fact } from '../../../design/summary-box.js';
import { Link } from '../../../parts/link.js';
import { Loaded } from '../../../parts/loaded.js';
import { isAuditor, isGovernment, useSignedIn } from '../../../shell/index.js';
import { count, day } from '../../../words/dates.js';
import { FORMATION_BASES, labelOf, MEMBERSHIP_MIXES, ORGANIZATION_KINDS, TAX_STATUSES } from '../../../words/labels.js';
import { Appointments } from './appointments.js';
import { AttestationOf } from './attestation.js';
import { OrganizationCrumbs } from './crumbs.js';
import { ItsAgreements } from './its-agreements.js';
import { basisOf, holdersOf } from './profile.js';
import { SecurityFacts } from './security-facts.js';
import { mayReportSecurity } from './security-reporters.js';
import { attestationStatusOf } from './attestation-status.js';

/** Everything that is known of one organization. */
export function OrganizationPage() {
  const { id = '' }: { readonly id?: string } = useParams({ strict: false });
  const query = useQuery(organizationQuery(id));
  return (
    <Loaded query={query} label="organization" rows={10}>
      {(organization) => <Known organization={organization} />}
    </Loaded>
  );
}

function Known({ organization }: { readonly organization: Organization }) {
  const who = useSignedIn();
  const { shortName, legalName } = organization;
  const mayRead = isGovernment(who) || isAuditor(who);
  return (
    <>
      <OrganizationCrumbs organization={organization} />
      <PageHead
        title={shortName}
        documentTitle={legalName}
        lead={legalName}
        acts={<Acts organization={organization} />}
      />
      <div className="stack-wide">
        <SummaryBox facts={factsOf(organization)} />
        <div className="with-aside">
          <div className="stack-wide">
            {mayRead && <ItsAgreements organization={organization} />}
            <AttestationOf organization={organization} />
          </div>
          <div className="stack-wide">
            <Registration organization={organization} />
            <Appointments organization={organization} />
            <SecurityFacts organization={organization} />
          </div>
        </div>
      </div>
    </>
  );
}

/** What the reader's functions do about an organization. */
function Acts({ organization }: { readonly organization: Organization }) {
  const { id } = organization;
  const who = useSignedIn();
  const { functions } = who;
  return (
    <>
      {(isGovernment(who) || isAuditor(who)) && (
        <Link className="usa-button usa-button--outline" to="/organizations/$id/entitlements" params={{ id }}>
          Entitlements
        </Link>
      )}
      {mayReportSecurity(who, organization) && (
        <Link className="usa-button" to="/organizations/$id/security-facts" params={{ id }}>
          Record a security fact
        </Link>
      )}
      {functions.includes('nccic.case_manager') && (
        <Link className="usa-button" to="/organizations/$id/appointments" params={{ id }}>
          Appoint, or end an appointment
        </Link>
      )}
    </>
  );
}

function factsOf(organization: Organization): readonly Fact[] {
  const { organizationKind, attestation, securityFacts } = organization;
  const held = holdersOf(organization).filter(({ current }) => current.length > 0).length;
  const status = attestationStatusOf(organization);
  return [
    { name: 'Formed around', value: basisOf(organization), under: labelOf(ORGANIZATION_KINDS, organizationKind) },
    {
      name: 'Attestation',
      value: <StatusText status={status} />,
      under: attestation === undefined ? 'none is on file' : `until ${day(attestation.validUntil)}`,
    },
    { name: 'Functions held', value: `${held} of 3`, under: 'officer, signatory, security officer' },
    {
      name: 'Security facts',
      value: securityFacts.length === 0 ? 'None' : count(securityFacts.length, 'kind'),
      under: 'eligibility, foreign influence, key people',
    },
  ];
}

function Registration({ organization }: { readonly organization: Organization }) {
  const { slug, formationBasis, membershipMix, taxStatus, jurisdiction } = organization;
  return (
    <Section title="Registration">
      <dl className="pairs">
        <dt>Name in addresses</dt>
        <dd className="mono">{slug}</dd>
        <dt>Formed around</dt>
        <dd>
          {labelOf(FORMATION_BASES, formationBasis)}: {basisOf(organization)}
        </dd>
        <dt>Members</dt>
        <dd>{labelOf(MEMBERSHIP_MIXES, membershipMix)}</dd>
        <dt>Tax status</dt>
        <dd>{labelOf(TAX_STATUSES, taxStatus)}</dd>
        <dt>Jurisdiction</dt>
        <dd>{jurisdiction}</dd>
      </dl>
    </Section>
  );
}
