import { TextInput, Textarea } from '@trussworks/react-uswds';
import { described, Field, type FieldProps } from './field.js';
import { fieldId } from './field-id.js';

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'email' | 'tel' | 'url';
  /** What a browser may fill in by itself. */
  readonly autoComplete?: string;
  readonly isNarrow?: boolean;
  /** Id of the list of what may be meant. */
  readonly list?: string;
}

/** A text of one line. */
export function TextField({
  value,
  onChange,
  type = 'text',
  autoComplete = 'off',
  isNarrow,
  list,
  ...field
}: TextFieldProps) {
  return (
    <Field {...field}>
      <TextInput
        id={fieldId(field.pointer)}
        name={field.pointer}
        type={type}
        autoComplete={autoComplete}
        value={value}
        className={isNarrow === true ? 'input-narrow' : ''}
        aria-invalid={field.error !== undefined}
        {...described(field)}
        {...(list === undefined ? {} : { list })}
        {...(field.error === undefined ? {} : { validationStatus: 'error' as const })}
        onChange={({ target }) => onChange(target.value)}
      />
    </Field>
  );
}

interface LongTextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The most characters; how many are left is said once few are. */
  readonly most?: number;
}

const FEW = 0.8;

/** A text of several lines. What is too long is told, not cut off. */
export function LongTextField({ value, onChange, most, ...field }: LongTextFieldProps) {
  const left = most === undefined ? undefined : most - value.length;
  const isNear = most !== undefined && value.length >= most * FEW;
  return (
    <Field {...field}>
      <Textarea
        id={fieldId(field.pointer)}
        name={field.pointer}
        value={value}
        error={field.error !== undefined}
        aria-invalid={field.error !== undefined}
        {...described(field)}
        onChange={({ target }) => onChange(target.value)}
      />
      <span className="usa-character-count__message" aria-live="polite">
        {isNear && left !== undefined && (left >= 0 ? `${left} characters left` : `${-left} characters too many`)}
      </span>
    </Field>
  );
}

interface NumberFieldProps extends FieldProps {
  /** As it was typed: what is no number is kept, and refused when it is sent. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is counted: `days`. */
  readonly unit?: string;
}

/** A whole number, typed as text: wheels and arrows change nothing by chance. */
export function NumberField({ value, onChange, unit, ...field }: NumberFieldProps) {
  return (
    <Field {...field}>
      <span className="with-unit">
        <TextInput
          id={fieldId(field.pointer)}
          name={field.pointer}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={value}
          className="input-narrow"
          aria-invalid={field.error !== undefined}
          {...described(field)}
          {...(field.error === undefined ? {} : { validationStatus: 'error' as const })}
          onChange={({ target }) => onChange(target.value)}
        />
        {unit}
      </span>
    </Field>
  );
}

interface DateFieldProps extends FieldProps {
  /** A date of the record, or nothing yet. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly earliest?: string;
  readonly latest?: string;
}

/** A day, by the calendar of the browser, which keyboards and screen readers know. */
export function DateField({ value, onChange, earliest, latest, ...field }: DateFieldProps) {
  return (
    <Field {...field}>
      <input
        id={fieldId(field.pointer)}
        name={field.pointer}
        type="date"
        className={`usa-input input-narrow ${field.error === undefined ? '' : 'usa-input--error'}`}
        value={value}
        aria-invalid={field.error !== undefined}
        {...(earliest === undefined ? {} : { min: earliest })}
        {...(latest === undefined ? {} : { max: latest })}
        {...described(field)}
        onChange={({ target }) => onChange(target.value)}
      />
    </Field>
  );
}
