import { DateField, LongTextField, SelectField, TextField } from '../../design/fields/index.js';
import type { OnAgreement } from '../../parts/agreement/on-agreement.js';
import { StepForm } from '../../parts/step/step-form.js';
import { useStep, type Step } from '../../parts/step/use-step.js';
import { useToday } from '../../parts/use-today.js';
import { labelOf, WAIVED_RULES } from '../../words/labels.js';

interface Asked {
  readonly waives: string;
  readonly subjectId: string;
  readonly until: string;
  readonly reason: string;
}

const NOTHING: Asked = { waives: '', subjectId: '', until: '', reason: '' };
const NEEDED: readonly (readonly [name: keyof Asked, pointer: string, message: string])[] = [
  ['waives', '/scope/waives', 'Choose the rule.'],
  ['subjectId', '/scope/subjectId', 'Say for whom.'],
  ['until', '/until', 'Give the last day.'],
  ['reason', '/reason', 'Say why.'],
];

const missing = (asked: Asked) =>
  NEEDED.flatMap(([name, pointer, message]) => (asked[name].trim() === '' ? [{ pointer, message }] : []));

/** An approving official asks for a waiver; it waives nothing before another one has confirmed it. */
export function AskForWaiver({ on: { agreement } }: { readonly on: OnAgreement }) {
  const step = useStep<'break-glass', Asked>({
    command: 'break-glass',
    agreement,
    initial: NOTHING,
    check: missing,
    bodyOf: ({ waives, subjectId, until, reason }) => ({
      reason: reason.trim(),
      scope: { waives, subjectId: subjectId.trim() },
      until,
    }),
  });
  const { waives, subjectId, until, reason } = step.form.values;
  const yours = [
    { name: 'Rule', text: waives === '' ? '' : labelOf(WAIVED_RULES, waives) },
    { name: 'For', text: subjectId },
    { name: 'Until', text: until },
    { name: 'Reason', text: reason },
  ];
  return (
    <StepForm step={step} act="Ask for the waiver" yours={yours}>
      <ScopeFields form={step.form} />
      <TermFields form={step.form} />
    </StepForm>
  );
}

const RULES = Object.entries(WAIVED_RULES).map(([value, label]) => ({ value, label }));

interface FieldsProps {
  readonly form: Step<Asked>['form'];
}

function ScopeFields({ form: { values, change, errorAt } }: FieldsProps) {
  return (
    <>
      <SelectField
        pointer="/scope/waives"
        label="What is waived"
        hint="No other rule can be."
        error={errorAt('/scope/waives')}
        options={RULES}
        value={values.waives}
        onChange={(waives) => change({ waives })}
      />
      <TextField
        pointer="/scope/subjectId"
        label="For whom"
        hint="The id of the person. Nobody asks for themselves, and nobody confirms what is for themselves."
        error={errorAt('/scope/subjectId')}
        value={values.subjectId}
        onChange={(subjectId) => change({ subjectId })}
      />
    </>
  );
}

function TermFields({ form: { values, change, errorAt } }: FieldsProps) {
  const today = useToday();
  return (
    <>
      <DateField
        pointer="/until"
        label="Last day"
        earliest={today}
        error={errorAt('/until')}
        value={values.until}
        onChange={(until) => change({ until })}
      />
      <LongTextField
        pointer="/reason"
        label="Why"
        hint="For government and auditors. It is kept with the record."
        most={2000}
        error={errorAt('/reason')}
        value={values.reason}
        onChange={(reason) => change({ reason })}
      />
    </>
  );
}
