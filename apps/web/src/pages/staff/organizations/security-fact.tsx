import type { Organization } from '../../../api/types.js';
import { Alert } from '../../../design/alert.js';
import { ChoiceField, DateField, SelectField, TextField } from '../../../design/fields/index.js';
import { PageHead } from '../../../design/page-head.js';
import type { Form as FormOf } from '../../../forms/index.js';
import { useToday } from '../../../parts/use-today.js';
import { useSignedIn } from '../../../shell/index.js';
import { day } from '../../../words/dates.js';
import { labelOf, SECURITY_FACTS } from '../../../words/labels.js';
import { SECURITY_STATUSES } from '../../../words/security.js';
import { OrganizationCrumbs } from './crumbs.js';
import { OrganizationForm, useOrganizationAct, WithOrganization } from './on-organization.js';
import { isOwnSecurityOfficer, mayReportSecurity } from './security-reporters.js';
import { SecurityFacts } from './security-facts.js';

/** Records a fact about the security of an organization: the result and its source alone, nothing classified. */
export function RecordFact() {
  return (
    <WithOrganization>
      {(organization) => (
        <>
          <OrganizationCrumbs organization={organization} here="Security facts" />
          <PageHead
            title={`Record a security fact of ${organization.shortName}`}
            lead="The result and a reference to its source, never the content: no names of people, nothing classified."
          />
          <div className="with-aside">
            <Form organization={organization} />
            <SecurityFacts organization={organization} />
          </div>
        </>
      )}
    </WithOrganization>
  );
}

function Form({ organization }: { readonly organization: Organization }) {
  const who = useSignedIn();
  if (!mayReportSecurity(who, organization))
    return (
      <Alert kind="info" title="Not yours to record">
        Classified-access officials record these facts, and the security officer of the organization does. You can read
        what is recorded.
      </Alert>
    );
  return (
    <div className="stack">
      {isOwnSecurityOfficer(who, organization) && <OwnWord />}
      <FactForm organization={organization} />
    </div>
  );
}

/** What the word of the organization itself is, and what it is not. */
function OwnWord() {
  return (
    <Alert kind="info" title="You report it for your organization">
      It is shown as reported by your facility security officer. Whether your organization is eligible for classified
      access is decided on what the security agency records.
    </Alert>
  );
}

interface Fact {
  readonly factKind: string;
  readonly status: string;
  readonly sourceRef: string;
  readonly asOf: string;
}

const KINDS = Object.keys(SECURITY_STATUSES).map((value) => ({ value, label: labelOf(SECURITY_FACTS, value) }));
const STATUSES: Readonly<Record<string, Readonly<Record<string, { readonly word: string }>>>> = SECURITY_STATUSES;

const statusesOf = (kind: string) =>
  Object.entries(STATUSES[kind] ?? {}).map(([value, { word }]) => ({ value, label: word }));

const problemsOf = ({ factKind, status, sourceRef, asOf }: Fact) => [
  ...(factKind === '' ? [{ pointer: '/factKind', message: 'Choose what it is about.' }] : []),
  ...(factKind !== '' && status === '' ? [{ pointer: '/status', message: 'Choose what was found.' }] : []),
  ...(sourceRef.trim() === '' ? [{ pointer: '/sourceRef', message: 'Say where it stands.' }] : []),
  ...(asOf === '' ? [{ pointer: '/asOf', message: 'Say of which day it is.' }] : []),
];

function FactForm({ organization }: { readonly organization: Organization }) {
  const today = useToday();
  const act = useOrganizationAct<'record-security-fact', Fact>({
    command: 'record-security-fact',
    organization,
    initial: { factKind: '', status: '', sourceRef: '', asOf: today },
    check: problemsOf,
    bodyOf: (values) => ({ ...values, sourceRef: values.sourceRef.trim() }),
  });
  return (
    <OrganizationForm act={act} button="Record the fact" yours={yoursOf(act.form.values)}>
      <FactFields form={act.form} today={today} />
    </OrganizationForm>
  );
}

const yoursOf = ({ factKind, status, sourceRef, asOf }: Fact) => [
  { name: 'About', text: labelOf(SECURITY_FACTS, factKind) },
  { name: 'Found', text: STATUSES[factKind]?.[status]?.word ?? '' },
  { name: 'Source', text: sourceRef },
  { name: 'As of', text: asOf === '' ? '' : day(asOf) },
];

interface FactFieldsProps {
  readonly form: FormOf<Fact>;
  readonly today: string;
}

function FactFields({ form: { values, change, errorAt }, today }: FactFieldsProps) {
  return (
    <>
      <ChoiceField
        pointer="/factKind"
        label="What it is about"
        error={errorAt('/factKind')}
        options={KINDS}
        value={values.factKind}
        onChange={(factKind) => change({ factKind, status: '' })}
      />
      {values.factKind !== '' && (
        <SelectField
          pointer="/status"
          label="What was found"
          error={errorAt('/status')}
          options={statusesOf(values.factKind)}
          value={values.status}
          onChange={(status) => change({ status })}
        />
      )}
      <TextField
        pointer="/sourceRef"
        label="Reference of the source"
        hint="A file number or a register, unclassified."
        error={errorAt('/sourceRef')}
        value={values.sourceRef}
        onChange={(sourceRef) => change({ sourceRef })}
      />
      <DateField
        pointer="/asOf"
        label="As of"
        error={errorAt('/asOf')}
        value={values.asOf}
        latest={today}
        onChange={(asOf) => change({ asOf })}
      />
    </>
  );
}
