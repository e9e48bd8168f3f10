import { useState } from 'react';
import type { AgreementBody } from '../../../api/types.js';
import { LongTextField, SelectField } from '../../../design/fields/index.js';
import { PageHead } from '../../../design/page-head.js';
import { Section } from '../../../design/section.js';
import { AgreementCrumbs, WithAgreement, type OnAgreement } from '../../../parts/agreement/on-agreement.js';
import {
  ALL_FIELDS,
  isAsked,
  labelOfField,
  nameOfTopic,
  opened,
  valueAt,
  type Answers,
  type Place,
} from '../../../parts/application/index.js';
import { ApplicationField } from '../../../parts/question/application-field.js';
import { StepForm } from '../../../parts/step/step-form.js';
import { useStep, type Step } from '../../../parts/step/use-step.js';
import { useWords } from '../../../parts/use-search.js';
import { day } from '../../../words/dates.js';
import { amendedBy, changesOf, fieldOf, idOf, placesOf, PREFIX, shownPlaces } from './changes.js';
import { WhatItNeeds } from './what-it-needs.js';

/** The page of questions about the term: what a renewal changes. */
export const TERM = 'term.length';

/** Proposes to change what was agreed; what that needs is told before it is sent. */
export function ProposeAmendment() {
  return (
    <WithAgreement>
      {(on) => (
        <>
          <AgreementCrumbs agreement={on.agreement} here="Propose an amendment" />
          <PageHead
            title={`Propose an amendment: ${on.organization.shortName}`}
            documentTitle={`Amend ${on.agreement.number ?? 'an agreement'}`}
            lead="Change what is to be different. The terms in force stay as they are until the amendment takes effect."
          />
          <Propose on={on} />
        </>
      )}
    </WithAgreement>
  );
}

interface Amending {
  readonly summary: string;
  /** Pages of questions that are open. */
  readonly places: readonly string[];
  readonly answers: Answers;
}

const NOTHING = [{ pointer: '/places', message: 'Choose what is to change, and change it.' }];

function Propose({ on }: { readonly on: OnAgreement }) {
  const { agreement, policy } = on;
  const [first] = useState(useWords()[0]['about']);
  const changesBy = ({ answers }: Amending) => changesOf(answers, agreement, policy.catalogues.baseline.version);
  const bodyOf = (amending: Amending) => ({
    ...(amending.summary === '' ? {} : { summary: amending.summary }),
    changes: changesBy(amending),
  });
  const step = useStep<'propose-amendment', Amending>({
    command: 'propose-amendment',
    agreement,
    initial: { summary: '', places: first === undefined ? [] : [first], answers: {} },
    check: (amending) => (changesBy(amending).length === 0 ? NOTHING : []),
    bodyOf,
    fieldOf: (path, amending) => fieldOf(path, changesBy(amending)),
  });
  const { values, change, errorAt, seen } = step.form;
  const body: AgreementBody<'propose-amendment'> = JSON.parse(JSON.stringify(bodyOf(values)));
  return (
    <StepForm
      step={step}
      act="Propose the amendment"
      yours={[{ name: 'Summary', text: values.summary }]}
      confirm={{ bound: <WhatItNeeds agreementId={agreement.id} seen={seen} body={body} /> }}
      nameOf={(pointer) => nameOf(pointer, policy)}
    >
      <Places on={on} step={step} />
      <LongTextField
        pointer="/summary"
        label="What it is for"
        hint="For who reads it. What the amendment needs does not follow from this."
        isOptional
        most={SUMMARY_MOST}
        error={errorAt('/summary')}
        value={values.summary}
        onChange={(summary) => change({ summary })}
      />
    </StepForm>
  );
}

const SUMMARY_MOST = 1000;

function nameOf(pointer: string, { catalogues }: OnAgreement['policy']): string | undefined {
  const field = ALL_FIELDS.find((one) => pointer === PREFIX + one.pointer);
  return field === undefined ? undefined : labelOfField(field, catalogues);
}

interface PlacesProps {
  readonly on: OnAgreement;
  readonly step: Step<Amending>;
}

/** The questions that are open to be changed, and a way to open more. */
function Places({ on, step }: PlacesProps) {
  const { agreement } = on;
  const { values, change, errorAt } = step.form;
  const shown = shownPlaces(values.places, values.answers, agreement);
  const closed = placesOf(opened(agreement.application), agreement.agreementForm).filter(
    (place) => !shown.some((one) => idOf(one) === idOf(place)),
  );
  return (
    <>
      {shown.map((place) => (
        <Questions key={idOf(place)} on={on} step={step} place={place} />
      ))}
      <SelectField
        pointer="/places"
        label={shown.length === 0 ? 'What is to change' : 'What else is to change'}
        options={closed.map((place) => ({
          value: idOf(place),
          label: `${place.section.name}: ${nameOfTopic(place.topic, on.policy.catalogues)}`,
        }))}
        error={errorAt('/places')}
        value=""
        onChange={(id) => change({ places: [...values.places, id] })}
      />
    </>
  );
}

function Questions({ on: { agreement, policy }, step, place }: PlacesProps & { readonly place: Place }) {
  const { values, change, errorAt } = step.form;
  const { answers } = values;
  const after = amendedBy(answers, agreement);
  const effectiveOn = agreement.activation?.effectiveOn;
  return (
    <Section title={`${place.section.name}: ${nameOfTopic(place.topic, policy.catalogues)}`}>
      {idOf(place) === TERM && effectiveOn !== undefined && (
        <p>The length counts from {day(effectiveOn)}, when the agreement took effect.</p>
      )}
      {place.topic.fields
        .filter((field) => isAsked(field, after, agreement.agreementForm))
        .map((field) => (
          <ApplicationField
            key={field.pointer}
            field={field}
            value={field.pointer in answers ? answers[field.pointer] : valueAt(after, field.pointer)}
            onChange={(value) => change({ answers: { ...answers, [field.pointer]: value } })}
            catalogues={policy.catalogues}
            errorAt={errorAt}
            prefix={PREFIX}
          />
        ))}
    </Section>
  );
}
