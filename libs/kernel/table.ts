const holdsAll = <Name extends string, Value>(
  names: readonly Name[],
  found: Readonly<Record<string, Value>>,
): found is Readonly<Record<Name, Value>> => names.every((name) => Object.hasOwn(found, name));

/** A table that says something of each of some names. */
export function tableOf<Name extends string, Value>(
  names: readonly Name[],
  valueOf: (name: Name) => Value,
): Readonly<Record<Name, Value>> {
  const table = Object.fromEntries(names.map((name) => [name, valueOf(name)]));
  if (holdsAll(names, table)) return table;
  throw new TypeError('A name is no own member of its table.');
}
