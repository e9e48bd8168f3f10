import type { ReadRow } from './reads.js';

/** What one log was found to cost. */
export interface ScaleResult {
  readonly agreements: number;
  readonly events: number;
  readonly reads: readonly ReadRow[];
  /** Everything that is one number, with its unit in its name. */
  readonly figures: Readonly<Record<string, number>>;
  readonly machine: Readonly<Record<string, string | number>>;
}

const number = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en-US') : value.toFixed(2).replace(/\.?0+$/, '');

/** The result as a page, beside that of a smaller log where there is one. */
export function pageOf(result: ScaleResult, smaller: ScaleResult | null): string {
  const before = new Map(smaller?.reads.map((row) => [row.what, row]));
  const reads = result.reads.map((row) => {
    const other = before.get(row.what);
    const growth = other ? `${(row.p50 / other.p50).toFixed(2)}×` : '–';
    return `| ${row.what} | ${row.p50.toFixed(1)} | ${row.p99.toFixed(1)} | ${growth} |`;
  });
  const figures = Object.entries(result.figures).map(([name, value]) => {
    const other = smaller?.figures[name];
    return `| ${name} | ${number(value)} | ${other === undefined ? '–' : number(other)} |`;
  });
  const against = smaller ? `against ${number(smaller.agreements)} agreements` : 'against a smaller log';
  return [
    `## ${number(result.agreements)} agreements, ${number(result.events)} events`,
    '',
    Object.entries(result.machine)
      .map(([name, value]) => `${name} ${value}`)
      .join(' · '),
    '',
    `| Read, one at a time | p50 ms | p99 ms | growth of p50 ${against} |`,
    '| --- | ---: | ---: | ---: |',
    ...reads,
    '',
    `| Figure | ${number(result.agreements)} | ${smaller ? number(smaller.agreements) : '–'} |`,
    '| --- | ---: | ---: |',
    ...figures,
    '',
  ].join('\n');
}
