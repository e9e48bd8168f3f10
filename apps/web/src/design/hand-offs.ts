/** Where lines lead from each act of a swimlane to the next one of somebody else. */
import type { MarkKind } from '../words/events.js';

interface Acts {
  readonly acts: readonly { readonly id: string; readonly at: string; readonly mark: MarkKind }[];
}

interface End {
  /** Which lane, from above. */
  readonly place: number;
  readonly x: number;
}

export interface HandOff {
  /** Of the act to which it leads. */
  readonly id: string;
  readonly from: End;
  readonly to: End;
}

/** Half of a mark, half of a lane, and how round a corner is. */
const [MARK, HALF, ROUND] = [9, 22, 6];

/** From each act to the next one of somebody else, refusals aside: they lead nowhere. */
export function handOffsOf(lanes: readonly Acts[], xOf: (at: string) => number): readonly HandOff[] {
  const acts = lanes
    .flatMap((lane, place) => lane.acts.map((act) => ({ ...act, place })))
    .filter(({ mark }) => mark !== 'refused')
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  return acts.slice(1).flatMap(({ id, place, at }, index) => {
    const before = acts[index];
    if (before === undefined || before.place === place) return [];
    return [{ id, from: { place: before.place, x: xOf(before.at) }, to: { place, x: xOf(at) } }];
  });
}

/** Where lines go through a lane in which they neither begin nor end. */
export const crossingsOf = (handOffs: readonly HandOff[], place: number): readonly number[] =>
  handOffs
    .filter(({ from, to }) => place > Math.min(from.place, to.place) && place < Math.max(from.place, to.place))
    .map(({ to }) => to.x);

/**
 * Out of a lane, along its edge, where no words stand, and straight to the act: one goes on where another ends, so that no two
 * lie upon each other.
 */
export function pathOf({ from, to }: HandOff, yOf: (place: number) => number): string {
  const way = to.place > from.place ? 1 : -1;
  const [start, edge, end] = [yOf(from.place) + way * MARK, yOf(from.place) + way * HALF, yOf(to.place) - way * MARK];
  const round = Math.min(ROUND, (to.x - from.x) / 2);
  const [x1, x2] = [from.x.toFixed(1), to.x.toFixed(1)];
  const [leaves, arrives] = [(from.x + round).toFixed(1), (to.x - round).toFixed(1)];
  return (
    `M${x1} ${start}V${edge - way * round}Q${x1} ${edge} ${leaves} ${edge}` +
    `H${arrives}Q${x2} ${edge} ${x2} ${edge + way * round}V${end}`
  );
}
