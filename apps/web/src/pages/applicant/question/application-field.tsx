import type { Policy } from '../../../api/types.js';
import {
  CheckField,
  ChoiceField,
  ChoicesField,
  DateField,
  LongTextField,
  NumberField,
  SelectField,
  TextField,
} from '../../../design/fields/index.js';
import { codeLabel, labelOfField, mustBeAnswered, optionsOf, type Field } from '../../../parts/application/index.js';
import { InfoTypesField } from './info-types-field.js';
import { ListField } from './list-field.js';

interface ApplicationFieldProps {
  readonly field: Field;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly catalogues: Policy['catalogues'];
  readonly errorAt: (pointer: string) => string | undefined;
}

/** Where the answers stand in the body that is sent. */
export const PREFIX = '/fieldPatch';

const MANY = 7;
const textOf = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
/** A number where it is one; else as it was typed: saving judges nothing, and loses nothing. */
const numberOf = (text: string) => (/^\d{1,9}$/.test(text) ? Number(text) : text);
const YES_NO = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

/** One question of the application, as its schema wants it answered. */
export function ApplicationField(props: ApplicationFieldProps) {
  const { field, value, onChange, catalogues, errorAt } = props;
  const pointer = `${PREFIX}${field.pointer}`;
  const { hint, unit, kind, node } = field;
  const common = {
    pointer,
    label: labelOfField(field, catalogues),
    error: errorAt(pointer),
    isOptional: !mustBeAnswered(field),
    ...(hint === undefined ? {} : { hint }),
  };
  switch (kind) {
    case 'statement':
      return <CheckField {...common} isChecked={value === true} onChange={onChange} />;
    case 'yes-no':
      return (
        <ChoiceField
          {...common}
          options={YES_NO}
          value={value === undefined ? undefined : value === true ? 'yes' : 'no'}
          onChange={(chosen) => onChange(chosen === 'yes')}
        />
      );
    case 'number':
      return (
        <NumberField
          {...common}
          {...(unit === undefined ? {} : { unit })}
          value={textOf(value)}
          onChange={(text) => onChange(numberOf(text))}
        />
      );
    case 'date':
      return <DateField {...common} value={textOf(value)} onChange={onChange} />;
    case 'long-text':
      return (
        <LongTextField
          {...common}
          {...(node.maxLength === undefined ? {} : { most: node.maxLength })}
          value={textOf(value)}
          onChange={onChange}
        />
      );
    case 'text':
      if (field.pointer === '/pathway') return <OneOf {...props} common={common} />;
      return <TextField {...common} value={textOf(value)} onChange={onChange} />;
    case 'choice':
      return <OneOf {...props} common={common} />;
    case 'choices':
      return <Several {...props} common={common} />;
    default:
      return <Entries {...props} />;
  }
}

interface CommonProps {
  readonly common: { readonly pointer: string; readonly label: string; readonly error: string | undefined };
}

function OneOf({ field, value, onChange, catalogues, common }: ApplicationFieldProps & CommonProps) {
  const options = optionsOf(field, catalogues);
  const choice = { ...common, options, value: textOf(value), onChange };
  return options.length > MANY ? <SelectField {...choice} /> : <ChoiceField {...choice} />;
}

function Several({ field, value, onChange, catalogues, common }: ApplicationFieldProps & CommonProps) {
  const values = Array.isArray(value) ? (value as string[]) : [];
  return <ChoicesField {...common} options={optionsOf(field, catalogues)} values={values} onChange={onChange} />;
}

function Entries({ field, value, onChange, catalogues, errorAt }: ApplicationFieldProps) {
  if (field.pointer !== '/infoTypes')
    return <ListField {...{ field, value, onChange, catalogues, errorAt }} prefix={PREFIX} />;
  const types = catalogues.codes['infoTypes'] ?? [];
  const options = types.map(({ code, meaning }) => ({
    value: code,
    label: codeLabel(field.list, code),
    description: meaning,
  }));
  return (
    <InfoTypesField
      pointer={`${PREFIX}${field.pointer}`}
      label={field.label}
      options={options}
      value={Array.isArray(value) ? (value as { type: string; direction: string }[]) : []}
      onChange={onChange}
      error={errorAt(`${PREFIX}${field.pointer}`)}
    />
  );
}
