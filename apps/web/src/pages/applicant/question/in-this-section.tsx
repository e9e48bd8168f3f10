import { Icon } from '../../../design/icon.js';
import { Section } from '../../../design/section.js';
import { askedTopics, nameOfTopic, opened, problemsOfTopic, type Place } from '../../../parts/application/index.js';
import type { OnAgreement } from '../../../parts/agreement/on-agreement.js';
import { Link } from '../../../parts/link.js';

interface InThisSectionProps {
  readonly own: OnAgreement;
  readonly place: Place;
}

/** The pages of a section, and which of them are answered. */
export function InThisSection({ own: { agreement, policy }, place: { section, topic } }: InThisSectionProps) {
  const application = opened(agreement.application);
  const { agreementForm: form } = agreement;
  return (
    <Section title="In this section" isLite>
      <ul className="topics">
        {askedTopics(section, application, form).map((one) => {
          const name = nameOfTopic(one, policy.catalogues);
          const isDone = problemsOfTopic(one, application, form).length === 0;
          return (
            <li key={one.id} aria-current={one === topic ? 'page' : undefined}>
              <Icon name={isDone ? 'tick' : one === topic ? 'half' : 'ring'} />
              <span className="for-screen-readers">{isDone ? 'Answered: ' : 'Open: '}</span>
              {one === topic ? (
                <b>{name}</b>
              ) : (
                <Link
                  to="/my-agreements/$id/answers/$section/$topic"
                  params={{ id: agreement.id, section: section.id, topic: one.id }}
                >
                  {name}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
