import { useNavigate } from '@tanstack/react-router';
import { sendToOrganization } from '../../api/commands.js';
import type { OrganizationAnswer, OrganizationBody } from '../../api/types.js';
import { Alert } from '../../design/alert.js';
import { PageHead } from '../../design/page-head.js';
import { Section } from '../../design/section.js';
import { StatusText } from '../../design/status-text.js';
import { CommandForm } from '../../forms/index.js';
import { closed, opened, problemsOfTopic, SECTIONS, textAt, valueAt } from '../../parts/application/index.js';
import { mayDo } from '../../parts/agreement/may.js';
import { WithAgreement, type OnAgreement } from '../../parts/agreement/on-agreement.js';
import { Link } from '../../parts/link.js';
import { Overtaken } from '../../parts/step/overtaken.js';
import { useSending } from '../../parts/step/use-sending.js';
import { useSignedIn } from '../../shell/index.js';
import { day } from '../../words/dates.js';
import { BASELINE_ANSWERS } from '../../words/status.js';
import { Crumbs } from './crumbs.js';
import { isAttested } from './tasks/attestation-state.js';

/** The answers of the application to the baseline, as the organization attests to them. */
export function Attest() {
  return (
    <WithAgreement>
      {(own) => (
        <>
          <Crumbs agreement={own.agreement} here="Attestation" />
          <PageHead
            title={`Attest to the standards baseline ${own.policy.catalogues.baseline.version}`}
            lead={`These are your answers. Your attestation counts for ${own.policy.catalogues.baseline.validityMonths} months, and for every agreement of your organization.`}
          />
          <Attestation own={own} />
        </>
      )}
    </WithAgreement>
  );
}

const statusOf = (answer: unknown) =>
  answer === 'Met' || answer === 'Gap' || answer === 'NA' ? BASELINE_ANSWERS[answer] : BASELINE_ANSWERS.open;

function Answers({ own: { agreement, policy } }: { readonly own: OnAgreement }) {
  const application = opened(agreement.application);
  const mayChange = mayDo(agreement, 'revise-draft');
  const { groups, items } = policy.catalogues.baseline;
  return groups.map(({ code, title }) => (
    <Section
      key={code}
      title={title}
      isLite
      aside={mayChange && <Change id={agreement.id} group={code} title={title} />}
    >
      <ul className="attested">
        {items
          .filter(({ group }) => group === code)
          .map(({ itemId, text }) => (
            <li key={itemId}>
              <span className="mono">{itemId}</span>
              <span>
                {text}
                <span className="under">{textAt(application, `/baselineAnswers/${itemId}/evidence`)}</span>
              </span>
              <StatusText status={statusOf(valueAt(application, `/baselineAnswers/${itemId}/answer`))} />
            </li>
          ))}
      </ul>
    </Section>
  ));
}

interface ChangeProps {
  readonly id: string;
  readonly group: string;
  readonly title: string;
}

const Change = ({ id, group, title }: ChangeProps) => (
  <Link
    to="/my-agreements/$id/answers/$section/$topic"
    params={{ id, section: 'standards', topic: group.toLowerCase() }}
  >
    Change<span className="for-screen-readers"> {title}</span>
  </Link>
);

/** Why there is nothing to attest now, first; else the act itself, below what it is about. */
function Attestation({ own }: { readonly own: OnAgreement }) {
  const { functions } = useSignedIn();
  const notice = noticeOf(own, functions.includes('isao.officer'));
  return (
    <div className="stack-wide">
      {notice}
      <Answers own={own} />
      {notice === undefined && <AttestForm own={own} />}
    </div>
  );
}

/** Why the reader attests nothing now; undefined where they do. */
function noticeOf({ agreement, organization, policy }: OnAgreement, isOfficer: boolean) {
  const application = opened(agreement.application);
  const isComplete = SECTIONS.find(({ id }) => id === 'standards')?.topics.every(
    (topic) => problemsOfTopic(topic, application, agreement.agreementForm).length === 0,
  );
  if (
    isAttested(organization, application, policy.catalogues.baseline.version) &&
    organization.attestation !== undefined
  )
    return (
      <Alert kind="ok" title={`Attested until ${day(organization.attestation.validUntil)}`}>
        Your organization has attested to these very answers.{' '}
        <Link to="/my-agreements/$id" params={{ id: agreement.id }}>
          Back to the application
        </Link>
      </Alert>
    );
  if (isComplete !== true)
    return (
      <Alert kind="info" title="Some items have no answer yet">
        Once all of them have one, you attest to them here.
      </Alert>
    );
  if (!isOfficer)
    return (
      <Alert kind="info" title="An officer of your organization attests">
        You can read the answers here.
      </Alert>
    );
  return undefined;
}

function AttestForm({ own: { agreement, organization, policy } }: { readonly own: OnAgreement }) {
  const navigate = useNavigate();
  const answers = closed(opened(agreement.application))['baselineAnswers'];
  const { form, overtakenAt, goOn } = useSending<object, OrganizationAnswer>({
    id: `record-standards-attestation.${organization.id}`,
    revision: organization.revision,
    initial: {},
    send: (_values, key, revision) => {
      const values = { baselineVersion: policy.catalogues.baseline.version, answers };
      const body: OrganizationBody<'record-standards-attestation'> = JSON.parse(JSON.stringify(values));
      return sendToOrganization('record-standards-attestation', { id: organization.id, revision, key }, body);
    },
    onDone: () => void navigate({ to: '/my-agreements/$id', params: { id: agreement.id } }),
  });
  return (
    <CommandForm form={form} act={`Attest for ${organization.shortName}`}>
      {overtakenAt !== undefined && (
        <Overtaken
          theirs={
            <p>The entry of your organization changed: its appointments, its security, or what it attested to.</p>
          }
          yours={[]}
          onGoOn={goOn}
        />
      )}
      <p>
        By attesting you state that these answers are true on the day on which you send them. Each gap is a risk that
        somebody at DHS has to accept before the agreement is in force.
      </p>
    </CommandForm>
  );
}
