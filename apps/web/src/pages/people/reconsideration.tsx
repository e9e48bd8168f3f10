import type { Agreement } from '../../api/types.js';
import { ChoiceField, LongTextField } from '../../design/fields/index.js';
import { PageHead } from '../../design/page-head.js';
import { AgreementCrumbs, WithAgreement } from '../../parts/agreement/on-agreement.js';
import { Reconsidered } from '../../parts/agreement/reconsidered.js';
import { StepForm } from '../../parts/step/step-form.js';
import { useStep } from '../../parts/step/use-step.js';
import { labelOf, RECONSIDERATION_OUTCOMES } from '../../words/labels.js';

/** An approving official who did not reject answers a request for reconsideration. */
export function ReconsiderationPage() {
  return (
    <WithAgreement>
      {({ agreement, organization }) => (
        <>
          <AgreementCrumbs agreement={agreement} here="Reconsideration" />
          <PageHead
            title={`Reconsider the rejection: ${organization.shortName}`}
            documentTitle={`Reconsider the rejection, ${agreement.number ?? 'an agreement'}`}
            lead="The agreement stays rejected, whatever you answer. Who is invited applies anew and names this one as the agreement before. The ISAO reads what you write."
          />
          <div className="stack-wide">
            <Reconsidered agreement={agreement} />
            <AnswerForm agreement={agreement} />
          </div>
        </>
      )}
    </WithAgreement>
  );
}

interface Answer {
  readonly outcome: string;
  readonly statement: string;
}

const OUTCOMES = Object.entries(RECONSIDERATION_OUTCOMES).map(([value, label]) => ({ value, label }));

const problemsOf = ({ outcome, statement }: Answer) => [
  ...(outcome === '' ? [{ pointer: '/outcome', message: 'Choose an answer.' }] : []),
  ...(statement.trim() === '' ? [{ pointer: '/statement', message: 'Say why.' }] : []),
];

function AnswerForm({ agreement }: { readonly agreement: Agreement }) {
  const step = useStep<'answer-reconsideration', Answer>({
    command: 'answer-reconsideration',
    agreement,
    initial: { outcome: '', statement: '' },
    check: problemsOf,
    bodyOf: ({ outcome, statement }) => ({ outcome, statement: statement.trim() }),
  });
  const { values, change, errorAt } = step.form;
  const yours = [
    { name: 'Answer', text: values.outcome === '' ? '' : labelOf(RECONSIDERATION_OUTCOMES, values.outcome) },
    { name: 'Why', text: values.statement },
  ];
  return (
    <StepForm step={step} act="Answer the request" yours={yours}>
      <ChoiceField
        pointer="/outcome"
        label="Answer"
        options={OUTCOMES}
        error={errorAt('/outcome')}
        value={values.outcome}
        onChange={(outcome) => change({ outcome })}
      />
      <LongTextField
        pointer="/statement"
        label="Why"
        hint="For the ISAO. It is kept with the record."
        most={2000}
        error={errorAt('/statement')}
        value={values.statement}
        onChange={(statement) => change({ statement })}
      />
    </StepForm>
  );
}
