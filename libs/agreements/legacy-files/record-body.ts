import type { JsonObject } from '@accord/kernel';
import { problem, type FileProblem } from './file-problem.js';
import type { Column } from './columns.js';
import type { FileRecord } from './read-lines.js';

/** The body of the import that a record makes, and what of its cells could not be read. */
export interface RecordBody {
  readonly body: JsonObject;
  readonly problems: readonly FileProblem[];
}

/** A cell is read, or the sentence says how it is written. */
type Reading<T> = { readonly value: T } | { readonly howTo: string };

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const SCOPE: readonly Column[] = ['infoTypes', 'channels', 'collections', 'tlpCeiling'];

const readDay = (cell: string): Reading<string> =>
  DAY.test(cell)
    ? { value: cell }
    : {
        howTo: 'A day is written year, month, day, as in 2014-05-31. Which of two numbers is the month is not guessed.',
      };

const entriesOf = (cell: string): readonly string[] =>
  cell
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

/** Entries of the form `name:rest`, each made into what it says. */
function readPairs(
  cell: string,
  rest: RegExp,
  howTo: string,
  entry: (name: string, rest: string) => JsonObject,
): Reading<readonly JsonObject[]> {
  const pairs = entriesOf(cell).map((text) => text.split(':'));
  if (!pairs.every(([name, value, ...more]) => name !== '' && more.length === 0 && rest.test(value ?? '')))
    return { howTo };
  return { value: pairs.map(([name = '', value = '']) => entry(name, value)) };
}

const readInfoTypes = (cell: string) =>
  readPairs(
    cell,
    /./,
    'Each entry is a type and a direction, as in CyberThreatIndicator:both;DefensiveMeasure:fromNCCIC.',
    (type, direction) => ({ type, direction }),
  );

const readCollections = (cell: string) =>
  readPairs(
    cell,
    /^(r|w|rw)$/,
    'Each entry is a collection and r, w or rw, as in nccic-green:r;gbw-in:w.',
    (id, access) => ({ id, canRead: access.includes('r'), canWrite: access.includes('w') }),
  );

const READERS: Readonly<Partial<Record<Column, (cell: string) => Reading<JsonObject[string]>>>> = {
  originalSignedOn: readDay,
  originalExpiry: readDay,
  infoTypes: readInfoTypes,
  channels: (cell) => ({ value: entriesOf(cell) }),
  collections: readCollections,
};

/** Reads the cells of a record. Without the id of its organization the body lacks it, and what judges the body says so. */
export function bodyOfRecord({ line, cells }: FileRecord, organizationId: string | undefined): RecordBody {
  const problems: FileProblem[] = [];
  const read = (column: Column): JsonObject => {
    const cell = cells[column];
    if (cell === undefined) return {};
    const reading = READERS[column]?.(cell) ?? { value: cell };
    if ('value' in reading) return { [column]: reading.value };
    problems.push(problem(line, column, 'format', reading.howTo));
    return {};
  };
  const hasScope = SCOPE.some((column) => cells[column] !== undefined);
  const body = {
    ...(organizationId === undefined ? {} : { organizationId }),
    ...read('instrumentKind'),
    ...read('originalSignedOn'),
    ...read('originalExpiry'),
    ...read('documentDigest'),
    ...read('reference'),
    ...(hasScope ? { scope: Object.assign({}, ...SCOPE.map(read)) } : {}),
  };
  return { body, problems };
}
