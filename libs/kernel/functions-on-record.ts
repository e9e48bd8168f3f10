import { isStaffFunction, type FunctionName, type Principal } from './actor.js';

/**
 * Functions that people hold by a record of the house, by subject id: of all but those of organizations exactly these, whatever
 * the provider of identities says. Whoever is not in it holds what the provider says.
 */
export type FunctionsOnRecord = ReadonlyMap<string, readonly FunctionName[]>;

/** A person whom the provider vouches for, with the functions that they hold. */
export function withFunctionsOnRecord(principal: Principal, record: FunctionsOnRecord): Principal {
  const held = record.get(principal.subjectId);
  if (held === undefined) return principal;
  return { ...principal, functions: [...held, ...principal.functions.filter((name) => !isStaffFunction(name))] };
}

/** Everybody who holds one of some functions, by function. @param said who does so as the provider says */
export const holdersOnRecord = (
  functions: readonly FunctionName[],
  said: ReadonlyMap<FunctionName, readonly string[]>,
  record: FunctionsOnRecord,
): ReadonlyMap<FunctionName, readonly string[]> =>
  new Map(functions.map((name) => [name, holdersOf(name, said.get(name) ?? [], record)]));

const holdersOf = (name: FunctionName, said: readonly string[], record: FunctionsOnRecord): readonly string[] => {
  if (!isStaffFunction(name)) return said;
  const named = [...record].flatMap(([subjectId, holds]) => (holds.includes(name) ? [subjectId] : []));
  return [...said.filter((subjectId) => !record.has(subjectId)), ...named].toSorted();
};
