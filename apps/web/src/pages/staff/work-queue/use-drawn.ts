import { startTransition, useEffect, useState } from 'react';

/** As many rows as a screen holds at first, and so many more at a time. */
const [FIRST, MORE] = [30, 30];
const REST_MS = 60;

/**
 * How many rows are drawn, up to a limit: few at first, so that the page answers at once on a slow machine, and the others
 * below them while nothing else is to be done.
 */
export function useDrawn(limit: number): number {
  const [drawn, setDrawn] = useState(FIRST);
  useEffect(() => {
    if (drawn >= limit) return undefined;
    const next = setTimeout(() => startTransition(() => setDrawn(drawn + MORE)), REST_MS);
    return () => clearTimeout(next);
  }, [drawn, limit]);
  return Math.min(drawn, limit);
}
