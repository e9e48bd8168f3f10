/** Events that one command recorded are one act: the replay stops once for them. */

interface OfACommand {
  readonly commandId: string | null;
}

/** Puts neighbors of the same command together, in their order. */
export function groupActs<Item extends OfACommand>(items: readonly Item[]): readonly (readonly Item[])[] {
  const acts: Item[][] = [];
  for (const item of items) {
    const last = acts.at(-1);
    const isSameAct = item.commandId !== null && last?.[0]?.commandId === item.commandId;
    if (isSameAct && last !== undefined) last.push(item);
    else acts.push([item]);
  }
  return acts;
}

/** Places of labels that have room beside each other: the first, the last, and some between. */
export function placesOfLabels(count: number, most: number): ReadonlySet<number> {
  const step = Math.max(1, Math.ceil((count - 1) / most));
  const places = Array.from({ length: count }, (_none, place) => place).filter((place) => place % step === 0);
  const kept = places.filter((place) => place === count - 1 || count - 1 - place >= step);
  return new Set(count === 0 ? [] : [...kept, count - 1]);
}
