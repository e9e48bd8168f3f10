import type { Policy } from '../../api/types.js';
import { RowsField, type Column, type Row } from '../../design/fields/index.js';
import {
  ALL_FIELDS,
  codeLabel,
  nameOfAnswer,
  codesOf,
  isObject,
  resolved,
  rowsOf,
  textsOf,
  type Field,
  type SchemaNode,
} from '../application/index.js';

const LISTS: Readonly<Record<string, string>> = {
  clauseId: 'clauses',
  controlStatus: 'downstreamControlStatuses',
  kind: 'instrumentKinds',
};

/** What one entry of a list is called; where it is not named here, an entry. */
export const ONE: Readonly<Record<string, string>> = {
  '/collections': 'collection',
  '/deviations': 'deviation',
  '/downstreamExchanges': 'exchange',
  '/namedRecipients': 'contact',
  '/relatedInstruments': 'instrument',
  '/foiaSensitivity': 'answer',
};

interface ListFieldProps {
  readonly field: Field;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly errorAt: (pointer: string) => string | undefined;
  readonly prefix: string;
  readonly catalogues: Policy['catalogues'];
}

/** A list of entries as the schema describes them: rows, single references, or answers with a basis. */
export function ListField({ field, value, onChange, errorAt, prefix }: ListFieldProps) {
  const { node, pointer, label, hint } = field;
  const shape = shapeOf(node);
  return (
    <RowsField
      pointer={`${prefix}${pointer}`}
      label={label}
      hint={hint}
      one={ONE[pointer] ?? 'entry'}
      columns={shape.columns}
      rows={shape.rows(value)}
      onChange={(rows) => onChange(shape.value(rows))}
      errorAt={errorAt}
    />
  );
}

interface Shape {
  readonly columns: readonly Column[];
  readonly rows: (value: unknown) => readonly Row[];
  readonly value: (rows: readonly Row[]) => unknown;
}

function shapeOf(node: SchemaNode): Shape {
  if (node.type === 'object') return answersWithBasis;
  const entry = resolved(node.items ?? {});
  if (entry.type === 'string') return references;
  return {
    columns: Object.entries(entry.properties ?? {}).map(([name, part]) => columnOf(name, resolved(part))),
    rows: (value) => rowsOf(value),
    value: (rows) => rows,
  };
}

function columnOf(name: string, part: SchemaNode): Column {
  const label = codeLabel('columns', name);
  if (part.type === 'boolean') return { name, label, kind: 'yes-no' };
  const codes = codesOf(part);
  if (codes.length === 0) return { name, label, kind: 'text' };
  return { name, label, kind: 'choice', options: codes.map((code) => optionOf(LISTS[name], code)) };
}

const optionOf = (list: string | undefined, code: string) => ({ value: code, label: codeLabel(list, code) });

const references: Shape = {
  columns: [{ name: 'entry', label: codeLabel('columns', 'entry'), kind: 'text' }],
  rows: (value) => textsOf(value).map((entry) => ({ entry })),
  value: (rows) => rows.map(({ entry }) => entry),
};

const BASES = ['CISA2015', 'PCII', 'b3', 'b4', 'b5', 'b6', 'b7', 'Releasable'];
const answersWithBasis: Shape = {
  columns: [
    {
      name: 'pointer',
      label: codeLabel('columns', 'pointer'),
      kind: 'choice',
      options: ALL_FIELDS.filter(({ list }) => list !== 'clauses' && list !== 'baselineAnswers')
        .filter(({ pointer }) => !pointer.startsWith('/baselineAnswers'))
        .map(({ pointer }) => ({ value: pointer, label: nameOfAnswer(pointer) })),
    },
    {
      name: 'basis',
      label: codeLabel('columns', 'basis'),
      kind: 'choice',
      options: BASES.map((code) => optionOf('foiaBases', code)),
    },
  ],
  rows: (value) => Object.entries(isObject(value) ? value : {}).map(([pointer, basis]) => ({ pointer, basis })),
  value: (rows) =>
    rows.length === 0 ? undefined : Object.fromEntries(rows.map(({ pointer, basis }) => [pointer, basis])),
};
