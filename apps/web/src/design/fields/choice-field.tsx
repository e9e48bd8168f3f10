import { Checkbox, Fieldset, FormGroup, Radio, Select } from '@trussworks/react-uswds';
import { described, Field, HintAndError, LabelText, type FieldProps } from './field.js';
import { fieldId } from './field-id.js';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
}

interface ChoiceFieldProps extends FieldProps {
  readonly options: readonly Option[];
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}

/** One of a few, each a bordered row. The first one carries the id, so that an error leads to it. */
export function ChoiceField({ options, value, onChange, ...field }: ChoiceFieldProps) {
  const id = fieldId(field.pointer);
  return (
    <FormGroup error={field.error !== undefined}>
      <Fieldset legend={<LabelText {...field} />} {...described(field)}>
        <HintAndError {...field} />
        {options.map((option, place) => (
          <Radio
            key={option.value}
            id={place === 0 ? id : `${id}-${place}`}
            name={field.pointer}
            label={option.label}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            {...(option.description === undefined ? {} : { labelDescription: option.description })}
          />
        ))}
      </Fieldset>
    </FormGroup>
  );
}

interface ChoicesFieldProps extends FieldProps {
  readonly options: readonly Option[];
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** Any of several, kept in the order of the options. */
export function ChoicesField({ options, values, onChange, ...field }: ChoicesFieldProps) {
  const id = fieldId(field.pointer);
  const toggle = (value: string) => {
    const chosen = new Set(values);
    if (!chosen.delete(value)) chosen.add(value);
    onChange(options.map((option) => option.value).filter((one) => chosen.has(one)));
  };
  return (
    <FormGroup error={field.error !== undefined}>
      <Fieldset legend={<LabelText {...field} />} {...described(field)}>
        <HintAndError {...field} />
        {options.map((option, place) => (
          <Checkbox
            key={option.value}
            id={place === 0 ? id : `${id}-${place}`}
            name={field.pointer}
            label={option.label}
            checked={values.includes(option.value)}
            onChange={() => toggle(option.value)}
            {...(option.description === undefined ? {} : { labelDescription: option.description })}
          />
        ))}
      </Fieldset>
    </FormGroup>
  );
}

/** One of many. Nothing is chosen beforehand. */
export function SelectField({ options, value, onChange, ...field }: ChoiceFieldProps) {
  return (
    <Field {...field}>
      <Select
        id={fieldId(field.pointer)}
        name={field.pointer}
        value={value ?? ''}
        aria-invalid={field.error !== undefined}
        {...described(field)}
        {...(field.error === undefined ? {} : { validationStatus: 'error' as const })}
        onChange={({ target }) => onChange(target.value)}
      >
        <option value="">Choose</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface CheckFieldProps {
  readonly pointer: string;
  readonly label: React.ReactNode;
  readonly error?: string | undefined;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

/** One statement that is made, or not. */
export function CheckField({ pointer, label, error, isChecked, onChange }: CheckFieldProps) {
  const field = { pointer, label, error };
  return (
    <FormGroup error={error !== undefined}>
      <HintAndError {...field} />
      <Checkbox
        id={fieldId(pointer)}
        name={pointer}
        label={label}
        checked={isChecked}
        onChange={({ target }) => onChange(target.checked)}
        {...described(field)}
      />
    </FormGroup>
  );
}
