/** Places and values of an agreement, as a reader of what changed meets them. */
import { wordsOfCode } from './codes.js';
import { day, figure, moment } from './dates.js';
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
  privacyReviewedAt: 'Privacy review decided',
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
  foci: 'Foreign ownership, control or influence',
  fociStatus: 'Foreign ownership, control or influence',
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
  if (name === 'fieldPath') return placeOf(text);
  const words = wordsOfCode(text, name);
  if (words !== undefined) return words;
  if (DATE.test(text)) return day(text);
  if (INSTANT.test(text)) return moment(text);
  return CODE.test(text) ? wordsOf(text) : text;
}

/** A list in one line: its entries, of many the first. */
function listOf(values: readonly unknown[], path: string): string {
  if (values.length === 0) return 'none';
  const said = values.slice(0, MOST_OF_A_LIST).map((value) => valueOf(value, path) ?? 'none');
  const more = values.length > MOST_OF_A_LIST ? [`and ${values.length - MOST_OF_A_LIST} more`] : [];
  const areParts = values.some((value) => typeof value === 'object');
  return [...said, ...more].join(areParts ? ' / ' : ', ').replaceAll('. /', ' /');
}

/** What a reader is shown of a part: ids and digests left out, and what is not there. */
const shownOf = (part: object): readonly (readonly [string, unknown])[] =>
  Object.entries(part).filter(([name, value]) => isShownPath(`/${name}`) && value !== null && value !== undefined);

/** A part in one line. */
function entriesOf(part: object): string {
  const shown = shownOf(part);
  const said = shown.slice(0, MOST_OF_A_LIST).map(([name, value]) => `${nameOf(name)}: ${shortOf(value, name)}`);
  const more = shown.length > MOST_OF_A_LIST ? [`and ${shown.length - MOST_OF_A_LIST} more`] : [];
  return [...said, ...more].join('; ').replaceAll('.;', ';');
}

const shortOf = (value: unknown, name: string): string =>
  typeof value === 'object' && !Array.isArray(value) && value !== null
    ? partOf(value)
    : (valueOf(value, `/${name}`) ?? 'none');

/** What a part is of, where it says so by a code. */
const kindOf = (part: object): string | undefined =>
  'kind' in part && typeof part.kind === 'string' ? wordsOfCode(part.kind, 'kind') : undefined;

/** A part of a part in short: what it is of, else what stands in it. */
const partOf = (part: object): string =>
  kindOf(part) ??
  shownOf(part)
    .map(([name, value]) => `${withinSentence(nameOf(name))} ${shortOf(value, name)}`)
    .join(', ');

/** A value with all its parts, each as a line of its own. */
export interface Said {
  /** What it is of, in a part: `Due on`. */
  readonly name?: string;
  /** In one line; absent where all is in the parts. */
  readonly text?: string;
  readonly parts?: readonly Said[];
}

/** What an entry of a list is about, in the order in which they are looked for. */
const HEADS = ['fieldPath', 'principle', 'check', 'office', 'function', 'party', 'text', 'type', 'itemId'];

/** A value as it is read, with nothing left out but ids and digests; nothing where there is none. */
export function saidOf(value: unknown, path = ''): Said | undefined {
  if (typeof value !== 'object' || value === null) {
    const text = valueOf(value, path);
    return text === undefined ? undefined : { text };
  }
  if (!Array.isArray(value)) return partSaid(value);
  const areShort = value.length <= MOST_OF_A_LIST && value.every((one) => typeof one !== 'object');
  return areShort ? { text: listOf(value, path) } : { parts: value.flatMap((one) => entrySaid(one, path) ?? []) };
}

function partSaid(part: object): Said {
  const kind = kindOf(part);
  if (kind !== undefined) return { text: kind };
  return {
    parts: shownOf(part).map(([name, value]) => Object.assign({ name: nameOf(name) }, saidOf(value, `/${name}`))),
  };
}

/** An entry of a list: what it is about, then what is said of that. */
function entrySaid(entry: unknown, path: string): Said | undefined {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return saidOf(entry, path);
  const values = new Map<string, unknown>(Object.entries(entry));
  const head = HEADS.find((name) => typeof values.get(name) === 'string');
  if (head === undefined) return partSaid(entry);
  const about = valueOf(values.get(head), `/${head}`);
  values.delete(head);
  const { parts = [] } = partSaid(Object.fromEntries(values));
  return { ...(about === undefined ? {} : { text: about }), ...(parts.length === 0 ? {} : { parts }) };
}
