/** What an application entitles to once it is in force: what the server derives, shown beforehand. */
import type { Agreement } from '../../../api/types.js';
import { rowsOf, valueAt } from '../../../parts/application/index.js';

export interface WillMoveRow {
  readonly collectionId: string;
  readonly canRead: boolean;
  readonly canWrite: boolean;
  readonly types: readonly string[];
}

/** Each collection with the types that go its way; a collection that no type fits is left out. */
export function willMove({ application }: Agreement): readonly WillMoveRow[] {
  const infoTypes = application?.infoTypes ?? [];
  return rowsOf(valueAt(application, '/collections'))
    .map((row) => {
      const [canRead, canWrite] = [row['canRead'] === true, row['canWrite'] === true];
      const goes = { toNCCIC: canWrite, fromNCCIC: canRead, both: canRead || canWrite };
      const types = infoTypes.filter(({ direction }) => goes[direction]).map(({ type }) => type);
      return { collectionId: String(row['id']), canRead, canWrite, types };
    })
    .filter(({ types }) => types.length > 0);
}
