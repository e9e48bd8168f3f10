import { useEffect, useLayoutEffect, useState } from 'react';

const PATIENCE = 300;
/** After so long, in milliseconds, grey bars alone say too little. */
const LONG = 5_000;
const WIDTHS = [28, 46, 34];

/** True once it has lasted so long: what comes at once needs no sign that it is coming. */
function useLasts(patience: number): boolean {
  const [lasts, setLasts] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLasts(true), patience);
    return () => clearTimeout(timer);
  }, [patience]);
  return lasts;
}

interface SkeletonProps {
  /** What is coming. */
  readonly label: string;
  readonly rows?: number;
  /** At once, for the gallery. */
  readonly isShownAtOnce?: boolean;
}

/** The shape of what is coming, in grey bars that stand still; in words, once it takes long. */
export function Skeleton({ label, rows = 4, isShownAtOnce = false }: SkeletonProps) {
  const isSlow = useLasts(PATIENCE);
  const isLong = useLasts(LONG);
  const [isPart, setPart] = useState(true);
  useLayoutEffect(() => setPart(document.querySelector('main h1') !== null), []);
  if (!isSlow && !isShownAtOnce) return <div className="skeleton" aria-busy="true" />;
  const coming = `Loading ${label}`;
  return (
    <div className="skeleton" aria-busy="true">
      <div className="for-screen-readers" role="status">
        {isPart ? <p>{coming}</p> : <h1>{coming}</h1>}
      </div>
      {isLong && (
        <p role="status">
          Still loading {label}. It takes longer than usual; nothing is lost if you wait, or load this page again.
        </p>
      )}
      {Array.from({ length: rows }, (_none, row) => (
        <svg key={row} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <rect width={WIDTHS[row % WIDTHS.length]} y="1" height="3" />
          <rect x="52" width={WIDTHS[(row + 1) % WIDTHS.length]} y="1" height="3" />
          <rect width={WIDTHS[(row + 1) % WIDTHS.length]} y="6" height="2.5" />
        </svg>
      ))}
    </div>
  );
}
