import type { Schema } from './documents.js';

/** True if an entry is one that the rule counts. Reads `const`, `enum`, `required` and `properties`: all that rules use. */
export function counts(entry: unknown, rule: Schema): boolean {
  if (rule.const !== undefined && entry !== rule.const) return false;
  if (rule.enum && !rule.enum.some((allowed) => allowed === entry)) return false;
  if (!rule.properties && !rule.required) return true;
  if (entry === null || typeof entry !== 'object') return false;
  const members = new Map<string, unknown>(Object.entries(entry));
  if (rule.required?.some((name) => !members.has(name))) return false;
  return Object.entries(rule.properties ?? {}).every(
    ([name, member]) => typeof member === 'boolean' || !members.has(name) || counts(members.get(name), member),
  );
}

/** What an entry of a rule must say, in words made of the schema alone: `CA-01`, `Met or Gap`. */
export function wordsOf(rule: Schema): string[] {
  if (rule.const !== undefined) return [String(rule.const)];
  if (rule.enum) return [rule.enum.map(String).join(' or ')];
  return Object.values(rule.properties ?? {}).flatMap((member) => (typeof member === 'boolean' ? [] : wordsOf(member)));
}

/** True if the list holds more entries of the `contains` rule than it may; false if it holds too few. */
export function holdsTooMany(list: unknown, { contains, maxContains }: Schema): boolean {
  if (!Array.isArray(list) || !contains || maxContains === undefined) return false;
  return list.filter((entry) => counts(entry, contains)).length > maxContains;
}
