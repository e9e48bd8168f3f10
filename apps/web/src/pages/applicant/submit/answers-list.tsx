import type { Agreement, Policy } from '../../../api/types.js';
import { DigestBlock } from '../../../design/digest.js';
import { Section } from '../../../design/section.js';
import {
  askedTopics,
  isAsked,
  labelOfField,
  nameOfTopic,
  opened,
  SECTIONS,
  textOf,
  valueAt,
  type Topic,
} from '../../../parts/application/index.js';
import { Link } from '../../../parts/link.js';
import { isDigest } from '../../../words/digest.js';

interface AnswersListProps {
  readonly agreement: Agreement;
  readonly policy: Policy;
  /** Each page has a link to change it. */
  readonly mayChange: boolean;
}

/** The whole application as one page, what was not answered as well. */
export function AnswersList({ agreement, policy, mayChange }: AnswersListProps) {
  const application = opened(agreement.application);
  return SECTIONS.map((section, place) => (
    <Section key={section.id} title={`${place + 1}. ${section.name}`}>
      {askedTopics(section, application, agreement.agreementForm).map((topic) => (
        <div key={topic.id} className="answered-topic">
          <div className="row">
            <h3>{nameOfTopic(topic, policy.catalogues)}</h3>
            {mayChange && (
              <Link
                className="row-end for-screen-only"
                to="/my-agreements/$id/answers/$section/$topic"
                params={{ id: agreement.id, section: section.id, topic: topic.id }}
                search={{ from: 'check' }}
              >
                Change<span className="for-screen-readers"> {nameOfTopic(topic, policy.catalogues)}</span>
              </Link>
            )}
          </div>
          <TopicAnswers topic={topic} agreement={agreement} policy={policy} />
        </div>
      ))}
    </Section>
  ));
}

interface TopicAnswersProps {
  readonly topic: Topic;
  readonly agreement: Agreement;
  readonly policy: Policy;
}

/** The questions of one page with their answers, to be read. */
export function TopicAnswers({ topic, agreement, policy }: TopicAnswersProps) {
  const application = opened(agreement.application);
  return (
    <dl className="answers">
      {topic.fields
        .filter((field) => isAsked(field, application, agreement.agreementForm))
        .map((field) => {
          const value = valueAt(application, field.pointer);
          return (
            <div key={field.pointer}>
              <dt>{labelOfField(field, policy.catalogues)}</dt>
              {isDigest(value) ? (
                <dd>
                  <DigestBlock digest={value} />
                </dd>
              ) : (
                <Answer text={textOf(field, value)} />
              )}
            </div>
          );
        })}
    </dl>
  );
}

const Answer = ({ text }: { readonly text: string }) => (
  <dd className={text === '' ? 'muted' : 'record'}>{text === '' ? 'Not provided' : text}</dd>
);
