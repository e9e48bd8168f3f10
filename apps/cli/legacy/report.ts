import type { CheckedFile, CheckedRecord, Problem } from './import-file.js';

/** Most problems that are printed; all of them are in the JSON. */
const MOST_SHOWN = 100;

/** A number of things: `1 record`, `12 records`. */
export const counted = (count: number, one: string): string =>
  `${count.toLocaleString('en-US')} ${one}${count === 1 ? '' : 's'}`;

const problemLine = ({ line, column, message }: Problem): string =>
  `line ${line}${column === null ? '' : `, ${column}`}: ${message}`;

/** What is wrong with a file, a line each. */
export function problemLines(problems: readonly Problem[]): readonly string[] {
  const rest = problems.length - MOST_SHOWN;
  return [
    ...problems.slice(0, MOST_SHOWN).map(problemLine),
    ...(rest > 0 ? [`and ${counted(rest, 'problem')} more (--json lists all)`] : []),
  ];
}

const recordLine = ({ line, organization, imported }: CheckedRecord, before: ReadonlySet<number>): string => {
  const what = imported === undefined ? 'to import' : before.has(line) ? 'imported already' : 'imported';
  return [`line ${line}`, what, imported?.number, organization.slug].filter(Boolean).join('  ');
};

/** What became, or would become, of a file: a line for each record and a sum; and the same for a machine. */
export function outcomeOf({ records }: CheckedFile, before: ReadonlySet<number>, dryRun: boolean) {
  const all = importedLines({ records }).size;
  const imported = (dryRun ? records.length : all) - before.size;
  const held = imported > 0 && !dryRun ? ' They are held until somebody else has verified them.' : '';
  const sum = `${counted(imported, 'agreement')} ${dryRun ? 'to import' : 'imported'}, ${before.size} on the record before.${held}`;
  return {
    imported,
    lines: [...records.map((record) => recordLine(record, before)), sum],
    records: records.map(({ line, organization, imported: became }) => ({
      line,
      organization,
      ...(became === undefined ? {} : { imported: became }),
    })),
  };
}

/** Lines of the records that are on the record. */
export const importedLines = ({ records }: Pick<CheckedFile, 'records'>): ReadonlySet<number> =>
  new Set(records.filter(({ imported }) => imported !== undefined).map(({ line }) => line));
