import { addDays, derivedId, endOfDay, jsonObjectOf, type LocalDate } from '@accord/kernel';
import { positionOf, type RecordedEvent } from '@accord/event-store';
import { POLICY_STREAM, type FirstPublication } from '@accord/policy/domain';

/** Numbers from 0 (included) to 1 that look random and are the same in every run: mulberry32 over a seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What the invention draws from. */
export const TYPES = ['CyberThreatIndicator', 'DefensiveMeasure', 'IncidentReport', 'ClassifiedContext'] as const;
export const LABELS = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'] as const;
const DIRECTIONS = ['toNCCIC', 'fromNCCIC', 'both'] as const;
const FIRST_DAY = '2025-06-01';
/** Days over which agreements begin. */
const DAYS = 500;

/** Id of an organization, by its number. */
export const organization = (n: number): string => derivedId(`invented/organization/${n}`);
/** Id of an agreement, by its number. */
export const agreement = (n: number): string => derivedId(`invented/agreement/${n}`);

interface Draft {
  readonly streamId: string;
  readonly type: string;
  readonly data: object;
  readonly recordedAt: string;
}

/** Invents the lives of agreements in force: nobody's commands, but everything that their events can say, in any order. */
class Inventor {
  readonly drafts: Draft[] = [];
  private readonly began = new Map<number, LocalDate>();

  constructor(
    private readonly random: () => number,
    private readonly items: readonly string[],
  ) {}

  organization(n: number): void {
    const streamId = `organization-${organization(n)}`;
    for (let day = this.upTo(60); day < DAYS + 600; day += 200 + this.upTo(500)) {
      const on = addDays(FIRST_DAY, day);
      const answers = this.items.map((itemId) => ({ itemId, answer: this.chance(0.1) ? 'NA' : 'Met' }));
      const validUntil = addDays(on, 365);
      this.note(streamId, 'StandardsAttestationRecorded', on, { baselineVersion: '2016.1', answers, validUntil });
      if (this.chance(0.2))
        this.note(streamId, 'StandardsAttestationWithdrawn', addDays(on, 1 + this.upTo(200)), {
          itemIds: [this.one(this.items)],
          cause: 'taken back',
        });
      if (this.chance(0.5))
        this.note(streamId, 'StandardsAttestationLapsed', addDays(validUntil, 1), { itemIds: [], cause: 'Expired' });
    }
  }

  /** A policy that changes its mind: graces that become shorter and longer, a window that comes and one that is cut. */
  policy(first: FirstPublication): void {
    this.note(POLICY_STREAM, 'FirstPolicyPublished', '2025-01-02', first);
    const graces = (days: number) => ({
      baseline: { ...first.baseline, items: first.baseline.items.map((one) => ({ ...one, graceDays: days })) },
    });
    const window = (from: LocalDate, to: LocalDate) => ({
      window: { statute: 'CISA2015', cite: '6 U.S.C. 1501', from, to },
    });
    this.publication('2026.2', '2026-02-01', '2026-03-10', graces(10));
    this.publication('2026.3', '2026-04-01', '2026-06-01', graces(60));
    this.publication('2026.4', '2026-05-04', '2026-07-15', window('2026-02-03', '2026-08-31'));
    this.publication('2026.5', '2026-10-05', '2026-11-20', window('2026-11-12', '2027-09-30'));
    this.publication('2026.6', '2026-10-06', '2026-12-01', graces(0));
    this.publication('2026.7', '2027-01-05', '2027-03-01', graces(45));
    for (const [type, from] of [
      ['StatutoryCoverageLapsed', '2026-09-01'],
      ['StatutoryCoverageRestored', '2026-11-20'],
      ['StatutoryCoverageLapsed', '2027-10-01'],
    ] as const)
      this.note(POLICY_STREAM, type, from, { statute: 'CISA2015', from, affectedCount: 0 });
  }

  private publication(version: string, approvedOn: LocalDate, effectiveFrom: LocalDate, content: object): void {
    const reason = 'Another value.';
    this.note(POLICY_STREAM, 'PublicationProposed', addDays(approvedOn, -2), {
      version,
      effectiveFrom,
      content,
      reason,
    });
    this.note(POLICY_STREAM, 'PublicationApproved', approvedOn, { version });
  }

