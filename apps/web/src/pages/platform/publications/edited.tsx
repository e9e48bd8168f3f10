import { BeforeAfter } from '../../../design/before-after.js';
import { LongTextField, NumberField, SelectField, TextField } from '../../../design/fields/index.js';
import { Section } from '../../../design/section.js';
import { useForm } from '../../../forms/index.js';
import { changedPlace } from '../../../words/policy.js';
import { valueOf } from '../../../words/paths.js';
import {
  changesOf,
  standsAt,
  withTyped,
  wrongIn,
  type FieldGroup,
  type Typed,
  type ValueField,
  type Values,
} from './editing.js';
import {
  begunWith,
  formIdOf,
  missingOf,
  sendProposal,
  type Content,
  type Occasion,
  type Proposal,
  type ProposalForm,
} from './proposal.js';

interface EditedProposal extends Proposal {
  readonly typed: Typed;
}

/** A form in which single values of a whole are replaced. */
export type EditedForm = ProposalForm<EditedProposal>;

export interface Edited {
  readonly form: EditedForm;
}

interface EditedOptions {
  readonly occasion: Occasion;
  readonly command: 'propose-policy-values' | 'propose-baseline';
  /** Where the whole stands in the body. */
  readonly root: string;
  /** The whole that the form begins with. */
  readonly before: Values;
  /** What is sent of the whole that it leads to. */
  readonly contentOf: (after: Values) => Content;
}

const NOTHING = 'Nothing is to change: change a value first.';

/** The form that proposes a whole in which single values are others. A publication may also be revised in its day alone. */
export function useEdited(options: EditedOptions): EditedForm {
  const { occasion, command, root, before, contentOf } = options;
  const isNew = occasion.revised === undefined;
  return useForm<EditedProposal, unknown>({
    id: formIdOf(occasion, command),
    initial: { ...begunWith(occasion), typed: {} },
    check: (proposal) => [
      ...missingOf(proposal),
      ...wrongIn(before, proposal.typed, root),
      ...(isNew && changesOf(before, proposal.typed).length === 0 ? [{ pointer: root, message: NOTHING }] : []),
    ],
    send: (proposal, key) =>
      sendProposal(occasion, command, proposal, contentOf(withTyped(before, proposal.typed)), key),
    onDone: occasion.onDone,
  });
}

interface EditedFieldsProps extends Edited {
  readonly root: string;
  readonly before: Values;
  readonly groups: readonly FieldGroup[];
  readonly named: Parameters<typeof changedPlace>[1];
}

/** Every value as a field, under its title; and what really changes, before it is sent. */
export function EditedFields({ form, root, before, groups, named }: EditedFieldsProps) {
  const { values, change, errorAt } = form;
  const type = (pointer: string, text: string) => change({ typed: { ...values.typed, [pointer]: text } });
  return (
    <>
      {groups.map(({ title, fields }) => (
        <details key={title} className="fields-of-a-kind">
          <summary>{title}</summary>
          {fields.map((field) => (
            <OneValue
              key={field.pointer}
              field={field}
              at={`${root}${field.pointer}`}
              text={values.typed[field.pointer] ?? String(standsAt(before, field.pointer))}
              error={errorAt(`${root}${field.pointer}`)}
              onChange={(text) => type(field.pointer, text)}
            />
          ))}
        </details>
      ))}
      <Section title="What changes">
        <BeforeAfter
          caption="What changes"
          none="Nothing yet. Open a group above, and change a value."
          changes={changesOf(before, values.typed).map(({ pointer, before: old, after }) => ({
            id: pointer,
            field: changedPlace(pointer, named),
            before: valueOf(old),
            after: valueOf(after),
          }))}
        />
      </Section>
    </>
  );
}

interface OneValueProps {
  readonly field: ValueField;
  /** Its place in the body. */
  readonly at: string;
  readonly text: string;
  readonly error: string | undefined;
  readonly onChange: (text: string) => void;
}

function OneValue({ field: { label, kind, options = [] }, at, text, error, onChange }: OneValueProps) {
  const common = { pointer: at, label, error, value: text, onChange };
  if (kind === 'number') return <NumberField {...common} />;
  if (kind === 'select') return <SelectField {...common} options={options} />;
  return kind === 'text' ? <TextField {...common} /> : <LongTextField {...common} most={1000} />;
}
