import type { Programme } from '../../api/types.js';
import { Chart, StackedBars, type Cell } from '../../design/plots/index.js';
import { count } from '../../words/dates.js';
import { placeOf } from '../../words/paths.js';
import { returnsFinding } from '../../words/programme.js';

/** So many fields are drawn; the table has all. */
const MOST_DRAWN = 8;

const fieldName = (field: string): string => (field === '' ? 'Erased' : placeOf(`/${field}`));

/** How often applications came back, and over which fields. */
export function Returns({ programme: { from, to, returns } }: { readonly programme: Programme }) {
  const { applications, fields, requests, counted } = returns;
  const drawn = fields.slice(0, MOST_DRAWN);
  const rows: readonly (readonly Cell[])[] = [
    ...applications.map((one) => [`Applications that came back ${times(one.returns)}`, one.applications]),
    ...fields.map(({ field, items }) => [`Changes to: ${fieldName(field)}`, items]),
  ];
  return (
    <Chart
      title={returnsFinding(applications)}
      measure={`${count(requests, 'request')} for changes in this period${counted < requests ? `; fields of the newest ${counted}` : ''}. What was to be changed, by field.`}
      file={`returns-${from}-${to}`}
      empty="Nothing was decided in this period, and nothing came back."
      data={{ columns: ['What', 'Number'], rows }}
    >
      {drawn.length === 0 ? (
        <p className="muted">No changes were requested in this period.</p>
      ) : (
        <StackedBars
          id="hatch-returns"
          label="Requested changes by field"
          rows={drawn.map(({ field, items }) => ({
            id: field,
            name: fieldName(field),
            parts: [{ id: 'items', kind: 'four', value: items }],
          }))}
        />
      )}
    </Chart>
  );
}

const times = (returns: number): string =>
  returns === 0 ? 'never' : returns === 1 ? 'once' : returns === 2 ? 'twice' : `${returns} times`;
