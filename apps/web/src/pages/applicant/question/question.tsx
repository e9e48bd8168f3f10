import { useParams } from '@tanstack/react-router';
import { Section } from '../../../design/section.js';
import { placeOf } from '../../../parts/application/index.js';
import { NotFound } from '../../../parts/frames.js';
import { whyNot } from '../../../words/actions.js';
import { Crumbs } from '../crumbs.js';
import { barOf, mayDo, WithAgreement } from '../with-agreement.js';
import { Alert } from '../../../design/alert.js';
import { PageHead } from '../../../design/page-head.js';
import { InThisSection } from './in-this-section.js';
import { QuestionForm } from './question-form.js';

/** One page of questions. */
export function Question() {
  const { section = '', topic = '' }: { section?: string; topic?: string } = useParams({ strict: false });
  const place = placeOf(section, topic);
  if (place === undefined) return <NotFound />;
  const { title, lead, why } = place.topic;
  const number = place.section.topics.indexOf(place.topic) + 1;
  return (
    <WithAgreement>
      {(own) => (
        <>
          <Crumbs agreement={own.agreement} here={place.section.name} />
          <div className="with-aside">
            <div>
              <p className="muted">
                {place.section.name}, question {number} of {place.section.topics.length}
              </p>
              <PageHead
                title={title}
                documentTitle={`${title} ${place.section.name}`}
                {...(lead === undefined ? {} : { lead })}
              />
              {mayDo(own.agreement, 'revise-draft') ? (
                <QuestionForm key={`${section}/${topic}`} own={own} place={place} />
              ) : (
                <Alert kind="info" title="You cannot change this now">
                  {whyNot(barOf(own.agreement, 'revise-draft') ?? 'NOT_AUTHORIZED')}
                </Alert>
              )}
            </div>
            <aside className="stack-wide">
              {why !== undefined && (
                <Section title="Why we ask" isLite>
                  <p className="dense">{why}</p>
                </Section>
              )}
              <InThisSection own={own} place={place} />
            </aside>
          </div>
        </>
      )}
    </WithAgreement>
  );
}
