import {
  CLASSIFIED_TYPE,
  STATUTORY_TYPES,
  TLP_LABELS,
  type GrantedCollection,
  type TlpLabel,
} from '@accord/agreements/domain';
import type { AttestedSpan } from './attested.js';
import type { GrantHistory, GrantSpan } from './grant-history.js';
import { ALWAYS, NEVER, type Instant } from './instants.js';
import type { PolicyTimeline } from './policy-timeline.js';

/** What an organization wants to do: receive from NCCIC, or send to it. */
export const ACTS = ['receive', 'send'] as const;
/** One of them. */
export type Act = (typeof ACTS)[number];

/** May an organization receive, or send, information of a type under a label on a collection? */
export interface Question {
  readonly organizationId: string;
  readonly act: Act;
  readonly infoType: string;
  readonly tlp: TlpLabel;
  readonly collectionId: string;
  /** The person for whom it is, where it goes to a named one. */
  readonly recipient?: string;
}

/** What agreements stand on, beside their own grants. */
export interface Ground {
  readonly timeline: PolicyTimeline;
  /** Whether the record of an agreement, and that of its organization, can be read to its end. */
  readonly isReadable: (history: GrantHistory) => boolean;
}

/** An agreement as it stood at an instant. */
export interface Standing {
  readonly table: Ground;
  readonly history: GrantHistory;
  readonly span: GrantSpan;
  /** What its organization had attested. */
  readonly attested: AttestedSpan | undefined;
  readonly at: Instant;
}

/** One agreement, as it stood, and one question. */
export interface Case extends Standing {
  readonly question: Question;
  /** What of its grant the question is about; undefined where it has no such collection. */
  readonly collection: GrantedCollection | undefined;
}

/** Something that has to hold. `until` is when it ends, asked at the instant of the case: it holds as long as that lies ahead. */
export interface Premise<Of> {
  readonly name: PremiseName;
  readonly until: (of: Of) => Instant;
}

const holds = (is: boolean): Instant => (is ? ALWAYS : NEVER);

const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b);

/** What an agreement must be for anything to move under it, in the order in which a loss is told. */
export const PREMISES_OF_AGREEMENT: readonly Premise<Standing>[] = [
  { name: 'record', until: ({ table, history }) => holds(table.isReadable(history)) },
  { name: 'succession', until: ({ history }) => history.supersededAt },
  { name: 'notice', until: ({ span }) => span.noticeUntil },
  { name: 'term', until: ({ span }) => span.termUntil },
  { name: 'suspension', until: ({ span }) => span.suspensionUntil },
  { name: 'standards', until: ({ table, attested, at }) => attested?.until(at, table.timeline) ?? ALWAYS },
];

/** Until when the statutes cover on which an agreement rests. */
export function coverUntil({ table, span, at }: Standing): Instant {
  let until = ALWAYS;
  for (const statute of span.grant.restsOn) until = earlier(until, table.timeline.coverUntil(statute, at));
  return until;
}

/** The label that a collection carries at most. What is RED goes to persons, and to none by a collection. */
const rankOf = (label: TlpLabel): number => TLP_LABELS.indexOf(label);
const MOST = rankOf('AMBER+STRICT');

const waysOf = ({ collection, question: { act } }: Case): readonly string[] =>
  (act === 'receive' ? collection?.receives : collection?.sends) ?? [];

const isCarried = ({ collection, question: { infoType } }: Case): boolean =>
  collection !== undefined && (collection.receives.includes(infoType) || collection.sends.includes(infoType));

/** Every premise of a decision, in the order in which it is looked at: the first that does not hold is the reason. */
export const PREMISES: readonly Premise<Case>[] = [
  { name: 'collection', until: ({ collection }) => holds(collection !== undefined) },
  ...PREMISES_OF_AGREEMENT,
  { name: 'type', until: (of) => holds(isCarried(of)) },
  { name: 'direction', until: (of) => holds(waysOf(of).includes(of.question.infoType)) },
  { name: 'recipient', until: ({ question: { tlp, recipient } }) => holds(tlp !== 'RED' || recipient !== undefined) },
  {
    name: 'ceiling',
    until: ({ collection, question: { tlp } }) =>
      holds(collection !== undefined && rankOf(tlp) <= Math.min(rankOf(collection.tlpCeiling), MOST)),
  },
  {
    name: 'classified-access',
    until: (of) => (of.question.infoType === CLASSIFIED_TYPE ? of.span.accessUntil : ALWAYS),
  },
  {
    name: 'statutory-cover',
    until: (of) => (STATUTORY_TYPES.has(of.question.infoType) ? coverUntil(of) : ALWAYS),
  },
];

/** What can be missing: that there is an agreement at all, or one of the premises. */
export const PREMISE_NAMES = [
  'agreement',
  'collection',
  'record',
  'succession',
  'notice',
  'term',
  'suspension',
  'standards',
  'type',
  'direction',
  'recipient',
  'ceiling',
  'classified-access',
  'statutory-cover',
] as const;
/** The name of one. */
export type PremiseName = (typeof PREMISE_NAMES)[number];