  agreement(n: number, ofOrganization: number): void {
    const streamId = `agreement-${agreement(n)}`;
    const before = n % 7 === 3 ? this.began.get(n - 1) : undefined;
    const begins = before === undefined ? addDays(FIRST_DAY, this.upTo(DAYS)) : addDays(before, 1 + this.upTo(60));
    this.began.set(n, begins);
    const application = this.application();
    const organizationId = organization(ofOrganization);
    this.note(streamId, 'AgreementDrafted', addDays(begins, -9), { organizationId, agreementForm: 'Standard' });
    this.note(streamId, 'AgreementProposed', addDays(begins, -8), {
      number: `ISA-2026-${String(n).padStart(5, '0')}`,
      revisionNo: 1,
      application,
      applicationDigest: 'aa'.repeat(32),
    });
    if (application.requestedLevel === 'Secret')
      this.note(streamId, 'ClassifiedAccessApproved', addDays(begins, -3), this.access(begins));
    const expiresOn = addDays(begins, 30 + this.upTo(500));
    const supersedes = before === undefined ? {} : { supersedes: agreement(n - 1) };
    this.note(streamId, 'AgreementActivated', begins, {
      effectiveOn: begins,
      ...this.term(expiresOn),
      termsVersion: 1,
      termsDigest: 'bb'.repeat(32),
      entitlements: this.entitlements(application),
      ...supersedes,
    });
    this.life(streamId, begins, expiresOn);
  }

  private life(streamId: string, begins: LocalDate, expiresOn: LocalDate): void {
    let day = begins;
    let end = expiresOn;
    for (let no = 1; no < 9; no += 1) {
      day = addDays(day, 1 + this.upTo(90));
      if (day > end) break;
      const act = this.upTo(8);
      if (act === 0)
        this.note(streamId, 'AgreementSuspended', day, { causeCode: 'SecurityIncident', emergency: false });
      if (act === 1 || act === 2)
        this.note(streamId, 'AgreementReinstated', day, { basis: 'ConditionsMet', evidence: [] });
      if (act === 3)
        this.note(streamId, 'ClassifiedAccessSuspended', day, { causeCode: 'FOCI', effectiveAt: endOfDay(day) });
      if (act === 4) this.note(streamId, 'ClassifiedAccessReinstated', day, this.access(day));
      if (act === 5)
        this.note(streamId, 'ClassifiedAccessRevoked', day, { causeCode: 'FOCI', effectiveAt: endOfDay(day) });
      if (act === 6) end = this.amend(streamId, no, day, end);
      if (act === 7 && this.chance(0.3))
        this.note(streamId, 'TerminationNoticeGiven', day, {
          byParty: 'ISAO',
          effectiveOn: addDays(day, 30),
          reasonCode: 'DeclinedToState',
        });
    }
    // the clock can be late, by days or for good
    if (this.chance(0.6)) this.note(streamId, 'AgreementExpired', addDays(end, 1 + this.upTo(4)), { termsVersion: 1 });
  }

  private amend(streamId: string, amendmentNo: number, day: LocalDate, end: LocalDate): LocalDate {
    const application = this.application();
    const prolonged = this.chance(0.4) ? addDays(end, 100) : null;
    this.note(streamId, 'AmendmentProposed', day, {
      amendmentNo,
      kinds: ['ScopeExpansion'],
      kind: 'ScopeExpansion',
      changes: [],
      requiredGates: [],
      endedWordsOf: [],
      application,
      applicationDigest: 'cc'.repeat(32),
      revisionNo: amendmentNo + 1,
    });
    const effectiveOn = addDays(day, 1);
    this.note(streamId, 'AmendmentTookEffect', effectiveOn, {
      amendmentNo,
      effectiveOn,
      newTermsVersion: amendmentNo + 1,
      newDigest: 'dd'.repeat(32),
      entitlements: this.entitlements(application),
      ...(prolonged ? { newExpiresOn: prolonged, newExpiresAt: endOfDay(prolonged) } : {}),
    });
    return prolonged ?? end;
  }

