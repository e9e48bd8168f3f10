/** Versions of an application, and which two of them a reviewer compares. */
import type { HistoryItem } from '../../../api/types.js';

/** One submission. */
export interface Version {
  /** From 1. */
  readonly number: number;
  /** The event that brought it, as it counts in the stream. */
  readonly revision: number;
  readonly at: string;
}

const SUBMITTED = new Set(['AgreementProposed', 'AgreementResubmitted']);

/** The versions in their order. */
export const versionsOf = (history: readonly HistoryItem[]): readonly Version[] =>
  history.flatMap(({ type, revision, recordedAt, payload }) =>
    SUBMITTED.has(type) && revision !== null
      ? [{ number: Number(payload['revisionNo']), revision, at: recordedAt }]
      : [],
  );

/** The version that stood at an event. */
export const versionAt = (versions: readonly Version[], revision: number): Version | undefined =>
  versions.findLast((version) => version.revision <= revision);

/** The digest of the application as it stood at an event, as the server recorded it. */
export const digestAt = (history: readonly HistoryItem[], until: number): string | undefined => {
  const digests = history.flatMap(({ revision, payload }) => {
    const digest = payload['applicationDigest'];
    return revision !== null && revision <= until && typeof digest === 'string' ? [digest] : [];
  });
  return digests.at(-1);
};

/** Events by which a reviewer says something about a version. */
const REVIEWS = new Set([
  'PrivacyReviewPassed',
  'PrivacyReviewFailed',
  'ConcurrenceRecorded',
  'ChangesRequested',
  'ClassifiedAccessApproved',
  'ClassifiedAccessDenied',
]);

export interface LastReview {
  readonly version: Version;
  readonly at: string;
  /** Theirs, or that of somebody else of the office. */
  readonly isOwn: boolean;
}

interface Reader {
  readonly subjectId: string;
  readonly functions: readonly string[];
}

/** When the reader last said something about the application, else when the office did; nothing where neither has. */
export function lastReviewOf(
  history: readonly HistoryItem[],
  versions: readonly Version[],
  { subjectId, functions }: Reader,
): LastReview | undefined {
  const reviews = history.filter(({ type }) => REVIEWS.has(type));
  const own = reviews.findLast(({ actor }) => actor.subjectId === subjectId);
  const last = own ?? reviews.findLast(({ actor }) => actor.function !== null && functions.includes(actor.function));
  if (last?.revision === undefined || last.revision === null) return undefined;
  const version = versionAt(versions, last.revision);
  return version === undefined ? undefined : { version, at: last.recordedAt, isOwn: last === own };
}

/** What the middle of the page shows. */
export type Way = 'stands' | 'since' | 'two';

export interface Comparison {
  readonly way: Way;
  /** With which it is compared; nothing where it stands alone. */
  readonly from?: Version;
  readonly to: Version;
}

type Words = Readonly<Record<string, string | undefined>>;

const numbered = (versions: readonly Version[], word: string | undefined): Version | undefined =>
  versions.find(({ number }) => String(number) === word);

/**
 * What the words of the address choose. Without any, what changed since the last review where something can have.
 * @param held the version that the reader judges
 */
export function comparisonOf(
  words: Words,
  versions: readonly Version[],
  held: Version,
  last: LastReview | undefined,
): Comparison {
  const isLater = last !== undefined && last.version.number < held.number;
  const way = wayOf(words['view']) ?? (isLater ? 'since' : 'stands');
  if (way === 'since') return last === undefined ? { way, to: held } : { way, from: last.version, to: held };
  if (way === 'stands') return { way, to: held };
  const one = numbered(versions, words['from']) ?? versions.findLast(({ number }) => number < held.number) ?? held;
  const other = numbered(versions, words['to']) ?? held;
  const [from, to] = one.number <= other.number ? [one, other] : [other, one];
  return { way, from, to };
}

const wayOf = (word: string | undefined): Way | undefined =>
  word === 'stands' || word === 'since' || word === 'two' ? word : undefined;
