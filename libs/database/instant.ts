/** SQL: an instant as ISO 8601 UTC with milliseconds, as it was recorded. */
export const isoInstant = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
