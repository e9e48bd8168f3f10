import { useLayoutEffect, useRef, useState } from 'react';

interface ScrollBoxProps {
  readonly label: string;
  /** What matters most stands last: one begins there. */
  readonly isNewestLast?: boolean;
  readonly children: React.ReactNode;
}

/**
 * Holds what is wider than a small screen: it can be reached by the keyboard, and has a name. Where something of it is out of
 * sight, that is said.
 */
export function ScrollBox({ label, isNewestLast = false, children }: ScrollBoxProps) {
  const box = useRef<HTMLElement>(null);
  const hasMore = useIsWider(box);
  useLayoutEffect(() => {
    if (hasMore && isNewestLast && box.current !== null) box.current.scrollLeft = box.current.scrollWidth;
  }, [hasMore, isNewestLast]);
  return (
    <>
      {hasMore && <p className="scroll-hint for-screen-only">Scroll sideways to see all of it.</p>}
      <section ref={box} className="scroll-box" aria-label={label} tabIndex={0}>
        {children}
      </section>
    </>
  );
}

/** Whether what an element holds is wider than the element, now and after either changed. */
function useIsWider(box: React.RefObject<HTMLElement | null>): boolean {
  const [isWider, setWider] = useState(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const watch = new ResizeObserver(() => setWider(element.scrollWidth > element.clientWidth));
    for (const one of [element, ...element.children]) watch.observe(one);
    return () => watch.disconnect();
  }, [box]);
  return isWider;
}