  private application() {
    const infoTypes = TYPES.filter(() => this.chance(0.7)).map((type) => ({ type, direction: this.one(DIRECTIONS) }));
    return {
      infoTypes,
      tlpCeiling: this.one(LABELS.slice(0, 4)),
      namedRecipients: [],
      requestedLevel: this.chance(0.5) ? 'Secret' : 'None',
      authorityBasis: this.chance(0.5) ? ['6USC659i', '6USC1503'] : ['6USC659i'],
      collections: [],
      channels: [],
      piiCategoriesPossible: [],
      deviations: [],
      baselineVersion: '2016.1',
      baselineAnswers: [],
      clauseChecklist: {},
      signatory: { validUntil: '2030-01-01' },
      requestedTermMonths: 12,
    };
  }

  /** What may be given of an application: not all of it need be. */
  private entitlements({ infoTypes, tlpCeiling }: ReturnType<Inventor['application']>) {
    return ['a', 'b', 'c']
      .filter(() => this.chance(0.7))
      .map((collectionId) => ({
        collectionId,
        canRead: this.chance(0.6),
        canWrite: this.chance(0.6),
        infoTypes: infoTypes.filter(() => this.chance(0.9)).map(({ type }) => type),
        tlpCeiling,
      }));
  }

  private term(expiresOn: LocalDate) {
    return { expiresOn, expiresAt: endOfDay(expiresOn) };
  }

  private access(day: LocalDate) {
    const dueOn = addDays(day, 60 + this.upTo(300));
    return { level: 'Secret', verificationDueOn: dueOn, needRevalidateOn: dueOn, conditions: [], form: {} };
  }

  /** Some time of a day in New York, whatever the season. */
  private note(streamId: string, type: string, day: LocalDate, data: object): void {
    const second = String(this.upTo(60)).padStart(2, '0');
    this.drafts.push({ streamId, type, data, recordedAt: `${day}T${String(12 + this.upTo(10))}:00:${second}.000Z` });
  }

  private upTo(most: number): number {
    return Math.floor(this.random() * most);
  }

  private chance(share: number): boolean {
    return this.random() < share;
  }

  private one<T>(list: readonly T[]): T {
    return list[this.upTo(list.length)]!;
  }
}

/**
 * A log of so many invented agreements, two to five of an organization, in the order of its moments.
 * @param first the policy with which the log begins; it is changed on the way
 */
export function inventedLog(agreements: number, seed: number, first: FirstPublication): readonly RecordedEvent[] {
  const items = first.baseline.items.map(({ itemId }) => itemId);
  const inventor = new Inventor(randomFrom(seed), items);
  const organizations = Math.ceil(agreements / 3);
  for (let n = 0; n < organizations; n += 1) inventor.organization(n);
  // who takes the place of another one belongs to the same organization
  for (let n = 0; n < agreements; n += 1) inventor.agreement(n, Math.floor(n / 7) * 2 + (n % 7 > 3 ? 1 : 0));
  inventor.policy(first);
  const revisions = new Map<string, number>();
  const inOrder = inventor.drafts
    .map((draft, place) => ({ draft, place }))
    .toSorted((a, b) =>
      a.draft.recordedAt < b.draft.recordedAt ? -1 : a.draft.recordedAt > b.draft.recordedAt ? 1 : a.place - b.place,
    );
  return inOrder.map(({ draft: { streamId, type, data, recordedAt } }, index) => {
    const revision = (revisions.get(streamId) ?? -1) + 1;
    revisions.set(streamId, revision);
    return {
      eventId: derivedId(`${streamId}/${revision}`),
      type,
      schemaVersion: 1,
      data: jsonObjectOf(data),
      metadata: { commandId: streamId, actorSubjectId: 'ao-1', actorFunction: 'nccic.approving_official' },
      streamId,
      revision,
      position: positionOf(String(index + 1)),
      recordedAt,
    };
  });
}
