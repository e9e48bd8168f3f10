import { AGREEMENT_FOLD_VERSION } from '@accord/agreements/domain';
import type { Building, Projection, Queryable, TableNames } from '@accord/read-side';
import { LRUCache } from 'lru-cache';
import { AgreementFold, type Entry } from './agreement-fold.js';
import { LIST, LIST_WORDS, listDdl, writeList } from './agreement-list.rows.js';
import type { PolicyReader } from './changed-agreement.js';
import { concernsOf, isConcern } from './concerns.js';
import { directoryDdl, IN_DIRECTORY, writeDirectory } from './directory.rows.js';
import { foldDdl, FOLDS, saveFolds, type FoldedAgreement } from './folds.js';
import { ATTESTED, GRANTS, grantsDdl, writeAttested, writeGrants } from './grants.rows.js';
import { PARTIES, PARTY_WORDS, partyDdl, saveParties } from './party.js';
import { WAY, wayDdl, writeWay } from './way-steps.rows.js';
import { WORK, workDdl, writeWork } from './work-queue.rows.js';

/** Name of the read model of agreements: the folded agreements, their list and way, what they grant, the work queue and the directory. */
export const AGREEMENTS = 'agreement';

/** Counts what changes in the rows; how agreements are folded is counted beside it. */
const SHAPE = 8;

/** Most agreements that are remembered from one batch to the next. */
const MOST_REMEMBERED = 300;

/** Most agreements that are kept in memory while the tables are built, in which nothing is written of them. */
const MOST_IN_MEMORY = 4_000;

const ddl = (table: TableNames): string =>
  [
    foldDdl(table(FOLDS)),
    partyDdl(table),
    listDdl(table),
    workDdl(table),
    directoryDdl(table),
    wayDdl(table),
    grantsDdl(table),
  ].join('');

/** Writes what is not written yet of some agreements and of all organizations: each table once. */
async function write(
  fold: AgreementFold,
  entries: readonly Entry[],
  policies: PolicyReader,
  tx: Queryable,
  table: TableNames,
): Promise<void> {
  const { at: policyAt } = await policies.read();
  const changed = entries.flatMap((entry) => fold.changeOf(entry) ?? []);
  await saveParties(tx, table, fold.takeParties());
  await saveFolds(
    tx,
    table,
    entries.filter(({ folded }) => folded),
  );
  await writeList(tx, table, changed, policyAt);
  await writeWork(tx, table, changed, policyAt);
  await writeDirectory(tx, table, changed);
  await writeWay(tx, table, entries, policyAt);
  await writeAttested(tx, table, fold.takeAttested());
  await writeGrants(tx, table, entries);
}

/**
 * Applies batch after batch. Agreements that were folded last are remembered: who works on one sends several commands. A
 * rolled back batch does no harm, since what is remembered counts only where the row stands at the same position.
 */
function following(policies: PolicyReader): Projection['apply'] {
  const remembered = new LRUCache<string, FoldedAgreement>({ max: MOST_REMEMBERED });
  return async (events, tx, table) => {
    const concerns = concernsOf(events);
    if (concerns.length === 0) return;
    const place = (id: string): string => `${table(FOLDS)} ${id}`;
    const fold = new AgreementFold(() => tx, table, { get: (id) => remembered.get(place(id)) });
    await fold.apply(concerns);
    const entries = [...fold.entries.values()];
    await write(fold, entries, policies, tx, table);
    for (const one of entries) remembered.set(place(one.agreementId), one);
  };
}

/** Builds the tables with the agreements that live at a time in memory: each is written when it has come to rest. */
function building(policies: PolicyReader): Building {
  let fold: AgreementFold | undefined;
  let at: Queryable | undefined;
  const connected = (tx: Queryable, table: TableNames): AgreementFold => {
    at = tx;
    return (fold ??= new AgreementFold(() => at ?? tx, table));
  };
  const release = async (kept: number, tx: Queryable, table: TableNames): Promise<void> => {
    const memory = connected(tx, table);
    const leaving = [...memory.entries.values()].slice(0, Math.max(0, memory.entries.size - kept));
    await write(memory, leaving, policies, tx, table);
    for (const { agreementId } of leaving) memory.entries.delete(agreementId);
  };
  return {
    apply: async (events, tx, table) => {
      const memory = connected(tx, table);
      await memory.apply(concernsOf(events));
      if (memory.entries.size > MOST_IN_MEMORY) await release(MOST_IN_MEMORY * 0.75, tx, table);
    },
    settle: (tx, table) => release(0, tx, table),
  };
}

/**
 * The agreements: folded, in `rm.agreement_fold_v<version>`, and the narrow tables that lists, the work queue and the directory are read from,
 * all written in the batch that folds. They follow organizations too, whose attestation and eligibility decide what is
 * waited for and until when. Facets and deadlines are those of the moment of the last event that concerned the agreement:
 * a read model never looks at the clock.
 *
 * An event that this build cannot read sets its stream aside: the agreement stays as it was before.
 */
export const agreementProjection = (policies: PolicyReader): Projection => ({
  name: AGREEMENTS,
  version: SHAPE + AGREEMENT_FOLD_VERSION,
  tables: [FOLDS, PARTIES, PARTY_WORDS, LIST, LIST_WORDS, WORK, IN_DIRECTORY, WAY, GRANTS, ATTESTED],
  ddl,
  concerns: isConcern,
  apply: following(policies),
  building: () => building(policies),
});
