import { isUuid } from '@accord/kernel';
import type { RecordedEvent } from '@accord/event-store';
import { AGREEMENT_FOLD_VERSION, agreementDecider, toAgreementEvent } from '@accord/agreements/domain';
import type { Projection, Queryable, TableNames } from '@accord/read-side';
import { foldDdl, loadFolds, saveFolds, type FoldedAgreement } from './folds.js';
import { evolveParty, loadParties, partyDdl, saveParties, unknownParty, type Party } from './party.js';

/** An agreement whose row must be written anew: by an event of its own, or of its organization. */
export interface ChangedAgreement extends FoldedAgreement {
  readonly party: Party;
  /** When the last event that changed it was recorded: the only time that a read model knows. */
  readonly changedAt: string;
}

/** A read model over agreements: what it adds to the folding, which is the same for all. */
export interface AgreementReadModel {
  readonly name: string;
  /** Counts what changes in its rows; how agreements are folded is counted beside it. */
  readonly version: number;
  /** Tables beside those of the fold and of the parties. */
  readonly tables: readonly string[];
  /** Table in which the folded agreements are kept from one batch to the next. */
  readonly foldTable: string;
  /** Table of the organizations; null for a read model that does not show them. */
  readonly partyTable: string | null;
  /** SQL that creates `tables`. */
  ddl(table: TableNames): string;
  /** Writes the rows of the agreements that changed, each table once. */
  write(changed: readonly ChangedAgreement[], tx: Queryable, table: TableNames): Promise<void>;
}

/** Id of the aggregate whose stream this is; null when the stream belongs to another category. */
export function idIn(category: string, streamId: string): string | null {
  const id = streamId.slice(category.length + 1);
  return streamId.startsWith(`${category}-`) && isUuid(id) ? id : null;
}

/** The events of a batch that concern agreements, each with the aggregate it belongs to. */
interface Concern {
  readonly event: RecordedEvent;
  readonly agreementId: string | null;
  readonly organizationId: string | null;
}

/** One batch while it is folded. */
class Batch {
  readonly changed = new Map<string, string>();
  readonly changedParties = new Set<string>();

  constructor(
    private readonly folded: Map<string, FoldedAgreement>,
    readonly parties: Map<string, Party>,
  ) {}

  apply({ event, agreementId, organizationId }: Concern): void {
    if (agreementId) this.applyToAgreement(agreementId, event);
    else if (organizationId) this.applyToParty(organizationId, event);
  }

  result(): readonly ChangedAgreement[] {
    return [...this.changed].map(([id, changedAt]) => {
      const folded = this.folded.get(id)!;
      const { organizationId } = folded.state;
      const party = this.parties.get(organizationId) ?? unknownParty(organizationId);
      return { agreementId: id, state: folded.state, position: folded.position, changedAt, party };
    });
  }

  private applyToAgreement(agreementId: string, event: RecordedEvent): void {
    const state = this.folded.get(agreementId)?.state ?? agreementDecider.initialState;
    if (event.revision <= state.revision) return;
    const next = agreementDecider.evolve(state, toAgreementEvent(event));
    this.folded.set(agreementId, { agreementId, state: next, position: event.position });
    this.changed.set(agreementId, event.recordedAt);
  }

  private applyToParty(organizationId: string, event: RecordedEvent): void {
    const before = this.parties.get(organizationId) ?? unknownParty(organizationId);
    const after = evolveParty(before, event);
    if (after === before) return;
    this.parties.set(organizationId, after);
    this.changedParties.add(organizationId);
    for (const { agreementId, state } of this.folded.values())
      if (state.organizationId === organizationId) this.changed.set(agreementId, event.recordedAt);
  }
}

/**
 * A projection that folds every agreement with the decider's own `evolve`, texts sealed as they are, and hands the
 * changed ones to a read model. What is written depends on the events alone, never on how they were cut into batches.
 * An event type that this build does not know pauses it, so that a later build goes on where this one stood.
 */
export function followAgreements(model: AgreementReadModel): Projection {
  const { foldTable, partyTable } = model;
  return {
    name: model.name,
    version: model.version + AGREEMENT_FOLD_VERSION,
    tables: [...new Set([foldTable, ...(partyTable ? [partyTable] : []), ...model.tables])],
    ddl: (table) => foldDdl(table(foldTable)) + (partyTable ? partyDdl(table(partyTable)) : '') + model.ddl(table),
    apply: async (events, tx, table) => {
      const concerns = concernsOf(events, partyTable !== null);
      if (concerns.length === 0) return;
      const batch = await load(concerns, model, tx, table);
      for (const concern of concerns) batch.apply(concern);
      const changed = batch.result();
      await saveFolds(tx, table(foldTable), changed);
      if (partyTable) {
        const parties = [...batch.changedParties].map((id) => batch.parties.get(id)!);
        await saveParties(tx, table(partyTable), parties);
      }
      await model.write(changed, tx, table);
    },
  };
}

function concernsOf(events: readonly RecordedEvent[], withParties: boolean): readonly Concern[] {
  return events
    .map((event) => ({
      event,
      agreementId: idIn('agreement', event.streamId),
      organizationId: withParties ? idIn('organization', event.streamId) : null,
    }))
    .filter(({ agreementId, organizationId }) => agreementId !== null || organizationId !== null);
}

const distinct = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];

async function load(
  concerns: readonly Concern[],
  { foldTable, partyTable }: AgreementReadModel,
  tx: Queryable,
  table: TableNames,
): Promise<Batch> {
  const told = distinct(concerns.map(({ organizationId }) => organizationId));
  const ids = distinct(concerns.map(({ agreementId }) => agreementId));
  const folded = await loadFolds(tx, table(foldTable), ids, told);
  const drafted = concerns.map(({ event }) =>
    event.type === 'AgreementDrafted' ? event.data['organizationId'] : null,
  );
  const applicants = drafted.filter((id) => typeof id === 'string');
  const known = [...told, ...applicants, ...folded.map(({ state }) => state.organizationId)];
  const parties = partyTable ? await loadParties(tx, table(partyTable), distinct(known)) : new Map<string, Party>();
  return new Batch(new Map(folded.map((one) => [one.agreementId, one])), parties);
}
