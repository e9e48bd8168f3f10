import { isLocalDate } from '@accord/kernel';
import { Pointer } from 'rfc6902';
import { type Application, TLP_LABELS } from '../application.js';
import { changedFields, sameJson } from '../drafting/draft.js';
import type { MaterialityRule, PolicyFacts } from '../premises.js';

/** What a change of one field means for reviews that were already passed. */
export type Materiality = 'privacy' | 'classified' | 'both' | 'none';

/** One field that a resubmission changed, with what the change means for reviews that were passed. */
export interface FieldChange {
  readonly path: string;
  readonly materiality: Materiality;
}

const isContainer = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null;

/** The value at a JSON Pointer; `undefined` when nothing stands there. Looks at own members only. */
export function valueAt(document: unknown, pointer: string): unknown {
  let value: unknown = document;
  for (const name of Pointer.fromJSON(pointer).tokens.slice(1)) {
    if (!isContainer(value) || !Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  return value;
}

const tlpRank = (value: unknown): number => TLP_LABELS.findIndex((label) => label === value);

/** Whether one value is higher than another: TLP labels by rank, numbers by size, dates by day. Null: no order. */
function isHigher(now: unknown, old: unknown): boolean | null {
  if (typeof now === 'number' && typeof old === 'number') return now > old;
  if (typeof now !== 'string' || typeof old !== 'string') return null;
  if (tlpRank(now) >= 0 && tlpRank(old) >= 0) return tlpRank(now) > tlpRank(old);
  return isLocalDate(now) && isLocalDate(old) ? now > old : null;
}

/** True when a field changed in the direction that counts. Where no direction can be told, every change counts. */
export function isMaterialAt(rule: MaterialityRule, before: Application, after: Application): boolean {
  const [old, now] = [valueAt(before, rule.path), valueAt(after, rule.path)];
  if (sameJson(old, now)) return false;
  const higher = rule.when === 'any' ? null : isHigher(now, old);
  return higher === null || higher === (rule.when === 'up');
}

/** True when a change from one application to another counts by one of the rules. */
export const isMaterial = (rules: readonly MaterialityRule[], before: Application, after: Application): boolean =>
  rules.some((rule) => isMaterialAt(rule, before, after));

/** True when a field covers a place: it is that, or lies above it. */
export const covers = (field: string, path: string): boolean => path === field || path.startsWith(`${field}/`);

const materialityOf = (privacy: boolean, classified: boolean): Materiality => {
  if (privacy) return classified ? 'both' : 'privacy';
  return classified ? 'classified' : 'none';
};

/**
 * What a resubmission changed: the pointers of the policy's materiality rules where they count, otherwise the top-level
 * field (rules.md#materiality).
 */
export function applicationDiff(
  before: Application,
  after: Application,
  materiality: PolicyFacts['materiality'],
): readonly FieldChange[] {
  return changedFields(before, after).flatMap((field) => {
    const material = (rules: readonly MaterialityRule[]) =>
      rules.filter((rule) => covers(field, rule.path) && isMaterialAt(rule, before, after)).map((rule) => rule.path);
    const [privacy, classified] = [material(materiality.privacy), material(materiality.classified)];
    const paths = [...new Set([...privacy, ...classified])].toSorted();
    if (paths.length === 0) return [{ path: field, materiality: 'none' as const }];
    return paths.map((path) => ({
      path,
      materiality: materialityOf(privacy.includes(path), classified.includes(path)),
    }));
  });
}

/** True when a change reopens the privacy review. */
export const isPrivacyMaterial = (diff: readonly FieldChange[]): boolean =>
  diff.some(({ materiality }) => materiality === 'privacy' || materiality === 'both');

/** True when a change reopens the classified determination. */
export const isClassifiedMaterial = (diff: readonly FieldChange[]): boolean =>
  diff.some(({ materiality }) => materiality === 'classified' || materiality === 'both');
