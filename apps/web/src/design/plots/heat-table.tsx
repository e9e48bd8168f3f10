interface HeatTableProps {
  readonly caption: string;
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly counts: readonly number[] }[];
}

const SHADES = 5;

/** Counts in the cells of a table, each in one of five shades, none in the lightest: the number says it, the shade shows where to look. */
export function HeatTable({ caption, corner, columns, rows }: HeatTableProps) {
  const most = Math.max(SHADES, ...rows.flatMap(({ counts }) => counts));
  return (
    <table className="risk-matrix heat-table">
      <caption className="for-screen-readers">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, counts }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {counts.map((count, place) => (
              <td key={columns[place]} className={count === 0 ? 'muted' : `heat-${shadeOf(count, most)}`}>
                {count}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const shadeOf = (count: number, most: number): number => 1 + Math.ceil((count / most) * (SHADES - 1));
