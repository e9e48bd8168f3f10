import { Pointer } from 'rfc6902';
import { canonicalJson, isJsonObject } from '@accord/kernel';
import type { Premises } from '../premises.js';
import type { AgreementState } from '../state.js';

type Members = { readonly [field: string]: unknown };

/**
 * JSON Merge Patch (RFC 7396): members of the patch replace those of the target, `null` removes one, objects merge.
 * Neither argument is changed. Members called `__proto__`, `constructor` or `hasOwnProperty` are ordinary data and never
 * reach a prototype. (The package for it leaves out what comes after the first two, and throws at the third.)
 */
export const applyMergePatch = (target: unknown, patch: unknown): unknown =>
  isJsonObject(patch) ? mergeMembers(target, patch) : patch;

function mergeMembers(target: unknown, patch: Members): Members {
  const merged = new Map<string, unknown>(isJsonObject(target) ? Object.entries(target) : []);
  for (const [field, value] of Object.entries(patch)) {
    if (value === null) merged.delete(field);
    else merged.set(field, applyMergePatch(merged.get(field), value));
  }
  return Object.fromEntries(merged);
}

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
    .map((field) => new Pointer(['', field]).toString());
}

/** True when two JSON values are the same, whatever the order of their members. Absent equals absent only. */
export const sameJson = (a: unknown, b: unknown): boolean =>
  a === b || (a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b));
