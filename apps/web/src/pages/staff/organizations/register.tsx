import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { registerOrganization } from '../../../api/commands.js';
import { policyQuery } from '../../../api/queries.js';
import type { OrganizationAnswer, RegistrationBody } from '../../../api/types.js';
import { Alert } from '../../../design/alert.js';
import { SelectField, TextField } from '../../../design/fields/index.js';
import { Breadcrumbs, PageHead } from '../../../design/page-head.js';
import { CommandForm, useForm, type Form } from '../../../forms/index.js';
import { useMakeOld } from '../../../parts/agreement/may.js';
import { Link } from '../../../parts/link.js';
import { useSignedIn } from '../../../shell/index.js';
import { FORMATION_BASES, MEMBERSHIP_MIXES, ORGANIZATION_KINDS, TAX_STATUSES } from '../../../words/labels.js';
import {
  bodyOf,
  isByRegion,
  isBySector,
  NOTHING_REGISTERED,
  problemsOf,
  slugFrom,
  type Registration,
} from './registration.js';

/** Enters an organization into the registry, so that people can be appointed for it and apply. */
export function Register() {
  const { functions } = useSignedIn();
  const mayRegister = functions.some((name) => name === 'nccic.case_manager' || name === 'admin');
  return (
    <>
      <Breadcrumbs
        above={[{ name: 'Organizations', link: <Link to="/organizations">Organizations</Link> }]}
        here="Register"
      />
      <PageHead
        title="Register an organization"
        lead="What stands in the registry is public. Look in the list first: an organization is registered once."
      />
      {mayRegister ? (
        <RegistrationForm />
      ) : (
        <Alert kind="info" title="Case managers and administrators register">
          You can read the registry.
        </Alert>
      )}
    </>
  );
}

function RegistrationForm() {
  const navigate = useNavigate();
  const makeOld = useMakeOld();
  const form = useForm<Registration, OrganizationAnswer>({
    id: 'register-organization',
    initial: NOTHING_REGISTERED,
    check: problemsOf,
    send: async (values, key) => {
      const body: RegistrationBody = JSON.parse(JSON.stringify(bodyOf(values)));
      const answer = await registerOrganization({ key }, body);
      await makeOld();
      return answer;
    },
    onDone: ({ id }) => void navigate({ to: '/organizations/$id', params: { id } }),
  });
  return (
    <CommandForm form={form} act="Register" cancel={<Link to="/organizations">Back to the list</Link>}>
      <Names form={form} />
      <Kind form={form} />
      <Jurisdiction form={form} />
    </CommandForm>
  );
}

interface PartProps {
  readonly form: Form<Registration>;
}

function Names({ form: { values, change, errorAt } }: PartProps) {
  const suggested = slugFrom(values.shortName);
  return (
    <>
      <TextField
        pointer="/legalName"
        label="Legal name"
        error={errorAt('/legalName')}
        value={values.legalName}
        onChange={(legalName) => change({ legalName })}
      />
      <TextField
        pointer="/shortName"
        label="Short name"
        error={errorAt('/shortName')}
        value={values.shortName}
        onChange={(shortName) =>
          change({ shortName, ...(values.slug === suggested ? { slug: slugFrom(shortName) } : {}) })
        }
      />
      <TextField
        pointer="/slug"
        label="Name in addresses"
        hint="Lower-case letters, digits and hyphens. It never changes."
        error={errorAt('/slug')}
        value={values.slug}
        onChange={(slug) => change({ slug })}
      />
    </>
  );
}

const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

function Kind({ form }: PartProps) {
  const { values, change, errorAt } = form;
  return (
    <>
      <SelectField
        pointer="/organizationKind"
        label="Kind"
        error={errorAt('/organizationKind')}
        options={optionsOf(ORGANIZATION_KINDS)}
        value={values.organizationKind}
        onChange={(organizationKind) => change({ organizationKind })}
      />
      <Basis form={form} />
      <SelectField
        pointer="/membershipMix"
        label="Members"
        error={errorAt('/membershipMix')}
        options={optionsOf(MEMBERSHIP_MIXES)}
        value={values.membershipMix}
        onChange={(membershipMix) => change({ membershipMix })}
      />
      <SelectField
        pointer="/taxStatus"
        label="Tax status"
        error={errorAt('/taxStatus')}
        options={optionsOf(TAX_STATUSES)}
        value={values.taxStatus}
        onChange={(taxStatus) => change({ taxStatus })}
      />
    </>
  );
}

const Jurisdiction = ({ form: { values, change, errorAt } }: PartProps) => (
  <TextField
    pointer="/jurisdiction"
    label="Jurisdiction"
    hint="ISO 3166: US, or US-TX for a state."
    error={errorAt('/jurisdiction')}
    value={values.jurisdiction}
    onChange={(jurisdiction) => change({ jurisdiction })}
    isNarrow
  />
);

/** Around what it was formed; and the sector or region, where that is it. */
function Basis({ form: { values, change, errorAt } }: PartProps) {
  const policy = useQuery(policyQuery());
  const sectors = policy.data?.catalogues.codes['sectors'] ?? [];
  return (
    <>
      <SelectField
        pointer="/formationBasis"
        label="Formed around"
        error={errorAt('/formationBasis')}
        options={optionsOf(FORMATION_BASES)}
        value={values.formationBasis}
        onChange={(formationBasis) => change({ formationBasis })}
      />
      {isBySector(values) && (
        <SelectField
          pointer="/sector"
          label="Sector"
          error={errorAt('/sector')}
          options={sectors.map(({ code }) => ({ value: code, label: code }))}
          value={values.sector}
          onChange={(sector) => change({ sector })}
        />
      )}
      {isByRegion(values) && (
        <TextField
          pointer="/region"
          label="Region"
          error={errorAt('/region')}
          value={values.region}
          onChange={(region) => change({ region })}
        />
      )}
    </>
  );
}
