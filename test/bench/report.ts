import type { BenchRow } from './row.js';
import type { HttpBenchRow } from './http.bench.js';

const amount = (value: number): string => (value >= 100 ? Math.round(value).toLocaleString('en-US') : value.toFixed(2));

const latencyOf = (row: BenchRow | HttpBenchRow): string =>
  'p50' in row
    ? `p50 ${row.p50.toFixed(1)} ms, p99 ${row.p99.toFixed(1)} ms; baseline ${row.baselineP50.toFixed(1)} and ${row.baselineP99.toFixed(1)} ms`
    : '';

/** The rows as a table for people, with the machine they were measured on. */
export function tableOfRows(rows: readonly BenchRow[], machine: Readonly<Record<string, string | number>>): string {
  const header = ['measure', 'ours', 'baseline', 'unit', 'ratio', 'range', 'gate', ''];
  const lines = rows.map((row) => [
    row.id,
    amount(row.ours),
    amount(row.baseline),
    row.unit,
    `${row.ratio.toFixed(2)}x`,
    `${row.lowest.toFixed(2)}–${row.highest.toFixed(2)}`,
    row.gate === null ? '–' : `${row.gate.toFixed(2)}x`,
    row.gate === null ? '' : row.pass ? 'pass' : 'FAIL',
  ]);
  const widths = header.map((title, column) =>
    Math.max(...[header, ...lines].map((line) => line[column]!.length), title.length),
  );
  const text = [header, ...lines].map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
  const notes = rows.map((row) => `${row.id}: ${row.measure}. ${latencyOf(row)}`.trim());
  const about = Object.entries(machine).map(([name, value]) => `${name} ${value}`);
  return `${[...text, '', ...notes, '', about.join(' · ')].join('\n')}\n`;
}
