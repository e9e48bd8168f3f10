import { Alert } from '../../../design/alert.js';
import { PageHead } from '../../../design/page-head.js';
import { askedTopics, nameOfTopic, opened, problemsOfTopic, SECTIONS } from '../../../parts/application/index.js';
import { mayDo } from '../../../parts/agreement/may.js';
import { WithAgreement, type OnAgreement } from '../../../parts/agreement/on-agreement.js';
import { Link } from '../../../parts/link.js';
import { Crumbs } from '../crumbs.js';
import { NoApplication } from '../no-application.js';
import { isAttested } from '../tasks/attestation-state.js';
import { AnswersList } from './answers-list.js';

/** All answers on one page, to check before they are sent, and to read afterwards. */
export function Check() {
  return (
    <WithAgreement>
      {(own) => {
        if (own.agreement.legacy !== undefined)
          return <NoApplication agreement={own.agreement} here="The application" />;
        const mayWrite = mayDo(own.agreement, 'revise-draft');
        return (
          <div className="stack-wide">
            <div>
              <Crumbs agreement={own.agreement} here={mayWrite ? 'Check your answers' : 'The application'} />
              <PageHead title={mayWrite ? 'Check your answers' : 'The application'} lead={own.organization.legalName} />
            </div>
            {mayWrite && <Missing own={own} />}
            <AnswersList agreement={own.agreement} policy={own.policy} mayChange={mayWrite} />
            {mayWrite && <Onward own={own} />}
          </div>
        );
      }}
    </WithAgreement>
  );
}

/** What still stands between the answers and their submission. */
function openTopics({ agreement }: OnAgreement) {
  const application = opened(agreement.application);
  const { agreementForm: form } = agreement;
  return SECTIONS.flatMap((section) =>
    askedTopics(section, application, form).flatMap((topic) => {
      const problems = problemsOfTopic(topic, application, form);
      return problems.length === 0 ? [] : [{ section, topic, problems }];
    }),
  );
}

/** What is left to do about the baseline in force: its items are looked at again, or attested to; null where nothing is. */
function leftOfBaseline({ agreement, organization, policy }: OnAgreement): 'answer' | 'attest' | null {
  const application = opened(agreement.application);
  const { baselineVersion } = application;
  const { version } = policy.catalogues.baseline;
  if (baselineVersion !== undefined && baselineVersion !== version) return 'answer';
  return isAttested(organization, application, version) ? null : 'attest';
}

function Missing({ own }: { readonly own: OnAgreement }) {
  const { id } = own.agreement;
  const open = openTopics(own);
  const left = leftOfBaseline(own);
  if (open.length === 0 && left === null) return null;
  return (
    <Alert kind="warn" title="Before you can send it">
      <ul className="plain-list">
        {open.map(({ section, topic, problems }) => (
          <li key={`${section.id}/${topic.id}`}>
            <Link
              to="/my-agreements/$id/answers/$section/$topic"
              params={{ id, section: section.id, topic: topic.id }}
              search={{ from: 'check' }}
            >
              {section.name}: {nameOfTopic(topic, own.policy.catalogues)}
            </Link>
            <span className="under">{problems.map(({ label, message }) => `${label}: ${message}`).join(' ')}</span>
          </li>
        ))}
        <AboutBaseline id={id} left={left} />
      </ul>
    </Alert>
  );
}

interface AboutBaselineProps {
  readonly id: string;
  readonly left: ReturnType<typeof leftOfBaseline>;
}

function AboutBaseline({ id, left }: AboutBaselineProps) {
  if (left === null) return null;
  return (
    <li>
      {left === 'attest' ? (
        <Link to="/my-agreements/$id/attest" params={{ id }}>
          Attest to the standards baseline
        </Link>
      ) : (
        <Link
          to="/my-agreements/$id/answers/$section/$topic"
          params={{ id, section: 'standards', topic: 'ca' }}
          search={{ from: 'check' }}
        >
          The standards baseline is another one now: look at its items again, and save them
        </Link>
      )}
    </li>
  );
}

function Onward({ own }: { readonly own: OnAgreement }) {
  const { agreement } = own;
  const params = { id: agreement.id };
  const isReady = openTopics(own).length === 0 && leftOfBaseline(own) === null;
  if (agreement.state === 'ChangesRequested')
    return (
      <div className="row acts">
        <Link className="usa-button" to="/my-agreements/$id/requests" params={params}>
          Go on to the requests
        </Link>
      </div>
    );
  return (
    <div className="row acts">
      {isReady && (
        <Link className="usa-button" to="/my-agreements/$id/submit" params={params}>
          Certify and submit
        </Link>
      )}
      <Link className="usa-button usa-button--outline" to="/my-agreements/$id" params={params}>
        Back to the sections
      </Link>
    </div>
  );
}
