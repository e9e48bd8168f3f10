import { useQueries } from '@tanstack/react-query';
import { agreementQuery } from '../../../api/queries.js';
import type { JsonObject } from '../../../parts/application/index.js';
import type { ReviewCase } from './case.js';
import { contentOf } from './changes.js';

/**
 * Applications as they stood at some events, by revision; one that is not read yet is not there. The past never changes, so
 * that each is read once.
 */
export function useContents(
  { id, agreement }: ReviewCase,
  revisions: readonly number[],
): ReadonlyMap<number, JsonObject> {
  const wanted = [...new Set(revisions)];
  const past = wanted.filter((revision) => revision !== agreement.revision);
  const found = useQueries({ queries: past.map((revision) => agreementQuery(id, { revision })) });
  const read = past.flatMap((revision, place) => {
    const data = found[place]?.data;
    return data === undefined ? [] : [[revision, contentOf(data)] as const];
  });
  const now = wanted.includes(agreement.revision) ? [[agreement.revision, contentOf(agreement)] as const] : [];
  return new Map([...read, ...now]);
}
