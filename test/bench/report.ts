import type { BenchRow } from './row.js';
import type { RequestCost } from './http/http.bench.js';

const amount = (value: number): string => (value >= 100 ? Math.round(value).toLocaleString('en-US') : value.toFixed(2));

const NO_GATE = '–';

/** What the row has to reach, or must not exceed. */
const gateOf = ({ gate, most, unit }: BenchRow): string =>
  most === undefined ? (gate === null ? NO_GATE : `${gate.toFixed(2)}x`) : `≤ ${most} ${unit}`;

/** Lines of cells, each column as wide as its widest cell. */
function aligned(lines: readonly (readonly string[])[]): string[] {
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  return lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
}

/** The rows as a table for people, with the machine they were measured on, and what requests cost where that was measured. */
export function tableOfRows(
  rows: readonly BenchRow[],
  costs: readonly RequestCost[],
  machine: Readonly<Record<string, string | number>>,
): string {
  const header = ['measure', 'ours', 'baseline', 'unit', 'ratio', 'range', 'gate', ''];
  const lines = rows.map((row) => [
    row.id,
    amount(row.ours),
    amount(row.baseline),
    row.unit,
    `${row.ratio.toFixed(2)}x`,
    `${row.lowest.toFixed(2)}–${row.highest.toFixed(2)}`,
    gateOf(row),
    gateOf(row) === NO_GATE ? '' : row.pass ? 'pass' : 'FAIL',
  ]);
  const notes = rows.map((row) => `${row.id}: ${row.measure}.`);
  const about = Object.entries(machine).map(([name, value]) => `${name} ${value}`);
  const text = [...aligned([header, ...lines]), '', ...costTable(costs), ...notes, '', about.join(' · ')];
  return `${text.join('\n')}\n`;
}

function costTable(costs: readonly RequestCost[]): string[] {
  if (costs.length === 0) return [];
  const header = ['request', 'a second', 'p50 ms', 'p99 ms', 'Node CPU ms', 'PostgreSQL CPU ms'];
  const lines = costs.map(({ id, perSecond, p50, p99, node, postgres }) => [
    id,
    ...[perSecond, p50, p99, node, postgres].map(amount),
  ]);
  return [...aligned([header, ...lines]), ''];
}
