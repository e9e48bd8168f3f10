import {
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_basic,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { Icon } from './icon.js';

export interface SortableColumn<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => React.ReactNode;
  /** By what the column is ordered; without it the column gives no order. */
  readonly orderBy?: (row: Row) => string | number;
  readonly isRowHead?: boolean;
  readonly isNumber?: boolean;
}

interface SortableTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly SortableColumn<Row>[];
  /** All rows: what is read a page at a time, the server orders. */
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
}

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { basic: sortFn_basic },
});

/** A table whose heads give the order of its rows. */
export function SortableTable<Row extends object>({ caption, columns, rows, idOf }: SortableTableProps<Row>) {
  const defined = useMemo(() => {
    const helper = createColumnHelper<typeof features, Row>();
    return columns.map(({ id, orderBy }) =>
      helper.accessor((row): unknown => orderBy?.(row), { id, sortFn: 'basic', enableSorting: orderBy !== undefined }),
    );
  }, [columns]);
  const data = useMemo(() => [...rows], [rows]);
  const table = useTable({ features, columns: defined, data, getRowId: idOf, enableMultiSort: false });
  return (
    <table className="table cards">
      <caption className="for-screen-readers">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ id, header, orderBy, isNumber = false }) => {
            const column = table.getColumn(id);
            const order = orderBy === undefined ? false : (column?.getIsSorted() ?? false);
            return (
              <HeadCell
                key={id}
                header={header}
                isNumber={isNumber}
                order={order}
                {...(orderBy === undefined ? {} : { onToggle: () => column?.toggleSorting() })}
              />
            );
          })}
        </tr>
      </thead>
      <tbody>
        {table.getRowModel().rows.map(({ id, original }) => (
          <SortedRow key={id} row={original} columns={columns} />
        ))}
      </tbody>
    </table>
  );
}

interface HeadCellProps {
  readonly header: string;
  readonly isNumber: boolean;
  readonly order: false | 'asc' | 'desc';
  readonly onToggle?: () => void;
}

function HeadCell({ header, isNumber, order, onToggle }: HeadCellProps) {
  const sorted =
    order === false ? {} : { 'aria-sort': order === 'asc' ? ('ascending' as const) : ('descending' as const) };
  return (
    <th scope="col" className={isNumber ? 'number' : undefined} {...sorted}>
      {onToggle === undefined ? (
        header
      ) : (
        <button type="button" className="order-button" onClick={onToggle}>
          {header}
          <Icon name="down" className={order === false ? 'unordered' : order} />
        </button>
      )}
    </th>
  );
}

function SortedRow<Row>({ row, columns }: { readonly row: Row; readonly columns: readonly SortableColumn<Row>[] }) {
  return (
    <tr>
      {columns.map(({ id, cell, isRowHead = false, isNumber = false, header }) =>
        isRowHead ? (
          <th key={id} scope="row">
            {cell(row)}
          </th>
        ) : (
          <td key={id} className={isNumber ? 'number' : undefined} data-label={header}>
            {cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}
