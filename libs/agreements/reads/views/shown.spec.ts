import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { isIsaoFunction, type FunctionName, type Json, type JsonObject, type StoredEvent } from '@accord/kernel';
import { positionOf, type RecordedEvent } from '@accord/event-store';
import {
  AGREEMENT_EVENT_TYPES,
  agreementDecider,
  toAgreementEvent,
  type AgreementState,
} from '@accord/agreements/domain';
import { recordedLog, wayToActive } from '@accord/agreements/projections/testing';
import { policyFactsAt, shippedBook } from '@accord/policy/testing';
import { agreementView } from './agreement.view.js';
import { AttributedDiff } from './attributed-diff.js';
import { historyItem } from './history.view.js';
import { amendedTermsView, termsView } from './terms.view.js';
import type { Viewer } from './viewer.js';

const AGREEMENT = '6f1c1c1e-0000-4000-8000-000000000002';
const isao: Viewer = { side: 'isao', subjectId: 'officer' };
const others: readonly Viewer[] = [
  { side: 'government', subjectId: 'cm' },
  { side: 'auditor', subjectId: 'au' },
];

/** What is planted at the n-th place: a text, or a number where a number stands. */
const canary = (n: number, old: Json | undefined): string | number =>
  typeof old === 'number' ? 870_612_000 + n : `CANARY-${n}.`;
const sings = (value: unknown): boolean => /CANARY-|870612/.test(JSON.stringify(value));

const golden: readonly { events: readonly StoredEvent[] }[] = JSON.parse(
  readFileSync(new URL('../../domain/testing/golden-events-1.json', import.meta.url), 'utf8'),
);

const recorded = (event: StoredEvent): RecordedEvent => ({
  ...event,
  data: event.data as JsonObject,
  streamId: `agreement-${AGREEMENT}`,
  position: positionOf(String(event.revision + 1)),
});

/** The same life, but that NCCIC is to meet every condition. */
const conditionsOfNccic = (events: readonly RecordedEvent[]): readonly RecordedEvent[] =>
  JSON.parse(JSON.stringify(events).replaceAll('"owner":"ISAO"', '"owner":"NCCIC"')) as RecordedEvent[];

const asRecorded = [...golden.map(({ events }) => events.map(recorded)), recordedLog(wayToActive(AGREEMENT))];
const lives = [...asRecorded, ...asRecorded.map(conditionsOfNccic)];

/** A leaf of a payload: where it stands, as names from the root. */
type Path = readonly string[];

const leavesOf = (value: Json | undefined, path: Path = []): readonly Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, below]) => leavesOf(below, [...path, name]))
    : typeof value === 'boolean' || value === null
      ? []
      : [path];

const at = (value: Json | undefined, path: Path): Json | undefined =>
  path.reduce<Json | undefined>((one, name) => (one as Record<string, Json> | undefined)?.[name], value);

/** The life with something planted at places of one of its events, each time something else. */
function planted(events: readonly RecordedEvent[], revision: number, paths: readonly Path[]): readonly RecordedEvent[] {
  const event = structuredClone(events[revision]!);
  for (const [n, path] of paths.entries()) {
    const parent = at(event.data, path.slice(0, -1)) as Record<string, Json>;
    parent[path.at(-1)!] = canary(n, parent[path.at(-1)!]);
  }
  return events.with(revision, event);
}

const withActor = (event: RecordedEvent, actorSubjectId: string): RecordedEvent => ({
  ...event,
  metadata: { ...event.metadata, actorSubjectId },
});

const everyEnd = (path: string): boolean => path !== '';

