/** Publications of the policy in words: where they stand, what they change, and what the clock would do. */
import type { Policy, PolicyEffect } from '../api/types.js';
import { count } from './dates.js';
import { FUNCTIONS, functionsInWords, isGranted, personOf, withinSentence } from './functions.js';
import { INFO_TYPES, labelOf } from './labels.js';
import { placeOf, valueOf } from './paths.js';
import { nameOfValue } from './policy-values.js';
import type { Status } from './status.js';

/** Where a publication stands. */
export const PUBLICATIONS = {
  Proposed: { icon: 'pencil', word: 'Proposed', tone: 'ink' },
  Approved: { icon: 'calendar', word: 'Approved, not yet in effect', tone: 'accent' },
  InEffect: { icon: 'tick', word: 'Has taken effect', tone: 'ok' },
  Withdrawn: { icon: 'arrow-back', word: 'Withdrawn', tone: 'quiet' },
} as const satisfies Readonly<Record<string, Status>>;

/** What a publication changes. */
export const KINDS = {
  Values: 'Policy values',
  Baseline: 'Baseline',
  Clause: 'Text of a clause',
  StatutoryWindow: 'Statutory window',
  Functions: 'Functions of a person',
  Shipped: 'What the policy began with',
} as const;

const ACTS: Readonly<Record<string, string>> = {
  'mark-privacy-review-stale': 'privacy review goes stale',
  'void-signatures': 'signatures become void',
  'suspend-agreement': 'agreement is suspended',
  'suspend-classified-access': 'classified access is suspended',
  'expire-risk-acceptance': 'risk acceptance expires',
  'expire-agreement': 'agreement expires',
  'terminate-agreement': 'agreement ends by notice',
  'withdraw-proposal': 'idle draft is withdrawn',
};

/** What a command of the clock does, in words. */
export const actOfClock = (command: string): string => ACTS[command] ?? command.replaceAll('-', ' ');

/** How often something happens. */
export const timesOf = (n: number): string => (n === 1 ? 'Once' : count(n, 'time'));

/** How many agreements something happens to. */
export const forAgreements = (n: number): string => `for ${count(n, 'agreement')}`;

type Loss = PolicyEffect['items'][number]['losses'][number];

/** What agreements would lose, by its kind. */
export const LOSSES: Readonly<Record<Loss['kind'], string>> = {
  'statutory-cover': 'statutory cover ends, and what rests on it stops',
  'risk-cover': 'a risk needs an acceptance that it does not have',
  standards: 'the standards lapse, and nothing moves any more',
  term: 'the term that was asked for is too long to come into force',
  reviewer: 'a reviewer may not decide any more, and another one is to be assigned',
};

/** What one agreement would lose. */
export function lossInWords({ kind, what }: Loss): string {
  if (kind === 'statutory-cover')
    return `Statutory cover ends: ${what.map((type) => labelOf(INFO_TYPES, type).toLowerCase()).join(', ')} stop`;
  if (kind === 'risk-cover') return `No acceptance, and one is needed: ${what.join(', ')}`;
  if (kind === 'reviewer')
    return `The review waits for another person: ${what.map((name) => withinSentence(personOf(name))).join(', ')}`;
  if (kind === 'term') return `The term that was asked for is longer than ${count(Number(what[0]), 'month')}`;
  return 'The standards lapse: nothing moves any more';
}

interface Titled {
  readonly title: string;
}

/** What has a name of its own in the policy. */
interface Named {
  readonly timers: readonly Titled[];
  readonly pathways: readonly Titled[];
  readonly items: readonly { readonly itemId: string }[];
}

const titles = (named: readonly Titled[]) => named.map(({ title }) => title);

const PERSON = /^\/functionsOfPeople\/(.+)$/;

/** What stood, or is to stand, at a place of the policy; undefined where nothing is said of it. */
export function shownValue(path: string, value: unknown): string | undefined {
  if (PERSON.test(path))
    return Array.isArray(value) ? functionsInWords(value.map(String)) : 'what the provider of identities says';
  return value === undefined ? undefined : (valueOf(value) ?? JSON.stringify(value));
}

/** Functions that a publication gives, to choose from. */
export const GRANTED_OPTIONS = Object.keys(FUNCTIONS)
  .filter(isGranted)
  .map((value) => ({ value, label: personOf(value) }));

/** The place of a change of the policy: timers, pathways and items of the baseline by their names. */
export function changedPlace(path: string, { timers, pathways, items }: Named): string {
  const person = PERSON.exec(path)?.[1];
  if (person !== undefined) return `What ${person} holds`;
  const lists = { timers: titles(timers), pathways: titles(pathways), items: items.map(({ itemId }) => itemId) };
  const found = /^\/(?:baseline\/(?=items\/))?(timers|pathways|items)\/(\d+)(.*)$/.exec(path);
  const [, list, place, rest = ''] = found ?? [];
  const name = isListed(list) ? lists[list][Number(place)] : undefined;
  if (name === undefined) return nameOfValue(path);
  return rest === '' ? name : `${name}, ${placeOf(rest).toLowerCase()}`;
}

const isListed = (list: string | undefined): list is keyof Named =>
  list === 'timers' || list === 'pathways' || list === 'items';

type EvidenceKind = Policy['catalogues']['baseline']['items'][number]['evidenceKind'];

/** What shows that an item of the baseline is met. */
const EVIDENCE_KINDS: Readonly<Record<EvidenceKind, string>> = {
  documentDigest: 'Digest of a document',
  clauseRef: 'Reference of a clause',
  charter: 'Charter',
  procedure: 'Procedure',
  procedureOrTool: 'Procedure or tool',
  roleHolderRefs: 'Who holds the roles',
  statement: 'Statement',
  sampleReport: 'Sample of a report',
  rosterCount: 'Count of a roster',
  attestation: 'Attestation',
  conformanceRun: 'Run of a conformance test',
  url: 'Address on the web',
  schedule: 'Schedule',
  contact: 'Contact',
};

/** Kinds of evidence, to choose from. */
export const EVIDENCE_OPTIONS = Object.entries(EVIDENCE_KINDS).map(([value, label]) => ({ value, label }));

const UNITS: Readonly<Record<string, string>> = {
  businessDays: 'business day',
  days: 'day',
  hours: 'hour',
  months: 'month',
  years: 'year',
};

/** A length of time of the policy. */
export const spanOf = (value: number, unit: string): string =>
  unit === 'percent' ? `${value} %` : count(value, UNITS[unit] ?? unit);

/** How long a timer of the policy runs; undefined where there is none of that name. */
export function lengthOfTimer({ values }: Policy, id: string): string | undefined {
  const timer = values.timers.find((one) => one.id === id);
  return timer && spanOf(timer.value, timer.unit);
}

/** Units of lengths, to choose from. */
export const UNIT_OPTIONS = Object.entries(UNITS).map(([value, one]) => ({ value, label: `${one}s` }));
