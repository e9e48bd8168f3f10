import { ScrollBox } from '../scroll-box.js';
import { Section } from '../section.js';
import { csvOf, type Cell } from './csv.js';

export interface ChartData {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

interface ChartProps {
  /** What the chart shows, as a sentence. */
  readonly title: string;
  /** What is measured, of what, from when to when. */
  readonly measure: string;
  readonly data: ChartData;
  /** Name of the file with the data. */
  readonly file: string;
  /** What is said where there is nothing to draw: `No decisions in this period; the last was on …`. */
  readonly empty: string;
  /** How old the picture is, where no newer one could be had. */
  readonly age?: string;
  /** The newest stands at the right end: a small screen begins there. */
  readonly isNewestLast?: boolean;
  readonly children: React.ReactNode;
}

/** A drawing under its finding, with its data as a table beneath, and as a file. */
export function Chart({ title, measure, data, file, empty, age, isNewestLast = false, children }: ChartProps) {
  const isEmpty = data.rows.length === 0;
  return (
    <Section title={title} {...(age === undefined ? {} : { aside: age })}>
      <p className="chart-measure">{measure}</p>
      {isEmpty ? (
        <p className="muted">{empty}</p>
      ) : (
        <ScrollBox label={`${title}: drawing`} isNewestLast={isNewestLast}>
          {children}
        </ScrollBox>
      )}
      {!isEmpty && <ChartTable data={data} caption={title} file={file} />}
    </Section>
  );
}

interface ChartTableProps {
  readonly data: ChartData;
  readonly caption: string;
  readonly file: string;
}

/** The data of a drawing, for those who read rather than look. */
export function ChartTable({ data, caption, file }: ChartTableProps) {
  return (
    <details className="chart-table">
      <summary>Data as a table</summary>
      <ScrollBox label={`${caption}: data`}>
        <table className="table">
          <caption className="for-screen-readers">{caption}</caption>
          <thead>
            <tr>
              {data.columns.map((column, place) => (
                <th key={column} scope="col" className={place === 0 ? undefined : 'number'}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.rows.map(([head, ...cells], row) => (
              <tr key={`${row} ${head}`}>
                <th scope="row">{head}</th>
                {cells.map((cell, place) => (
                  <td key={data.columns[place + 1]} className="number">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <SaveAsCsv data={data} file={file} />
    </details>
  );
}

/** Saves exactly what is shown, as CSV. */
export function SaveAsCsv({ data, file }: { readonly data: ChartData; readonly file: string }) {
  const save = () => {
    const address = URL.createObjectURL(new Blob([csvOf(data.columns, data.rows)], { type: 'text/csv' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `${file}.csv`;
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <button type="button" className="usa-button usa-button--unstyled" onClick={save}>
      Save as CSV
    </button>
  );
}
