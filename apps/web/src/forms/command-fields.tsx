import {
  CheckField,
  ChoiceField,
  DateField,
  LongTextField,
  NumberField,
  RowsField,
  SelectField,
  TextField,
  type Row,
} from '../design/fields/index.js';
import { DigestField } from '../parts/digest-field.js';
import { isObject, type Answers } from '../parts/application/pointers.js';
import { askedFields, type CommandField } from './command-body.js';

interface CommandFieldsProps {
  readonly fields: readonly CommandField[];
  readonly answers: Answers;
  readonly onChange: (pointer: string, answer: unknown) => void;
  readonly errorAt: (pointer: string) => string | undefined;
}

const YES_NO = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

/** Fields of a command, as a table of them says. Those that another answer makes moot are not asked. */
export function CommandFields({ fields, answers, onChange, errorAt }: CommandFieldsProps) {
  const one = (field: CommandField) => (
    <OneField
      key={field.pointer}
      field={field}
      answer={answers[field.pointer]}
      onChange={(answer) => onChange(field.pointer, answer)}
      errorAt={errorAt}
    />
  );
  return groupsOf(askedFields(fields, answers)).map(({ name, members }) =>
    name === undefined ? (
      members.map(one)
    ) : (
      <fieldset key={members[0]?.pointer} className="field-group">
        <legend>{name}</legend>
        {members.map(one)}
      </fieldset>
    ),
  );
}

interface Group {
  readonly name: string | undefined;
  readonly members: readonly CommandField[];
}

/** Neighbors of one group together. */
function groupsOf(fields: readonly CommandField[]): readonly Group[] {
  const groups: { name: string | undefined; members: CommandField[] }[] = [];
  for (const field of fields) {
    const last = groups.at(-1);
    if (last !== undefined && last.name === field.group) last.members.push(field);
    else groups.push({ name: field.group, members: [field] });
  }
  return groups;
}

interface OneFieldProps {
  readonly field: CommandField;
  readonly answer: unknown;
  readonly onChange: (answer: unknown) => void;
  readonly errorAt: (pointer: string) => string | undefined;
}

const DIGEST = 'SHA-256: 64 characters, 0 to 9 and a to f.';
const textOf = (answer: unknown): string => (typeof answer === 'string' ? answer : '');
const rowsOf = (answer: unknown): readonly Row[] => (Array.isArray(answer) ? answer.filter(isObject) : []);

function OneField({ field, answer, onChange, errorAt }: OneFieldProps) {
  const { pointer, label, kind, options = [], isOptional = false, hint, most, earliest, latest } = field;
  const common = { pointer, label, isOptional, error: errorAt(pointer), ...(hint === undefined ? {} : { hint }) };
  const text = textOf(answer);
  switch (kind) {
    case 'rows':
      return <Rows field={field} common={common} answer={answer} onChange={onChange} errorAt={errorAt} />;
    case 'statement':
      return <CheckField {...common} isChecked={answer === true} onChange={onChange} />;
    case 'yes-no':
      return <ChoiceField {...common} options={YES_NO} value={text} onChange={onChange} />;
    case 'choice':
      return <ChoiceField {...common} options={options} value={text} onChange={onChange} />;
    case 'select':
      return <SelectField {...common} options={options} value={text} onChange={onChange} />;
    case 'date':
      return (
        <DateField
          {...common}
          value={text}
          onChange={onChange}
          {...(earliest === undefined ? {} : { earliest })}
          {...(latest === undefined ? {} : { latest })}
        />
      );
    case 'digest':
      return <DigestField {...common} hint={hint ?? DIGEST} value={text} onChange={onChange} />;
    case 'number':
      return <NumberField {...common} value={text} onChange={onChange} />;
    case 'lines':
    case 'long-text':
      return <LongTextField {...common} value={text} onChange={onChange} {...(most === undefined ? {} : { most })} />;
    case 'text':
    default:
      return <TextField {...common} value={text} onChange={onChange} />;
  }
}

interface RowsProps extends OneFieldProps {
  readonly common: { readonly pointer: string; readonly label: string; readonly hint?: string };
}

const Rows = ({ field: { columns = [], one = 'entry' }, common, answer, onChange, errorAt }: RowsProps) => (
  <RowsField {...common} one={one} columns={columns} rows={rowsOf(answer)} onChange={onChange} errorAt={errorAt} />
);
