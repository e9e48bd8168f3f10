import type { Grant } from '@accord/agreements/domain';
import { GrantTable, PolicyTimeline, type AttestedFact, type Question } from '@accord/decision-point/core';
import { positionOf } from '@accord/event-store';
import { addDays, derivedId, type LocalDate } from '@accord/kernel';
import { editionsOf, PolicyBook } from '@accord/policy/domain';
import { shippedPublication } from '@accord/policy';
import { randomFrom } from '../scale/random.js';

const TYPES = ['CyberThreatIndicator', 'DefensiveMeasure', 'IncidentReport', 'Warning', 'ClassifiedContext'] as const;
const LABELS = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'] as const;
const FIRST_DAY: LocalDate = '2025-01-01';
const SEED = 20_161_003;
const STATUTE = 'CISA2015';
/** Later than any instant that is asked of. */
const FAR = Date.parse('2100-01-01T00:00:00Z');

/** What every engine is told of one collection of an agreement: times in milliseconds, labels by their rank. */
export interface Row {
  readonly agreementId: string;
  readonly organizationId: string;
  readonly collectionId: string;
  readonly isActive: boolean;
  readonly begins: number;
  readonly ends: number;
  readonly accessEnds: number;
  readonly standardsEnd: number;
  readonly superseded: number;
  readonly isOfStatute: boolean;
  readonly receives: readonly string[];
  readonly sends: readonly string[];
  readonly ceiling: number;
}

/** A question with the instant of which it is asked. */
export interface Asked {
  readonly question: Question;
  readonly at: number;
  /** Whether the statute is in force then: the others are told. */
  readonly isCovered: boolean;
}

/** Agreements as our own table has them and as rows for other engines, and questions about them. */
export interface Population {
  readonly table: GrantTable;
  /** The rows that can decide a question: those of its organization and its collection. */
  readonly rowsFor: (asked: Asked) => readonly Row[];
  readonly questions: readonly Asked[];
}

/** Rank of a label: the more restrictive, the higher. */
export const rankOf = (label: string): number => LABELS.findIndex((one) => one === label);

/** So many agreements, two or three collections each, five of an organization; and questions of which about half are permitted. */
export function populationOf(agreements: number, questions: number): Population {
  const random = randomFrom(SEED);
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const policy = shippedPublication();
  const book = new PolicyBook(editionsOf({ first: policy, publications: [] }), 0);
  const table = new GrantTable(new PolicyTimeline(book));
  const rows = new Map<string, Row[]>();
  const grants: Grant[] = [];
  for (let n = 0; n < agreements; n += 1) {
    const grant = inventedGrant(n, agreements, random);
    if (table.of(grant.organizationId).length === 0) table.addAttested(attestedBy(grant.organizationId, n));
    grants.push(grant);
    const recordedAt = `${grant.effectiveOn}T15:00:00.000Z`;
    const agreementId = derivedId(`bench/agreement/${n}`);
    table.addGrant({ agreementId, revision: 10, position: positionOf(String(n + 1)), recordedAt, grant });
    for (const row of rowsOf(agreementId, grant, table)) {
      const key = `${row.organizationId} ${row.collectionId}`;
      rows.set(key, [...(rows.get(key) ?? []), row]);
    }
  }
  const asked = Array.from({ length: questions }, (): Asked => {
    const { organizationId, collections, effectiveOn } = one(grants);
    const { collectionId, receives, sends } = one(collections);
    const act = one(['receive', 'send'] as const);
    const granted = act === 'receive' ? receives : sends;
    const infoType = granted.length > 0 && random() < 0.8 ? one(granted) : one(TYPES);
    const at = Date.parse(`${effectiveOn}T16:00:00Z`) + Math.floor(random() * 400) * 86_400_000;
    const isCovered = table.timeline.coverUntil(STATUTE, at) > at;
    return { question: { organizationId, act, infoType, tlp: one(LABELS.slice(0, 3)), collectionId }, at, isCovered };
  });
  const rowsFor = ({ question }: Asked) => rows.get(`${question.organizationId} ${question.collectionId}`) ?? [];
  return { table, rowsFor, questions: asked };
}

/** An organization attests once, for longer than anybody asks. */
const attestedBy = (organizationId: string, n: number): AttestedFact => ({
  organizationId,
  revision: 0,
  position: positionOf(String(n + 1)),
  recordedAt: `${FIRST_DAY}T00:00:00.000Z`,
  attestation: {
    baselineVersion: '2016.1',
    answers: [{ itemId: 'CA-01', answer: 'Met' }],
    validUntil: addDays(FIRST_DAY, 700),
    lapsed: false,
    withdrawnItemIds: [],
    withdrawals: [],
  },
});

function inventedGrant(n: number, agreements: number, random: () => number): Grant {
  const some = (share: number): readonly string[] => TYPES.filter(() => random() < share);
  const effectiveOn = addDays(FIRST_DAY, Math.floor(random() * 300));
  return {
    number: `ISA-2025-${String(n).padStart(5, '0')}`,
    organizationId: derivedId(`bench/organization/${Math.floor(random() * Math.ceil(agreements / 5))}`),
    state: random() < 0.95 ? 'Active' : 'Suspended',
    effectiveOn,
    finalDay: addDays(effectiveOn, 200 + Math.floor(random() * 600)),
    endsByNotice: false,
    termsVersion: 1,
    collections: Array.from({ length: 2 + (n % 2) }, (_, at) => ({
      collectionId: `collection-${(n * 7 + at) % 40}`,
      canRead: true,
      canWrite: true,
      receives: some(0.6),
      sends: some(0.5),
      tlpCeiling: LABELS[1 + (n % 3)]!,
    })),
    accessThrough: random() < 0.5 ? addDays(effectiveOn, 300) : null,
    restsOn: random() < 0.5 ? [STATUTE] : [],
  };
}

/** The same grant as rows of attributes. */
function rowsOf(agreementId: string, grant: Grant, table: GrantTable): readonly Row[] {
  const history = table.find(agreementId)!;
  const span = history.newest!;
  const { organizationId, collections, state, restsOn } = grant;
  return collections.map(({ collectionId, receives, sends, tlpCeiling }) => ({
    agreementId,
    organizationId,
    collectionId,
    isActive: state === 'Active',
    begins: span.from,
    ends: Math.min(span.noticeUntil, span.termUntil),
    standardsEnd: history.attested.at(span.from)?.until(span.from, table.timeline) ?? FAR,
    superseded: Number.isFinite(history.supersededAt) ? history.supersededAt : FAR,
    isOfStatute: restsOn.length > 0,
    accessEnds: Number.isFinite(span.accessUntil) ? span.accessUntil : 0,
    receives,
    sends,
    ceiling: rankOf(tlpCeiling),
  }));
}
