import { Fragment } from 'react';
import { CheckField, ChoiceField, LongTextField } from '../../../design/fields/index.js';
import { PageHead } from '../../../design/page-head.js';
import { Section } from '../../../design/section.js';
import { StatusText } from '../../../design/status-text.js';
import type { Form } from '../../../forms/index.js';
import { AgreementCrumbs, WithAgreement, type OnAgreement } from '../../../parts/agreement/on-agreement.js';
import { StepForm } from '../../../parts/step/step-form.js';
import { useStep } from '../../../parts/step/use-step.js';
import { dateOf, weekday } from '../../../words/dates.js';
import { doubtOf, evidenceOf, ITEMS, TOPICS, type IntakeItem } from './checks.js';
import { Duplicates } from './duplicates.js';
import { Elsewhere } from './elsewhere.js';
import { bodyOf, NOTHING_ANSWERED, pointerOf, problemsOf, yoursOf, type IntakeAnswers } from './answers.js';

/** Intake: a submission is looked at item by item before anybody reviews it. */
export function Intake() {
  return (
    <WithAgreement>
      {(on) => (
        <>
          <AgreementCrumbs agreement={on.agreement} here="Intake" />
          <PageHead
            title={`Take in ${on.organization.shortName}`}
            documentTitle={`Intake of ${on.agreement.number ?? 'an application'}`}
            lead={leadOf(on)}
          />
          <IntakeForm on={on} />
        </>
      )}
    </WithAgreement>
  );
}

const leadOf = ({ agreement: { number, submittedAt, review } }: OnAgreement) => (
  <>
    <span className="mono">{number}</span>, application version {review.revisionNo}
    {submittedAt !== null && `, received ${weekday(dateOf(submittedAt))}`}.
  </>
);

function IntakeForm({ on }: { readonly on: OnAgreement }) {
  const { agreement, policy } = on;
  const meanings = new Map(policy.catalogues.codes['intakeItems']?.map(({ code, meaning }) => [code, meaning]));
  const nameOf = (item: string) => meanings.get(item) ?? item;
  const step = useStep<'complete-intake', IntakeAnswers>({
    command: 'complete-intake',
    agreement,
    initial: NOTHING_ANSWERED,
    check: problemsOf,
    bodyOf,
  });
  const { values, change, errorAt } = step.form;
  return (
    <StepForm step={step} act="Complete intake" yours={yoursOf(values, nameOf)}>
      <div className="stack-wide">
        <Section title="Six things to look at" aside="each needs a yes, or a no with a note">
          {ITEMS.map((item) => (
            <Item key={item} on={on} item={item} name={nameOf(item)} form={step.form} />
          ))}
        </Section>
        <Section title="Duplicates">
          <Duplicates on={on}>
            <CheckField
              pointer="/duplicatesChecked"
              label="I have looked at what may be the same as this application."
              error={errorAt('/duplicatesChecked')}
              isChecked={values.duplicatesChecked}
              onChange={(duplicatesChecked) => change({ duplicatesChecked })}
            />
          </Duplicates>
        </Section>
        <Elsewhere agreement={agreement} hasNo={ITEMS.some((item) => values.answers[item] === 'no')} />
      </div>
    </StepForm>
  );
}

/** What the record says of an item. */
function OnRecord({ on, item }: Pick<ItemProps, 'on' | 'item'>) {
  const doubt = doubtOf(item, on);
  return (
    <div>
      <h3>
        {ITEMS.indexOf(item) + 1}. {TOPICS[item]}
      </h3>
      <dl className="pairs">
        {evidenceOf(item, on).map(({ name, text }) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd className="record">{text}</dd>
          </Fragment>
        ))}
      </dl>
      {doubt !== undefined && (
        <p className="intake-doubt">
          <StatusText status={{ icon: 'triangle', word: doubt, tone: 'warn' }} />
        </p>
      )}
    </div>
  );
}

interface ItemProps {
  readonly on: OnAgreement;
  readonly item: IntakeItem;
  readonly name: string;
  readonly form: Form<IntakeAnswers>;
}

const ANSWERS = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

/** One thing to look at: what the record says at the left, what the case manager says at the right. */
function Item({ on, item, name, form: { values, change, errorAt } }: ItemProps) {
  const answer = values.answers[item];
  const note = values.notes[item] ?? '';
  return (
    <div className="intake-item">
      <OnRecord on={on} item={item} />
      <div>
        <ChoiceField
          pointer={pointerOf(item, 'answer')}
          label={name}
          error={errorAt(pointerOf(item, 'answer'))}
          options={ANSWERS}
          value={answer}
          onChange={(value) => change({ answers: { ...values.answers, [item]: value } })}
        />
        {answer !== undefined && (
          <LongTextField
            pointer={pointerOf(item, 'note')}
            label={answer === 'no' ? 'What is missing' : 'Note'}
            isOptional={answer === 'yes'}
            most={2000}
            value={note}
            error={errorAt(pointerOf(item, 'note'))}
            onChange={(text) => change({ notes: { ...values.notes, [item]: text } })}
          />
        )}
      </div>
    </div>
  );
}
