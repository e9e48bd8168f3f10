import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Policy } from '../../../api/types.js';
import { DateField, LongTextField } from '../../../design/fields/index.js';
import { CommandForm } from '../../../forms/index.js';
import { Link } from '../../../parts/link.js';
import { BaselineFields, useBaseline } from './baseline.js';
import { ClauseFields, useClause } from './clause.js';
import { FunctionsFields, useFunctions } from './functions.js';
import type { Occasion, Proposal, ProposalForm } from './proposal.js';
import { ValuesFields, useValues } from './values.js';
import { WindowFields, useWindow } from './window.js';

interface FormProps {
  readonly policy: Policy;
  readonly occasion: Occasion;
}

function ValuesForm({ policy, occasion }: FormProps) {
  const form = useValues(policy, occasion);
  return (
    <Frame form={form} occasion={occasion}>
      <ValuesFields policy={policy} occasion={occasion} form={form} />
    </Frame>
  );
}

function BaselineForm({ policy, occasion }: FormProps) {
  const form = useBaseline(policy, occasion);
  return (
    <Frame form={form} occasion={occasion}>
      <BaselineFields policy={policy} occasion={occasion} form={form} />
    </Frame>
  );
}

function ClauseForm({ policy, occasion }: FormProps) {
  const form = useClause(policy, occasion);
  return (
    <Frame form={form} occasion={occasion}>
      <ClauseFields policy={policy} form={form} />
    </Frame>
  );
}

function WindowForm({ policy, occasion }: FormProps) {
  const form = useWindow(policy, occasion);
  return (
    <Frame form={form} occasion={occasion}>
      <WindowFields form={form} />
    </Frame>
  );
}

function FunctionsForm({ policy, occasion }: FormProps) {
  const form = useFunctions(policy, occasion);
  return (
    <Frame form={form} occasion={occasion}>
      <FunctionsFields form={form} />
    </Frame>
  );
}

/** The form of a change, by its kind. */
export const CHANGE_FORMS = {
  Values: ValuesForm,
  Baseline: BaselineForm,
  Clause: ClauseForm,
  StatutoryWindow: WindowForm,
  Functions: FunctionsForm,
} as const;

interface FrameProps<Values extends Proposal> {
  readonly form: ProposalForm<Values>;
  readonly occasion: Occasion;
  readonly children: React.ReactNode;
}

/** What every proposal says, around what it changes. */
function Frame<Values extends Proposal>({ form, occasion: { revised }, children }: FrameProps<Values>) {
  const client = useQueryClient();
  const { values, errorAt, hasConflict, change } = form;
  useEffect(() => {
    if (hasConflict) void client.invalidateQueries({ queryKey: ['policy'] });
  }, [client, hasConflict]);
  const say = (part: Partial<Proposal>) => change({ ...values, ...part });
  return (
    <CommandForm
      form={form}
      act={revised === undefined ? 'Propose the change' : `Revise ${revised.version}`}
      cancel={<Link to="/platform/policy">Leave it as it is</Link>}
    >
      <DateField
        pointer="/effectiveFrom"
        label="In effect from"
        hint="Tomorrow at the earliest, in New York."
        error={errorAt('/effectiveFrom')}
        value={values.effectiveFrom}
        onChange={(effectiveFrom) => say({ effectiveFrom })}
      />
      <LongTextField
        pointer="/reason"
        label="Why"
        hint="Kept with the record, for the government and auditors."
        most={1000}
        error={errorAt('/reason')}
        value={values.reason}
        onChange={(reason) => say({ reason })}
      />
      {children}
    </CommandForm>
  );
}
