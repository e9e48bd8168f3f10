interface Named {
  readonly id: string;
  readonly name: string;
}

interface Under {
  /** Where the first column begins, how wide each is, and how wide the drawing. */
  readonly left: number;
  readonly width: number;
  readonly room: number;
}

const [ROOM_OF_A_NAME, OF_A_LETTER, BETWEEN] = [84, 7.2, 8];

/**
 * The names that stand beneath columns: as many as have room, each from where its column begins. One that would be cut off at
 * the end is moved before it, or left out where another stands there.
 */
export function namesUnder(
  columns: readonly Named[],
  { left, width, room }: Under,
): readonly { readonly id: string; readonly name: string; readonly x: number }[] {
  const each = Math.ceil(ROOM_OF_A_NAME / width);
  const named: { id: string; name: string; x: number }[] = [];
  let taken = 0;
  for (const [place, { id, name }] of columns.entries()) {
    const length = name.length * OF_A_LETTER;
    const x = Math.min(left + place * width, room - length);
    if (place % each !== 0 || x < taken) continue;
    named.push({ id, name, x });
    taken = x + length + BETWEEN;
  }
  return named;
}
