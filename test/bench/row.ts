/** One measure and its gate: `ours` and `baseline` are medians over the rounds, taken side by side in the same run. */
export interface BenchRow {
  /** Short and stable: `append.c32`. */
  readonly id: string;
  /** What is measured against what, in words. */
  readonly measure: string;
  readonly unit: string;
  readonly ours: number;
  readonly baseline: number;
  /** `ours / baseline` of this row: whoever recomputes it finds the same. */
  readonly ratio: number;
  /** The least and the greatest ratio of a single round: how far the rounds are apart. */
  readonly lowest: number;
  readonly highest: number;
  /** The least ratio that passes; null = shown, not judged. */
  readonly gate: number | null;
  /** The most that ours may be, in the unit of the row, where less is better. */
  readonly most?: number;
  readonly pass: boolean;
}

/** What one round found, in the unit of the row; more is better, but in a row that says how much is the most. */
export interface Round {
  readonly ours: number;
  readonly baseline: number;
}

/** The middle value, or the mean of the two in the middle. @throws {RangeError} when there is none */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  if (upper === undefined || lower === undefined) throw new RangeError('The median of nothing');
  return (upper + lower) / 2;
}

/** Sums up the rounds of one measure. */
export function benchRow(
  about: Pick<BenchRow, 'id' | 'measure' | 'unit' | 'gate' | 'most'>,
  rounds: readonly Round[],
): BenchRow {
  const ratios = rounds.map((round) => round.ours / round.baseline);
  const ours = median(rounds.map((round) => round.ours));
  const baseline = median(rounds.map((round) => round.baseline));
  const ratio = ours / baseline;
  return {
    ...about,
    ours,
    baseline,
    ratio,
    lowest: Math.min(...ratios),
    highest: Math.max(...ratios),
    pass: (about.gate === null || ratio >= about.gate) && (about.most === undefined || ours <= about.most),
  };
}
