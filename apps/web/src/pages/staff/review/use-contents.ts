import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { agreementQuery } from '../../../api/queries.js';
import type { Agreement } from '../../../api/types.js';
import type { JsonObject } from '../../../parts/application/index.js';
import type { ReviewCase } from './case.js';
import { contentOf } from './changes.js';

/** Applications as they stood, by revision; one that is not read yet is not there. */
export interface Contents {
  readonly found: ReadonlyMap<number, JsonObject>;
  /** Why one of them could not be read. */
  readonly failure: { readonly error: Error; readonly onRetry: () => void } | undefined;
}

/** Applications as they stood at some events. The past never changes, so that each is read once. */
export function useContents({ id, agreement }: ReviewCase, revisions: readonly number[]): Contents {
  const wanted = [...new Set(revisions)];
  const past = wanted.filter((revision) => revision !== agreement.revision);
  const reads = useQueries({ queries: past.map((revision) => agreementQuery(id, { revision })) });
  const read = past.flatMap((revision, place) => {
    const data = reads[place]?.data;
    return data === undefined ? [] : [[revision, contentOf(data)] as const];
  });
  const now = wanted.includes(agreement.revision) ? [[agreement.revision, contentOf(agreement)] as const] : [];
  return { found: new Map([...read, ...now]), failure: failureOf(reads) };
}

/** The first that failed, and how all that did are read again. */
function failureOf(reads: readonly UseQueryResult<Agreement>[]): Contents['failure'] {
  const failed = reads.filter(({ data, error }) => data === undefined && error !== null);
  const error = failed[0]?.error ?? null;
  return error === null ? undefined : { error, onRetry: () => failed.forEach(({ refetch }) => void refetch()) };
}
