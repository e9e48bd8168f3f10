/** Where the names of what ends stand: beside their marks, and never one over another. */

interface Placed {
  /** Of the mark, from the left. */
  readonly x: number;
  /** About how many letters stand beside it. */
  readonly letters: number;
}

/** Where one of them stands: in which row, and on which side of its mark. */
export interface Place {
  readonly row: number;
  readonly isLeft: boolean;
}

const LETTER = 7.5;
const GAP = 24;

/** Puts each into the first row that has room for it. @param width of the drawing: what would reach beyond it stands at the left */
export function placesOf(placed: readonly Placed[], width: number): readonly Place[] {
  const taken: (readonly [from: number, to: number])[][] = [];
  return placed.map(({ x, letters }) => {
    const long = letters * LETTER + GAP;
    const isLeft = x + long > width;
    const [from, to] = isLeft ? [x - long, x + GAP / 2] : [x - GAP / 2, x + long];
    const free = taken.findIndex((row) => row.every((other) => to <= other[0] || from >= other[1]));
    const row = free === -1 ? taken.length : free;
    taken[row] = [...(taken[row] ?? []), [from, to]];
    return { row, isLeft };
  });
}
