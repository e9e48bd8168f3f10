/** Members of the policy that are no values: texts, and what names it. */
const NO_VALUES: ReadonlySet<string> = new Set(['version', 'clauses', 'note']);

/** The values of the policy by their place (a JSON Pointer), as far as they are a number, a word, or yes or no. */
export function placesOf(values: unknown): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  const look = (value: unknown, place: string): void => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [name, one] of Object.entries(value))
        if (place !== '' || !NO_VALUES.has(name)) look(one, `${place}/${name}`);
    } else if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean')
      places.set(place, `${value}`);
  };
  look(values, '');
  return places;
}
