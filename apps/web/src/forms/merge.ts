/** Two people, one form: which fields go together by themselves, and between which somebody has to choose. */

export interface FieldConflict {
  readonly field: string;
  readonly yours: unknown;
  readonly theirs: unknown;
}

export interface Merged {
  /** Yours where you alone changed something, else theirs; where both did, yours until one is chosen. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly conflicts: readonly FieldConflict[];
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * Puts what two people changed since the same start together, field by field.
 * @param base what both started from
 */
export function merge(
  base: Readonly<Record<string, unknown>>,
  yours: Readonly<Record<string, unknown>>,
  theirs: Readonly<Record<string, unknown>>,
): Merged {
  const values: Record<string, unknown> = {};
  const conflicts: FieldConflict[] = [];
  for (const field of new Set([...Object.keys(base), ...Object.keys(yours), ...Object.keys(theirs)])) {
    const [before, mine, other] = [base[field], yours[field], theirs[field]];
    const value = isSame(mine, before) ? other : mine;
    if (value !== undefined) values[field] = value;
    if (!isSame(mine, before) && !isSame(other, before) && !isSame(mine, other))
      conflicts.push({ field, yours: mine, theirs: other });
  }
  return { values, conflicts };
}