/** What is withheld from the ISAO, written from rules.md#who-sees-what alone: by the place in the payload. */
const WITHHELD: Readonly<Record<string, (path: string, data: JsonObject) => boolean>> = {
  IntakeCompleted: (path) => /^checklist\.\d+\.note$/.test(path),
  ReviewerAssigned: (path) => path === 'subjectId' || path === 'assignerReportsTo',
  ReviewerRecused: (path) => path === 'subjectId',
  ConcurrenceRecorded: (path) => path === 'comment',
  PrivacyReviewPassed: (path) => isOfD1(path),
  PrivacyReviewFailed: (path) => isOfD1(path),
  ClassifiedAccessApproved: (path) => !/^(level$|verificationDueOn$|conditions\.)/.test(path),
  ClassifiedAccessDenied: everyEnd,
  ClassifiedAccessReinstated: (path) => path !== 'verificationDueOn',
  AmendmentPrivacyReviewed: (path) => isOfD1(path),
  AmendmentPrivacyReviewFailed: (path) => isOfD1(path),
  AmendmentClassifiedAccessDecided: (path) =>
    !/^(amendmentNo$|decision$|level$|verificationDueOn$|conditions\.|terms\.)/.test(path),
  AmendmentSigned: (path, { party }) => party === 'NCCIC' && /^(certificateFingerprint|witness)/.test(path),
  RiskAccepted: everyEnd,
  RiskAcceptanceExpired: () => true,
  SuspensionRatified: everyEnd,
  AgreementReinstated: (path) => path !== 'basis',
  RiskAcceptanceWithdrawn: everyEnd,
  ConditionDischarged: (path, { owner }) => owner !== 'ISAO' || path.startsWith('evidence'),
  AnnualReviewCompleted: (path) => /^answers\.\d+\.note$/.test(path),
  CorrectionRecorded: (path, { byParty }) => byParty === 'NCCIC' && /^(fieldPath|statedCorrect|reason)$/.test(path),
  LegacyImportVerified: (path) => path === 'note',
  LegalHoldPlaced: everyEnd,
  LegalHoldReleased: everyEnd,
  BreakGlassRequested: everyEnd,
  BreakGlassOpened: everyEnd,
  BreakGlassClosed: everyEnd,
  ReviewDelegated: (path) => path === 'subjectId',
  AssignmentConfirmed: (path) => path === 'subjectId',
  DelegationEnded: (path) => path === 'subjectId',
  SignatureRecorded: (path, { party }) => party === 'NCCIC' && /^(certificateFingerprint|witness)/.test(path),
};

const isOfD1 = (path: string): boolean =>
  /^(formDigest$|findings\.\d+\.(rationale|evidence)|statutoryChecks\.\d+\.locator)/.test(path);

/** True inside a condition that is not the ISAO's to meet. */
const isOfAnothersCondition = (data: JsonObject, path: Path): boolean =>
  path.some((_, depth) => {
    const place = at(data, path.slice(0, depth));
    return (
      typeof place === 'object' && place !== null && 'dueOn' in place && 'owner' in place && place.owner !== 'ISAO'
    );
  });

const isWithheld = ({ type, data }: RecordedEvent, path: Path): boolean =>
  isOfAnothersCondition(data, path) || (WITHHELD[type]?.(path.join('.'), data) ?? false);

/** Whose word a leaf decides: planting something there makes it somebody else's. */
const decides = (path: Path): boolean => ['owner', 'party', 'byParty'].includes(path.at(-1) ?? '');

function statesOf(events: readonly RecordedEvent[]): readonly AgreementState[] {
  let state = agreementDecider.initialState;
  return events.map((event) => (state = agreementDecider.evolve(state, toAgreementEvent(event))));
}

const viewOf = (state: AgreementState, viewer: Viewer) =>
  agreementView({
    agreementId: AGREEMENT,
    state,
    draft: null,
    viewer,
    moment: state.updatedAt!,
    organization: {
      organizationId: state.organizationId,
      legalName: 'One',
      attestation: null,
      appointments: [],
      isEligible: false,
    },
    policy: policyFactsAt(state.updatedAt!),
  });

/** Everything that a viewer can read of a life: the history, the detail at every revision, and what changed between. */
function readsOf(events: readonly RecordedEvent[], viewer: Viewer): readonly unknown[] {
  const views = statesOf(events).map((state) => viewOf(state, viewer));
  const diff = new AttributedDiff();
  views.forEach((view, revision) => diff.add(view as unknown as JsonObject, { type: 'Any', revision }));
  return [events.map((event) => historyItem(event, viewer)), views, diff.changes()];
}

