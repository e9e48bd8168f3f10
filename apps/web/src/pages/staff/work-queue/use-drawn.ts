import { startTransition, useEffect, useState } from 'react';

/** The least height of a row and of what stands above the first one, and how many more are drawn at a time. */
const [ROW_PIXELS, ABOVE_PIXELS, MORE] = [56, 400, 30];
const REST_MS = 60;

/**
 * How many rows are drawn, up to a limit: as many as the window holds at first, so that the page answers at once on a slow
 * machine, and the others below them while nothing else is to be done.
 */
export function useDrawn(limit: number): number {
  const [drawn, setDrawn] = useState(() => Math.max(1, Math.ceil((window.innerHeight - ABOVE_PIXELS) / ROW_PIXELS)));
  useEffect(() => {
    if (drawn >= limit) return undefined;
    const next = setTimeout(() => startTransition(() => setDrawn(drawn + MORE)), REST_MS);
    return () => clearTimeout(next);
  }, [drawn, limit]);
  return Math.min(drawn, limit);
}
