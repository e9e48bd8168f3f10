import type { Premises } from '../premises.js';
import type { AgreementState } from '../state.js';

type Members = { readonly [field: string]: unknown };

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * JSON Merge Patch (RFC 7396): members of the patch replace those of the target, `null` removes one, objects merge.
 * Neither argument is changed. A member called `__proto__` is ordinary data and never reaches a prototype.
 */
export const applyMergePatch = (target: unknown, patch: unknown): unknown =>
  isMembers(patch) ? mergeMembers(target, patch) : patch;

function mergeMembers(target: unknown, patch: Members): Members {
  const merged = new Map(isMembers(target) ? Object.entries(target) : []);
  for (const [field, value] of Object.entries(patch)) {
    if (value === null) merged.delete(field);
    else merged.set(field, applyMergePatch(merged.get(field), value));
  }
  return Object.fromEntries(merged);
}

/** Escapes a member name for use in a JSON Pointer (RFC 6901). */
export const pointerToken = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** The draft as it stands: the working copy, in `ChangesRequested` at first the application last submitted. */
export const currentDraft = (state: AgreementState, premises: Premises): Members =>
  premises.draft ?? (state.state === 'ChangesRequested' ? state.application : null) ?? {};

/**
 * The whole draft after a merge patch: what the draft store keeps, and what `DraftRevised` carries the digest of.
 * @param patch JSON Merge Patch of the application
 */
export const nextDraft = (state: AgreementState, premises: Premises, patch: Members): Members =>
  mergeMembers(currentDraft(state, premises), patch);

/** JSON Pointers of the top-level fields in which two objects differ, in the order of their names. */
export function changedFields(before: Members, after: Members): readonly string[] {
  const old = new Map(Object.entries(before));
  const now = new Map(Object.entries(after));
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((field) => !sameJson(old.get(field), now.get(field)))
    .toSorted()
    .map((field) => `/${pointerToken(field)}`);
}

/** True when two JSON values are the same, whatever the order of their members. Absent equals absent only. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, at) => sameJson(one, b[at]));
  if (!isMembers(a) || !isMembers(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && sameJson(a[name], b[name]))
  );
}
