import { Button } from '@trussworks/react-uswds';
import { CheckField, SelectField, type Option } from './choice-field.js';
import { fieldId } from './field-id.js';
import { DateField, LongTextField, TextField } from './text-field.js';

/** One thing that is said of each entry. */
export interface Column {
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'long-text' | 'date' | 'choice' | 'yes-no';
  readonly options?: readonly Option[];
}
export type Row = Readonly<Record<string, unknown>>;

interface RowsFieldProps {
  readonly pointer: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What one of them is called: `milestone`. */
  readonly one: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly onChange: (rows: readonly Row[]) => void;
  readonly errorAt: (pointer: string) => string | undefined;
}

/** `a milestone`, `an exchange`. */
const withArticle = (one: string): string => `${/^[aeiou]/.test(one) ? 'an' : 'a'} ${one}`;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A list of entries, each of a few fields: one adds and takes away. */
export function RowsField({ pointer, label, hint, one, columns, rows, onChange, errorAt }: RowsFieldProps) {
  const change = (place: number, part: Row) =>
    onChange(rows.map((row, other) => (other === place ? { ...row, ...part } : row)));
  const fresh = Object.fromEntries(columns.map(({ name, kind }) => [name, kind === 'yes-no' ? false : '']));
  const error = errorAt(pointer);
  return (
    <fieldset className="rows" id={fieldId(pointer)} tabIndex={-1}>
      <legend className="usa-legend">{label}</legend>
      {hint !== undefined && <span className="usa-hint">{hint}</span>}
      {error !== undefined && <p className="usa-error-message">{error}</p>}
      {rows.map((row, place) => (
        <div
          key={`${pointer}/${String(place)}`}
          className="entry-row"
          role="group"
          aria-label={`${capital(one)} ${place + 1}`}
        >
          {columns.map((column) => (
            <Cell
              key={column.name}
              column={column}
              pointer={`${pointer}/${place}/${column.name}`}
              value={row[column.name]}
              error={errorAt(`${pointer}/${place}/${column.name}`)}
              onChange={(value) => change(place, { [column.name]: value })}
            />
          ))}
          <Button type="button" unstyled onClick={() => onChange(rows.filter((_row, other) => other !== place))}>
            Remove {one} {place + 1}
          </Button>
        </div>
      ))}
      <Button type="button" outline className="small-button" onClick={() => onChange([...rows, fresh])}>
        Add {rows.length === 0 ? withArticle(one) : `another ${one}`}
      </Button>
    </fieldset>
  );
}

interface CellProps {
  readonly column: Column;
  readonly pointer: string;
  readonly value: unknown;
  readonly error: string | undefined;
  readonly onChange: (value: unknown) => void;
}

function Cell({ column: { kind, label, options = [] }, pointer, value, error, onChange }: CellProps) {
  const field = { pointer, label, error };
  if (kind === 'yes-no') return <CheckField {...field} isChecked={value === true} onChange={onChange} />;
  const text = typeof value === 'string' ? value : '';
  if (kind === 'choice') return <SelectField {...field} options={options} value={text} onChange={onChange} />;
  if (kind === 'date') return <DateField {...field} value={text} onChange={onChange} />;
  if (kind === 'long-text') return <LongTextField {...field} value={text} onChange={onChange} />;
  return <TextField {...field} value={text} onChange={onChange} />;
}
