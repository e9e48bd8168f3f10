import type { UseQueryResult } from '@tanstack/react-query';
import { Alert } from '../design/alert.js';
import { Skeleton } from '../design/skeleton.js';
import { timeOfDay } from '../words/dates.js';
import { ErrorFrame } from './frames.js';

interface LoadedProps<Data> {
  readonly query: UseQueryResult<Data>;
  /** What is loaded. */
  readonly label: string;
  readonly rows?: number;
  readonly children: (data: Data) => React.ReactNode;
}

/**
 * What was read, on its way or not to be had. What was read before stays when no newer one can be had, and says how old it
 * is.
 */
export function Loaded<Data>({ query, label, rows = 6, children }: LoadedProps<Data>) {
  const { data, error, dataUpdatedAt, refetch } = query;
  if (data !== undefined)
    return (
      <>
        {error !== null && <OldData label={label} since={dataUpdatedAt} onRetry={() => void refetch()} />}
        {children(data)}
      </>
    );
  if (error !== null) return <ErrorFrame error={error} onRetry={() => void refetch()} />;
  return <Skeleton label={label} rows={rows} />;
}

interface OldDataProps {
  readonly label: string;
  readonly since: number;
  readonly onRetry: () => void;
}

/** That what stands there is old, and that no newer could be had. */
export function OldData({ label, since, onRetry }: OldDataProps) {
  return (
    <Alert kind="warn" title={`This is from ${timeOfDay(since)}`} isAnnounced>
      No newer {label} could be loaded.{' '}
      <button type="button" className="usa-button usa-button--unstyled" onClick={onRetry}>
        Try again
      </button>
    </Alert>
  );
}

interface PartUnreadProps {
  readonly query: Pick<UseQueryResult, 'data' | 'error' | 'refetch'>;
  /** What is missing of the page: `What waits for you`. */
  readonly what: string;
}

/** That a part of a page could not be read, where the page stands without it; nothing otherwise. */
export function PartUnread({ query: { data, error, refetch }, what }: PartUnreadProps) {
  if (data !== undefined || error === null) return null;
  return (
    <Alert kind="warn" title={`${what} could not be read`} isAnnounced>
      The rest of this page is as it is on the record.{' '}
      <button type="button" className="usa-button usa-button--unstyled" onClick={() => void refetch()}>
        Try again
      </button>
    </Alert>
  );
}
