/** Columns of a file of instruments. Those that need not be there may be left out of the header. */
export const COLUMNS = {
  organization: true,
  instrumentKind: true,
  originalSignedOn: true,
  originalExpiry: false,
  documentDigest: true,
  reference: false,
  infoTypes: false,
  channels: false,
  collections: false,
  tlpCeiling: false,
} as const satisfies Readonly<Record<string, boolean>>;

/** A column of a file of instruments. */
export type Column = keyof typeof COLUMNS;

/** True for the name of a column. */
export const isColumn = (name: string): name is Column => Object.hasOwn(COLUMNS, name);

/** The columns that every file has. */
export const NEEDED: readonly Column[] = Object.keys(COLUMNS)
  .filter(isColumn)
  .filter((column) => COLUMNS[column]);

/** The column out of which a place of the command's body comes; null for the body itself. */
export function columnOf(pointer: string): Column | null {
  const names = pointer.split('/').slice(1);
  const name = (names[0] === 'scope' ? names[1] : names[0]) ?? '';
  if (names[0] === 'organizationId') return 'organization';
  return isColumn(name) ? name : null;
}
