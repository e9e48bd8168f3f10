/** One value of a table; null where there is none. */
export type Cell = string | number | boolean | null;

/** A table: the names of its columns, and its rows. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}