/** Every text of terms that was ever opened. */
function termsOf(events: readonly RecordedEvent[]): readonly unknown[] {
  const states = statesOf(events);
  return events.flatMap((stored, n) => {
    const event = toAgreementEvent(stored);
    const policy = shippedBook.ofVersion('2026.1')!;
    if (event.type === 'TermsOpenedForSignature') return [termsView(states[n - 1]!, AGREEMENT, policy, event.data)];
    const terms = 'terms' in event.data ? event.data.terms : undefined;
    return terms ? [amendedTermsView(states[n]!, AGREEMENT, policy, terms.termsDigest)] : [];
  });
}

/** Every event of every life, with those of its places that are asked for. */
const placesOf = (isWanted: (event: RecordedEvent, path: Path) => boolean) =>
  lives
    .flatMap((events) => events.map((event, revision) => ({ events, event, revision })))
    .map((one) => Object.assign(one, { paths: leavesOf(one.event.data).filter((path) => isWanted(one.event, path)) }))
    .filter(({ paths }) => paths.length > 0);

const withheld = placesOf(isWithheld);
const known = placesOf((event, path) => !isWithheld(event, path) && !decides(path));

/** The places of which nothing is found again in what is shown. */
function missing(shown: unknown, data: JsonObject, paths: readonly Path[]): readonly string[] {
  const text = JSON.stringify(shown);
  const isThere = (n: number, path: Path) => text.includes(String(canary(n, at(data, path))));
  return paths.filter((path, n) => !isThere(n, path)).map((path) => path.join('.'));
}

describe('what the ISAO reads', () => {
  it('is tried on every type of event', () => {
    expect(new Set(lives.flat().map(({ type }) => type))).toEqual(new Set(AGREEMENT_EVENT_TYPES));
    expect(new Set(withheld.map(({ event }) => event.type))).toEqual(new Set(Object.keys(WITHHELD)));
  });

  it('holds nowhere what is withheld from it, now or in any past', () => {
    for (const { events, event, revision, paths } of withheld)
      expect([event.type, readsOf(planted(events, revision, paths), isao).filter(sings)]).toEqual([event.type, []]);
  });

  it('holds the rest of every event', () => {
    for (const { events, event, revision, paths } of known) {
      const item = historyItem(planted(events, revision, paths)[revision]!, isao);
      expect([event.type, missing(item.payload, event.data, paths)]).toEqual([event.type, []]);
    }
  });

  it('is, of what is withheld elsewhere, in the terms no more than the scope that it signs', () => {
    const isSigned = (type: string, path: Path) =>
      /^(ClassifiedAccessApproved|AmendmentClassifiedAccessDecided)$/.test(type) &&
      path.join('.') === 'form.scopeUnclassified';
    for (const { events, event, revision, paths } of withheld) {
      const secret = paths.filter((path) => !isSigned(event.type, path));
      expect([event.type, termsOf(planted(events, revision, secret)).filter(sings)]).toEqual([event.type, []]);
    }
  });

  it('never names who of government acted', () => {
    const isOfNccic = ({ metadata }: RecordedEvent) =>
      metadata['actorFunction'] !== 'clock' && !isIsaoFunction(metadata['actorFunction'] as FunctionName);
    for (const events of lives.filter((life) => life.some(isOfNccic))) {
      const named = events.map((event) => (isOfNccic(event) ? withActor(event, 'CANARY-0.') : event));
      expect(named.some(sings)).toBe(true);
      expect(readsOf(named, isao).filter(sings)).toEqual([]);
    }
  });
});

describe('what government and auditors read', () => {
  it.each(others)('is everything that was submitted: $side', (viewer) => {
    for (const { events, event, revision, paths } of placesOf(({ type }) => type !== 'DraftRevised')) {
      const item = historyItem(planted(events, revision, paths)[revision]!, viewer);
      expect([event.type, missing(item.payload, event.data, paths)]).toEqual([event.type, []]);
    }
  });

  it.each(others)('is nothing of any draft: $side', (viewer) => {
    const drafts = placesOf(({ type }) => type === 'DraftRevised');
    expect(drafts.length).toBeGreaterThan(4);
    for (const { events, revision, paths } of drafts)
      expect(readsOf(planted(events, revision, paths), viewer).filter(sings)).toEqual([]);
  });
});
