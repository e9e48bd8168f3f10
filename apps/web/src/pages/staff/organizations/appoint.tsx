import type { Organization } from '../../../api/types.js';
import { Alert } from '../../../design/alert.js';
import { CheckField, SelectField, TextField } from '../../../design/fields/index.js';
import { PageHead } from '../../../design/page-head.js';
import { Section } from '../../../design/section.js';
import type { Form } from '../../../forms/index.js';
import { Link } from '../../../parts/link.js';
import { useWords } from '../../../parts/use-search.js';
import { useSignedIn } from '../../../shell/index.js';
import { dateOf, day } from '../../../words/dates.js';
import { personOf, withinSentence } from '../../../words/functions.js';
import { OrganizationCrumbs } from './crumbs.js';
import { EndAppointment } from './end-appointment.js';
import { OrganizationForm, useOrganizationAct, WithOrganization } from './on-organization.js';
import { holdersOf } from './profile.js';

const FUNCTIONS = ['isao.officer', 'isao.signatory', 'isao.fso'];
const OPTIONS = FUNCTIONS.map((value) => ({ value, label: personOf(value) }));

/** Who acts for an organization: appointed here, and ended here. */
export function Appoint() {
  return (
    <WithOrganization>
      {(organization) => (
        <>
          <OrganizationCrumbs organization={organization} here="Appointments" />
          <PageHead
            title={`Appointments of ${organization.shortName}`}
            lead="A person acts for an organization only while they hold an appointment. Nobody appoints themselves."
          />
          <Page organization={organization} />
        </>
      )}
    </WithOrganization>
  );
}

function Page({ organization }: { readonly organization: Organization }) {
  const { functions } = useSignedIn();
  const [{ end, as }, change] = useWords();
  if (!functions.includes('nccic.case_manager'))
    return (
      <Alert kind="info" title="Case managers appoint">
        You can read who holds which function on the page of the organization.
      </Alert>
    );
  if (end !== undefined && as !== undefined)
    return (
      <EndAppointment
        organization={organization}
        subjectId={end}
        functionName={as}
        onKeep={() => change({ end: undefined, as: undefined })}
      />
    );
  return (
    <div className="with-aside">
      <AppointForm organization={organization} />
      <Current organization={organization} />
    </div>
  );
}

interface Appointing {
  readonly subjectId: string;
  readonly function: string;
  readonly headcountOne: boolean;
}

const problemsOf = ({ subjectId, function: name }: Appointing) => [
  ...(subjectId.trim() === '' ? [{ pointer: '/subjectId', message: 'Say who.' }] : []),
  ...(name === '' ? [{ pointer: '/function', message: 'Choose a function.' }] : []),
];

function AppointForm({ organization }: { readonly organization: Organization }) {
  const act = useOrganizationAct<'appoint-officer', Appointing>({
    command: 'appoint-officer',
    organization,
    initial: { subjectId: '', function: '', headcountOne: false },
    check: problemsOf,
    bodyOf: ({ subjectId, function: name, headcountOne }) => ({
      subjectId: subjectId.trim(),
      function: name,
      ...(headcountOne ? { headcountOne } : {}),
    }),
  });
  return (
    <OrganizationForm act={act} button="Appoint" yours={yoursOf(act.form.values)}>
      <AppointFields form={act.form} />
    </OrganizationForm>
  );
}

const yoursOf = ({ subjectId, function: name }: Appointing) => [
  { name: 'Person', text: subjectId },
  { name: 'Function', text: name === '' ? '' : personOf(name) },
];

function AppointFields({ form: { values, change, errorAt } }: { readonly form: Form<Appointing> }) {
  return (
    <>
      <TextField
        pointer="/subjectId"
        label="Identifier of the person"
        hint="As the provider of sign-in knows them."
        error={errorAt('/subjectId')}
        value={values.subjectId}
        onChange={(subjectId) => change({ subjectId })}
      />
      <SelectField
        pointer="/function"
        label="Function"
        error={errorAt('/function')}
        options={OPTIONS}
        value={values.function}
        onChange={(name) => change({ function: name })}
      />
      {values.function !== 'isao.fso' && (
        <CheckField
          pointer="/headcountOne"
          label="The organization has one officer, who is the signatory as well."
          error={errorAt('/headcountOne')}
          isChecked={values.headcountOne}
          onChange={(headcountOne) => change({ headcountOne })}
        />
      )}
    </>
  );
}

function Current({ organization }: { readonly organization: Organization }) {
  const current = holdersOf(organization).flatMap((holder) => holder.current);
  return (
    <Section title="Held now">
      {current.length === 0 && <p>Nobody holds a function.</p>}
      <ul className="ruled">
        {current.map(({ function: name, subjectId = '', appointedAt }) => (
          <li key={`${name} ${subjectId}`} className="row">
            <span>
              <b>{personOf(name)}</b>
              <span className="under">
                {subjectId}, since {day(dateOf(appointedAt))}
              </span>
            </span>
            <Link
              className="row-end"
              to="/organizations/$id/appointments"
              params={{ id: organization.id }}
              search={{ end: subjectId, as: name }}
            >
              End
              <span className="for-screen-readers">
                {' '}
                the appointment of {subjectId} as {withinSentence(personOf(name))}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
