/** Places and values of an agreement, as a reader of what changed meets them. */
import { wordsOfCode } from './codes.js';
import { count, day, figure, moment } from './dates.js';
import { withinSentence } from './functions.js';
import { labelOf, PRINCIPLES } from './labels.js';
import * as status from './status.js';

const NAMES: Readonly<Record<string, string>> = {
  state: 'State',
  number: 'Number',
  submittedAt: 'Submitted',
  facets: 'Facet',
  intake: 'Intake',
  privacy: 'Privacy',
  classified: 'Classified access',
  signatures: 'Signatures',
  standards: 'Standards',
  risk: 'Risk',
  risks: 'Accepted risk',
  amendment: 'Amendment',
  legalHold: 'Legal hold',
  stoppedTypes: 'Stopped by a lapsed statute',
  statutoryCover: 'Statutory cover',
  application: 'Application',
  revisionNo: 'Version of the application',
  review: 'Review',
  assignments: 'Assignment',
  concurrences: 'Concurrence',
  privacyForm: 'Form D1',
  determination: 'Form D2',
  conditions: 'Condition',
  changes: 'Requested changes',
  terms: 'Terms',
  entitlements: 'Entitlement',
  canRead: 'May receive',
  canWrite: 'May send',
  infoTypes: 'Types of information',
  clauseIds: 'Clauses',
  tlpCeiling: 'TLP ceiling',
  activation: 'In force',
  ending: 'End',
  isao: 'ISAO',
  nccic: 'NCCIC',
};

/** What pages never show of a change: where the reader stands in the record, and ids. */
const UNSHOWN = /^\/(revision|stateSince|id)$|(Id|Digest|digest)$/;

/** Whether a change says something to a reader. */
export const isShownPath = (path: string): boolean => !UNSHOWN.test(path);

const unescape = (part: string) => part.replaceAll('~1', '/').replaceAll('~0', '~');
const isPlace = (part: string) => /^\d+$/.test(part);

const wordsOf = (name: string): string => {
  const words = labelOf(PRINCIPLES, name);
  return words === name.toUpperCase() ? words : words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
};
const nameOf = (name: string): string => NAMES[name] ?? wordsOf(name);

/** A JSON Pointer in words: `/review/concurrences/0` as `Concurrence 1`, `/application/removal/method` as `Application: removal, method`. */
export function placeOf(path: string): string {
  const parts = path.split('/').slice(1).map(unescape);
  const named = parts.reduce<string[]>((names, part) => {
    if (isPlace(part)) names.push(`${names.pop() ?? ''} ${Number(part) + 1}`);
    else names.push(nameOf(part));
    return names;
  }, []);
  const [first = '', ...rest] = named;
  if (rest.length === 0) return first;
  if (first === 'Facet' || first === 'Review') return rest.join(', ');
  return `${first}: ${rest.map(withinSentence).join(', ')}`;
}

const VOCABULARIES: Readonly<Record<string, Readonly<Record<string, { readonly word: string }>>>> = {
  '/state': status.STATES,
  '/facets/intake': status.INTAKE,
  '/facets/privacy': status.PRIVACY,
  '/facets/classified': status.CLASSIFIED,
  '/classified/status': status.CLASSIFIED,
  '/facets/standards': { ...status.STANDARDS, Lapsed: status.NONE_IN_FORCE }, // whether there was one before is not said there
  '/facets/risk': status.RISK,
  '/facets/amendment': status.AMENDMENT,
  '/facets/statutoryCover': status.STATUTORY_COVER,
  '/facets/signatures/isao': status.SIGNATURE,
  '/facets/signatures/nccic': status.SIGNATURE,
};

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
const CODE = /^[A-Z][A-Za-z]+$/;
const MOST_OF_A_LIST = 6;

/** The name of the last thing on a path that is no place in a list. */
const lastNameOf = (path: string): string => path.split('/').findLast((part) => !isPlace(part)) ?? '';

/** A value in one line; nothing where there is none. */
export function valueOf(value: unknown, path = ''): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return figure(value);
  if (typeof value === 'string') return VOCABULARIES[path]?.[value]?.word ?? textOf(value, lastNameOf(path));
  return Array.isArray(value) ? listOf(value, path) : entriesOf(value);
}

function textOf(text: string, name: string): string {
  const words = wordsOfCode(text, name);
  if (words !== undefined) return words;
  if (DATE.test(text)) return day(text);
  if (INSTANT.test(text)) return moment(text);
  return CODE.test(text) ? wordsOf(text) : text;
}

function listOf(values: readonly unknown[], path: string): string {
  if (values.length === 0) return 'none';
  const areShort = values.every((value) => typeof value !== 'object') && values.length <= MOST_OF_A_LIST;
  return areShort ? values.map((value) => valueOf(value, path)).join(', ') : numberOfEntries(values.length);
}

/** The entries of a part, ids and digests left out. */
function entriesOf(part: object): string {
  const entries = Object.entries(part).filter(([name, value]) => isShownPath(`/${name}`) && value !== null);
  return entries
    .slice(0, MOST_OF_A_LIST)
    .map(([name, value]) => `${nameOf(name)}: ${shortOf(value, name)}`)
    .join('; ')
    .replaceAll('.;', ';');
}

const shortOf = (value: unknown, name: string): string =>
  typeof value === 'object' && !Array.isArray(value) && value !== null
    ? partOf(value)
    : (valueOf(value, `/${name}`) ?? 'none');

const numberOfEntries = (number: number): string => count(number, 'entry', 'entries');

/** A part of a part in short: what it is of, where it says so by a code, else how much stands in it. */
function partOf(part: object): string {
  const kind = 'kind' in part && typeof part.kind === 'string' ? wordsOfCode(part.kind, 'kind') : undefined;
  return kind ?? numberOfEntries(Object.keys(part).length);
}
