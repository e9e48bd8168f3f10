import { Alert } from '../../../design/alert.js';
import { askedTopics, nameOfTopic, opened, problemsOfTopic, SECTIONS } from '../../../parts/application/index.js';
import type { OnAgreement } from '../../../parts/agreement/on-agreement.js';
import { Link } from '../../../parts/link.js';
import { isAttested } from '../tasks/attestation-state.js';

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

/** Nothing stands between the answers and their submission. */
export const isComplete = (own: OnAgreement): boolean => openTopics(own).length === 0 && leftOfBaseline(own) === null;

interface MissingProps {
  readonly own: OnAgreement;
  /** The page to which one comes back from an answer. */
  readonly from?: 'check' | 'requests';
}

/** What is left to do before an application can be sent, each with the way to it; nothing where nothing is. */
export function Missing({ own, from = 'check' }: MissingProps) {
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
              search={{ from }}
            >
              {section.name}: {nameOfTopic(topic, own.policy.catalogues)}
            </Link>
            <span className="under">{problems.map(({ label, message }) => `${label}: ${message}`).join(' ')}</span>
          </li>
        ))}
        <AboutBaseline id={id} left={left} from={from} />
      </ul>
    </Alert>
  );
}

interface AboutBaselineProps {
  readonly id: string;
  readonly left: ReturnType<typeof leftOfBaseline>;
  readonly from: 'check' | 'requests';
}

function AboutBaseline({ id, left, from }: AboutBaselineProps) {
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
          search={{ from }}
        >
          The standards baseline is another one now: look at its items again, and save them
        </Link>
      )}
    </li>
  );
}
