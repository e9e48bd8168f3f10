import { Button } from '@trussworks/react-uswds';
import { useQuery } from '@tanstack/react-query';
import { policyQuery } from '../../api/queries.js';
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
  const change = (at: number, part: Partial<SupposedRow>) =>
    onChange(rows.map((row, n) => (n === at ? { ...row, ...part } : row)));
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      {rows.map((row, n) => (
        <Row
          key={n}
          row={row}
          now={places.get(row.path)}
          onChange={(part) => change(n, part)}
          {...(rows.length > 1 ? { onRemove: () => onChange(rows.filter((_, at) => at !== n)) } : {})}
        />
      ))}
      <datalist id="places-of-the-policy">
        {[...places.keys()].map((place) => (
          <option key={place} value={place} />
        ))}
      </datalist>
      <div className="row">
        <button type="submit" className="usa-button" disabled={isPending}>
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

interface RowProps {
  readonly row: SupposedRow;
  readonly now: string | undefined;
  readonly onChange: (part: Partial<SupposedRow>) => void;
  readonly onRemove?: () => void;
}

const Row = ({ row: { path, value }, now, onChange, onRemove }: RowProps) => (
  <div className="row filters suppose">
    <label>
      Place in the policy{now === undefined ? '' : `, now ${now}`}{' '}
      <input
        className="usa-input"
        list="places-of-the-policy"
        value={path}
        onChange={({ target }) => onChange({ path: target.value })}
        required
      />
    </label>
    <label>
      Supposed value{' '}
      <input
        className="usa-input"
        value={value}
        onChange={({ target }) => onChange({ value: target.value })}
        required
      />
    </label>
    {onRemove && (
      <Button type="button" unstyled onClick={onRemove}>
        Leave this one out
      </Button>
    )}
  </div>
);
