import { useEffect, useState } from 'react';

const PATIENCE = 300;
const WIDTHS = [28, 46, 34];

/** True once something has lasted long enough to be noticed: what comes at once needs no sign that it is coming. */
export function useIsSlow(isLoading: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isLoading) return undefined;
    const timer = setTimeout(() => setSlow(true), PATIENCE);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isLoading]);
  return isLoading && isSlow;
}

interface SkeletonProps {
  /** What is coming. */
  readonly label: string;
  readonly rows?: number;
  /** At once, for the gallery. */
  readonly isShownAtOnce?: boolean;
}

/** The shape of what is coming, in grey bars that stand still. */
export function Skeleton({ label, rows = 4, isShownAtOnce = false }: SkeletonProps) {
  const isSlow = useIsSlow(true);
  if (!isSlow && !isShownAtOnce) return <div className="skeleton" aria-busy="true" />;
  return (
    <div className="skeleton" aria-busy="true">
      <p className="for-screen-readers" role="status">
        Loading {label}
      </p>
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
