/** Where the acts of a lane are named beside their marks: only where nothing else stands. */

export interface Placed {
  readonly id: string;
  readonly x: number;
  readonly what: string;
}

export interface LaneLabel {
  readonly id: string;
  readonly side: 'right' | 'left';
}

const OF_A_CHARACTER = 6.6;
const OF_A_MARK = 14;

/**
 * Names beside marks, to the right where there is room before the next one, else to the left.
 * @param acts in their order of time @param left where the lane begins @param right where it ends
 * @param crossings where lines go through the lane: no name stands there
 */
export function laneLabels(
  acts: readonly Placed[],
  left: number,
  right: number,
  crossings: readonly number[] = [],
): readonly LaneLabel[] {
  const labels: LaneLabel[] = [];
  let taken = left;
  for (const [place, { id, x, what }] of acts.entries()) {
    const next = Math.min(acts[place + 1]?.x ?? right + OF_A_MARK, ...crossings.filter((one) => one > x));
    const width = what.length * OF_A_CHARACTER + OF_A_MARK;
    const hasRoomLeft = x - width > Math.max(taken, ...crossings.filter((one) => one <= x));
    taken = x + OF_A_MARK;
    if (x + width < next - OF_A_MARK) {
      labels.push({ id, side: 'right' });
      taken = x + width;
    } else if (hasRoomLeft) labels.push({ id, side: 'left' });
  }
  return labels;
}

/** Where words that stand at the end of a lane end: before the marks that would stand in them. @param marks places of acts */
export function endOfWords(marks: readonly number[], width: number, right: number): number {
  let end = right;
  for (const x of marks.toSorted((one, other) => other - one))
    if (x > end - width - OF_A_MARK && x < end + OF_A_MARK) end = x - OF_A_MARK;
  return end;
}
