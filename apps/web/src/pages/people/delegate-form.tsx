import type { Agreement } from '../../api/types.js';
import { DateField, TextField } from '../../design/fields/index.js';
import { StepForm } from '../../parts/step/step-form.js';
import { useStep } from '../../parts/step/use-step.js';
import { useToday } from '../../parts/use-today.js';
import { officeOf } from '../../words/functions.js';

interface Handed {
  readonly subjectId: string;
  readonly until: string;
}

const problemsOf = ({ subjectId, until }: Handed) => [
  ...(subjectId.trim() === '' ? [{ pointer: '/subjectId', message: 'Say who acts for you.' }] : []),
  ...(until === '' ? [{ pointer: '/until', message: 'Give the last day.' }] : []),
];

interface DelegateFormProps {
  readonly agreement: Agreement;
  /** The function of the review. */
  readonly name: string;
}

/** Says who acts on the review, and until when. */
export function DelegateForm({ agreement, name }: DelegateFormProps) {
  const today = useToday();
  const step = useStep<'delegate-review', Handed>({
    command: 'delegate-review',
    agreement,
    initial: { subjectId: '', until: '' },
    check: problemsOf,
    bodyOf: ({ subjectId, until }) => ({ function: name, subjectId: subjectId.trim(), until }),
  });
  const { values, change, errorAt } = step.form;
  const yours = [
    { name: 'Who acts for you', text: values.subjectId },
    { name: 'Last day', text: values.until },
  ];
  return (
    <StepForm step={step} act="Delegate the review" yours={yours}>
      <TextField
        pointer="/subjectId"
        label="Who acts for you"
        hint={`The id of a person of ${officeOf(name)} who has no other part here.`}
        error={errorAt('/subjectId')}
        value={values.subjectId}
        onChange={(subjectId) => change({ subjectId })}
      />
      <DateField
        pointer="/until"
        label="Last day"
        earliest={today}
        error={errorAt('/until')}
        value={values.until}
        onChange={(until) => change({ until })}
      />
    </StepForm>
  );
}
