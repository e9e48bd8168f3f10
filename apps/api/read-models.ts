import type { ReadSide, TableNames } from '@accord/read-side';

/** The live tables of a read model, for its queries. */
export const tablesOf =
  (readSide: ReadSide, readModel: string): TableNames =>
  (table) =>
    readSide.tableOf(readModel, table);
