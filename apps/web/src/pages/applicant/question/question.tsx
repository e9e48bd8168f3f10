import { useParams } from '@tanstack/react-router';
import { Section } from '../../../design/section.js';
import { askedTopics, nameOfTopic, opened, placeOf, type Place } from '../../../parts/application/index.js';
import { NotFound } from '../../../parts/frames.js';
import { mayDo } from '../../../parts/agreement/may.js';
import { WithAgreement, type OnAgreement } from '../../../parts/agreement/on-agreement.js';
import { QuestionPage } from '../../../parts/question/question-page.js';
import { Crumbs } from '../crumbs.js';
import { NotNow } from '../not-now.js';
import { PageHead } from '../../../design/page-head.js';
import { TopicAnswers } from '../submit/answers-list.js';
import { InThisSection } from './in-this-section.js';
import { QuestionForm } from './question-form.js';

/** One page of questions. */
export function Question() {
  const { section = '', topic = '' }: { section?: string; topic?: string } = useParams({ strict: false });
  const place = placeOf(section, topic);
  if (place === undefined) return <NotFound />;
  const { why } = place.topic;
  return (
    <WithAgreement>
      {(own) => (
        <>
          <Crumbs agreement={own.agreement} here={place.section.name} />
          <Asked
            key={`${section}/${topic}`}
            own={own}
            place={place}
            aside={
              <>
                {why !== undefined && (
                  <Section title="Why we ask" isLite>
                    <p className="dense">{typeof why === 'string' ? why : why(own.policy.values)}</p>
                  </Section>
                )}
                <InThisSection own={own} place={place} />
              </>
            }
          />
        </>
      )}
    </WithAgreement>
  );
}

interface AskedProps {
  readonly own: OnAgreement;
  readonly place: Place;
  readonly aside: React.ReactNode;
}

/** The question itself, for whom it is; others read why it is not theirs now. */
function Asked({ own, place, aside }: AskedProps) {
  const { section, topic } = place;
  const { lead } = topic;
  const name = nameOfTopic(topic, own.policy.catalogues);
  const title = name === topic.name ? topic.title : name; // of a group of the baseline, its page is called by its name
  const asked = askedTopics(section, opened(own.agreement.application), own.agreement.agreementForm);
  return (
    <QuestionPage
      where={`${section.name}, page ${asked.indexOf(topic) + 1} of ${asked.length}`}
      head={
        <PageHead title={title} documentTitle={`${title} ${section.name}`} {...(lead === undefined ? {} : { lead })} />
      }
      aside={aside}
    >
      {mayDo(own.agreement, 'revise-draft') ? (
        <QuestionForm own={own} place={place} />
      ) : (
        <ReadOnly own={own} place={place} />
      )}
    </QuestionPage>
  );
}

/** Why it is not theirs now, where the agreement stands, and what was answered. */
function ReadOnly({ own: { agreement, policy }, place: { topic } }: Pick<AskedProps, 'own' | 'place'>) {
  return (
    <div className="stack">
      <NotNow agreement={agreement} command="revise-draft" title="You cannot change this now" />
      <TopicAnswers topic={topic} agreement={agreement} policy={policy} />
    </div>
  );
}
