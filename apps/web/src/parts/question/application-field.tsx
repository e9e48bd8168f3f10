import type { Policy } from '../../api/types.js';
import {
  CheckField,
  ChoiceField,
  ChoicesField,
  DateField,
  LongTextField,
  NumberField,
  SelectField,
  TextField,
} from '../../design/fields/index.js';
import {
  codeTyped,
  hintOfField,
  labelOfField,
  mustBeAnswered,
  optionsOf,
  textsOf,
  type Field,
} from '../application/index.js';
import { DigestField } from '../digest-field.js';
import { InfoTypesField } from './info-types-field.js';
import { ListField } from './list-field.js';

export interface ApplicationFieldProps {
  readonly field: Field;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly catalogues: Policy['catalogues'];
  readonly errorAt: (pointer: string) => string | undefined;
  /** Where the answers stand in the body that is sent. */
  readonly prefix: string;
}

const MANY = 7;
const YES_NO = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];
const textOf = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
/** A number where it is one; else as it was typed: saving judges nothing, and loses nothing. */
const numberOf = (text: string) => (/^\d{1,9}$/.test(text) ? Number(text) : text);

function commonOf({ field, catalogues, errorAt, prefix }: ApplicationFieldProps) {
  const hint = hintOfField(field, catalogues);
  return {
    pointer: prefix + field.pointer,
    label: labelOfField(field, catalogues),
    error: errorAt(prefix + field.pointer),
    isOptional: !mustBeAnswered(field),
    ...(hint === undefined ? {} : { hint }),
  };
}

const Statement = (props: ApplicationFieldProps) => (
  <CheckField {...commonOf(props)} isChecked={props.value === true} onChange={props.onChange} />
);

function YesNo(props: ApplicationFieldProps) {
  const { value, onChange } = props;
  const chosen = value === true ? 'yes' : value === false ? 'no' : undefined;
  return (
    <ChoiceField {...commonOf(props)} options={YES_NO} value={chosen} onChange={(one) => onChange(one === 'yes')} />
  );
}

function WholeNumber(props: ApplicationFieldProps) {
  const { field, value, onChange } = props;
  const unit = field.unit === undefined ? {} : { unit: field.unit };
  const change = (text: string) => onChange(numberOf(text));
  return <NumberField {...commonOf(props)} {...unit} value={textOf(value)} onChange={change} />;
}

const Day = (props: ApplicationFieldProps) => (
  <DateField {...commonOf(props)} value={textOf(props.value)} onChange={props.onChange} />
);

function LongText(props: ApplicationFieldProps) {
  const { maxLength } = props.field.node;
  const most = maxLength === undefined ? {} : { most: maxLength };
  return <LongTextField {...commonOf(props)} {...most} value={textOf(props.value)} onChange={props.onChange} />;
}

function OneOf(props: ApplicationFieldProps) {
  const options = optionsOf(props.field, props.catalogues);
  const choice = { ...commonOf(props), options, value: textOf(props.value), onChange: props.onChange };
  return options.length > MANY ? <SelectField {...choice} /> : <ChoiceField {...choice} />;
}

function Several(props: ApplicationFieldProps) {
  const options = optionsOf(props.field, props.catalogues);
  return (
    <ChoicesField {...commonOf(props)} options={options} values={textsOf(props.value)} onChange={props.onChange} />
  );
}

/** A digest is recognized by its form: 64 characters of hex. */
const isDigest = ({ node: { pattern = '' } }: Field) => pattern.includes('{64}');

/** The pathways are data of the policy, so that the schema knows no list of them. */
function Text(props: ApplicationFieldProps) {
  const { field, value, onChange } = props;
  if (field.list !== undefined) return <OneOf {...props} />;
  const OneLine = isDigest(field) ? DigestField : TextField;
  const change = (text: string) => onChange(field.isCode === true ? codeTyped(text) : text);
  return <OneLine {...commonOf(props)} value={textOf(value)} onChange={change} />;
}

const Entries = (props: ApplicationFieldProps) =>
  props.field.pointer === '/infoTypes' ? <InfoTypesField {...props} /> : <ListField {...props} />;

const BY_KIND: Readonly<Record<Field['kind'], React.ComponentType<ApplicationFieldProps>>> = {
  statement: Statement,
  'yes-no': YesNo,
  number: WholeNumber,
  date: Day,
  'long-text': LongText,
  text: Text,
  choice: OneOf,
  choices: Several,
  rows: Entries,
};

/** One question of the application, as its schema wants it answered. */
export function ApplicationField(props: ApplicationFieldProps) {
  const Kind = BY_KIND[props.field.kind];
  return <Kind {...props} />;
}
