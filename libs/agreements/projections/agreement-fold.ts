import { comparePositions, type RecordedEvent } from '@accord/event-store';
import { agreementDecider, toAgreementEvent, type AgreementState } from '@accord/agreements/domain';
import { UnreadableEvent, type Queryable, type TableNames } from '@accord/read-side';
import { affectedBy, isAffected, isRenamed, linesOf, type Affected } from './affected.js';
import type { ChangedAgreement, Written } from './changed-agreement.js';
import type { Concern } from './concerns.js';
import { loadFolds, type Remembered } from './folds.js';
import { attestedBetween, grantsBetween, type RecordedAttestation, type RecordedGrant } from './grants.rows.js';
import { evolveParty, loadParties, unknownParty, type Party } from './party.js';
import { stepBetween, type WayStep } from './steps.js';

/** An agreement in memory, and what of it is not written yet. */
export interface Entry {
  readonly agreementId: string;
  readonly state: AgreementState;
  readonly position: string;
  readonly written: Written | null;
  /** The last event that its rows do not show yet, of its own or of its organization; null when they show all. */
  readonly unseen: Moment | null;
  /** True when the fold itself is newer than its row. */
  readonly folded: boolean;
  /** Steps on its way that are not written yet. */
  readonly steps: readonly WayStep[];
  /** What it granted since, that is not written yet. */
  readonly grants: readonly RecordedGrant[];
}

/** An event as far as rows depend on when it came. */
type Moment = Pick<RecordedEvent, 'position' | 'recordedAt'>;

const later = (a: Moment | null, b: Moment): Moment =>
  a !== null && comparePositions(a.position, b.position) > 0 ? a : b;

/** Folds one event. @throws {UnreadableEvent} with what the fold threw */
function readable<T>(event: RecordedEvent, fold: () => T): T {
  try {
    return fold();
  } catch (cause) {
    throw new UnreadableEvent(event, { cause });
  }
}

/**
 * Agreements and their organizations, folded in memory with the decider's own `evolve`, texts sealed as they are. What
 * comes out depends on the events alone, never on how they were cut into batches or when what was written.
 */
export class AgreementFold {
  readonly parties = new Map<string, Party>();
  /** In the order in which they were touched last. */
  readonly entries = new Map<string, Entry>();
  private readonly changedParties = new Set<string>();
  private attested: readonly RecordedAttestation[] = [];

  constructor(
    private readonly tx: () => Queryable,
    private readonly table: TableNames,
    private readonly remembered?: Remembered,
  ) {}

  /** Folds events in order. Nothing is kept of those of a call that throws. */
  async apply(concerns: readonly Concern[]): Promise<void> {
    await this.load(concerns);
    const entries = new Map<string, Entry>();
    const parties = new Map<string, readonly [Party, Moment]>();
    const attested: RecordedAttestation[] = [];
    for (const concern of concerns) {
      if (concern.agreementId !== null) this.foldAgreement(concern.agreementId, concern.event, entries);
      else attested.push(...this.foldParty(concern.organizationId, concern.event, parties));
    }
    this.attested = [...this.attested, ...attested];
    for (const [id, entry] of entries) this.touch(id, entry);
    await this.spread(parties);
    await this.loadParties([...entries.values()].map(({ state }) => state.organizationId));
  }

  /** Organizations whose rows are not written yet; they count as written after the call. */
  takeParties(): readonly Party[] {
    const taken = [...this.changedParties].map((id) => this.party(id));
    this.changedParties.clear();
    return taken;
  }

  /** Attestations that are not written yet, likewise. */
  takeAttested(): readonly RecordedAttestation[] {
    const taken = this.attested;
    this.attested = [];
    return taken;
  }

  /** What is to be written of an entry. */
  changeOf({ agreementId, state, written, unseen }: Entry): ChangedAgreement | null {
    const party = this.party(state.organizationId);
    return unseen && { agreementId, state, party, changedAt: unseen.recordedAt, written };
  }

  private party(organizationId: string): Party {
    return this.parties.get(organizationId) ?? unknownParty(organizationId);
  }

  private foldAgreement(agreementId: string, event: RecordedEvent, entries: Map<string, Entry>): void {
    const before = entries.get(agreementId) ?? this.entries.get(agreementId);
    const state = before?.state ?? agreementDecider.initialState;
    if (event.revision <= state.revision) return;
    const next = readable(event, () => agreementDecider.evolve(state, toAgreementEvent(event)));
    entries.set(agreementId, {
      agreementId,
      state: next,
      position: event.position,
      written: before?.written ?? null,
      unseen: later(before?.unseen ?? null, event),
      folded: true,
      steps: [...(before?.steps ?? []), ...stepBetween(state, next, event)],
      grants: [...(before?.grants ?? []), ...grantsBetween(state, next, event)],
    });
  }

  private foldParty(
    id: string,
    event: RecordedEvent,
    parties: Map<string, readonly [Party, Moment]>,
  ): readonly RecordedAttestation[] {
    const before = parties.get(id)?.[0] ?? this.party(id);
    const after = readable(event, () => evolveParty(before, event));
    if (after !== before) parties.set(id, [after, event]);
    return attestedBetween(before, after, event);
  }

  /** Takes changed organizations over, and finds the agreements that show or wait for something else since. */
  private async spread(parties: ReadonlyMap<string, readonly [Party, Moment]>): Promise<void> {
    const touched = new Map<string, { affected: Affected; renamed: boolean; at: Moment }>();
    for (const [id, [after, at]] of parties) {
      const before = this.party(id);
      const affected = affectedBy(before, after);
      this.parties.set(id, after);
      this.changedParties.add(id);
      if (affected !== 'none') touched.set(id, { affected, renamed: isRenamed(before, after), at });
    }
    if (touched.size === 0) return;
    await this.loadAffected(touched);
    for (const [id, entry] of this.entries) {
      const touch = touched.get(entry.state.organizationId);
      if (!touch || !isAffected(touch.affected, entry.state.state)) continue;
      const written = entry.written && { ...entry.written, renamed: entry.written.renamed || touch.renamed };
      this.entries.set(id, { ...entry, written, unseen: later(entry.unseen, touch.at) });
    }
  }

  private async loadAffected(touched: ReadonlyMap<string, { readonly affected: Affected }>): Promise<void> {
    const lines = await linesOf(this.tx(), this.table, [...touched.keys()]);
    const affected = lines.filter(({ organizationId, state }) => {
      const touch = touched.get(organizationId);
      return touch !== undefined && isAffected(touch.affected, state);
    });
    await this.loadEntries(affected.map(({ id }) => id));
  }

  private async load(concerns: readonly Concern[]): Promise<void> {
    await this.loadEntries(concerns.flatMap(({ agreementId }) => agreementId ?? []));
    await this.loadParties(concerns.flatMap(({ organizationId }) => organizationId ?? []));
  }

  private async loadEntries(ids: readonly string[]): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !this.entries.has(id));
    for (const { agreementId, state, position } of await loadFolds(this.tx(), this.table, missing, this.remembered)) {
      const written = { state: state.state, number: state.number, renamed: false };
      this.touch(agreementId, {
        agreementId,
        state,
        position,
        written,
        unseen: null,
        folded: false,
        steps: [],
        grants: [],
      });
    }
  }

  private async loadParties(ids: readonly string[]): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !this.parties.has(id));
    for (const [id, party] of await loadParties(this.tx(), this.table, missing)) this.parties.set(id, party);
  }

  private touch(id: string, entry: Entry): void {
    this.entries.delete(id);
    this.entries.set(id, entry);
  }
}
