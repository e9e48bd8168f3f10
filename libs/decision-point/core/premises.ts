import { CLASSIFIED_TYPE, STATUTORY_TYPES, TLP_LABELS, type TlpLabel } from '@accord/agreements/domain';
import type { GrantHistory } from './grant-history.js';
import { ALWAYS, NEVER, type Instant } from './instants.js';
import type { Offered } from './offers.js';
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

/** What an agreement stood on at an instant: until when each of it holds, or when it was lost. */
export interface Standing {
  readonly table: Ground;
  readonly history: GrantHistory;
  readonly at: Instant;
  readonly supersededAt: Instant;
  readonly noticeUntil: Instant;
  readonly termUntil: Instant;
  readonly suspensionUntil: Instant;
  readonly accessUntil: Instant;
  /** Until when the standards of its organization hold, or their grace; ALWAYS where it never attested any. */
  readonly standardsUntil: Instant;
  /** The statutes on which it rests. */
  readonly restsOn: readonly string[];
}

/** One agreement, as it stood, and one question. */
export interface Case extends Standing {
  readonly question: Question;
  /** What it granted on the collection that the question is about; undefined where it has no such collection. */
  readonly offered: Offered | undefined;
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
  { name: 'succession', until: ({ supersededAt }) => supersededAt },
  { name: 'notice', until: ({ noticeUntil }) => noticeUntil },
  { name: 'term', until: ({ termUntil }) => termUntil },
  { name: 'suspension', until: ({ suspensionUntil }) => suspensionUntil },
  { name: 'standards', until: ({ standardsUntil }) => standardsUntil },
];

/** Until when the statutes cover on which an agreement rests. */
export function coverUntil({ table, restsOn, at }: Standing): Instant {
  let until = ALWAYS;
  for (const statute of restsOn) until = earlier(until, table.timeline.coverUntil(statute, at));
  return until;
}

/** The label that a collection carries at most. What is RED goes to persons, and to none by a collection. */
const rankOf = (label: TlpLabel): number => TLP_LABELS.indexOf(label);
const MOST = rankOf('AMBER+STRICT');

const isCarried = ({ offered, question: { infoType } }: Case): boolean =>
  offered !== undefined && (offered.receives.includes(infoType) || offered.sends.includes(infoType));

const isThatWay = ({ offered, question: { act, infoType } }: Case): boolean =>
  offered !== undefined && (act === 'receive' ? offered.receives : offered.sends).includes(infoType);

/** Every premise of a decision, in the order in which it is looked at: the first that does not hold is the reason. */
export const PREMISES: readonly Premise<Case>[] = [
  { name: 'collection', until: ({ offered }) => holds(offered !== undefined) },
  ...PREMISES_OF_AGREEMENT,
  { name: 'type', until: (of) => holds(isCarried(of)) },
  { name: 'direction', until: (of) => holds(isThatWay(of)) },
  { name: 'recipient', until: ({ question: { tlp, recipient } }) => holds(tlp !== 'RED' || recipient !== undefined) },
  {
    name: 'ceiling',
    until: ({ offered, question: { tlp } }) =>
      holds(offered !== undefined && rankOf(tlp) <= Math.min(rankOf(offered.tlpCeiling), MOST)),
  },
  {
    name: 'classified-access',
    until: (of) => (of.question.infoType === CLASSIFIED_TYPE ? of.accessUntil : ALWAYS),
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
