import { SaveAsCsv, type ChartData } from '../design/plots/index.js';
import { ShowMore, type PagedQuery } from './show-more.js';

interface ListFootProps {
  readonly query: PagedQuery;
  /** Exactly the rows that are shown, for a file. */
  readonly data: ChartData;
  /** Name of the file, without its ending. */
  readonly file: string;
}

/** Below a list: reading on, how many there are, and the very rows as a file. */
export function ListFoot({ query, data, file }: ListFootProps) {
  const { length } = data.rows;
  if (length === 0) return null;
  return (
    <div className="row list-foot">
      <ShowMore query={query} isEndTold />
      {/* who has read on to the end has come here */}
      <span className="small muted" tabIndex={-1}>
        {query.hasNextPage ? `${length} of more shown` : `${length} in all`}
      </span>
      <SaveAsCsv data={data} file={file} />
    </div>
  );
}
