import { useInfiniteQuery } from '@tanstack/react-query';
import { legacyFilesQuery } from '../../../api/legacy-files.js';
import type { LegacyFileItem } from '../../../api/types.js';
import { Moment } from '../../../design/moment.js';
import { Section } from '../../../design/section.js';
import { WorkTable, type Column } from '../../../design/work-table.js';
import { Link } from '../../../parts/link.js';
import { Loaded } from '../../../parts/loaded.js';
import { ShowMore } from '../../../parts/show-more.js';

const COLUMNS: readonly Column<LegacyFileItem>[] = [
  {
    id: 'when',
    header: 'Taken over',
    isRowHead: true,
    cell: ({ id, takenOverAt, sentBy }) => (
      <>
        <Link to="/agreements/import" search={{ file: id }}>
          <Moment at={takenOverAt} />
        </Link>
        <span className="under">sent by {sentBy}</span>
      </>
    ),
  },
  {
    id: 'records',
    header: 'On the record',
    cell: ({ records, onRecord, refused, doneAt }) => (
      <>
        {onRecord} of {records}
        {refused > 0 && <span className="under">{refused} refused</span>}
        {doneAt === null && <span className="under">being imported</span>}
      </>
    ),
  },
];

/** Files that were taken over, the newest first; nothing where there was none. */
export function Files() {
  const files = useInfiniteQuery(legacyFilesQuery);
  return (
    <Loaded query={files} label="files">
      {({ pages }) => {
        const rows = pages.flatMap(({ items }) => items);
        if (rows.length === 0) return null;
        return (
          <Section title="Files that were imported">
            <WorkTable
              caption="Files, the newest first"
              columns={COLUMNS}
              groups={[{ id: 'all', title: '', rows }]}
              idOf={({ id }) => id}
            />
            <ShowMore query={files} />
          </Section>
        );
      }}
    </Loaded>
  );
}
