import { Button } from '@trussworks/react-uswds';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { policyQuery } from '../../api/queries.js';
import { ErrorSummary, TextField, type FormError } from '../../design/fields/index.js';
import { nameOfValue } from '../../words/policy-values.js';
import { placesOf } from './policy-places.js';
import { MOST_ROWS, type SupposedRow } from './supposed-rows.js';

interface SupposedFormProps {
  readonly rows: readonly SupposedRow[];
  readonly onChange: (rows: readonly SupposedRow[]) => void;
  readonly onSend: () => void;
  readonly isPending: boolean;
}

/** Values that are supposed together: a row for each, with the places that there are and what stands there now. */
export function SupposedForm({ rows, onChange, onSend, isPending }: SupposedFormProps) {
  const policy = useQuery(policyQuery());
  const places = placesOf(policy.data?.values);
  const { wrong, errorAt, isReady } = useMissing(rows);
  return (
    <form
      className="stack"
      noValidate
      aria-busy={isPending}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady() && !isPending) onSend();
      }}
    >
      <ErrorSummary {...wrong} />
      {rows.map((row, n) => (
        <Row
          key={n}
          at={n}
          row={row}
          errorAt={errorAt}
          now={places.get(row.path)}
          onChange={(part) => onChange(changed(rows, n, part))}
          {...(rows.length > 1 ? { onRemove: () => onChange(rows.filter((_, at) => at !== n)) } : {})}
        />
      ))}
      <Places of={[...places.keys()]} />
      <div className="row">
        <button type="submit" className="usa-button">
          Make them again
        </button>
        {rows.length < MOST_ROWS && (
          <Button type="button" outline onClick={() => onChange([...rows, { path: '', value: '' }])}>
            Suppose one more value
          </Button>
        )}
      </div>
    </form>
  );
}

const Places = ({ of }: { readonly of: readonly string[] }) => (
  <datalist id="places-of-the-policy">
    {of.map((place) => (
      <option key={place} value={place} label={nameOfValue(place)} />
    ))}
  </datalist>
);

interface Wrong {
  readonly errors: readonly FormError[];
  readonly attempt: number;
}

/** What is missing is told once somebody sends it. */
function useMissing(rows: readonly SupposedRow[]) {
  const [wrong, setWrong] = useState<Wrong>(NOTHING_WRONG);
  const isReady = (): boolean => {
    const errors = rows.flatMap(missingIn);
    setWrong(({ attempt }) => ({ errors, attempt: errors.length === 0 ? attempt : attempt + 1 }));
    return errors.length === 0;
  };
  const errorAt = (pointer: string) => wrong.errors.find((error) => error.pointer === pointer)?.message;
  return { wrong, errorAt, isReady };
}

const changed = (rows: readonly SupposedRow[], at: number, part: Partial<SupposedRow>) =>
  rows.map((row, n) => (n === at ? { ...row, ...part } : row));

const NOTHING_WRONG = { errors: [], attempt: 0 };
const pointerOf = (at: number, name: keyof SupposedRow): string => `/changes/${at}/${name}`;

/** What has to be written before it can be asked. */
const missingIn = (row: SupposedRow, at: number): readonly FormError[] =>
  (['path', 'value'] as const)
    .filter((name) => row[name].trim() === '')
    .map((name) => ({ pointer: pointerOf(at, name), message: 'This is needed.' }));

interface RowProps {
  readonly at: number;
  readonly row: SupposedRow;
  readonly now: string | undefined;
  readonly errorAt: (pointer: string) => string | undefined;
  readonly onChange: (part: Partial<SupposedRow>) => void;
  readonly onRemove?: () => void;
}

const Row = ({ at, row: { path, value }, now, errorAt, onChange, onRemove }: RowProps) => (
  <div className="row suppose">
    <TextField
      pointer={pointerOf(at, 'path')}
      label="Place in the policy"
      hint={now === undefined ? 'Choose one of the list.' : nameOfValue(path)}
      error={errorAt(pointerOf(at, 'path'))}
      list="places-of-the-policy"
      value={path}
      onChange={(written) => onChange({ path: written })}
    />
    <TextField
      pointer={pointerOf(at, 'value')}
      label="Supposed value"
      hint={now === undefined ? 'In place of what stands there.' : `Now ${now}.`}
      error={errorAt(pointerOf(at, 'value'))}
      value={value}
      onChange={(written) => onChange({ value: written })}
    />
    {onRemove && (
      <Button type="button" unstyled onClick={onRemove}>
        Leave this one out
      </Button>
    )}
  </div>
);
