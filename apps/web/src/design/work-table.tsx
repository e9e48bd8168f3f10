import { PureComponent } from 'react';
import type { Status } from '../words/status.js';
import { CountBadge } from './count-badge.js';
import { Icon } from './icon.js';

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => React.ReactNode;
  /** Names the row: its cell is read out as the head of the row. */
  readonly isRowHead?: boolean;
  readonly isNumber?: boolean;
  /** What the cell is called where the table is a list of cards, and nothing stands above it. */
  readonly cardLabel?: string;
}

export interface RowGroup<Row> {
  readonly id: string;
  readonly title: string;
  readonly status?: Status;
  readonly rows: readonly Row[];
}

interface WorkTableProps<Row> {
  /** What the table is of, for those who hear it. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  /** Groups without a row are left out. */
  readonly groups: readonly RowGroup<Row>[];
  readonly idOf: (row: Row) => string;
  /** The row at which single keys stand. */
  readonly currentId?: string | undefined;
  readonly className?: string;
}

/** A long list by groups; below 640 pixels each row is a card, in the order in which one decides. */
export function WorkTable<Row>({ caption, columns, groups, idOf, currentId, className = '' }: WorkTableProps<Row>) {
  return (
    <table className={`table cards ${className}`}>
      <caption className="for-screen-readers">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ id, header, isNumber = false }) => (
            <th key={id} scope="col" className={`column-${id} ${isNumber ? 'number' : ''}`}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      {groups
        .filter(({ rows }) => rows.length > 0)
        .map((group) => (
          <tbody key={group.id}>
            {group.title !== '' && <GroupRow group={group} width={columns.length} />}
            {group.rows.map((row) => (
              <BodyRow key={idOf(row)} row={row} columns={columns} isCurrent={idOf(row) === currentId} id={idOf(row)} />
            ))}
          </tbody>
        ))}
    </table>
  );
}

function GroupRow<Row>({ group, width }: { readonly group: RowGroup<Row>; readonly width: number }) {
  const { title, status, rows } = group;
  return (
    <tr className="group">
      <th scope="rowgroup" colSpan={width}>
        <span className="group-title">
          {status !== undefined && <Icon name={status.icon} className={status.tone} />}
          {title}
          <CountBadge count={rows.length} />
        </span>
      </th>
    </tr>
  );
}

interface BodyRowProps<Row> {
  readonly id: string;
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  readonly isCurrent: boolean;
}

/** A row that stays as it is is not drawn again: lists grow while one reads. */
class BodyRow<Row> extends PureComponent<BodyRowProps<Row>> {
  override render() {
    const { id, row, columns, isCurrent } = this.props;
    return (
      <tr data-row={id} {...(isCurrent ? { className: 'current', 'aria-current': true as const } : {})}>
        {columns.map((column) => (
          <BodyCell key={column.id} column={column} row={row} />
        ))}
      </tr>
    );
  }
}

function BodyCell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const { id, cell, isRowHead = false, isNumber = false, cardLabel } = column;
  const given = {
    className: `column-${id} ${isNumber ? 'number' : ''}`,
    ...(cardLabel === undefined ? {} : { 'data-label': cardLabel }),
  };
  return isRowHead ? (
    <th scope="row" {...given}>
      {cell(row)}
    </th>
  ) : (
    <td {...given}>{cell(row)}</td>
  );
}
