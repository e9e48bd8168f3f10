/** Views of the past, read before they are asked for: those around the stop where one rests, and no more at once than can be answered. */
import {
  keepPreviousData,
  useQuery,
  useQueryClient,
  type QueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { agreementQuery, diffQuery } from '../../api/queries.js';
import type { Agreement, Diff } from '../../api/types.js';
import { changedNothing, type ActStop } from './stops.js';

/** A slider that moves asks for nothing; so long after its last move it does, in milliseconds. */
const REST = 60;
const AHEAD = 10;
const AT_ONCE = 3;

/** A value, once it has not changed for a moment. */
function useRested<Value>(value: Value): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}

/** What a stop needs: its state, the one before it, and what changed between. */
export interface PastView {
  readonly view: UseQueryResult<Agreement>;
  readonly before: Agreement | undefined;
  readonly diff: UseQueryResult<Diff>;
}

const viewQuery = (id: string, revision: number) => agreementQuery(id, { revision });

/** The state at a stop. What was read once is there at once; the one before stays until then. */
export function usePastView(id: string, stops: readonly ActStop[], stop: ActStop, place: number): PastView {
  const client = useQueryClient();
  const isRested = useRested(stop.id) === stop.id;
  const { revision, before } = stop;
  const isKept = (key: readonly unknown[]) => client.getQueryData(key) !== undefined;
  const ofView = viewQuery(id, revision);
  const ofBefore = viewQuery(id, before ?? 0);
  const ofDiff = diffQuery(id, before ?? 0, revision);
  const view = useQuery({
    ...ofView,
    enabled: isRested || isKept(ofView.queryKey),
    placeholderData: keepPreviousData,
  });
  const hasBefore = before !== null;
  const past = useQuery({ ...ofBefore, enabled: hasBefore && (isRested || isKept(ofBefore.queryKey)) });
  const diff = useQuery({
    ...ofDiff,
    enabled: hasBefore && !changedNothing(stop) && (isRested || isKept(ofDiff.queryKey)),
  });
  useEffect(() => {
    if (!isRested) return undefined;
    const reading = new AbortController();
    void readAround(client, id, around(stops, place), reading.signal);
    return () => reading.abort();
  }, [client, id, stops, place, isRested]);
  return { view, before: hasBefore ? past.data : undefined, diff };
}

/** The stops around a place, the nearest first. */
export function around(stops: readonly ActStop[], place: number): readonly ActStop[] {
  const steps = Array.from({ length: AHEAD }, (_none, step) => [place + step + 1, place - step - 1]).flat();
  return steps.flatMap((at) => stops[at] ?? []);
}

async function readAround(
  client: QueryClient,
  id: string,
  stops: readonly ActStop[],
  signal: AbortSignal,
): Promise<void> {
  const waiting = [...stops];
  const readNext = async (): Promise<void> => {
    for (let stop = waiting.shift(); stop !== undefined && !signal.aborted; stop = waiting.shift()) {
      await client.prefetchQuery(viewQuery(id, stop.revision));
      if (stop.before !== null && !changedNothing(stop))
        await client.prefetchQuery(diffQuery(id, stop.before, stop.revision));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, readNext));
}
