import { sendToPolicy } from '../../../api/commands.js';
import type { Policy, PolicyBody } from '../../../api/types.js';
import { BeforeAfter } from '../../../design/before-after.js';
import { NumberField, SelectField } from '../../../design/fields/index.js';
import { Section } from '../../../design/section.js';
import { useForm } from '../../../forms/index.js';
import { changedPlace } from '../../../words/policy.js';
import { valueOf } from '../../../words/paths.js';
import { changesOf, groupsOf, standsAt, valuesOf, withTyped, wrongIn, type Typed, type ValueField } from './editing.js';
import { missingOf, NEW_PROPOSAL, type Proposal, type ProposalForm } from './proposal.js';

interface ProposedValues extends Proposal {
  readonly typed: Typed;
}

type Body = PolicyBody<'propose-policy-values'>;

/** The whole values were read from the server, and single ones of them replaced by others of their kind. */
const asBody = (values: object): values is Body['values'] => 'timers' in values;

/** The form that proposes other values. */
export function useValues(policy: Policy, revision: number, onDone: () => void): ProposalForm<ProposedValues> {
  const inForce = valuesOf(policy);
  return useForm<ProposedValues, unknown>({
    id: 'policy/propose-values',
    initial: { ...NEW_PROPOSAL, typed: {} },
    check: (proposal) => [
      ...missingOf(proposal),
      ...wrongIn(inForce, proposal.typed),
      ...(changesOf(inForce, proposal.typed).length === 0
        ? [{ pointer: '/values', message: 'Nothing is to change: change a value first.' }]
        : []),
    ],
    send: ({ effectiveFrom, reason, typed }, key) => {
      const values = withTyped(inForce, typed);
      if (!asBody(values)) throw new TypeError('These are no values of a policy.');
      return sendToPolicy('propose-policy-values', { revision, key }, { effectiveFrom, reason: reason.trim(), values });
    },
    onDone,
  });
}

interface FieldsProps {
  readonly policy: Policy;
  readonly form: ProposalForm<ProposedValues>;
}

/** Every value as a field, under its title; and what really changes, before it is sent. */
export function ValuesFields({ policy, form }: FieldsProps) {
  const { values, change, errorAt } = form;
  const inForce = valuesOf(policy);
  const type = (pointer: string, text: string) => change({ typed: { ...values.typed, [pointer]: text } });
  return (
    <>
      {groupsOf(policy).map(({ title, fields }) => (
        <details key={title} className="fields-of-a-kind">
          <summary>{title}</summary>
          {fields.map((field) => (
            <OneValue
              key={field.pointer}
              field={field}
              text={values.typed[field.pointer] ?? String(standsAt(inForce, field.pointer))}
              error={errorAt(`/values${field.pointer}`)}
              onChange={(text) => type(field.pointer, text)}
            />
          ))}
        </details>
      ))}
      <Section title="What changes">
        <BeforeAfter
          caption="What changes"
          changes={changesOf(inForce, values.typed).map(({ pointer, before, after }) => ({
            id: pointer,
            field: changedPlace(pointer, policy.values.timers, policy.catalogues.pathways),
            before: valueOf(before),
            after: valueOf(after),
          }))}
        />
      </Section>
    </>
  );
}

interface OneValueProps {
  readonly field: ValueField;
  readonly text: string;
  readonly error: string | undefined;
  readonly onChange: (text: string) => void;
}

function OneValue({ field: { pointer, label, kind, options = [] }, text, error, onChange }: OneValueProps) {
  const common = { pointer: `/values${pointer}`, label, error, value: text, onChange };
  return kind === 'number' ? <NumberField {...common} /> : <SelectField {...common} options={options} />;
}
