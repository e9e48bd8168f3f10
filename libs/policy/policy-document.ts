import type { LocalDate } from '@accord/kernel';
import { codeLists, reasonCodes, type CodeEntry, type ReasonCodes } from '@accord/contract';
import {
  dateOf,
  statutoryCoverAt,
  type Baseline,
  type FunctionsOfPerson,
  type PolicyBook,
  type PolicySet,
  type StatutoryCover,
  type StatutoryWindow,
} from './domain/index.js';

/** What `GET /policy` answers: what is, or was, in force at a moment. */
export interface PolicyDocument {
  /** Version of the set in force, the day from which it is, and the day (New York) of the moment asked for. */
  readonly version: string;
  readonly effectiveFrom: LocalDate;
  readonly asOf: LocalDate;
  /** The numbers, rules and texts of the set; `timers` in the units of the set, `calendar` as rules. */
  readonly values: Omit<PolicySet, 'version' | 'effectiveFrom' | 'statutoryWindows' | 'pathways' | 'clauses'>;
  /** Form templates that may no longer be used until they are reviewed. */
  readonly lockedTemplates: readonly string[];
  readonly catalogues: {
    readonly pathways: PolicySet['pathways'];
    readonly clauses: PolicySet['clauses'];
    readonly baseline: Baseline;
    /** Every code list of the contract by its name. */
    readonly codes: Readonly<Record<string, readonly CodeEntry[]>>;
    /** Reason and cause codes by command, with the body field that carries them. */
    readonly reasons: Readonly<Record<string, ReasonCodes>>;
  };
  /** Who holds exactly which functions, whatever the provider of identities says; absent for those who do not see who that is. */
  readonly functionsOfPeople?: readonly FunctionsOfPerson[];
  readonly windows: {
    /** The windows that cover the day: between two windows there is none. */
    readonly inForce: readonly StatutoryWindow[];
    readonly known: readonly StatutoryWindow[];
    readonly cover: readonly StatutoryCover[];
  };
}

/**
 * The policy document in force at a moment (ISO 8601 with a zone) or on a date; null before the first set. That one is in
 * force as soon as its date begins in UTC, which is before it begins in New York.
 * @throws {RangeError} if the text is neither
 */
export function policyDocumentAt(book: PolicyBook, moment: string): PolicyDocument | null {
  if (new Date(moment).toISOString().slice(0, 10) < book.begins) return null;
  const asOf = dateOf(moment);
  const edition = book.editionOn(asOf);
  const { version, effectiveFrom, statutoryWindows, pathways, clauses, baseline, functionsOfPeople, ...values } =
    edition;
  const form = book.at(asOf).privacyForm;
  return {
    version,
    effectiveFrom,
    asOf,
    values,
    lockedTemplates: form.locked ? [`privacyReviewForm ${form.version}`] : [],
    catalogues: { pathways, clauses, baseline, codes: codeLists, reasons: reasonCodes },
    functionsOfPeople,
    windows: {
      inForce: statutoryWindows.filter((window) => window.from <= asOf && asOf <= window.to),
      known: statutoryWindows,
      cover: statutoryCoverAt(edition, asOf),
    },
  };
}
